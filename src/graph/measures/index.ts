import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'
import { degree } from '../core/compact-graph'

/** What is measured of one party. Parallel dependencies count once everywhere. */
export interface PartyMeasures {
  /** Shortest paths along the arrows between two other parties that run through this one; ordered pairs, not normalised. */
  readonly betweenness: number
  /** Number of different parties it waits for. */
  readonly inDegree: number
  /** Number of different parties that wait for it. */
  readonly outDegree: number
  /** 0 to 1: how near the parties are that it can reach along the arrows (Wasserman and Faust). */
  readonly closeness: number
  /** Without it, parts of the chain (seen without direction) would stand apart. */
  readonly articulation: boolean
}

interface Measure {
  readonly id: keyof PartyMeasures
  readonly kind: 'number' | 'flag'
  /** Number 0 and false for an id that is no party of the map. */
  readonly valueOf: (graph: ChainGraph, party: Id) => number | boolean
}

function numberOf(graph: ChainGraph, party: Id): number {
  return graph.compact.numberOf.get(party) ?? -1
}

/** All measures, in the order in which they are shown. */
export const measures: readonly Measure[] = [
  {
    id: 'betweenness',
    kind: 'number',
    valueOf: (graph, party) => graph.paths.betweenness[numberOf(graph, party)] ?? 0,
  },
  { id: 'inDegree', kind: 'number', valueOf: (graph, party) => degree(graph.compact.in, numberOf(graph, party)) },
  { id: 'outDegree', kind: 'number', valueOf: (graph, party) => degree(graph.compact.out, numberOf(graph, party)) },
  { id: 'closeness', kind: 'number', valueOf: (graph, party) => graph.paths.closeness[numberOf(graph, party)] ?? 0 },
  {
    id: 'articulation',
    kind: 'flag',
    valueOf: (graph, party) => graph.articulation.pieces.has(numberOf(graph, party)),
  },
]
