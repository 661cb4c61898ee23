/** Where a pointer or finger let go, in pixels of the window. */
interface ReleasePoint {
  readonly clientX: number
  readonly clientY: number
}

/**
 * Waits until what is dragged is let go, and tells where. The place counts where the pointer is at that moment, also when
 * a busy page has seen nothing of the way there.
 *
 * @returns stops waiting; that happens by itself with Escape, and when the browser takes the gesture over
 */
export function onRelease(isTouch: boolean, drop: (at: ReleasePoint) => void): () => void {
  const waiting = new AbortController()
  const options = { capture: true, signal: waiting.signal }
  const stop = () => waiting.abort()
  addEventListener(
    isTouch ? 'touchend' : 'pointerup',
    (event) => {
      stop()
      const at = 'changedTouches' in event ? (event as TouchEvent).changedTouches[0] : (event as PointerEvent)
      if (at) drop(at)
    },
    options,
  )
  addEventListener(isTouch ? 'touchcancel' : 'pointercancel', stop, options)
  addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), options)
  return stop
}

/** The id of the place to drop something at a point, the innermost one. */
export function placeAt({ clientX, clientY }: ReleasePoint): string | undefined {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    const place = element.closest<HTMLElement>('[data-drop]')
    if (place) return place.dataset.drop
  }
  return undefined
}
