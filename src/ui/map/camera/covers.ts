import { type RefObject, useEffect } from 'react'

// What lies over the map says so here, so that the camera keeps clear of it.

/** Along which edge of the map something lies: the legend below, a slider above, a form at the left. */
type CoverSide = 'bottom' | 'top' | 'left'

type CoverBox = Pick<DOMRect, 'right' | 'bottom' | 'height'>

const covers = new Map<CoverSide, Set<Element>>()

/** What all that lies along an edge of the map takes up on the screen; undefined when nothing does. */
export function coverAlong(side: CoverSide): CoverBox | undefined {
  const boxes = [...(covers.get(side) ?? [])].map((element) => element.getBoundingClientRect())
  if (boxes.length === 0) return undefined
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))]
  return { right: Math.max(...boxes.map((box) => box.right)), bottom, height: bottom - top }
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
    const along = covers.get(side) ?? new Set()
    covers.set(side, along.add(current))
    return () => {
      along.delete(current)
    }
  }, [side, element, stands])
}
