import type { CompactGraph } from './compact-graph'

/** Only the arrows matter here; parallel ones do no harm. */
type Arrows = Pick<CompactGraph, 'out'>

/**
 * The vertices that every directed path from one of `starts` to one of `ends` runs through, in the order in which such a
 * path meets them; starts and ends themselves are left out. Empty when no path exists.
 *
 * In terms of flow graphs these are the dominators of a sink behind all `ends`. For one sink no dominator tree is needed:
 * a shortest path holds them all, and one sweep along it finds the places that no detour jumps over. Linear in time.
 */
export function passages(graph: Arrows, starts: readonly number[], ends: readonly number[]): readonly number[] {
  const path = shortestPath(graph, starts, ends)
  const { offsets, neighbours } = graph.out
  const isEnd = marked(graph, ends)
  const placeOnPath = new Int32Array(offsets.length - 1).fill(-1)
  for (const [place, vertex] of path.entries()) placeOnPath[vertex] = place
  const seen = marked(graph, starts)
  const result: number[] = []
  const open = starts.filter((start) => placeOnPath[start] === -1)
  let farthest = 0

  for (const [place, vertex] of path.entries()) {
    if (place > 0 && farthest === place && isEnd[vertex] === 0) result.push(vertex)
    open.push(vertex)
    for (let v = open.pop(); v !== undefined; v = open.pop()) {
      for (let i = offsets[v] as number, end = offsets[v + 1] as number; i < end; i++) {
        const w = neighbours[i] as number
        const onPath = placeOnPath[w] as number
        // An end reached by a detour skips all of the path that is left.
        if (isEnd[w] === 1) farthest = path.length
        else if (onPath !== -1) farthest = Math.max(farthest, onPath)
        else if (seen[w] === 0) {
          seen[w] = 1
          open.push(w)
        }
      }
    }
  }
  return result
}

/** The vertices of a shortest directed path from one of `starts` to one of `ends`, in order; empty when there is none. */
export function shortestPath(graph: Arrows, starts: readonly number[], ends: readonly number[]): readonly number[] {
  const { offsets, neighbours } = graph.out
  const isEnd = marked(graph, ends)
  const seen = marked(graph, starts)
  const cameFrom = new Int32Array(offsets.length - 1).fill(-1)
  const queue = [...starts]
  for (let head = 0; head < queue.length; head++) {
    const v = queue[head] as number
    if (isEnd[v] === 1) {
      const path: number[] = []
      for (let at = v; at !== -1; at = cameFrom[at] as number) path.push(at)
      return path.reverse()
    }
    for (let i = offsets[v] as number, end = offsets[v + 1] as number; i < end; i++) {
      const w = neighbours[i] as number
      if (seen[w] === 1) continue
      seen[w] = 1
      cameFrom[w] = v
      queue.push(w)
    }
  }
  return []
}

/** One flag per vertex: 1 for those in the list. */
function marked({ out }: Arrows, vertices: readonly number[]): Uint8Array {
  const flags = new Uint8Array(out.offsets.length - 1)
  for (const v of vertices) flags[v] = 1
  return flags
}
