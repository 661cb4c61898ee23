import type { Sheet } from './draw-sheet'
import { type PaperRoom, pointsPerUnit } from './paper'

/** Letters smaller than this, in points, are read by nobody at arm's length. */
export const READABLE = 6

/**
 * The size of the smallest letter of a drawing on paper, in points.
 *
 * @param rooms what the drawing may fill on paper; it takes the one in which it is largest
 * @returns undefined for a drawing without a letter
 */
export function smallestLetter(sheet: Sheet, rooms: readonly PaperRoom[]): number | undefined {
  let smallest = Number.POSITIVE_INFINITY
  for (const drawn of [sheet.head, ...sheet.parts, sheet.foot]) {
    for (const shape of drawn?.shapes ?? []) if (shape.kind === 'text' && shape.size < smallest) smallest = shape.size
  }
  return Number.isFinite(smallest) ? smallest * pointsPerUnit(sheet, rooms) : undefined
}
