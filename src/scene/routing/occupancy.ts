import type { Grid } from './grid.ts'
import type { Space } from './space.ts'
import { across, type Axis, type Net, portRange } from './problem.ts'
import { CORNER, LANE_GAP_MIN, MIN_LANE, PORT_GAP_MIN } from './spacing.ts'
import type { Route } from './types.ts'

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
  /** Ports in use per side: `obstacle * 4 + side`. */
  readonly sideUse: Int16Array
  /** How many lines fit on a side. */
  readonly sideRoom: Int16Array
  bundleUse(bundle: number): ReadonlyMap<number, number> | undefined
  /** Whether another route of the bundle already ends in the node. */
  bundleEnds(bundle: number, node: number): boolean
  /** How many lines fit side by side on an edge. */
  room(edge: number): number
  change(net: Net, path: readonly number[], by: 1 | -1): void
  keep(route: Route): void
}

export function createOccupancy(grid: Grid, space: Space): Occupancy {
  const { boxes } = space
  const use = new Int16Array(grid.count * 2)
  const pass = new Int16Array(grid.count * 2)
  const crossed = new Int16Array(grid.count * 2)
  const rooms = new Int16Array(grid.count * 2)
  const sideUse = new Int16Array(boxes.count * 4)
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
    sideUse,
    sideRoom: sideRooms(space),
    bundleUse: (bundle) => bundles.get(bundle),
    bundleEnds: (bundle, node) => (bundles.get(bundle)?.get(endKey + node) ?? 0) > 0,
    room: (edge) => {
      if (rooms[edge] === 0) rooms[edge] = measureRoom(grid, space, edge)
      return rooms[edge] as number
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
        const side = (grid.portObstacle[node] as number) * 4 + (grid.portSide[node] as number)
        if (count(net.bundle, endKey + node, by)) add(sideUse, side, by)
      }
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

export function edgeBetween(grid: Grid, a: number, b: number): number {
  const horizontal = grid.y[a] === grid.y[b]
  const low = horizontal ? (grid.x[a] as number) < (grid.x[b] as number) : (grid.y[a] as number) < (grid.y[b] as number)
  return (low ? a : b) * 2 + (horizontal ? 0 : 1)
}

function sideRooms({ boxes }: Space): Int16Array {
  const room = new Int16Array(boxes.count * 4)
  for (let box = 0; box < boxes.count; box++) {
    for (let side = 0; side < 4; side++) {
      const [from, to] = portRange(boxes, box, across((side & 1) as Axis), CORNER)
      room[box * 4 + side] = 1 + Math.floor((to - from) / PORT_GAP_MIN)
    }
  }
  return room
}

function measureRoom(grid: Grid, { boxes }: Space, edge: number): number {
  const node = edge >> 1
  const axis = (edge & 1) as Axis
  const end = grid.next[node * 4 + axis] as number
  const cross = across(axis)
  const along = axis === 0 ? grid.x : grid.y
  const at = (axis === 0 ? grid.y : grid.x)[node] as number
  const from = along[node] as number
  const to = along[end] as number
  let low = -Infinity
  let high = Infinity
  for (let box = 0; box < boxes.count; box++) {
    if ((boxes.lo[axis][box] as number) >= to || (boxes.hi[axis][box] as number) <= from) continue
    const boxLow = boxes.lo[cross][box] as number
    const boxHigh = boxes.hi[cross][box] as number
    if (boxHigh <= at) low = Math.max(low, boxHigh)
    else if (boxLow >= at) high = Math.min(high, boxLow)
  }
  return Math.min(1000, 1 + Math.max(0, Math.floor((high - low - 3 * MIN_LANE) / LANE_GAP_MIN)))
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
    if (end >= 0 && (alongOf[end] as number) > place) crossed[node * 2 + axis] = (crossed[node * 2 + axis] as number) + 1
  }
}
