import type { Id } from '../../model/id'
import { MANDATES } from '../../model/vocabulary'
import type { ChainGraph } from '../chain-graph'
import { isHeldOn } from '../facts/meetings'
import type { Seat } from '../facts/seat-matrix'
import { both, eitherIds, type Prepared, type Sides } from './sides'

/** What a seat may do: a mandate, deliberately `none`, or `open` where nobody said so. */
export const SEAT_KINDS = [...MANDATES, 'none', 'open'] as const

export type SeatKind = (typeof SEAT_KINDS)[number]

type SeatCounts = Readonly<Record<SeatKind, number>>

/** The seats of one meeting; `unknown` where nobody said who sits there. */
export type MeetingSeats = SeatCounts | 'unknown'

/** A meeting with other seats than before. */
interface SeatChange {
  readonly meeting: Id
  /** Undefined: it is not held there. */
  readonly before: MeetingSeats | undefined
  readonly after: MeetingSeats | undefined
}

export interface SeatChanges {
  /** The seats of all meetings that are held, by what they may do. */
  readonly counts: Readonly<Record<SeatKind, Sides<number>>>
  /** The meetings that come, end, or have other seats; in order of id. */
  readonly meetings: readonly SeatChange[]
}

/** How many seats have a mandate, and in which meetings that changes. */
export function seatChanges(sides: Sides<Prepared>): SeatChanges {
  const seats = both(sides, ({ graph }) => seatsPerMeeting(graph))
  const totals = both(seats, (perMeeting) => total([...perMeeting.values()]))
  const meetings = eitherIds(both(seats, (perMeeting) => perMeeting.keys()))
    .map((meeting) => ({ meeting, before: seats.before.get(meeting), after: seats.after.get(meeting) }))
    .filter(({ before, after }) => !isSame(before, after))
  return { counts: perKind((kind) => both(totals, (counts) => counts[kind])), meetings }
}

function perKind<T>(of: (kind: SeatKind) => T): Readonly<Record<SeatKind, T>> {
  return Object.fromEntries(SEAT_KINDS.map((kind) => [kind, of(kind)])) as Record<SeatKind, T>
}

function seatsPerMeeting({ meetings, today }: ChainGraph): ReadonlyMap<Id, MeetingSeats> {
  const held = meetings.filter((meeting) => isHeldOn(meeting, today))
  return new Map(held.map(({ id, participants }) => [id, participants ? countsOf(participants) : 'unknown']))
}

function countsOf(seats: readonly Seat[]): SeatCounts {
  const kinds = seats.map(({ mandate }): SeatKind => (mandate === undefined ? 'open' : (mandate ?? 'none')))
  return perKind((kind) => kinds.filter((one) => one === kind).length)
}

function total(all: readonly MeetingSeats[]): SeatCounts {
  return perKind((kind) => all.reduce((sum, seats) => sum + (seats === 'unknown' ? 0 : seats[kind]), 0))
}

function isSame(before: MeetingSeats | undefined, after: MeetingSeats | undefined): boolean {
  if (typeof before !== 'object' || typeof after !== 'object') return before === after
  return SEAT_KINDS.every((kind) => before[kind] === after[kind])
}
