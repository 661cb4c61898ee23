import type { CompactGraph } from './compact-graph'

/** What the breadth-first search from one vertex saw: how many others it reached, and the sum of their distances. */
type SourceVisitor = (source: number, reached: number, distanceSum: number) => void

/**
 * Betweenness of every vertex of the directed simple graph: for each ordered pair of other vertices the part of the
 * shortest paths between them that runs through this one, summed, not normalised. After U. Brandes, "A faster algorithm
 * for betweenness centrality", Journal of Mathematical Sociology 25 (2001), 163-177.
 *
 * Takes vertices times arcs in time. The number of shortest paths between two vertices is kept as a double and must
 * stay under 1e308.
 *
 * @param visit called once per source in order of number, so that measures on distances need no search of their own
 */
export function betweenness(graph: CompactGraph, visit?: SourceVisitor): Float64Array {
  const size = graph.ids.length
  const { offsets, neighbours } = graph.out
  const result = new Float64Array(size)
  const distance = new Int32Array(size).fill(-1)
  const paths = new Float64Array(size)
  const share = new Float64Array(size)
  const order = new Int32Array(size)

  for (let source = 0; source < size; source++) {
    distance[source] = 0
    paths[source] = 1
    order[0] = source
    let count = 1
    let distanceSum = 0
    for (let head = 0; head < count; head++) {
      const v = order[head] as number
      const next = (distance[v] as number) + 1
      const pathsToV = paths[v] as number
      for (let i = offsets[v] as number, end = offsets[v + 1] as number; i < end; i++) {
        const w = neighbours[i] as number
        const known = distance[w] as number
        if (known === -1) {
          distance[w] = next
          paths[w] = pathsToV
          order[count++] = w
          distanceSum += next
        } else if (known === next) {
          paths[w] = (paths[w] as number) + pathsToV
        }
      }
    }
    // Back from the farthest: `share` holds (1 + dependency) / paths, which each predecessor takes by its own paths.
    for (let head = count - 1; head >= 0; head--) {
      const v = order[head] as number
      const next = (distance[v] as number) + 1
      let sum = 0
      for (let i = offsets[v] as number, end = offsets[v + 1] as number; i < end; i++) {
        const w = neighbours[i] as number
        if (distance[w] === next) sum += share[w] as number
      }
      const dependency = sum * (paths[v] as number)
      share[v] = (1 + dependency) / (paths[v] as number)
      if (v !== source) result[v] = (result[v] as number) + dependency
    }
    visit?.(source, count - 1, distanceSum)
    for (let head = 0; head < count; head++) distance[order[head] as number] = -1
  }
  return result
}
