import type { Id } from '../../model/id'
import type { Agreement, Meeting } from '../../model/schema/governance'
import type { Party } from '../../model/schema/parties'
import type { Triangle, TriangleClient } from '../../model/schema/steering'
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

/** Whether an agreement holds on a day; an end or beginning that is absent or deliberately none sets no limit. */
export function holdsOn(agreement: Agreement, day: string): boolean {
  return (agreement.from ?? day) <= day && (agreement.until ?? day) >= day
}

/** Whether the agreement binds all these parties: they signed, or another did on their behalf. */
export function binds(agreement: Agreement, parties: readonly Id[]): boolean {
  return parties.every((id) => agreement.parties?.includes(id) || agreement.onBehalfOf?.includes(id))
}

/** Whether a meeting is still held on a day. */
export function isHeldOn(meeting: Meeting, day: string): boolean {
  return (meeting.until ?? day) >= day
}

/** Days from one ISO date to another. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/**
 * Whether the map holds a figure in which more is asked of the party than it can handle. Figures older than the
 * setting `staleDays` raise nothing.
 */
export function demandExceedsCapacity(graph: ChainGraph, party: Id): boolean {
  return graph
    .capacitiesOf(party)
    .some(
      (figure) =>
        typeof figure.capacity === 'number' &&
        typeof figure.demand === 'number' &&
        figure.demand > figure.capacity &&
        daysBetween(figure.asOf, graph.today) <= graph.settings.staleDays,
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
