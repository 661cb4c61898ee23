import { inflate, type Point, type Rect, type Size } from '../drawing/geometry'
import type { Label, LabelPlace, Route } from './types'

// Words that do not fit on their line, as between two cards that stand near each other, stand beside it, with a short leader.

/** From the line to the nearest edge of its label. Farther away one no longer sees to what it belongs. */
const GAPS = [4, 16, 30, 46, 62] as const
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

/** The places for the words of a label above, under, left and right of its line; the cheapest first. */
export function placesBeside({ forms }: Label, { points }: Route): readonly Beside[] {
  const found: Beside[] = []
  for (const [segment, end] of points.slice(1).entries()) {
    const start = points[segment] as Point
    const isLevel = start.y === end.y
    const length = Math.abs(end.x - start.x) + Math.abs(end.y - start.y)
    if (length < SHORTEST) continue
    for (const [form, { size, cost: own, isSign }] of forms.entries()) {
      if (isSign) continue
      for (const along of ALONG) {
        const leadsTo = { x: start.x + (end.x - start.x) * along, y: start.y + (end.y - start.y) * along }
        for (const gap of GAPS) {
          for (const side of [-1, 1]) {
            const away = side * (gap + (isLevel ? size.height : size.width) / 2)
            const center = isLevel ? { x: leadsTo.x, y: leadsTo.y + away } : { x: leadsTo.x + away, y: leadsTo.y }
            const cost = own + gap * GAP_COST + (along === 0.5 ? 0 : OUT_OF_MIDDLE_COST) + (side > 0 ? 1 : 0)
            const place = { ...center, segment, form, leadsTo }
            found.push({ place, rect: rectAround(center, size), leader: leaderOf(place, size), cost })
          }
        }
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost)
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

function rectAround({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
