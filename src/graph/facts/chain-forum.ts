import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { indexBy } from '../indexing'
import { isContracted } from './by-law'
import { chainsDrawn, criticalWithin, isInChain } from './chains'
import { selfConfirmedParties } from './confirmation'
import { chainMeetings, seatsOf } from './meetings'
import { representation } from './organisation'
import { clientsOf } from './steering'

/** How far a chain meeting is a table for the whole chain. All lists in order of id or code. */
interface ForumCandidate {
  readonly meeting: Meeting
  /** Those of the chain's parties that sit here, or for whom another part of their organisation does. */
  readonly present: readonly Id[]
  readonly absent: readonly Id[]
  /** How many triangles of the chain's parties have clients that are known, and none of them sits here. */
  readonly unheardCount: number
  /** Those triangles. */
  readonly unheard: readonly ClientSeats[]
}

export interface ChainForum {
  readonly chain: Id | undefined
  /** Who delivers something critical within the chain, or receives it as a partner: those whom the table is for. */
  readonly parties: readonly Id[]
  /** The departments these parties come under. */
  readonly departments: readonly string[]
  /** Parties of which nobody filled in who orders from them, so that nobody can tell whether a client sits at the table. */
  readonly withoutKnownClient: readonly Id[]
  /** The chain meetings of which the participants are known, the nearest to a table for all first. */
  readonly candidates: readonly ForumCandidate[]
  /** The chain meetings of which nobody filled in who takes part. */
  readonly unfilled: readonly Meeting[]
  /** The meetings that are a table for the whole chain. */
  readonly forums: readonly Meeting[]
  /**
   * - `none-needed`: no critical dependency
   * - `present`: there is a table, and of every triangle a client sits there
   * - `clients-unknown`: there is a table, but of some parties no client is known
   * - `unknown`: no meeting was drawn yet, or nobody filled in who takes part in those for the chain
   * - `too-small`: chain meetings are known, and none reaches
   * - `none`: meetings are known, none of them for the chain
   */
  readonly state: 'none-needed' | 'present' | 'clients-unknown' | 'unknown' | 'too-small' | 'none'
  /** Whether the absence is more than an empty corner of the map: two of the parties confirmed their own part. */
  readonly confirmed: boolean
}

/** What stands between a party of the chain and its seat by way of who orders from it. */
interface ClientSeats {
  /** The contractor. */
  readonly party: Id
  /** The clients of one of its triangles, without those of other chains only; empty while nobody filled them in. */
  readonly clients: readonly Id[]
}

/** Whether a party is known to belong to other chains only. */
function isElsewhere(graph: ChainGraph, id: Id, chain: Id | undefined): boolean {
  const { chains = [], step } = graph.party(id) ?? {}
  return !isInChain(graph, id, chain) && (chains.length > 0 || !!step)
}

/**
 * The triangles of the parties, each with the clients of which one should sit at the table. A triangle that deliberately has
 * no client, or only clients of other chains, asks for none; a party that is steered in a triangle which is not drawn yet has clients nobody filled in.
 */
function clientSeats(graph: ChainGraph, chain: Id | undefined, parties: readonly Id[]): readonly ClientSeats[] {
  return parties.flatMap((party): readonly ClientSeats[] => {
    const triangles = graph.trianglesOf(party)
    const { steering } = graph.party(party) ?? {}
    if (triangles.length === 0) return steering === 'triangle' ? [{ party, clients: [] }] : []
    return triangles.flatMap((triangle) => {
      if (triangle.clients === undefined) return [{ party, clients: [] }]
      const all = clientsOf(graph, triangle).map((client) => client.party)
      if (all.length === 0) return []
      const clients = all.filter((id) => !isElsewhere(graph, id, chain))
      return clients.length > 0 ? [{ party, clients }] : []
    })
  })
}

function stateOf(graph: ChainGraph, found: Omit<ChainForum, 'state' | 'confirmed'>): ChainForum['state'] {
  if (found.parties.length === 0) return 'none-needed'
  if (found.forums.length > 0) return found.withoutKnownClient.length > 0 ? 'clients-unknown' : 'present'
  if (found.candidates.length > 0) return 'too-small'
  return graph.meetings.length === 0 || found.unfilled.length > 0 ? 'unknown' : 'none'
}

/** A temporary meeting is a table for the chain only where there is no standing one. */
function lasting({ meeting }: ForumCandidate): number {
  return meeting.permanence === 'temporary' ? 1 : 0
}

function isContractedParty(graph: ChainGraph, id: Id): boolean {
  const party = graph.party(id)
  return party !== undefined && isContracted(graph, party)
}

/**
 * The meetings where a whole chain meets (catalogue, signal 22): meetings for the chain that seat the part
 * `settings.forumCoverage` of the parties with critical dependencies, and a client of each of their triangles. Who works
 * under a contract or as a profession has no seat to miss, and neither has who only takes what others deliver, as a
 * customer (advice, step 1: partner or customer).
 *
 * @param chain a chain of the map, or undefined for the map as a whole
 */
export function chainForum(graph: ChainGraph, chain?: Id): ChainForum {
  const ends = criticalWithin(graph, chain).flatMap((edge) =>
    edge.nature === 'customer' ? [edge.supplier] : [edge.supplier, edge.dependent],
  )
  const parties = [...new Set(ends)].filter((id) => !isContractedParty(graph, id)).sort()
  const departments = [...new Set(parties.flatMap((id) => graph.party(id)?.department || []))].sort()
  const clients = clientSeats(graph, chain, parties)
  const meetings = chainMeetings(graph, chain)
  // Only these can be there by way of another: for most parties of a large map that need not be looked up.
  const wholes = new Set(graph.parties.flatMap(({ partOf }) => partOf ?? []))
  const byAnother = parties.filter((id) => {
    const party = graph.party(id)
    return party?.kind === 'ministry' || !!party?.partOf || wholes.has(id)
  })
  const needed = new Set(parties)
  const known = clients.filter((one) => one.clients.length > 0)
  const askedFor = indexBy(
    known.map((one, place) => ({ place, clients: one.clients })),
    (one) => one.clients,
  )
  const candidates = meetings
    .filter(({ participants }) => participants !== undefined)
    .map((meeting): ForumCandidate => {
      const seats = [...seatsOf(meeting)]
      const seated = new Set(seats)
      const isHeard = byAnother.length > 0 ? representation(graph, seats) : undefined
      const heardFor = byAnother.filter((id) => !seated.has(id) && isHeard?.(id))
      const present = [...seats.filter((id) => needed.has(id)), ...heardFor].sort()
      const heard = new Set(seats.flatMap((id) => askedFor(id).map(({ place }) => place)))
      return {
        meeting,
        present,
        unheardCount: known.length - heard.size,
        // Made when asked for: of many tables only the nearest is looked at.
        get absent() {
          const here = new Set(present)
          return parties.filter((id) => !here.has(id))
        },
        get unheard() {
          return known.filter((_, place) => !heard.has(place))
        },
      }
    })
    .sort((a, b) => lasting(a) - lasting(b) || b.present.length - a.present.length || a.unheardCount - b.unheardCount)
  const found = {
    chain,
    parties,
    departments,
    withoutKnownClient: [...new Set(clients.flatMap((one) => (one.clients.length === 0 ? one.party : [])))],
    candidates,
    unfilled: meetings.filter(({ participants }) => participants === undefined),
    forums: candidates
      .filter(
        ({ present, unheardCount }) =>
          present.length / parties.length >= graph.settings.forumCoverage && unheardCount === 0,
      )
      .map(({ meeting }) => meeting),
  }
  const confirmedParties = selfConfirmedParties(graph)
  return {
    ...found,
    state: stateOf(graph, found),
    confirmed: parties.filter((id) => confirmedParties.has(id)).length >= 2,
  }
}

/**
 * For each chain that is looked at apart, or for the map as a whole: where it meets. A chain without steps beside one that
 * has them is there as a neighbour: its tables are on another map.
 */
export function chainForums(graph: ChainGraph): readonly ChainForum[] {
  return chainsDrawn(graph).map((chain) => chainForum(graph, chain))
}
