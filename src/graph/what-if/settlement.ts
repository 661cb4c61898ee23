import type { Id } from '../../model/id'
import type { Agreement, Meeting } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { binds, holdsOn } from '../facts/agreements'
import { isHeldOn } from '../facts/meetings'
import { venueOf } from '../facts/venues'
import { nextOf } from './calendar'

/**
 * What keeps an agreement about a relation from settling what comes by it:
 * - `force`: it does not hold on the reference date
 * - `moment`: no day is known, on or after the reference date, on which it is looked at again or ends
 * - `ends`: it does not bind both ends of the relation
 */
type Lack = 'force' | 'moment' | 'ends'

/** An agreement that names a relation, and whether it settles what comes by it. */
export interface FlowAgreement {
  readonly agreement: Id
  readonly lacks: readonly Lack[]
  readonly settles: boolean
  /** The first day on which it is looked at again or ends, ISO date. */
  readonly moment: string | undefined
}

function flowAgreement(graph: ChainGraph, agreement: Agreement, { supplier, dependent }: Dependency): FlowAgreement {
  const { id, kind, parties, reviewOn, until } = agreement
  const moment = [reviewOn, until]
    .flatMap((day) => (day && day >= graph.today ? day : []))
    .sort()
    .at(0)
  const bindsBoth = kind === 'statute' || parties === undefined || binds(agreement, [supplier, dependent])
  const lacks = [
    ...(holdsOn(agreement, graph.today) ? [] : ['force' as const]),
    ...(moment === undefined ? ['moment' as const] : []),
    ...(bindsBoth ? [] : ['ends' as const]),
  ]
  return { agreement: id, lacks, settles: lacks.length === 0, moment }
}

/**
 * The agreements that name a relation, in order of id. One settles what comes by it only if it holds on the reference
 * date, has a moment, and is about this relation (design of the wave); where nobody filled in who signed, it counts.
 */
export function agreementsAbout(graph: ChainGraph, dependency: Dependency): readonly FlowAgreement[] {
  return graph.agreementsOn(dependency.id).map((agreement) => flowAgreement(graph, agreement, dependency))
}

/** A meeting that decides on a relation. */
interface DecidingTable {
  readonly meeting: Id
  /** The parties that sit there with a mandate to decide, in order of id. */
  readonly by: readonly Id[]
  /** When it is held next, `2026-03`; undefined where nobody filled in its months. */
  readonly next: string | undefined
}

/** Where it can be decided what to do about a relation, and by whom. */
export interface FlowDecision {
  /** `open`: a field that nobody filled in keeps it from being known. */
  readonly outcome: 'decided' | 'open' | 'nobody'
  /** The meetings that decide on it; with `nobody` those where no one may. */
  readonly tables: readonly DecidingTable[]
  /** Other meetings in which both ends sit. */
  readonly talks: readonly Id[]
}

function tableOf({ today }: ChainGraph, { id, participants, months }: Meeting): DecidingTable {
  const by = (participants ?? []).filter(({ mandate }) => mandate === 'decide').map(({ party }) => party)
  return { meeting: id, by: [...new Set(by)].sort(), next: nextOf(months ?? [], today) }
}

/** Nobody filled in who sits there, or with which mandate. */
function hasOpenSeat({ participants }: Meeting): boolean {
  return participants?.every(({ mandate }) => mandate !== undefined) !== true
}

/**
 * Where is decided on a relation, and by whom (the advice: who meets where, with which mandate, and are decisions taken
 * there). A meeting that is held and names the relation among what it decides on counts also where an end may only refer or
 * is absent, since others may decide there; any other as `venueOf` has it.
 */
export function decisionOn(graph: ChainGraph, dependency: Dependency): FlowDecision {
  const venue = venueOf(graph, dependency)
  const decides = new Set(venue.outcome === 'decided' ? venue.meetings : [])
  const tables = graph.meetings.filter(
    (meeting) =>
      decides.has(meeting.id) ||
      (meeting.decidesOn?.includes(dependency.id) === true &&
        (meeting.character ?? 'decides') === 'decides' &&
        isHeldOn(meeting, graph.today)),
  )
  const found = tables.map((meeting) => tableOf(graph, meeting))
  const isDecided = found.some(({ by }) => by.length > 0)
  const isOpen = tables.length > 0 ? tables.some(hasOpenSeat) : venue.isOpen
  return {
    outcome: isDecided ? 'decided' : isOpen ? 'open' : 'nobody',
    tables: found,
    talks: venue.meetings.filter((id) => !tables.some((meeting) => meeting.id === id)),
  }
}
