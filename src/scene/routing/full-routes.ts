import { buildGrid, type Grid } from './grid'
import { findLanes } from './lanes'
import { nudge } from './nudge'
import { createOccupancy, type Occupancy } from './occupancy'
import { createPathSearch, type PathSearch } from './path-search'
import type { Boxes, Net } from './problem'
import { type GridPath, orderSharedStretches, type SideBySide } from './shared-stretches'
import { createSpace } from './space'
import { straighten } from './straighten'
import type { Route } from './types'
import { pointsOf, type Wire, wireOfPath, wireOfRoute } from './wire'

/** Up to so many connections every route is looked at again twice, above it once. */
const TWO_ROUNDS = 250

/**
 * Routes the nets: a way over the grid of lanes for each, then the exact place of each segment. Nets for which no
 * free way exists are absent from the result. `bendCost` is the price of a bend in units of length.
 */
export function fullRoutes(
  nets: readonly Net[],
  boxes: Boxes,
  kept: readonly Route[],
  bendCost: number,
): Map<string, Route> {
  const space = createSpace(boxes)
  const grid = buildGrid(findLanes(space, nets))
  const occupancy = createOccupancy(grid, space)
  for (const route of kept) occupancy.keep(route)
  const paths = findPaths(nets, occupancy, createPathSearch(grid, occupancy, boxes, bendCost), boxes)
  const ways = nets.flatMap((net) => {
    const nodes = paths.get(net)
    const wire = nodes && wireOfPath(grid, net, nodes)
    return wire ? [{ net, nodes, wire }] : []
  })
  const wires = ways.map(({ wire }) => wire)
  const fixed = kept.flatMap((route) => wireOfRoute(route) ?? [])
  const sideBySide = orderSharedStretches(
    grid,
    ways.map(({ net, nodes }) => toGridPath(grid, net, nodes)),
  )
  const placed = place([...wires, ...fixed], boxes, (a, segmentA, b, segmentB) =>
    a < wires.length && b < wires.length ? sideBySide(a, segmentA, b, segmentB) : 0,
  )
  return new Map(ways.map(({ net }, index) => [net.id, { points: pointsOf(placed[index] as Wire) }]))
}

function findPaths(
  nets: readonly Net[],
  occupancy: Occupancy,
  search: PathSearch,
  boxes: Boxes,
): Map<Net, readonly number[]> {
  const paths = new Map<Net, readonly number[]>()
  const order = routingOrder(nets, boxes)
  for (const net of order) {
    const found = search(net)
    if (!found) continue
    paths.set(net, found.nodes)
    occupancy.change(net, found.nodes, 1)
  }
  for (let round = nets.length <= TWO_ROUNDS ? 2 : 1; round > 0; round--) {
    for (const net of order) {
      const old = paths.get(net)
      if (!old) continue
      occupancy.change(net, old, -1)
      const nodes = occupancy.isDisturbed(old) ? (search(net)?.nodes ?? old) : old
      paths.set(net, nodes)
      occupancy.change(net, nodes, 1)
    }
  }
  return paths
}

/** Heavy ones first, bundles last and together, short ones before long ones. */
function routingOrder(nets: readonly Net[], boxes: Boxes): Net[] {
  const distance = ({ from, to }: Net): number =>
    ([0, 1] as const).reduce<number>((sum, axis) => {
      const [lo, hi] = [boxes.lo[axis], boxes.hi[axis]]
      const a = (lo[from.obstacle] as number) + (hi[from.obstacle] as number)
      const b = (lo[to.obstacle] as number) + (hi[to.obstacle] as number)
      return sum + Math.abs(a - b) / 2
    }, 0)
  const keys = new Map(nets.map((net, index) => [net, { distance: distance(net), index }]))
  const key = (net: Net) => keys.get(net) ?? { distance: 0, index: 0 }
  return [...nets].sort(
    (a, b) =>
      b.weight - a.weight || a.bundle - b.bundle || key(a).distance - key(b).distance || key(a).index - key(b).index,
  )
}

function toGridPath(grid: Grid, net: Net, nodes: readonly number[]): GridPath {
  const segmentOf: number[] = []
  for (let index = 0; index + 1 < nodes.length; index++) {
    const horizontal = (node: number) => grid.y[nodes[node] as number] === grid.y[nodes[node + 1] as number]
    const before = segmentOf[index - 1] ?? 0
    segmentOf.push(index > 0 && horizontal(index) !== horizontal(index - 1) ? before + 1 : before)
  }
  return { nodes, bundle: net.bundle, segmentOf }
}

const NOT_KNOWN: SideBySide = () => 0

function place(wires: Wire[], boxes: Boxes, sideBySide: SideBySide): Wire[] {
  nudge(wires, boxes, 1, sideBySide)
  nudge(wires, boxes, 0, sideBySide)
  const straight = straighten(wires, boxes)
  nudge(straight.wires, boxes, 1, NOT_KNOWN)
  nudge(straight.wires, boxes, 0, NOT_KNOWN)
  const straighter = straighten(straight.wires, boxes)
  if (straight.changed || straighter.changed) {
    nudge(straighter.wires, boxes, 1, NOT_KNOWN)
    nudge(straighter.wires, boxes, 0, NOT_KNOWN)
  }
  for (const wire of straighter.wires) round(wire)
  return straighter.wires
}

/** Whole numbers draw sharp; ends at given spots stay where they are. */
function round(wire: Wire): void {
  if (!wire.ends) return
  const last = wire.at.length - 1
  wire.at.forEach((at, segment) => {
    const pinned = (segment === 0 && wire.ends?.[0].pinned) || (segment === last && wire.ends?.[1].pinned)
    if (!pinned) wire.at[segment] = Math.round(at)
  })
}
