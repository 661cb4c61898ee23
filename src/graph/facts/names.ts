import type { Id } from '../../model/id'
import type { Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { compareText } from '../indexing'

/** How much hangs on a party: first the critical dependencies in which others wait for it, then all of them. */
function weightOf(graph: ChainGraph, party: Id): readonly [number, number] {
  const outgoing = graph.outgoing(party)
  return [outgoing.filter(({ critical }) => critical === true).length, outgoing.length]
}

/** Names of parties for a sentence: each party once, those on which most depends first, equals in order of name. */
export function namesOf(graph: ChainGraph, parties: Iterable<Id>): readonly string[] {
  return [...new Set(parties)]
    .map((id) => ({ name: graph.nameOf(id), weight: weightOf(graph, id) }))
    .sort((a, b) => b.weight[0] - a.weight[0] || b.weight[1] - a.weight[1] || compareText(a.name, b.name))
    .map(({ name }) => name)
}

/** What a triangle is called in a sentence: after its contractor, or by its own name; empty where it has none. */
export function triangleNames(graph: ChainGraph, triangle: Triangle): { contractor: string; triangle: string } {
  return {
    contractor: triangle.contractor ? graph.nameOf(triangle.contractor) : '',
    triangle: triangle.name ?? '',
  }
}
