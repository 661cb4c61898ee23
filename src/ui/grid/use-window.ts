import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'

/** Rows are drawn in steps of so many, so that most scrolls draw nothing new. */
const STEP = 4
/** Rows drawn beyond what is in sight, at either side. */
const BEYOND = 6

export interface RowWindow {
  /** The first row that is drawn, and the first that no longer is. */
  readonly first: number
  readonly end: number
}

/** Which rows of a long table are in sight, a little more included. `rowHeight` in px. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowWindow {
  const [range, setRange] = useState<RowWindow>({ first: 0, end: 40 })
  const update = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const first = Math.max(0, Math.floor((element.scrollTop / rowHeight - BEYOND) / STEP) * STEP)
    const seen = (element.scrollTop + element.clientHeight) / rowHeight
    const end = Math.ceil((seen + BEYOND) / STEP) * STEP
    setRange((known) => (known.first === first && known.end === end ? known : { first, end }))
  }, [scroller, rowHeight])
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    update()
    element.addEventListener('scroll', update, { passive: true })
    const observer = new ResizeObserver(update)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', update)
      observer.disconnect()
    }
  }, [scroller, update])
  return { first: Math.min(range.first, Math.max(0, count - 1)), end: Math.min(range.end, count) }
}
