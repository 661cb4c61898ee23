import { measureText, wrapText } from '../../../scene/drawing/text-measure'

/** The words at the head of a row or column, broken into lines that fit. */
export interface Head {
  readonly lines: readonly string[]
  /** Whether the words stand upright; otherwise they run from bottom to top. */
  readonly isUpright: boolean
}

export interface Heads {
  readonly heads: readonly Head[]
  /** Pixels of each row (height) or column (width). */
  readonly sizes: readonly number[]
  /** Pixels that the heads need the other way: the width of the row heads, the height of the column heads. */
  readonly depth: number
}

/** Size of the words in heads and distance between their lines, as a part of the root's text size. */
const TEXT = 0.93
const LINE = 1.16
const WEIGHT = 600

/** Room beside the words, in root text sizes. */
const SIDE = 1.15
const ENDS = 0.6

/**
 * Heads of rows: as wide as the longest needs, up to a limit; beyond it the words take more lines and the row is higher.
 *
 * @param em the root's text size in pixels
 * @param limits in root text sizes: height of a row of one line, narrowest and widest head, room beside the words for
 * what else stands in the head
 */
export function rowHeads(
  labels: readonly string[],
  em: number,
  limits: { readonly row: number; readonly narrowest: number; readonly widest: number; readonly beside?: number },
): Heads {
  const size = em * TEXT
  const widest = limits.widest * em - SIDE * em
  const heads = labels.map((label) => ({ lines: wrapText(label, size, WEIGHT, widest), isUpright: true }))
  const longest = longestLine(heads, size)
  return {
    heads,
    sizes: heads.map(({ lines }) =>
      Math.max(Math.round(limits.row * em), Math.ceil(lines.length * size * LINE + ENDS * em)),
    ),
    depth: Math.ceil(Math.max(limits.narrowest * em, longest + (SIDE + (limits.beside ?? 0)) * em)),
  }
}

/**
 * Heads of narrow columns: upright where the words fit, else from bottom to top, with more lines where they are long.
 *
 * @param limits in root text sizes: width of a column, greatest height of the heads
 */
export function narrowColumnHeads(
  labels: readonly string[],
  em: number,
  limits: { readonly column: number; readonly highest: number },
): Heads {
  const size = em * TEXT
  const column = Math.round(limits.column * em)
  const heads = labels.map((label): Head => {
    const isUpright = measureText(label, size, WEIGHT) <= column - 0.3 * em
    return { isUpright, lines: isUpright ? [label] : wrapText(label, size, WEIGHT, (limits.highest - ENDS) * em) }
  })
  const turned = heads.filter(({ isUpright }) => !isUpright)
  return {
    heads,
    sizes: heads.map(({ isUpright, lines }) =>
      isUpright ? column : Math.max(column, Math.ceil(lines.length * size * LINE + 0.6 * em)),
    ),
    depth: Math.ceil(Math.max(2.4 * em, longestLine(turned, size) + ENDS * 1.6 * em)),
  }
}

/**
 * Heads of wide columns, upright: as wide as the longest word up to a limit, as many lines as the words need.
 *
 * @param limits in root text sizes: narrowest and widest column, room under the words for what else stands in the head
 */
export function wideColumnHeads(
  labels: readonly string[],
  em: number,
  limits: { readonly narrowest: number; readonly widest: number; readonly under: number },
): Heads {
  const size = em * TEXT
  const heads: Head[] = []
  const sizes: number[] = []
  for (const label of labels) {
    const word = Math.max(...label.split(/\s+/).map((part) => measureText(part, size, WEIGHT)))
    const width = Math.ceil(Math.min(limits.widest * em, Math.max(limits.narrowest * em, word + SIDE * em)))
    sizes.push(width)
    heads.push({ isUpright: true, lines: wrapText(label, size, WEIGHT, width - SIDE * em) })
  }
  const most = Math.max(1, ...heads.map(({ lines }) => lines.length))
  return { heads, sizes, depth: Math.ceil(most * size * LINE + (ENDS + limits.under) * em) }
}

function longestLine(heads: readonly Head[], size: number): number {
  let longest = 0
  for (const { lines } of heads) {
    for (const line of lines) longest = Math.max(longest, measureText(line, size, WEIGHT))
  }
  return longest
}
