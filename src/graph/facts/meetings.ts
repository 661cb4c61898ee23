import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { chainsApart, criticalWithin } from './chains'
import { selfConfirmedParties } from './confirmation'
import { clientsOf } from './steering'

/** Whether a meeting is still held on a day. */
export function isHeldOn(meeting: Meeting, day: string): boolean {
  return (meeting.until ?? day) >= day
}

/** The parties that sit in a meeting: who takes part, and who presides. */
export function seatsOf({ participants, chair }: Meeting): ReadonlySet<Id> {
  const seats = new Set((participants ?? []).map(({ party }) => party))
  if (chair) seats.add(chair)
  return seats
}

/** The meetings, still held, in which all these parties sit, in order of id; none for no parties. */
export function sharedMeetings(graph: ChainGraph, [first, ...others]: readonly Id[]): readonly Meeting[] {
  if (first === undefined) return []
  return graph
    .meetingsOf(first)
    .filter((meeting) => isHeldOn(meeting, graph.today) && others.every((id) => graph.meetingsOf(id).includes(meeting)))
}

/**
 * The parties that feel what a meeting decides: both ends of the dependencies in `decidesOn`, and who contributes to the
 * goals there. Only parties of the map, in order of id.
 */
export function affectedBy({ map, party }: ChainGraph, { decidesOn }: Meeting): readonly Id[] {
  const felt = (decidesOn ?? []).flatMap((id) => {
    const dependency = map.dependencies[id]
    const contributors = map.goals[id]?.contributions?.map((contribution) => contribution.party) ?? []
    return dependency ? [dependency.supplier, dependency.dependent] : contributors
  })
  return [...new Set(felt)].filter((id) => party(id) !== undefined).sort()
}

/** The meetings for a chain that are still held; one that names no chain is for all of them. */
export function chainMeetings(graph: ChainGraph, chain: Id | undefined): readonly Meeting[] {
  return graph.meetings.filter(
    (meeting) =>
      meeting.scope === 'chain' &&
      isHeldOn(meeting, graph.today) &&
      (chain === undefined || !meeting.chain || meeting.chain === chain),
  )
}

/** How far a chain meeting is a table for the whole chain. All lists in order of id or code. */
export interface ForumCandidate {
  readonly meeting: Meeting
  /** Those of the chain's parties that sit here. */
  readonly present: readonly Id[]
  readonly absent: readonly Id[]
  /** Departments of which a client is known, and none sits here. */
  readonly withoutClient: readonly string[]
}

export interface ChainForum {
  readonly chain: Id | undefined
  /** The parties with a critical dependency within the chain: those whom the table is for. */
  readonly parties: readonly Id[]
  /** The departments these parties come under. */
  readonly departments: readonly string[]
  /** Those of which no client is known, so that nobody can tell whether one sits at the table. */
  readonly departmentsWithoutKnownClient: readonly string[]
  /** The chain meetings of which the participants are known, the nearest to a table for all first. */
  readonly candidates: readonly ForumCandidate[]
  /** The chain meetings of which nobody filled in who takes part. */
  readonly unfilled: readonly Meeting[]
  /** The meetings that are a table for the whole chain. */
  readonly forums: readonly Meeting[]
  /**
   * - `none-needed`: no critical dependency
   * - `present`: there is a table, and of every department a client sits there
   * - `clients-unknown`: there is a table, but of some departments no client is known
   * - `unknown`: no meeting was drawn yet, or nobody filled in who takes part in those for the chain
   * - `too-small`: chain meetings are known, and none reaches
   * - `none`: meetings are known, none of them for the chain
   */
  readonly state: 'none-needed' | 'present' | 'clients-unknown' | 'unknown' | 'too-small' | 'none'
  /** Whether the absence is more than an empty corner of the map: two of the parties confirmed their own part. */
  readonly confirmed: boolean
}

interface KnownClients {
  readonly of: ReadonlyMap<Id, string>
  readonly departments: ReadonlySet<string>
}

/** The same for every chain of a map, which can have thousands. */
const clientsOfMap = new WeakMap<ChainGraph, KnownClients>()

/** The clients in the map's triangles, each with its department, and those departments. */
function knownClients(graph: ChainGraph): KnownClients {
  const known = clientsOfMap.get(graph)
  if (known) return known
  const of = new Map<Id, string>()
  for (const triangle of graph.triangles) {
    for (const { party } of clientsOf(graph, triangle)) {
      const department = graph.party(party)?.department
      if (department) of.set(party, department)
    }
  }
  const made = { of, departments: new Set(of.values()) }
  clientsOfMap.set(graph, made)
  return made
}

function stateOf(graph: ChainGraph, found: Omit<ChainForum, 'state' | 'confirmed'>): ChainForum['state'] {
  if (found.parties.length === 0) return 'none-needed'
  if (found.forums.length > 0) return found.departmentsWithoutKnownClient.length > 0 ? 'clients-unknown' : 'present'
  if (found.candidates.length > 0) return 'too-small'
  return graph.meetings.length === 0 || found.unfilled.length > 0 ? 'unknown' : 'none'
}

/**
 * The meetings where a whole chain meets (catalogue, signal 22): meetings for the chain that seat the part
 * `settings.forumCoverage` of the parties with critical dependencies, and a client of each of their departments.
 *
 * @param chain a chain of the map, or undefined for the map as a whole
 */
export function chainForum(graph: ChainGraph, chain?: Id): ChainForum {
  const parties = [...new Set(criticalWithin(graph, chain).flatMap((edge) => [edge.supplier, edge.dependent]))].sort()
  const departments = [...new Set(parties.flatMap((id) => graph.party(id)?.department || []))].sort()
  const clients = knownClients(graph)
  const meetings = chainMeetings(graph, chain)
  const needed = new Set(parties)
  const candidates = meetings
    .filter(({ participants }) => participants !== undefined)
    .map((meeting): ForumCandidate => {
      const seats = [...seatsOf(meeting)]
      const heard = new Set(seats.map((id) => clients.of.get(id)))
      const present = seats.filter((id) => needed.has(id)).sort()
      return {
        meeting,
        present,
        // Made when asked for: of many tables only the nearest is looked at.
        get absent() {
          const here = new Set(present)
          return parties.filter((id) => !here.has(id))
        },
        withoutClient: departments.filter((code) => clients.departments.has(code) && !heard.has(code)),
      }
    })
    .sort((a, b) => b.present.length - a.present.length || a.withoutClient.length - b.withoutClient.length)
  const found = {
    chain,
    parties,
    departments,
    departmentsWithoutKnownClient: departments.filter((code) => !clients.departments.has(code)),
    candidates,
    unfilled: meetings.filter(({ participants }) => participants === undefined),
    forums: candidates
      .filter(
        ({ present, withoutClient }) =>
          present.length / parties.length >= graph.settings.forumCoverage && withoutClient.length === 0,
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

/** For each chain that is looked at apart, or for the map as a whole: where it meets. */
export function chainForums(graph: ChainGraph): readonly ChainForum[] {
  return chainsApart(graph).map((chain) => chainForum(graph, chain))
}
