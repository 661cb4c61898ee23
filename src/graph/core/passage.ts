import type { CompactGraph } from './compact-graph'

/**
 * The vertices that every directed path from one of `starts` to one of `ends` runs through, in the order in which such a
 * path meets them; starts and ends themselves are left out. Empty when no path exists.
 *
 * In terms of flow graphs these are the dominators of a sink behind all `ends`. For one sink no dominator tree is needed:
 * a shortest path holds them all, and one sweep along it finds the places that no detour jumps over. Linear in time.
 */
export function passages(graph: CompactGraph, starts: readonly number[], ends: readonly number[]): readonly number[] {
  const path = shortestPath(graph, starts, ends)
  const { offsets, neighbours } = graph.out
  const isEnd = new Set(ends)
  const placeOnPath = new Map(path.map((vertex, place) => [vertex, place]))
  const seen = new Set<number>(starts)
  const result: number[] = []
  let open = starts.filter((start) => !placeOnPath.has(start))
  let farthest = 0

  for (const [place, vertex] of path.entries()) {
    if (place > 0 && farthest === place && !isEnd.has(vertex)) result.push(vertex)
    open.push(vertex)
    while (open.length > 0) {
      const round = open
      open = []
      for (const v of round) {
        for (let i = offsets[v] ?? 0; i < (offsets[v + 1] ?? 0); i++) {
          const w = neighbours[i] as number
          const onPath = placeOnPath.get(w)
          // An end reached by a detour skips all of the path that is left.
          if (isEnd.has(w)) farthest = path.length
          else if (onPath !== undefined) farthest = Math.max(farthest, onPath)
          else if (!seen.has(w)) {
            seen.add(w)
            open.push(w)
          }
        }
      }
    }
  }
  return result
}

function shortestPath(graph: CompactGraph, starts: readonly number[], ends: readonly number[]): readonly number[] {
  const { offsets, neighbours } = graph.out
  const isEnd = new Set(ends)
  const cameFrom = new Map<number, number>(starts.map((start) => [start, -1]))
  const queue = [...starts]
  for (let head = 0; head < queue.length; head++) {
    const v = queue[head] as number
    if (isEnd.has(v)) {
      const path: number[] = []
      for (let at = v; at !== -1; at = cameFrom.get(at) ?? -1) path.push(at)
      return path.reverse()
    }
    for (let i = offsets[v] ?? 0; i < (offsets[v + 1] ?? 0); i++) {
      const w = neighbours[i] as number
      if (cameFrom.has(w)) continue
      cameFrom.set(w, v)
      queue.push(w)
    }
  }
  return []
}
