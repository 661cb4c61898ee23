import { type RefObject, useCallback, useMemo } from 'react'
import type { GridPlace } from './grid-moves'
import { type LineRange, type Margin, offsetsOf, scrollToShow } from './line-window'
import { useLineWindow } from './use-line-window'

/** What stands over the cells of a grid while they scroll, in pixels from each edge. */
export interface StuckEdges {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** How many of the first columns stay in view; none when absent. */
  readonly columns?: number
}

interface GridWindowOptions {
  readonly scroller: RefObject<HTMLElement | null>
  /** Pixels of each row and column; keep the identity of the lists stable as long as none changes. */
  readonly rowSizes: readonly number[]
  readonly columnSizes: readonly number[]
  readonly rowMargin: Margin
  readonly columnMargin: Margin
  /** Asked when something has to be shown; keep its identity stable. */
  readonly stuck: () => StuckEdges
}

export interface GridWindow {
  /** The rows and columns to draw. */
  readonly rows: LineRange
  readonly columns: LineRange
  /** Where each begins, in pixels; one number more than there are, the last is the total. */
  readonly rowOffsets: Float64Array
  readonly columnOffsets: Float64Array
  /** How many rows fit in the view, at least one. */
  readonly page: () => number
  /** Scrolls a place into view, no further than needed. */
  readonly show: (place: GridPlace) => void
}

/** The part of a large grid that is in view, and how to bring another part there. */
export function useGridWindow(options: GridWindowOptions): GridWindow {
  const { scroller, rowSizes, columnSizes, stuck } = options
  const rows = useLineWindow({ scroller, sizes: rowSizes, margin: options.rowMargin })
  const columns = useLineWindow({ scroller, sizes: columnSizes, margin: options.columnMargin, isHorizontal: true })
  const rowOffsets = useMemo(() => offsetsOf(rowSizes), [rowSizes])
  const columnOffsets = useMemo(() => offsetsOf(columnSizes), [columnSizes])

  const page = useCallback(() => {
    const { top, bottom } = stuck()
    const room = (scroller.current?.clientHeight ?? 0) - top - bottom
    return Math.max(1, Math.floor(room / Math.max(1, rowSizes[0] ?? 1)))
  }, [scroller, rowSizes, stuck])

  const show = useCallback(
    ({ row, column }: GridPlace) => {
      const element = scroller.current
      if (!element) return
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element
      const edges = stuck()
      const width = clientWidth - edges.left - edges.right
      const left = scrollToShow(columnOffsets, column, scrollLeft, width, edges.columns)
      const top = scrollToShow(rowOffsets, row, scrollTop, clientHeight - edges.top - edges.bottom)
      if (left !== scrollLeft || top !== scrollTop) element.scrollTo({ left, top, behavior: 'instant' })
    },
    [scroller, rowOffsets, columnOffsets, stuck],
  )
  return { rows, columns, rowOffsets, columnOffsets, page, show }
}
