import { type RefObject, useLayoutEffect, useState } from 'react'
import { pageAround } from '../../kit/page/page-section'

const LEAST = 400
const MOST = 880
/** What stands above the ring on the page, at the normal text size. */
const ABOVE = 92
/** The text size for which scenes are drawn. */
const NORMAL_TEXT = 14

/** How large the ring is on the screen, and how many pixels one unit of the drawing takes (larger on a beamer). */
interface RingSize {
  readonly pixels: number
  readonly unit: number
}

/** As large as fits in the width of this element and, together with the heading, in the height of its page. */
export function useRingSize(column: RefObject<HTMLElement | null>): RingSize {
  const [size, setSize] = useState<RingSize>({ pixels: 520, unit: 1 })
  useLayoutEffect(() => {
    const element = column.current
    const page = pageAround(element)
    if (!element || !page) return
    const measure = () => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / NORMAL_TEXT
      const room = Math.min(element.clientWidth, page.clientHeight - ABOVE * unit)
      const pixels = Math.round(Math.max(Math.min(LEAST, element.clientWidth), Math.min(room, MOST * unit)))
      setSize((old) => (old.pixels === pixels && old.unit === unit ? old : { pixels, unit }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    observer.observe(page)
    return () => observer.disconnect()
  }, [column])
  return size
}
