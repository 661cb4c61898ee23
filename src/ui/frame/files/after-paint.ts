/** Returns when the browser has painted what was just shown, so that heavy work does not come before the words for it. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden tab paints nothing; the timer keeps the work from waiting for that.
    const timer = setTimeout(resolve, 100)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve)
    })
  })
}
