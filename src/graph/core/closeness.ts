import { betweenness } from './betweenness'
import type { CompactGraph } from './compact-graph'

/**
 * Closeness of one vertex along the arrows, after Wasserman and Faust, "Social Network Analysis" (1994), formula 5.22 as
 * improved for graphs that fall apart: (r / (n - 1)) * (r / sum of the distances to the r vertices it can reach). 1 when
 * everything is one arrow away, 0 when nothing can be reached.
 *
 * @param size number of vertices n
 */
function closenessOf(size: number, reached: number, distanceSum: number): number {
  return reached === 0 ? 0 : (reached / (size - 1)) * (reached / distanceSum)
}

/**
 * Betweenness and closeness of every vertex in one round of searches: both need the same distances.
 */
export function pathMeasures(graph: CompactGraph): { betweenness: Float64Array; closeness: Float64Array } {
  const size = graph.ids.length
  const closeness = new Float64Array(size)
  const between = betweenness(graph, (source, reached, distanceSum) => {
    closeness[source] = closenessOf(size, reached, distanceSum)
  })
  return { betweenness: between, closeness }
}
