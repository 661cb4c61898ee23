// Runs in a page before its own scripts and gives it `benchWatch`. Plain JavaScript, since it is handed over as it stands.
// `arm` waits for the next input event of a kind and then looks when each of the selectors matches something in the page
// (within the element `scope` names, since looking through a large map would take a frame of its own), and at every frame
// whether that lies within the window. The clock starts when the browser received the event, and stops when the match is
// in the page, and again when the frame that shows it has been painted. `result` resolves to { inPage, shown, longestTask },
// in ms (see FrameTimes in browser.ts). `startFrames` and `stopFrames` give the times between frames.
{
  let running = Promise.reject(new Error('nothing is being watched'))
  running.catch(() => {})
  const tasks = []
  /** Times between the frames since `startFrames`, in ms; undefined while nobody counts. */
  let frames
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true })

  const isOnScreen = (root, selector) =>
    [...root.querySelectorAll(selector)].some((element) => {
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

  /** Fills `times` with when each selector first matches something, measured from `start`. */
  const watchPage = (root, selectors, start, times) => {
    const observer = new MutationObserver(() => {
      selectors.forEach((selector, i) => {
        if (times[i] === undefined && root.querySelector(selector)) times[i] = performance.now() - start
      })
      if (!times.includes(undefined)) observer.disconnect()
    })
    observer.observe(root, { subtree: true, childList: true, attributes: true })
  }

  const watch = async (start, root, selectors) => {
    const inPage = selectors.map(() => undefined)
    watchPage(root, selectors, start, inPage)
    const shown = selectors.map(() => undefined)
    while (shown.includes(undefined)) {
      const found = await inFrame(() =>
        selectors.map((selector, i) => shown[i] === undefined && isOnScreen(root, selector)),
      )
      const elapsed = performance.now() - start
      found.forEach((isFound, i) => {
        if (isFound) shown[i] = elapsed
      })
    }
    // Long tasks are reported a moment after they end.
    const end = performance.now()
    await new Promise((resolve) => setTimeout(resolve, 250))
    const during = tasks.filter((task) => task.startTime < end && task.startTime + task.duration > start)
    return { inPage, shown, longestTask: Math.max(0, ...during.map((task) => task.duration)) }
  }

  globalThis.benchWatch = {
    arm(event, selectors, scope) {
      const root = scope ? document.querySelector(scope) : document.body
      running = new Promise((resolve) => {
        const start = ({ timeStamp }) => resolve(watch(timeStamp, root, selectors))
        addEventListener(event, start, { capture: true, once: true })
      })
    },
    result: () => running,
    startFrames() {
      const times = []
      let before
      frames = times
      const look = (now) => {
        if (before !== undefined) times.push(now - before)
        before = now
        if (frames === times) requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    stopFrames() {
      const times = frames
      frames = undefined
      return times
    },
  }
}
