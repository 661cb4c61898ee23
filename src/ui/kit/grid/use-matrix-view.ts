import { type RefObject, type UIEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Heads } from './matrix-heads'
import type { GridPlace } from './matrix-moves'
import { drawnRange, type LineRange, offsetsOf, scrollToShow } from './matrix-window'

/** Height of the row of counts, as in the style sheet. */
const FOOT = 30

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface MatrixView {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly onScroll: (event: UIEvent<HTMLDivElement>) => void
  readonly rows: LineRange
  readonly columns: LineRange
  readonly rowOffsets: Float64Array
  readonly columnOffsets: Float64Array
  /** Pixels of the whole matrix, heads included, and of its rows together. */
  readonly width: number
  readonly bodyHeight: number
  /** How many rows are in view at once, at least one. */
  readonly page: number
  /** Scrolls a place into view. */
  readonly reveal: (place: GridPlace) => void
}

interface Parts {
  readonly rowHeads: Heads
  readonly columnHeads: Heads
  readonly endWidth: number
  readonly hasFoot: boolean
}

/** Which part of a matrix is in view, and how to bring another part there. */
export function useMatrixView({ rowHeads, columnHeads, endWidth, hasFoot }: Parts): MatrixView {
  const scroller = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState<Box>({ left: 0, top: 0, width: 1200, height: 700 })
  const rowOffsets = useMemo(() => offsetsOf(rowHeads.sizes), [rowHeads])
  const columnOffsets = useMemo(() => offsetsOf(columnHeads.sizes), [columnHeads])

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const measure = () =>
      setBox({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const onScroll = useCallback(({ currentTarget }: UIEvent<HTMLDivElement>) => {
    const { scrollLeft: left, scrollTop: top } = currentTarget
    setBox((old) => (old.left === left && old.top === top ? old : { ...old, left, top }))
  }, [])

  const across = box.width - rowHeads.depth - endWidth
  const down = box.height - columnHeads.depth - (hasFoot ? FOOT : 0)
  const rows = drawnRange(rowOffsets, box.top, down)
  const columns = drawnRange(columnOffsets, box.left, across)
  const rowRange = useStable(rows)
  const columnRange = useStable(columns)

  const reveal = useCallback(
    ({ row, column }: GridPlace) => {
      const element = scroller.current
      if (!element) return
      const width = element.clientWidth - rowHeads.depth - endWidth
      const height = element.clientHeight - columnHeads.depth - (hasFoot ? FOOT : 0)
      const left = scrollToShow(columnOffsets, column, element.scrollLeft, width)
      const top = scrollToShow(rowOffsets, row, element.scrollTop, height)
      if (left === element.scrollLeft && top === element.scrollTop) return
      element.scrollTo({ left, top, behavior: 'instant' })
      setBox((old) => ({ ...old, left: element.scrollLeft, top: element.scrollTop }))
    },
    [rowHeads, columnHeads, endWidth, hasFoot, rowOffsets, columnOffsets],
  )

  return {
    scroller,
    onScroll,
    rows: rowRange,
    columns: columnRange,
    rowOffsets,
    columnOffsets,
    width: rowHeads.depth + (columnOffsets.at(-1) ?? 0) + endWidth,
    bodyHeight: rowOffsets.at(-1) ?? 0,
    page: Math.max(1, Math.floor(down / Math.max(1, rowHeads.sizes[0] ?? 1))),
    reveal,
  }
}

/** The same object as long as the range is the same. */
function useStable(range: LineRange): LineRange {
  const { first, end } = range
  return useMemo(() => ({ first, end }), [first, end])
}
