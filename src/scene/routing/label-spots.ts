import type { Point, Size } from '../drawing/geometry'
import type { Route } from './types'

/** A possible place for a label, with what it costs before looking at anything but its own route. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly segment: number
  readonly cost: number
}

const STEP_ALONG_ROW = 14
const STEP_ALONG_COLUMN = 7
/** A label wants this much of its line to be seen on either side of it. */
const TAIL = 8
const VERTICAL_COST = 24
const BEND_COST = 90
const OUT_OF_MIDDLE_COST = 0.22
const SHORT_COST = 0.12

/**
 * Spots along the whole route, cheapest first: in the middle of a segment, then in steps to both sides; on long
 * horizontal segments and near the middle of the route rather than elsewhere.
 *
 * @param limit of spots to either side of the middle of a segment
 * @param arrow how much of the end of the route its arrow head takes
 */
export function spotsFor(label: Size, { points }: Route, limit: number, arrow: number): Spot[] {
  const spots: Spot[] = []
  const lengths = points.slice(1).map((point, index) => distance(points[index] as Point, point))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const longest = Math.max(...lengths, 0)
  let walked = 0
  lengths.forEach((length, segment) => {
    const a = points[segment] as Point
    const b = points[segment + 1] as Point
    const horizontal = a.y === b.y
    const half = (horizontal ? label.width : label.height) / 2
    const isFirst = segment === 0
    const isLast = segment === lengths.length - 1
    // Free at the ends: the arrow head, a bit of line before a bend.
    const low = (isFirst ? TAIL : 0) + half
    const high = length - (isLast ? arrow + 4 : 0) - half
    const fits = high >= low
    const middle = fits ? (low + high) / 2 : Math.max(0, Math.min(length, isFirst ? low : isLast ? high : length / 2))
    const count = fits
      ? Math.min(limit, Math.floor((high - low) / 2 / (horizontal ? STEP_ALONG_ROW : STEP_ALONG_COLUMN)))
      : 0
    const step = count > 0 ? (high - low) / 2 / count : 0
    for (let index = -count; index <= count; index++) {
      const along = middle + index * step
      const share = length === 0 ? 0 : along / length
      const beforeBend = isFirst ? Infinity : along - half
      const afterBend = isLast ? Infinity : length - along - half
      const bend = Math.min(beforeBend, afterBend)
      const cost =
        (horizontal ? 0 : VERTICAL_COST) +
        (bend >= TAIL ? 0 : BEND_COST) +
        (longest - length) * SHORT_COST +
        Math.abs(walked + along - total / 2) * OUT_OF_MIDDLE_COST +
        Math.abs(index * step) * 0.1
      spots.push({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, segment, cost })
    }
    walked += length
  })
  return spots.sort((a, b) => a.cost - b.cost || a.segment - b.segment || a.x - b.x || a.y - b.y)
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}
