/** A half-open range of rows or columns: from `first` up to and not including `end`. */
export interface LineRange {
  readonly first: number
  readonly end: number
}

/** Lines are drawn in whole blocks of this many, so that scrolling a little draws nothing new. */
const BLOCK = 8

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

/** The line at a position in pixels, found by halving; the first or last for a position outside. */
export function lineAt(offsets: Float64Array, position: number): number {
  let low = 0
  let high = Math.max(0, offsets.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Which lines to draw so that a stretch is filled, in whole blocks and with a few to spare at both ends.
 *
 * @param from first pixel of the stretch
 * @param room its length in pixels
 */
export function drawnRange(offsets: Float64Array, from: number, room: number): LineRange {
  const count = offsets.length - 1
  if (count <= 0) return { first: 0, end: 0 }
  const first = Math.floor(lineAt(offsets, from) / BLOCK) * BLOCK
  const end = (Math.floor(lineAt(offsets, from + room) / BLOCK) + 1) * BLOCK
  return { first: Math.max(0, first), end: Math.min(count, end) }
}

/** The numbers of the lines of a range, and of one more line that is drawn wherever it is. */
export function linesOf({ first, end }: LineRange, also: number): number[] {
  const lines = Array.from({ length: end - first }, (_, at) => first + at)
  if (also < 0 || (also >= first && also < end)) return lines
  return also < first ? [also, ...lines] : [...lines, also]
}

/**
 * How far to scroll so that a line is in view, no further than needed.
 *
 * @param scroll where the view begins now, in pixels
 * @param room length of the view that nothing stands over
 */
export function scrollToShow(offsets: Float64Array, line: number, scroll: number, room: number): number {
  if (line < 0) return scroll
  const begin = offsets[line] ?? 0
  const end = offsets[line + 1] ?? begin
  if (begin < scroll || end - begin > room) return begin
  return end > scroll + room ? end - room : scroll
}
