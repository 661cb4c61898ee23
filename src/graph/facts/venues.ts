import type { Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { indexBy, lazy } from '../indexing'
import { isInChain } from './chains'
import { isHeldOn, seatsOf } from './meetings'
import { isNamed, normalised } from './normalised'

/**
 * - `decided`: both ends sit in a meeting that decides about this dependency, and both may decide there
 * - `discussed`: they do share a meeting, but not one of which that is known
 * - `none`: they never share a meeting
 */
export type VenueOutcome = 'decided' | 'discussed' | 'none'

/** Where the two ends of a dependency meet, and how far that goes. */
export interface VenueCover {
  readonly outcome: VenueOutcome
  /**
   * Whether the outcome may still change by filling in what nobody looked at yet: with `discussed` a mandate, a character
   * or a subject of one of the meetings, with `none` who sits where, when that is known of no meeting at all.
   */
  readonly isOpen: boolean
  /** The meetings that make the outcome, best first; empty when there is none. */
  readonly meetings: readonly Id[]
}

/**
 * What one shared meeting means for a dependency. `open`: nothing says that it does not decide, and a field that nobody
 * filled in yet keeps it from being `decides`.
 */
type VenueVerdict = 'decides' | 'open' | 'talks'

type Sureness = 'yes' | 'open' | 'no'

/** A meeting that is still held, prepared for many questions. */
interface Seating {
  readonly meeting: Meeting
  readonly seats: ReadonlySet<Id>
  /** For each party that sits here: whether it may decide; the widest mandate of its seats counts. */
  readonly mandates: ReadonlyMap<Id, Sureness>
  /** What it decides on; undefined when nobody said so. */
  readonly decidesOn: ReadonlySet<Id> | undefined
  readonly topics: readonly string[]
}

interface Seatings {
  readonly of: (party: Id) => readonly Seating[]
  readonly goalsOf: (party: Id) => ReadonlySet<Id>
  readonly covers: () => Table<VenueCover>
  /** Whether of any meeting it is known who sits there. */
  readonly known: boolean
}

const NO_VENUE: VenueCover = { outcome: 'none', isOpen: false, meetings: [] }
const NO_SEATS: VenueCover = { outcome: 'none', isOpen: true, meetings: [] }
const NO_GOALS: ReadonlySet<Id> = new Set()
const WIDER = { yes: 2, open: 1, no: 0 } as const

function seatingOf(meeting: Meeting): Seating {
  const mandates = new Map<Id, Sureness>()
  for (const { party, mandate } of meeting.participants ?? []) {
    const sureness = mandate === 'decide' ? 'yes' : mandate === undefined ? 'open' : 'no'
    const known = mandates.get(party)
    if (known === undefined || WIDER[sureness] > WIDER[known]) mandates.set(party, sureness)
  }
  return {
    meeting,
    seats: seatsOf(meeting),
    mandates,
    decidesOn: meeting.decidesOn && new Set(meeting.decidesOn),
    topics: (meeting.topics ?? []).map(normalised),
  }
}

function prepare(graph: ChainGraph): Seatings {
  const seatings = graph.meetings.filter((meeting) => isHeldOn(meeting, graph.today)).map(seatingOf)
  const goalsOf = new Map<Id, Set<Id>>()
  for (const goal of Object.values(graph.map.goals)) {
    for (const { party } of goal.contributions ?? []) {
      const known = goalsOf.get(party)
      if (known) known.add(goal.id)
      else goalsOf.set(party, new Set([goal.id]))
    }
  }
  const made: Seatings = {
    known: anySeatsKnown(graph),
    of: indexBy(seatings, ({ seats }) => seats),
    goalsOf: (party) => goalsOf.get(party) ?? NO_GOALS,
    covers: lazy(() => {
      const covers: Record<Id, VenueCover> = {}
      for (const dependency of graph.dependencies) covers[dependency.id] = cover(graph, made, dependency)
      return covers
    }),
  }
  return made
}

const prepared = new WeakMap<ChainGraph, Seatings>()

function seatingsOf(graph: ChainGraph): Seatings {
  let known = prepared.get(graph)
  if (!known) {
    known = prepare(graph)
    prepared.set(graph, known)
  }
  return known
}

/** Whether the meeting is about this dependency, and how plainly: a lower `rank` names it more plainly. */
function subject(
  graph: ChainGraph,
  { goalsOf }: Seatings,
  { meeting, decidesOn, topics }: Seating,
  { id, supplier, dependent, product, chain }: Dependency,
): { readonly is: Sureness; readonly rank: number } {
  if (decidesOn) {
    if (decidesOn.has(id)) return { is: 'yes', rank: 0 }
    const theirs = goalsOf(dependent)
    for (const goal of goalsOf(supplier)) {
      if (theirs.has(goal) && decidesOn.has(goal)) return { is: 'yes', rank: 1 }
    }
    return { is: 'no', rank: 5 }
  }
  // What is of one chain is not the business of a meeting of another, though the same people sit there.
  if (chain && meeting.chain && chain !== meeting.chain) return { is: 'no', rank: 5 }
  const ofOtherChain = (party: Id) => (meeting.chain ? !isInChain(graph, party, meeting.chain) : false)
  if (meeting.chain && graph.map.chains[meeting.chain] && (ofOtherChain(supplier) || ofOtherChain(dependent))) {
    return { is: 'open', rank: 5 }
  }
  if (topics.length > 0) {
    const mention = normalised(product)
    return topics.some((topic) => isNamed(mention, topic)) ? { is: 'yes', rank: 2 } : { is: 'open', rank: 4 }
  }
  return meeting.character === 'decides' || meeting.scope === 'chain' ? { is: 'yes', rank: 3 } : { is: 'open', rank: 4 }
}

/** A meeting that says what it decides on, or one for the chain, need not say that it decides. */
function character({ meeting, decidesOn }: Seating): Sureness {
  if (meeting.character === 'decides') return 'yes'
  if (meeting.character !== undefined) return 'no'
  return decidesOn !== undefined || meeting.scope === 'chain' ? 'yes' : 'open'
}

function judge(
  graph: ChainGraph,
  seatings: Seatings,
  seating: Seating,
  dependency: Dependency,
): { readonly verdict: VenueVerdict; readonly rank: number } {
  const { is, rank } = subject(graph, seatings, seating, dependency)
  const conditions = [
    is,
    character(seating),
    // Who only presides has no seat of which a mandate could be known.
    seating.mandates.get(dependency.supplier) ?? 'open',
    seating.mandates.get(dependency.dependent) ?? 'open',
  ]
  if (conditions.includes('no')) return { verdict: 'talks', rank }
  return { verdict: conditions.includes('open') ? 'open' : 'decides', rank }
}

const BETTER = { decides: 0, open: 1, talks: 2 } as const

function cover(graph: ChainGraph, seatings: Seatings, dependency: Dependency): VenueCover {
  const shared = seatings.of(dependency.supplier).filter(({ seats }) => seats.has(dependency.dependent))
  if (shared.length === 0) return seatings.known ? NO_VENUE : NO_SEATS
  // Meetings come in order of id and a sort is stable: equals stay in that order.
  const judged = shared
    .map((seating) => ({ id: seating.meeting.id, ...judge(graph, seatings, seating, dependency) }))
    .sort((a, b) => BETTER[a.verdict] - BETTER[b.verdict] || a.rank - b.rank)
  const deciding = judged.filter(({ verdict }) => verdict === 'decides')
  if (deciding.length > 0) return { outcome: 'decided', isOpen: false, meetings: deciding.map(({ id }) => id) }
  const isOpen = judged.some(({ verdict }) => verdict === 'open')
  return { outcome: 'discussed', isOpen, meetings: judged.map(({ id }) => id) }
}

/**
 * The venue of a dependency: whether there is a meeting where its two ends can decide about it together (our own measure, after the
 * advice: who meets where, with which mandate, and are decisions taken there).
 *
 * Both ends sit, or preside, in a meeting that is held on the day of the analysis. Each sits there itself: a ministry or
 * client does not sit for its contractor, an umbrella not for its members. The outcome is `decided` when one such meeting
 *
 * - is about it: `decidesOn` names the dependency, or a goal both ends contribute to. Without `decidesOn`: a topic holds
 *   the name of the product (or the other way round), or there are no topics and the meeting decides or is for the chain.
 *   A meeting of a chain of which one end is no part is not taken to be about it;
 * - decides: its character is that, or nobody filled in a character and it has `decidesOn` or is for the chain;
 * - seats both ends with a mandate to decide.
 *
 * With any other shared meeting it is `discussed`, with none `none`.
 */
export function venueOf(graph: ChainGraph, dependency: Dependency): VenueCover {
  return seatingsOf(graph).covers()[dependency.id] ?? cover(graph, seatingsOf(graph), dependency)
}

/** `venueOf` of every dependency of the graph, by its id. Made once per graph. */
export function dependencyVenues(graph: ChainGraph): Table<VenueCover> {
  return seatingsOf(graph).covers()
}

/** Whether the map shows of any meeting who sits there; without that nobody can tell who meets whom. */
export function anySeatsKnown(graph: ChainGraph): boolean {
  return graph.meetings.some(({ participants, chair }) => participants !== undefined || !!chair)
}
