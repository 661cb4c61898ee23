// Runs in a page before its own scripts and gives it `benchWatch`. Plain JavaScript, since it is handed over as it stands.
// `arm` waits for the next input event of a kind and then looks at every frame which of the selectors match something
// that lies within the window. The clock starts when the browser received the event, and stops when the frame that
// shows the match has been painted. `result` resolves to { shown, longestTask }, in ms (see FrameTimes in browser.ts).
{
  let running = Promise.reject(new Error('nothing is being watched'))
  running.catch(() => {})
  const tasks = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true })

  const isOnScreen = (selector) =>
    [...document.querySelectorAll(selector)].some((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const inside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
      return inside && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    })

  /** Resolves in a frame to what `look` gives, once that frame has been painted. */
  const inFrame = (look) =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const found = look()
        // A message that is posted from within a frame arrives after it.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          port1.close()
          resolve(found)
        }
        port2.postMessage(null)
      })
    })

  const watch = async (start, selectors) => {
    const shown = selectors.map(() => undefined)
    while (shown.includes(undefined)) {
      const found = await inFrame(() => selectors.map((selector, i) => shown[i] === undefined && isOnScreen(selector)))
      const elapsed = performance.now() - start
      found.forEach((isFound, i) => {
        if (isFound) shown[i] = elapsed
      })
    }
    // Long tasks are reported a moment after they end.
    const end = performance.now()
    await new Promise((resolve) => setTimeout(resolve, 250))
    const during = tasks.filter((task) => task.startTime < end && task.startTime + task.duration > start)
    return { shown, longestTask: Math.max(0, ...during.map((task) => task.duration)) }
  }

  globalThis.benchWatch = {
    arm(event, selectors) {
      running = new Promise((resolve) => {
        addEventListener(event, ({ timeStamp }) => resolve(watch(timeStamp, selectors)), { capture: true, once: true })
      })
    },
    result: () => running,
  }
}
