import type { Id } from '../../model/id'
import type { Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { compareText } from '../indexing'

/** Names of parties for a sentence: each party once, in order of name. */
export function namesOf(graph: ChainGraph, parties: Iterable<Id>): readonly string[] {
  return [...new Set(parties)].map((id) => graph.nameOf(id)).sort(compareText)
}

/** What a triangle is called in a sentence: after its contractor, or by its own name; empty where it has none. */
export function triangleNames(graph: ChainGraph, triangle: Triangle): { contractor: string; triangle: string } {
  return {
    contractor: triangle.contractor ? graph.nameOf(triangle.contractor) : '',
    triangle: triangle.name ?? '',
  }
}
