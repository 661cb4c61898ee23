/**
 * Keeps the browser from enlarging the page when a hand pinches, or turns the wheel with Control, beside the map: one
 * means the map, and bars that slide off the screen are hard to get back. Control with + and -, and the menu of the
 * browser, enlarge as ever.
 *
 * @returns what ends it
 */
export function keepPageSize(): () => void {
  const onWheel = (event: WheelEvent) => event.ctrlKey && event.preventDefault()
  // One browser tells a pinch this way.
  const onGesture = (event: Event) => event.preventDefault()
  window.addEventListener('wheel', onWheel, { passive: false })
  window.addEventListener('gesturestart', onGesture, { passive: false })
  const { style } = document.documentElement
  const before = style.touchAction
  style.touchAction = 'pan-x pan-y'
  return () => {
    window.removeEventListener('wheel', onWheel)
    window.removeEventListener('gesturestart', onGesture)
    style.touchAction = before
  }
}
