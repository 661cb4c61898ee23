import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'

/** Rows are drawn in steps of so many, so that most scrolls draw nothing new. */
const STEP = 4
/** Rows drawn beyond what is in sight, at either side. */
const BEYOND = 6

/** Columns drawn beyond what is in sight, at either side. */
const COLUMNS_BEYOND = 2

export interface GridWindow {
  /** The first row that is drawn, and the first that no longer is. */
  readonly first: number
  readonly end: number
  /** The same for columns. */
  readonly firstColumn: number
  readonly endColumn: number
}

/**
 * Which rows and columns of a large table are in sight, a little more included.
 *
 * @param rowHeight in px
 * @param edges where each column ends, in px from the left; keep the identity of this list stable
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  edges: readonly number[],
): GridWindow {
  const [range, setRange] = useState<GridWindow>({ first: 0, end: 40, firstColumn: 0, endColumn: edges.length })
  const update = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const first = Math.max(0, Math.floor((element.scrollTop / rowHeight - BEYOND) / STEP) * STEP)
    const seen = (element.scrollTop + element.clientHeight) / rowHeight
    const end = Math.ceil((seen + BEYOND) / STEP) * STEP
    const right = element.scrollLeft + element.clientWidth
    const seenColumn = edges.findIndex((edge) => edge > element.scrollLeft)
    const lastColumn = edges.findIndex((edge) => edge >= right)
    const firstColumn = Math.max(0, seenColumn - COLUMNS_BEYOND)
    const endColumn = lastColumn < 0 ? edges.length : Math.min(edges.length, lastColumn + 1 + COLUMNS_BEYOND)
    const next = { first, end, firstColumn, endColumn }
    setRange((known) => (isSame(known, next) ? known : next))
  }, [scroller, rowHeight, edges])
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
  return { ...range, first: Math.min(range.first, Math.max(0, count - 1)), end: Math.min(range.end, count) }
}

function isSame(a: GridWindow, b: GridWindow): boolean {
  return a.first === b.first && a.end === b.end && a.firstColumn === b.firstColumn && a.endColumn === b.endColumn
}
