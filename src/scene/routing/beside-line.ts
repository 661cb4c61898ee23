import { inflate, type Point, type Rect, type Size } from '../drawing/geometry'
import type { Label, LabelPlace, Route } from './types'

// Words that do not fit on their line, as between two cards that stand near each other, stand beside it, with a short leader.

/** From the line to the nearest edge of its label. Farther away one no longer sees to what it belongs. */
const GAPS = [4, 16, 30, 46, 62] as const
/** No label begins farther from its line than this. */
export const FARTHEST_BESIDE = Math.max(...GAPS)
/** Where along a stretch the leader comes, as a part of it: the middle first. */
const ALONG = [0.5, 0.3, 0.7] as const
/** A stretch that is shorter has no place for a leader beside its arrow head. */
const SHORTEST = 24
const GAP_COST = 2
const OUT_OF_MIDDLE_COST = 30

export interface Beside {
  readonly place: LabelPlace & { readonly leadsTo: Point }
  readonly rect: Rect
  readonly leader: Rect
  readonly cost: number
}

/** Where beside a stretch a label can stand, the cheapest first. */
const SPOTS = GAPS.flatMap((gap) =>
  ALONG.flatMap((along) =>
    [-1, 1].map((side) => ({
      gap,
      along,
      side,
      cost: gap * GAP_COST + (along === 0.5 ? 0 : OUT_OF_MIDDLE_COST) + (side > 0 ? 1 : 0),
    })),
  ),
).sort((a, b) => a.cost - b.cost)

/**
 * The cheapest place for the words of a label above, under, left or right of its line.
 *
 * @param isFree asked for one place after the other, the cheapest first
 */
export function placeBeside(
  { forms }: Label,
  { points }: Route,
  isFree: (rect: Rect, leader: () => Rect) => boolean,
): Beside | undefined {
  const stretches = points.slice(1).flatMap((end, segment) => {
    const start = points[segment] as Point
    const length = Math.abs(end.x - start.x) + Math.abs(end.y - start.y)
    return length < SHORTEST ? [] : [{ start, end, segment }]
  })
  if (stretches.length === 0) return undefined
  const ways = forms
    .flatMap(({ size, cost, isSign }, form) =>
      isSign ? [] : SPOTS.map((spot) => ({ spot, size, form, cost: cost + spot.cost })),
    )
    .sort((a, b) => a.cost - b.cost)
  for (const { spot, size, form, cost } of ways) {
    for (const { start, end, segment } of stretches) {
      const leadsTo = { x: start.x + (end.x - start.x) * spot.along, y: start.y + (end.y - start.y) * spot.along }
      const isLevel = start.y === end.y
      const away = spot.side * (spot.gap + (isLevel ? size.height : size.width) / 2)
      const [x, y] = isLevel ? [leadsTo.x, leadsTo.y + away] : [leadsTo.x + away, leadsTo.y]
      const rect = { x: x - size.width / 2, y: y - size.height / 2, width: size.width, height: size.height }
      const place = { x, y, segment, form, leadsTo }
      if (isFree(rect, () => leaderOf(place, size))) return { place, rect, leader: leaderOf(place, size), cost }
    }
  }
  return undefined
}

/** What a leader takes up, from its line to the edge of the label; less than a unit of it lies on the line. */
export function leaderOf({ x, y, leadsTo }: Point & { readonly leadsTo: Point }, { width, height }: Size): Rect {
  const edge = {
    x: leadsTo.x === x ? x : x - (Math.sign(x - leadsTo.x) * width) / 2,
    y: leadsTo.y === y ? y : y - (Math.sign(y - leadsTo.y) * height) / 2,
  }
  const rect = {
    x: Math.min(edge.x, leadsTo.x),
    y: Math.min(edge.y, leadsTo.y),
    width: Math.abs(edge.x - leadsTo.x),
    height: Math.abs(edge.y - leadsTo.y),
  }
  return inflate(rect, 0.5)
}
