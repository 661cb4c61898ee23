import { type RefObject, useEffect } from 'react'

// What lies over the map says so here, so that the camera keeps clear of it.

/** Along which edge of the map something lies: the legend below, a slider above, a form at the left. */
type CoverSide = 'bottom' | 'top' | 'left'

const covers = new Map<CoverSide, Element>()

/** Where that which lies along an edge of the map is on the screen; undefined when nothing does. */
export function coverAlong(side: CoverSide): DOMRect | undefined {
  return covers.get(side)?.getBoundingClientRect()
}

/**
 * Says that an element lies over the map, for as long as it stands there.
 *
 * @param stands whether the element is on screen: a component that renders nothing covers nothing
 */
export function useCover(side: CoverSide, element: RefObject<Element | null>, stands = true): void {
  useEffect(() => {
    const { current } = element
    if (!stands || !current) return
    covers.set(side, current)
    return () => {
      if (covers.get(side) === current) covers.delete(side)
    }
  }, [side, element, stands])
}
