import type { Grid } from './grid'
import { edgeBetween } from './occupancy'

/** One route's way over the grid. `segmentOf[i]` is the segment that holds the edge from node `i` to `i + 1`. */
export interface GridPath {
  readonly nodes: readonly number[]
  readonly bundle: number
  readonly segmentOf: readonly number[]
}

/** Which of two segments on the same lane must lie at the lower coordinate: -1 the first, 1 the second, 0 unsaid. */
export type SideBySide = (pathA: number, segmentA: number, pathB: number, segmentB: number) => -1 | 0 | 1

/**
 * Two routes that share a stretch of lane can be drawn side by side in two orders. Where they part decides which of
 * the two avoids a crossing (Wybrow, Marriott, Stuckey 2010, "Orthogonal connector routing", section 4); when the two
 * ends of the stretch disagree a crossing is unavoidable, and one order is kept all along so there is only one.
 */
export function orderSharedStretches(grid: Grid, paths: readonly GridPath[]): SideBySide {
  const users = new Map<number, number[]>()
  paths.forEach((path, number) => {
    for (let index = 1; index < path.nodes.length; index++) {
      const edge = edgeBetween(grid, path.nodes[index - 1] as number, path.nodes[index] as number)
      const list = users.get(edge)
      if (list) list.push(number)
      else users.set(edge, [number])
    }
  })
  const pairs = new Set<number>()
  for (const list of users.values()) {
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) pairs.add((list[i] as number) * paths.length + (list[j] as number))
    }
  }
  const orders = new Map<number, -1 | 1>()
  const firstSegment: number[] = []
  let total = 0
  for (const path of paths) {
    firstSegment.push(total)
    total += (path.segmentOf[path.segmentOf.length - 1] ?? 0) + 1
  }
  const keyOf = (pathA: number, segmentA: number, pathB: number, segmentB: number) =>
    ((firstSegment[pathA] ?? 0) + segmentA) * total + (firstSegment[pathB] ?? 0) + segmentB
  const places = paths.map(() => undefined as Map<number, number> | undefined)
  for (const pair of pairs) {
    const a = Math.floor(pair / paths.length)
    const b = pair % paths.length
    const pathA = paths[a] as GridPath
    const pathB = paths[b] as GridPath
    if (pathA.bundle >= 0 && pathA.bundle === pathB.bundle) continue
    places[b] ??= new Map(pathB.nodes.map((node, index) => [node, index]))
    comparePair(grid, pathA, pathB, places[b] as Map<number, number>, (segmentA, segmentB, order) => {
      orders.set(keyOf(a, segmentA, b, segmentB), order)
    })
  }
  return (pathA, segmentA, pathB, segmentB) => {
    if (pathA <= pathB) return orders.get(keyOf(pathA, segmentA, pathB, segmentB)) ?? 0
    const order = orders.get(keyOf(pathB, segmentB, pathA, segmentA))
    return order === undefined ? 0 : order === 1 ? -1 : 1
  }
}

function comparePair(
  grid: Grid,
  a: GridPath,
  b: GridPath,
  placeInB: ReadonlyMap<number, number>,
  note: (segmentA: number, segmentB: number, order: -1 | 1) => void,
): void {
  const meets = (index: number): number => placeInB.get(a.nodes[index] ?? -1) ?? -1
  for (let index = 0; index + 1 < a.nodes.length; index++) {
    const here = meets(index)
    const there = meets(index + 1)
    if (here < 0 || there < 0 || Math.abs(here - there) !== 1) continue
    const step = there - here
    let last = index + 1
    while (last + 1 < a.nodes.length && meets(last + 1) === meets(last) + step) last++
    const ahead = parting(grid, a.nodes[last - 1], a.nodes[last], a.nodes[last + 1], b.nodes[meets(last) + step])
    const behind = parting(grid, a.nodes[index + 1], a.nodes[index], a.nodes[index - 1], b.nodes[here - step])
    // `hand` is where b lies seen along a: -1 on its left, 1 on its right. Looking back, left and right change places.
    const hand = ahead !== 0 ? ahead : behind !== 0 ? -behind : 1
    for (let at = index; at < last; at++) {
      const direction = directionOf(grid, a.nodes[at] as number, a.nodes[at + 1] as number)
      const place = meets(at)
      const segmentB = b.segmentOf[Math.min(place, place + step)] as number
      // Seen east or north, the left hand is at the lower coordinate (y grows downward).
      const leftIsLower = direction === 0 || direction === 3
      const bIsLower = hand < 0 === leftIsLower
      note(a.segmentOf[at] as number, segmentB, bIsLower ? 1 : -1)
    }
    index = last - 1
  }
}

/** On which side of route a the route b goes on where the two part: -1 left, 1 right, 0 when one of them ends. */
function parting(
  grid: Grid,
  before: number | undefined,
  node: number | undefined,
  nextA: number | undefined,
  nextB: number | undefined,
): number {
  if (before === undefined || node === undefined || nextA === undefined || nextB === undefined) return 0
  const incoming = directionOf(grid, before, node)
  const turn = (next: number) => ((directionOf(grid, node, next) - incoming + 5) & 3) - 1
  return Math.sign(turn(nextB) - turn(nextA))
}

/** 0 east, 1 south, 2 west, 3 north: one more is a turn to the right. */
function directionOf(grid: Grid, from: number, to: number): number {
  if (grid.y[from] === grid.y[to]) return (grid.x[to] as number) > (grid.x[from] as number) ? 0 : 2
  return (grid.y[to] as number) > (grid.y[from] as number) ? 1 : 3
}
