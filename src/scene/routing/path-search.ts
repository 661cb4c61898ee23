import type { Size } from '../drawing/geometry'
import { fixedPortKey, type Grid } from './grid'
import { createHeap } from './heap'
import type { Occupancy } from './occupancy'
import { edgeBetween } from './occupancy'
import { across, axisOfSide, type Boxes, type End, type Net } from './problem'
import {
  ARROW_STUB,
  BUNDLE_CROSSING_COST,
  BUNDLE_FACTOR,
  CROSSING_COST,
  LABEL_MARGIN,
  NO_LABEL_ROOM_COST,
  OFF_MIDDLE_COST,
  OVERFULL_COST,
  SHARING_COST,
} from './spacing'

interface FoundPath {
  readonly nodes: readonly number[]
  readonly cost: number
}

export type PathSearch = (net: Net) => FoundPath | undefined

const OFF_CENTRE_COST = 0.25
const SECOND_PORT_COST = 6
const FULL_SIDE_COST = 260
/** Turning off or onto a lane that others follow straight on: whether it crosses them shows only later. */
const TURN_CROSSING = 0.5

/**
 * A* over the grid, a state being a node and the axis it was reached along. The price of a path is its length, its
 * bends, its crossings with the routes in `occupancy`, crowded lanes and crowded sides; a stretch that its own
 * bundle already uses is cheap.
 */
export function createPathSearch(grid: Grid, occupancy: Occupancy, boxes: Boxes, bendCost: number): PathSearch {
  const states = grid.count * 2
  const cost = new Float64Array(states)
  const parent = new Int32Array(states)
  const seen = new Int32Array(states)
  const closed = new Int32Array(states)
  const goalAt = new Int32Array(grid.count)
  const heap = createHeap()
  let round = 0

  const portsOf = (end: End): readonly number[] => {
    if (!end.fixed) return grid.ports.get(end.obstacle) ?? []
    const node = grid.fixedPorts.get(fixedPortKey(end.obstacle, end.fixed))
    return node === undefined ? [] : [node]
  }

  const portCost = (node: number, end: End, net: Net): number => {
    if (end.fixed || (net.bundle >= 0 && occupancy.bundleEnds(net.bundle, node))) return 0
    const side = grid.portSide[node] as number
    const outward = axisOfSide(side)
    const axis = across(outward)
    // Counted from the middle of the card, else a line would take an extra bend only to leave at the nearer side.
    const depth = ((boxes.hi[outward][end.obstacle] as number) - (boxes.lo[outward][end.obstacle] as number)) / 2
    const middle = ((boxes.lo[axis][end.obstacle] as number) + (boxes.hi[axis][end.obstacle] as number)) / 2
    const offset = Math.abs(((axis === 0 ? grid.x : grid.y)[node] as number) - middle)
    const { used, room } = occupancy.portUse(node)
    return depth + offset * OFF_CENTRE_COST + used * SECOND_PORT_COST + (used >= room ? FULL_SIDE_COST : 0)
  }

  /** Whether a label can stand on the path that arrives in `to` from `state`: a straight stretch in a wide enough lane. */
  const hasRoom = (label: Size, to: number, state: number): boolean => {
    let after = to
    let isLast = true
    let stretch = 0
    let stretchAxis = -1
    for (let at = state; at >= 0; at = parent[at] as number) {
      const before = at >> 1
      const edge = edgeBetween(grid, before, after)
      const axis = edge & 1
      if (axis !== stretchAxis) {
        if (stretchAxis >= 0) isLast = false
        stretch = isLast ? -ARROW_STUB : 0
        stretchAxis = axis
      }
      const lane = occupancy.width(edge)
      if (lane < (axis === 0 ? label.height : label.width) + LABEL_MARGIN) stretch = 0
      else
        stretch += Math.abs(
          axis === 0
            ? (grid.x[before] as number) - (grid.x[after] as number)
            : (grid.y[before] as number) - (grid.y[after] as number),
        )
      if (stretch >= (axis === 0 ? label.width : label.height) + LABEL_MARGIN) return true
      after = before
    }
    return false
  }

  return (net) => {
    const starts = portsOf(net.from)
    const goals = portsOf(net.to)
    if (starts.length === 0 || goals.length === 0) return undefined
    round++
    heap.clear()
    const own = net.bundle < 0 ? undefined : occupancy.bundleUse(net.bundle)
    const scale = own ? BUNDLE_FACTOR : 1
    const crossingCost = net.bundle < 0 ? CROSSING_COST : BUNDLE_CROSSING_COST
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity]
    for (const node of goals) {
      goalAt[node] = round
      west = Math.min(west, grid.x[node] as number)
      east = Math.max(east, grid.x[node] as number)
      north = Math.min(north, grid.y[node] as number)
      south = Math.max(south, grid.y[node] as number)
    }
    const ahead = (node: number, axis: number): number => {
      const x = grid.x[node] as number
      const y = grid.y[node] as number
      const dx = x < west ? west - x : x > east ? x - east : 0
      const dy = y < north ? north - y : y > south ? y - south : 0
      return (dx + dy) * scale + ((axis === 0 ? dy : dx) > 0 ? bendCost : 0)
    }
    for (const node of starts) {
      const axis = axisOfSide(grid.portSide[node] as number)
      const state = node * 2 + axis
      cost[state] = portCost(node, net.from, net)
      parent[state] = -1
      seen[state] = round
      heap.push((cost[state] as number) + ahead(node, axis), state)
    }
    for (let state = heap.pop(); state >= 0; state = heap.pop()) {
      if (closed[state] === round) continue
      closed[state] = round
      const node = state >> 1
      if (goalAt[node] === round && parent[state] !== -1)
        return { nodes: trace(parent, state), cost: cost[state] as number }
      const axis = state & 1
      const cameFrom = parent[state] === -1 ? -1 : (parent[state] as number) >> 1
      const passAlong = occupancy.pass[node * 2 + axis] as number
      const passAcross = occupancy.pass[node * 2 + 1 - axis] as number
      for (let direction = 0; direction < 4; direction++) {
        const to = grid.next[node * 4 + direction] as number
        if (to < 0 || to === cameFrom) continue
        const isGoal = goalAt[to] === round
        if ((grid.portObstacle[to] as number) >= 0 && !isGoal) continue
        const nextAxis = direction & 1
        const next = to * 2 + nextAxis
        if (closed[next] === round) continue
        const edge = (direction < 2 ? node : to) * 2 + nextAxis
        const length = Math.abs(
          nextAxis === 0
            ? (grid.x[to] as number) - (grid.x[node] as number)
            : (grid.y[to] as number) - (grid.y[node] as number),
        )
        let price = (cost[state] as number) + (occupancy.crossed[edge] as number) * crossingCost
        if (nextAxis === axis) price += passAcross * crossingCost
        else price += bendCost + (passAlong + passAcross) * crossingCost * TURN_CROSSING
        if (own && (own.get(edge) ?? 0) > 0) price += length * BUNDLE_FACTOR
        else {
          const used = occupancy.use[edge] as number
          price += length * (1 + used * SHARING_COST + occupancy.offMiddle(edge) * OFF_MIDDLE_COST)
          if (used >= 3 && used >= occupancy.room(edge))
            price += length * OVERFULL_COST * (used - occupancy.room(edge) + 1)
        }
        if (isGoal) {
          price += portCost(to, net.to, net)
          if (net.label && !hasRoom(net.label, to, state)) price += NO_LABEL_ROOM_COST
        }
        if (seen[next] === round && (cost[next] as number) <= price) continue
        seen[next] = round
        cost[next] = price
        parent[next] = state
        heap.push(price + ahead(to, nextAxis), next)
      }
    }
    return undefined
  }
}

function trace(parent: Int32Array, goal: number): number[] {
  const nodes: number[] = []
  for (let state = goal; state >= 0; state = parent[state] as number) nodes.push(state >> 1)
  return nodes.reverse()
}
