/** A half-open range of rows or columns: from `first` up to and not including `end`. */
export interface LineRange {
  readonly first: number
  readonly end: number
}

/** Which lines are drawn besides those in view. */
export interface Margin {
  /** Lines beyond what is in view, at either end. */
  readonly beyond: number
  /** Lines are drawn in whole blocks of so many, so that scrolling a little draws nothing new. */
  readonly block: number
}

/**
 * Where each row or column begins.
 *
 * @param sizes pixels of each
 * @returns one number more than there are sizes: the last is the total
 */
export function offsetsOf(sizes: readonly number[]): Float64Array {
  const offsets = new Float64Array(sizes.length + 1)
  for (const [at, size] of sizes.entries()) offsets[at + 1] = (offsets[at] ?? 0) + size
  return offsets
}

/** The numbers of the lines to draw when those from `startIndex` to `endIndex` are in view. */
export function linesAround(
  { startIndex, endIndex, count }: { readonly startIndex: number; readonly endIndex: number; readonly count: number },
  { beyond, block }: Margin,
): number[] {
  const first = Math.max(0, Math.floor((startIndex - beyond) / block) * block)
  const end = Math.min(count, (Math.floor((endIndex + beyond) / block) + 1) * block)
  return linesOf({ first, end }, -1)
}

/** The numbers of the lines of a range, and of one more line that is drawn wherever it is. */
export function linesOf({ first, end }: LineRange, also: number): number[] {
  const lines = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at)
  if (also < 0 || (also >= first && also < end)) return lines
  return also < first ? [also, ...lines] : [...lines, also]
}

/**
 * How far to scroll so that a line is in view, no further than needed.
 *
 * @param scroll where the view begins now, in pixels
 * @param room length of the view that nothing stands over
 * @param kept how many of the first lines stay in view whatever one scrolls; the others scroll under them
 */
export function scrollToShow(offsets: Float64Array, line: number, scroll: number, room: number, kept = 0): number {
  if (line < kept) return scroll
  const over = offsets[kept] ?? 0
  const begin = (offsets[line] ?? 0) - over
  const end = (offsets[line + 1] ?? 0) - over
  if (begin < scroll || end - begin > room - over) return begin
  return end > scroll + room - over ? end - room + over : scroll
}
