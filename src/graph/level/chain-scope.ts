import type { Id } from '../../model/id'
import type { Agreement, Goal, Meeting } from '../../model/schema/governance'
import type { CouplingPoint, Dependency } from '../../model/schema/relations'
import type { Assignment, Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { accountablesOf } from '../facts/accountable'
import { boundParties } from '../facts/agreements'
import { criticalWithin, isInChain, isLinkOf } from '../facts/chains'
import { chainMeetings } from '../facts/meetings'
import { isBesideChain } from '../facts/partnership'
import { clientsOf } from '../facts/steering'
import type { Subject } from '../finding'
import { sortedRecords } from '../indexing'

/** What of a map belongs to one chain. All lists in order of id. */
export interface ChainScope {
  readonly graph: ChainGraph
  /** Undefined: the map as a whole. */
  readonly chain: Id | undefined
  readonly parties: ReadonlySet<Id>
  /** Critical dependencies with both ends in the chain. */
  readonly critical: readonly Dependency[]
  /** The parties at their ends, without who is said to be no partner in the chain. */
  readonly leaning: readonly Id[]
  /** Triangles around a contractor of the chain. */
  readonly triangles: readonly Triangle[]
  readonly assignments: readonly Assignment[]
  readonly couplingPoints: readonly CouplingPoint[]
  /** Agreements that bind at least two parties of the chain, or cover one of its dependencies; also ended ones. */
  readonly agreements: readonly Agreement[]
  readonly goals: readonly Goal[]
  /** Meetings for the chain that are still held. */
  readonly meetings: readonly Meeting[]
  /** Clients of the chain's contractors, wherever they stand themselves. */
  readonly clients: ReadonlySet<Id>
  /** Parties that can speak about the chain: its own, and those that steer them. */
  readonly voices: ReadonlySet<Id>
  /** Whether a record belongs to the chain; what is about the map as a whole does. */
  readonly holds: (subject: Subject) => boolean
}

/** Takes a chain of the map apart; undefined is the map as a whole. */
export function chainScope(graph: ChainGraph, chain: Id | undefined): ChainScope {
  const { map } = graph
  const within = (id: Id | null | undefined) => !!id && graph.party(id) !== undefined && isInChain(graph, id, chain)
  const parties = new Set(graph.parties.filter(({ id }) => within(id)).map(({ id }) => id))
  const dependencies = new Set(
    graph.dependencies
      .filter((line) => parties.has(line.supplier) && parties.has(line.dependent) && isLinkOf(graph, line, chain))
      .map(({ id }) => id),
  )
  const critical = criticalWithin(graph, chain)
  const isLink = (id: Id) => {
    const party = graph.party(id)
    return party !== undefined && !isBesideChain(party)
  }
  const triangles = graph.triangles.filter(({ contractor }) => (contractor ? parties.has(contractor) : !chain))
  const triangleIds = new Set(triangles.map(({ id }) => id))
  const assignments = sortedRecords(map.assignments).filter(({ triangle }) => triangleIds.has(triangle))
  const couplingPoints = sortedRecords(map.couplingPoints).filter(({ ends }) =>
    ends.some((end) => ('triangle' in end ? triangleIds.has(end.triangle) : parties.has(end.party))),
  )
  const agreements = graph.agreements.filter(
    (agreement) =>
      boundParties(graph, agreement).filter((id) => parties.has(id)).length >= 2 ||
      agreement.covers?.some((id) => dependencies.has(id)),
  )
  const goals = sortedRecords(map.goals).filter((goal) => !chain || !goal.chain || goal.chain === chain)
  const meetings = chainMeetings(graph, chain)
  const clients = new Set([
    ...triangles.flatMap((triangle) => clientsOf(graph, triangle).map(({ party }) => party)),
    ...assignments.map(({ client }) => client),
  ])
  const owners = triangles.flatMap(({ owner }) => owner?.party ?? [])
  const ids = new Set([
    ...parties,
    ...dependencies,
    ...[triangles, assignments, couplingPoints, agreements, goals, meetings].flat().map(({ id }) => id),
  ])
  return {
    graph,
    chain,
    parties,
    critical,
    leaning: [...new Set(critical.flatMap(({ supplier, dependent }) => [supplier, dependent]))].filter(isLink).sort(),
    triangles,
    assignments,
    couplingPoints,
    agreements,
    goals,
    meetings,
    clients,
    voices: new Set([...parties, ...clients, ...owners, ...accountablesOf(map, chain).map(({ party }) => party)]),
    holds: ({ kind, id }) => chain === undefined || kind === 'map' || (kind === 'chains' ? id === chain : ids.has(id)),
  }
}
