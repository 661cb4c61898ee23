import type { ChainMap, Table } from '../chain-map'
import { isSameItem, mergeRecords } from '../combine/merge-records'
import type { Id } from '../id'
import { redirectTo } from '../redirect'
import { withoutRecords } from '../removal'
import type { Meeting } from '../schema/governance'
import { MANDATES } from '../vocabulary'
import { done, type Outcome, refuse } from './outcome'

export interface AbsorbMeeting {
  readonly type: 'absorb-meeting'
  /** The meeting that goes into the other and is gone after. */
  readonly absorbed: Id
  /** The meeting that stays. */
  readonly into: Id
}

type Seat = NonNullable<Meeting['participants']>[number]

/**
 * Lets one meeting go into another. The one that stays keeps its name, its level and its rhythm, and gets the seats that it
 * lacks, the topics and what the other decided on; whatever referred to the other refers to it.
 */
export function absorbMeeting(map: ChainMap, { absorbed, into }: AbsorbMeeting): Outcome {
  const unknown = [absorbed, into].find((id) => !Object.hasOwn(map.meetings, id))
  if (unknown !== undefined) return refuse('unknown-record', { id: unknown })
  if (absorbed === into) return refuse('same-meeting', { id: into })
  const next = redirectTo(map, 'meetings', { kept: into, gone: absorbed })
  const meeting = oneOf(map.meetings, absorbed, into)
  return done(withoutRecords({ ...next, meetings: { ...next.meetings, [into]: meeting } }, [absorbed]))
}

function oneOf(meetings: Table<Meeting>, absorbed: Id, into: Id): Meeting {
  const other = meetings[absorbed] as Meeting
  // Notes and sources stand under each other, and what was kept off the wall stays off it.
  const { note, source, discretion } = other
  const said = Object.entries({ note, source, discretion }).filter(([, value]) => value !== undefined)
  const kept = meetings[into] as Meeting
  const own = mergeRecords(kept, { ...kept, ...Object.fromEntries(said) })
  const { escalatesTo: _way, ...rest } = own
  const way = escalationOf(meetings, absorbed, into)
  const seats = joinSeats(own, other)
  const topics = together(own.topics, other.topics)
  const decidesOn = together(own.decidesOn, other.decidesOn)
  return {
    ...rest,
    ...(way === undefined ? {} : { escalatesTo: way }),
    ...(seats && { participants: seats }),
    ...(topics && { topics }),
    ...(decidesOn && { decidesOn }),
  }
}

/** Both lists, each thing once; the list of the second only when it says something. */
function together(own: readonly string[] | undefined, other: readonly string[] | undefined): string[] | undefined {
  if (!other || other.length === 0) return own && [...own]
  return [...new Set([...(own ?? []), ...other])]
}

/**
 * Where the joined meeting takes a matter: where it did already or, when that led by way of the other or nobody said it,
 * where the other did. A way that would come back to the meeting itself is none.
 */
function escalationOf(meetings: Table<Meeting>, absorbed: Id, into: Id): Meeting['escalatesTo'] {
  const [own, other] = [meetings[into]?.escalatesTo, meetings[absorbed]?.escalatesTo]
  if (own !== undefined && !leadsTo(meetings, own, absorbed)) return own
  return leadsTo(meetings, other, into) || leadsTo(meetings, other, absorbed) ? undefined : other
}

function leadsTo(meetings: Table<Meeting>, from: Meeting['escalatesTo'], to: Id): boolean {
  const seen = new Set<Id>()
  let at = from
  while (at && !seen.has(at)) {
    if (at === to) return true
    seen.add(at)
    at = meetings[at]?.escalatesTo
  }
  return false
}

/**
 * The seats of both; undefined while of neither anything is known. A party that sat in both keeps the seats it had in the
 * one that stays, whoever it sent to the other; only a mandate that would be lost comes along as a seat of its own.
 */
function joinSeats(own: Meeting, other: Meeting): Seat[] | undefined {
  const added = [...(other.participants ?? []), ...chairOf(own, other)]
  if (added.length === 0) return own.participants
  const seats = [...(own.participants ?? [])]
  for (const seat of added) {
    const at = seats.findIndex((known) => isOpen(known) && isSameItem(known, seat))
    const open = seats[at]
    if (open) seats[at] = { ...seat, ...open }
    else if (!seats.some((known) => known.party === seat.party && saysNoMore(seat, known))) seats.push(seat)
  }
  return seats
}

/** Who presided without a seat of its own sat there all the same. */
function chairOf(own: Meeting, { participants = [], chair }: Meeting): readonly Seat[] {
  if (!chair || own.chair === chair) return []
  const sits = [...participants, ...(own.participants ?? [])].some(({ party }) => party === chair)
  return sits ? [] : [{ party: chair }]
}

/** Whether nobody said yet what a seat may do. */
function isOpen({ mandate, scope }: Seat): boolean {
  return mandate === undefined && scope === undefined
}

/**
 * Whether no word about the mandate of a seat is lost beside another of the same party: it has none, or the other may as
 * much over the same. A wider mandate, or one over something else, says more.
 */
function saysNoMore(seat: Seat, known: Seat): boolean {
  if (isOpen(seat)) return true
  if (seat.scope) return seat.scope === known.scope && width(seat) <= width(known)
  return known.scope ? width(seat) < width(known) : width(seat) <= width(known)
}

/** How much a mandate allows: deciding most, unknown or none least. */
function width({ mandate }: Seat): number {
  const at = (MANDATES as readonly unknown[]).indexOf(mandate)
  return at < 0 ? -MANDATES.length : -at
}
