import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'

/** Whether the map is large enough for its structure to say something. */
export function hasStructure(graph: ChainGraph): boolean {
  return graph.structure.parties.length >= graph.settings.minimumParties
}

/** Number of pieces of at least two parties that are left when the party falls away; 0 when the chain holds. */
export function piecesWithout(graph: ChainGraph, party: Id): number {
  const { compact, articulation } = graph.structure
  const pieces = articulation.pieces.get(compact.numberOf.get(party) ?? -1) ?? []
  return pieces.filter((size) => size >= 2).length
}

/** Whether the chain turns on this party: without it two or more pieces of at least two parties are left. */
export function isPivot(graph: ChainGraph, party: Id): boolean {
  return hasStructure(graph) && piecesWithout(graph, party) >= 2
}
