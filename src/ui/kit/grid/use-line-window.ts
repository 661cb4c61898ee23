import { observeElementOffset, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useMemo } from 'react'
import { usePrinting } from '../page/use-printing'
import { type LineRange, linesAround, type Margin } from './line-window'

/** What a view is taken to be until it is there and has been measured, in pixels. */
const UNMEASURED = { width: 1200, height: 700 }

/**
 * Scrolling is told as going on for ever: its end would draw everything once more, and only which lines are in view
 * matters here.
 */
function observeScroll(
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
  tell: (at: number, goesOn: boolean) => void,
) {
  return observeElementOffset(virtualizer, (at) => tell(at, true))
}

interface LineWindowOptions {
  readonly scroller: RefObject<HTMLElement | null>
  /** Pixels of each line; keep its identity stable as long as none changes. */
  readonly sizes: readonly number[]
  readonly isHorizontal?: boolean
  readonly margin: Margin
}

/** Which rows or columns to draw: those in view and a few more. The same object as long as the range is the same. */
export function useLineWindow({ scroller, sizes, isHorizontal = false, margin }: LineWindowOptions): LineRange {
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: sizes.length,
    horizontal: isHorizontal,
    initialRect: UNMEASURED,
    observeElementOffset: observeScroll,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => sizes[at] ?? 0,
    // Where the lines lie is worked out anew when this function is another one: with the sizes.
    getItemKey: useCallback((at: number) => (at < sizes.length ? at : -1), [sizes]),
    rangeExtractor: useCallback((view: Range) => linesAround(view, margin), [margin]),
  })
  const lines = virtualizer.getVirtualIndexes()
  const first = lines[0] ?? 0
  const end = (lines.at(-1) ?? -1) + 1
  // Paper does not scroll.
  const isPrinting = usePrinting()
  return useMemo(() => (isPrinting ? { first: 0, end: sizes.length } : { first, end }), [isPrinting, sizes, first, end])
}
