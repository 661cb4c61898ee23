import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { CompactGraph } from './compact-graph'

interface Communities {
  /** Vertices that hang together more than chance would have it, numbers in order; the largest group first. */
  readonly groups: readonly (readonly number[])[]
  /** Newman's modularity of this division: 0 when it says no more than chance, at most 1. */
  readonly modularity: number
}

/**
 * Communities of the undirected simple graph, found by the Louvain method: V. Blondel et al., "Fast unfolding of
 * communities in large networks", Journal of Statistical Mechanics (2008), P10008. A good division, not always the best.
 *
 * Always walks through the vertices in order of number, so the same graph gives the same groups. Vertices without any
 * neighbour are left out.
 */
export function communities(graph: CompactGraph): Communities {
  const { offsets, neighbours } = graph.around
  const copy = new UndirectedGraph()
  for (let v = 0; v < graph.ids.length; v++) {
    if (offsets[v] !== offsets[v + 1]) copy.addNode(v)
  }
  if (copy.order === 0) return { groups: [], modularity: 0 }
  for (let v = 0; v < graph.ids.length; v++) {
    for (let i = offsets[v] as number; i < (offsets[v + 1] as number); i++) {
      if (v < (neighbours[i] as number)) copy.addEdge(v, neighbours[i])
    }
  }
  const found = louvain.detailed(copy, { getEdgeWeight: null, randomWalk: false, rng: () => 0 })
  const byCommunity = new Map<number, number[]>()
  for (const node of copy.nodes()) {
    const community = found.communities[node] as number
    const group = byCommunity.get(community)
    if (group) group.push(Number(node))
    else byCommunity.set(community, [Number(node)])
  }
  const groups = [...byCommunity.values()].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number))
  return { groups, modularity: found.modularity }
}
