import type { Point } from '../drawing/geometry'
import type { Grid } from './grid'
import type { Axis, Net } from './problem'
import type { Route } from './types'

/** Where a wire ends: on which side of which obstacle, and whether the spot is given. */
interface WireEnd {
  readonly obstacle: number
  readonly side: number
  readonly pinned: boolean
}

/**
 * A route under construction. Segment `k` runs along axis `(firstAxis + k) & 1` at coordinate `at[k]` on the other
 * axis, so moving a segment is changing one number; `start` and `end` lie along the first and the last segment.
 */
export interface Wire {
  readonly bundle: number
  readonly firstAxis: Axis
  readonly at: number[]
  start: number
  end: number
  /** Absent for a kept route, which never moves. */
  readonly ends: readonly [WireEnd, WireEnd] | undefined
}

/** The axis a segment runs along. */
export function axisOf(wire: Wire, segment: number): Axis {
  return ((wire.firstAxis + segment) & 1) as Axis
}

/** Where segment `index` begins and stops along its own axis, in the direction of travel. */
export function spanOf(wire: Wire, index: number): [number, number] {
  const { at } = wire
  const from = index === 0 ? wire.start : (at[index - 1] as number)
  const to = index === at.length - 1 ? wire.end : (at[index + 1] as number)
  return [from, to]
}

/** The wire of a path found over the grid; undefined when it goes nowhere, as where two cards share a port. */
export function wireOfPath(grid: Grid, net: Net, nodes: readonly number[]): Wire | undefined {
  const points = nodes.map((node) => ({ x: grid.x[node] as number, y: grid.y[node] as number }))
  const first = nodes[0] as number
  const last = nodes[nodes.length - 1] as number
  const stretches = withoutNeedless(points)
  if (stretches.length < 2) return undefined
  return wireOfPoints(stretches, net.bundle, [
    { obstacle: net.from.obstacle, side: grid.portSide[first] as number, pinned: net.from.fixed !== undefined },
    { obstacle: net.to.obstacle, side: grid.portSide[last] as number, pinned: net.to.fixed !== undefined },
  ])
}

/** The wire of a kept route; undefined when the route has no segment. */
export function wireOfRoute(route: Route): Wire | undefined {
  const points = withoutNeedless(route.points)
  return points.length < 2 ? undefined : wireOfPoints(points, -1, undefined)
}

function wireOfPoints(points: readonly Point[], bundle: number, ends: Wire['ends']): Wire {
  const first = points[0] as Point
  const last = points[points.length - 1] as Point
  const firstAxis: Axis = first.y === (points[1] as Point).y ? 0 : 1
  const at: number[] = []
  for (let index = 1; index < points.length; index++) {
    const point = points[index] as Point
    at.push(((firstAxis + index - 1) & 1) === 0 ? point.y : point.x)
  }
  const lastAxis = (firstAxis + at.length - 1) & 1
  return {
    bundle,
    firstAxis,
    at,
    ends,
    start: firstAxis === 0 ? first.x : first.y,
    end: lastAxis === 0 ? last.x : last.y,
  }
}

/** The polyline of a wire. */
export function pointsOf(wire: Wire): Point[] {
  const points: Point[] = []
  const count = wire.at.length
  for (let index = 0; index <= count; index++) {
    const segment = Math.min(index, count - 1)
    const along = index === count ? wire.end : spanOf(wire, segment)[0]
    const place = wire.at[segment] as number
    points.push(axisOf(wire, segment) === 0 ? { x: along, y: place } : { x: place, y: along })
  }
  return withoutNeedless(points)
}

/** The polyline without repeated points and without points in the middle of a straight stretch. */
export function withoutNeedless(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept[kept.length - 1]
    if (last && last.x === point.x && last.y === point.y) continue
    const before = kept[kept.length - 2]
    if (
      before &&
      last &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    ) {
      kept.pop()
      // Out and straight back to the same spot.
      if (before.x === point.x && before.y === point.y) continue
    }
    kept.push(point)
  }
  return kept
}
