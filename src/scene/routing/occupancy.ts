import type { Grid } from './grid'
import { freeParts, type Lane } from './lanes'
import { type Axis, across, axisOfSide, type Net, portRange } from './problem'
import type { Space } from './space'
import { CORNER, LANE_GAP_MIN, MIN_LANE, PORT_GAP_MIN, WIDE_LANE } from './spacing'
import type { Route } from './types'

/**
 * What the routes found so far use of the grid. An edge is numbered `node * 2 + axis` and runs from the node
 * toward higher coordinates. A bundle counts once wherever it goes.
 */
export interface Occupancy {
  readonly use: Int16Array
  /** Routes that go straight through a node along an axis, same numbering. */
  readonly pass: Int16Array
  /** Kept routes an edge crosses. */
  readonly crossed: Int16Array
  /** How many lines end on the same free part of a side as this port, and how many fit there. */
  portUse(node: number): { readonly used: number; readonly room: number }
  bundleUse(bundle: number): ReadonlyMap<number, number> | undefined
  /** Whether another route of the bundle already ends in the node. */
  bundleEnds(bundle: number, node: number): boolean
  /** How many lines fit side by side on an edge. */
  room(edge: number): number
  /** Width of the lane at an edge. */
  width(edge: number): number
  /** 0 for an edge in the middle of its lane (or in wide open space), up to 1 at the border of it. */
  offMiddle(edge: number): number
  change(net: Net, path: readonly number[], by: 1 | -1): void
  /** Whether a path (itself not counted in) crosses or shares anything, so that another way may be better. */
  isDisturbed(path: readonly number[]): boolean
  keep(route: Route): void
}

/** The books of an empty grid. */
export function createOccupancy(grid: Grid, space: Space): Occupancy {
  const use = new Int16Array(grid.count * 2)
  const pass = new Int16Array(grid.count * 2)
  const crossed = new Int16Array(grid.count * 2)
  const rooms = new Int16Array(grid.count * 2)
  const offMiddles = new Float32Array(grid.count * 2)
  const widths = new Float32Array(grid.count * 2)
  const ruler = createRuler(grid, space)
  const measure = (edge: number) => {
    if (rooms[edge] === 0) [rooms[edge], offMiddles[edge], widths[edge]] = ruler(edge)
  }
  const parts = sideParts(grid, space)
  const bundles = new Map<number, Map<number, number>>()
  // Edges, passes and ends of a bundle share one map: three kinds of keys, kept apart by an offset.
  const passKey = grid.count * 2
  const endKey = grid.count * 4

  const count = (bundle: number, key: number, by: 1 | -1): boolean => {
    if (bundle < 0) return true
    let own = bundles.get(bundle)
    if (!own) {
      own = new Map()
      bundles.set(bundle, own)
    }
    const before = own.get(key) ?? 0
    own.set(key, before + by)
    return by === 1 ? before === 0 : before === 1
  }
  const add = (list: Int16Array, index: number, by: number) => {
    list[index] = (list[index] as number) + by
  }

  return {
    use,
    pass,
    crossed,
    portUse: (node) => parts.get(node) ?? { used: 0, room: 1 },
    bundleUse: (bundle) => bundles.get(bundle),
    bundleEnds: (bundle, node) => (bundles.get(bundle)?.get(endKey + node) ?? 0) > 0,
    room: (edge) => {
      measure(edge)
      return rooms[edge] as number
    },
    width: (edge) => {
      measure(edge)
      return widths[edge] as number
    },
    offMiddle: (edge) => {
      measure(edge)
      return offMiddles[edge] as number
    },
    change: (net, path, by) => {
      for (let index = 1; index < path.length; index++) {
        const edge = edgeBetween(grid, path[index - 1] as number, path[index] as number)
        if (count(net.bundle, edge, by)) add(use, edge, by)
        const next = path[index + 1]
        if (next === undefined) continue
        const axis = edge & 1
        const node = path[index] as number
        if ((edgeBetween(grid, node, next) & 1) !== axis) continue
        if (count(net.bundle, passKey + node * 2 + axis, by)) add(pass, node * 2 + axis, by)
      }
      for (const node of [path[0] as number, path[path.length - 1] as number]) {
        const part = parts.get(node)
        if (count(net.bundle, endKey + node, by) && part) part.used += by
      }
    },
    isDisturbed: (path) => {
      for (let index = 1; index < path.length; index++) {
        const node = path[index] as number
        const edge = edgeBetween(grid, path[index - 1] as number, node)
        if ((use[edge] as number) > 0 || (crossed[edge] as number) > 0) return true
        if (index + 1 < path.length && ((pass[node * 2] as number) > 0 || (pass[node * 2 + 1] as number) > 0))
          return true
      }
      return false
    },
    keep: (route) => {
      for (let index = 1; index < route.points.length; index++) {
        const a = route.points[index - 1]
        const b = route.points[index]
        if (a && b) markCrossed(grid, crossed, a, b)
      }
    },
  }
}

/** The number of the edge between two neighbouring nodes. */
export function edgeBetween(grid: Grid, a: number, b: number): number {
  const horizontal = grid.y[a] === grid.y[b]
  const low = horizontal ? (grid.x[a] as number) < (grid.x[b] as number) : (grid.y[a] as number) < (grid.y[b] as number)
  return (low ? a : b) * 2 + (horizontal ? 0 : 1)
}

interface SidePart {
  used: number
  readonly room: number
}

/** The free part of a side each port is on; ports on the same part share one record. */
function sideParts(grid: Grid, { boxes, grown }: Space): Map<number, SidePart> {
  const parts = new Map<number, SidePart>()
  for (const [box, nodes] of grid.ports) {
    for (let side = 0; side < 4; side++) {
      const axis = axisOfSide(side)
      const [from, to] = portRange(boxes, box, across(axis), CORNER)
      const just = side < 2 ? (boxes.hi[axis][box] as number) + 1 : (boxes.lo[axis][box] as number) - 1
      const places = axis === 0 ? grid.y : grid.x
      for (const [start, end] of freeParts(grown, box, axis, just, from, to)) {
        const part = { used: 0, room: 1 + Math.floor((end - start) / PORT_GAP_MIN) }
        for (const node of nodes) {
          const at = places[node] as number
          if (grid.portSide[node] === side && at >= start - 0.5 && at <= end + 0.5) parts.set(node, part)
        }
      }
    }
  }
  return parts
}

/** Measures the width of the lane at an edge; per lane only the obstacles that can bound it are looked at. */
function createRuler(grid: Grid, { boxes }: Space): (edge: number) => [room: number, offMiddle: number, width: number] {
  const nearby: (number[] | undefined)[] = grid.lanes.map(() => undefined)
  const boxesNear = (laneNumber: number): number[] => {
    const known = nearby[laneNumber]
    if (known) return known
    const found: number[] = []
    const { axis, at, from, to } = grid.lanes[laneNumber] as Lane
    const cross = across(axis)
    for (let box = 0; box < boxes.count; box++) {
      if ((boxes.lo[axis][box] as number) >= to || (boxes.hi[axis][box] as number) <= from) continue
      if ((boxes.lo[cross][box] as number) - at > WIDE_LANE || at - (boxes.hi[cross][box] as number) > WIDE_LANE)
        continue
      found.push(box)
    }
    nearby[laneNumber] = found
    return found
  }
  return (edge) => {
    const node = edge >> 1
    const axis = (edge & 1) as Axis
    const cross = across(axis)
    const end = grid.next[node * 4 + axis] as number
    const along = axis === 0 ? grid.x : grid.y
    const at = (axis === 0 ? grid.y : grid.x)[node] as number
    const from = along[node] as number
    const to = along[end] as number
    let low = -Infinity
    let high = Infinity
    for (const box of boxesNear(grid.laneOf[edge] as number)) {
      if ((boxes.lo[axis][box] as number) >= to || (boxes.hi[axis][box] as number) <= from) continue
      const boxLow = boxes.lo[cross][box] as number
      const boxHigh = boxes.hi[cross][box] as number
      if (boxHigh <= at) low = Math.max(low, boxHigh)
      else if (boxLow >= at) high = Math.min(high, boxLow)
    }
    const room = Math.min(1000, 1 + Math.max(0, Math.floor((high - low - 3 * MIN_LANE) / LANE_GAP_MIN)))
    const half = (high - low) / 2
    return [room, half < WIDE_LANE / 2 && half > 0 ? Math.abs((low + high) / 2 - at) / half : 0, high - low]
  }
}

interface Spot {
  readonly x: number
  readonly y: number
}

function markCrossed(grid: Grid, crossed: Int16Array, a: Spot, b: Spot): void {
  const horizontal = a.y === b.y
  const axis = horizontal ? 1 : 0
  const alongOf = horizontal ? grid.y : grid.x
  const acrossOf = horizontal ? grid.x : grid.y
  const place = horizontal ? a.y : a.x
  const low = horizontal ? Math.min(a.x, b.x) : Math.min(a.y, b.y)
  const high = horizontal ? Math.max(a.x, b.x) : Math.max(a.y, b.y)
  for (let node = 0; node < grid.count; node++) {
    const at = acrossOf[node] as number
    if (at <= low || at >= high || (alongOf[node] as number) > place) continue
    const end = grid.next[node * 4 + axis] as number
    if (end >= 0 && (alongOf[end] as number) > place)
      crossed[node * 2 + axis] = (crossed[node * 2 + axis] as number) + 1
  }
}
