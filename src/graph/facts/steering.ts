import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Triangle, TriangleClient } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'

/** The clients of a triangle that are parties of the map. */
export function clientsOf(graph: ChainGraph, triangle: Triangle): readonly TriangleClient[] {
  return (triangle.clients ?? []).filter((client) => graph.party(client.party) !== undefined)
}

/** All parties that are a client of this contractor, in any of its triangles. */
export function clientPartiesOf(graph: ChainGraph, contractor: Id): ReadonlySet<Id> {
  return new Set(
    graph.trianglesOf(contractor).flatMap((triangle) => clientsOf(graph, triangle).map((client) => client.party)),
  )
}

/**
 * Whether the chain leans on a party of which no steering is known: a critical dependency and a field that is empty
 * (`unknown`: nobody looked yet) or deliberately none (`none`).
 */
export function partyOutsideSteering(graph: ChainGraph, party: Party): 'unknown' | 'none' | undefined {
  if (party.steering || graph.criticalOf(party.id).length === 0) return undefined
  return party.steering === null ? 'none' : 'unknown'
}
