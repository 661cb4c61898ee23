import type { Point } from '../drawing/geometry'
import { round } from '../drawing/shape'

const CORNER = 7

/** An orthogonal route as an SVG path with rounded corners. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let d = `M${round(first.x)} ${round(first.y)}`
  for (let i = 0; i < rest.length; i++) {
    const here = rest[i] as Point
    const before = points[i] as Point
    const after = rest[i + 1]
    if (!after) {
      d += `L${round(here.x)} ${round(here.y)}`
      continue
    }
    const r = Math.min(CORNER, distance(before, here) / 2, distance(here, after) / 2)
    const a = towards(here, before, r)
    const b = towards(here, after, r)
    d += `L${round(a.x)} ${round(a.y)}Q${round(here.x)} ${round(here.y)} ${round(b.x)} ${round(b.y)}`
  }
  return d
}

/** The same route as a zigzag of 3 units to either side: how a disputed relation is drawn. */
export function zigzagPath(points: readonly Point[]): string {
  const first = points[0]
  if (!first) return ''
  let d = `M${round(first.x)} ${round(first.y)}`
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1] as Point
    const to = points[i] as Point
    const length = distance(from, to)
    const teeth = Math.max(1, Math.floor(length / 10))
    const [nx, ny] = [(to.y - from.y) / (length || 1), (from.x - to.x) / (length || 1)]
    for (let tooth = 1; tooth < teeth; tooth++) {
      const t = tooth / teeth
      const swing = tooth % 2 === 0 ? 3 : -3
      d += `L${round(from.x + (to.x - from.x) * t + nx * swing)} ${round(from.y + (to.y - from.y) * t + ny * swing)}`
    }
    d += `L${round(to.x)} ${round(to.y)}`
  }
  return d
}

/** The route, ending `by` units before its last point, so that a line does not show through its arrow head. */
export function shortened(points: readonly Point[], by: number): Point[] {
  const last = points[points.length - 1]
  const before = points[points.length - 2]
  if (!last || !before) return [...points]
  return [...points.slice(0, -1), towards(last, before, Math.min(by, distance(last, before)))]
}

/** A filled arrow head of the given length whose tip is the route's last point. */
export function arrowHead(points: readonly Point[], length: number): string {
  const tip = points[points.length - 1]
  const before = points[points.length - 2]
  if (!tip || !before) return ''
  const base = towards(tip, before, length)
  const [dx, dy] = [(tip.x - base.x) / length, (tip.y - base.y) / length]
  const half = length * 0.48
  return `M${round(tip.x)} ${round(tip.y)}L${round(base.x - dy * half)} ${round(base.y + dx * half)}L${round(base.x + dy * half)} ${round(base.y - dx * half)}Z`
}

/** The route moved sideways by `by` units, for a double line. */
export function offsetPath(points: readonly Point[], by: number): Point[] {
  return points.map((point, i) => {
    let { x, y } = point
    for (const [from, to] of [
      [points[i - 1], point],
      [point, points[i + 1]],
    ] as const) {
      if (!from || !to) continue
      if (from.y === to.y && from.x !== to.x) y = point.y + Math.sign(to.x - from.x) * by
      else if (from.x === to.x && from.y !== to.y) x = point.x - Math.sign(to.y - from.y) * by
    }
    return { x, y }
  })
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  if (length === 0) return from
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length }
}

/**
 * A route in two: up to the place on it that is nearest to `near` and from there on. The change keeps clear of both ends
 * where the route is long enough; without `near` it is in the middle.
 *
 * @returns two routes that share the point of the change
 */
export function splitRoute(points: readonly Point[], near?: Point): [before: Point[], after: Point[]] {
  const lengths = points.map((point, i) => (i === 0 ? 0 : distance(points[i - 1] as Point, point)))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const clear = Math.min(34, total / 2)
  const wished = near ? nearestAlong(points, near) : total / 2
  let rest = Math.min(total - clear, Math.max(clear, wished))
  for (let i = 1; i < points.length; i++) {
    const [from, to, length] = [points[i - 1] as Point, points[i] as Point, lengths[i] as number]
    if (rest > length && i < points.length - 1) {
      rest -= length
      continue
    }
    const change = towards(from, to, Math.min(rest, length))
    return [
      [...points.slice(0, i), change],
      [change, ...points.slice(i)],
    ]
  }
  return [[...points], [...points]]
}

/** How far along a route the place is that is nearest to a point. */
function nearestAlong(points: readonly Point[], { x, y }: Point): number {
  let best = { at: 0, distance: Number.POSITIVE_INFINITY }
  let passed = 0
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1] as Point, points[i] as Point]
    const length = distance(from, to)
    const along = length === 0 ? 0 : ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length
    const at = Math.min(length, Math.max(0, along))
    const away = distance(towards(from, to, at), { x, y })
    if (away < best.distance) best = { at: passed + at, distance: away }
    passed += length
  }
  return best.at
}
