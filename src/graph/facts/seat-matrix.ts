import type { Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { Party } from '../../model/schema/parties'
import { MEETING_LEVELS, type MEETING_SCOPES } from '../../model/vocabulary'
import { seatsOf } from './meetings'

export type Seat = NonNullable<Meeting['participants']>[number]
/** What a seat may do; null deliberately nothing, undefined not looked at yet. */
export type Mandate = Seat['mandate']

/** What a party does in one meeting. */
export interface Places {
  /** More than one when it sits there with several functions. */
  readonly seats: readonly Seat[]
  readonly isChair: boolean
  readonly isSecretary: boolean
}

/** The places of each party in a meeting; a party that has none there is not in it. */
export function placesAt({ participants, chair, secretary }: Meeting): ReadonlyMap<Id, Places> {
  const places = new Map<Id, Places>()
  const of = (party: Id): Places => places.get(party) ?? { seats: [], isChair: false, isSecretary: false }
  for (const seat of participants ?? []) {
    const old = of(seat.party)
    places.set(seat.party, { ...old, seats: [...old.seats, seat] })
  }
  if (chair) places.set(chair, { ...of(chair), isChair: true })
  if (secretary) places.set(secretary, { ...of(secretary), isSecretary: true })
  return places
}

/** The fields of a meeting that a cell of the matrix changes; `undefined` makes one absent. */
export type SeatChange = Partial<Pick<Meeting, 'participants'>> & {
  readonly chair?: Id | undefined
  readonly secretary?: Id | undefined
}

/**
 * Gives a party a seat with this mandate, or its only seat another one.
 *
 * @returns undefined when it sits there more than once: which of its seats is meant is asked elsewhere
 */
export function withMandate(meeting: Meeting, party: Id, mandate: Mandate): SeatChange | undefined {
  const participants = meeting.participants ?? []
  const own = participants.filter((seat) => seat.party === party)
  if (own.length > 1) return undefined
  const { mandate: _old, ...rest }: Seat = own[0] ?? { party }
  const seat: Seat = mandate === undefined ? rest : { ...rest, mandate }
  if (own.length === 0) return { participants: [...participants, seat] }
  return { participants: participants.map((old) => (old.party === party ? seat : old)) }
}

/** Takes all places of a party in a meeting away; undefined when it has none. A meeting without seats was not looked at. */
export function withoutPlaces(meeting: Meeting, party: Id): SeatChange | undefined {
  const { participants = [], chair, secretary } = meeting
  const left = participants.filter((seat) => seat.party !== party)
  const change: SeatChange = {
    ...(left.length < participants.length && { participants: left.length > 0 ? left : undefined }),
    ...(chair === party && { chair: undefined }),
    ...(secretary === party && { secretary: undefined }),
  }
  return Object.keys(change).length > 0 ? change : undefined
}

/** Makes a party chair or secretary, or no longer when it was. */
export function withOffice(meeting: Meeting, party: Id, office: 'chair' | 'secretary'): SeatChange {
  return { [office]: meeting[office] === party ? undefined : party }
}

/** Which meetings stand in the matrix; what is left out does not filter. */
export interface MeetingFilter {
  /** `open` for those whose level nobody filled in. */
  readonly level?: (typeof MEETING_LEVELS)[number] | 'open' | undefined
  readonly scope?: (typeof MEETING_SCOPES)[number] | undefined
  readonly chain?: Id | undefined
}

const COLLATOR = new Intl.Collator('nl', { numeric: true })

/** The meetings that fit a filter, from political to operational and then by name; a level nobody filled in comes last. */
export function meetingsInOrder(meetings: Table<Meeting>, filter: MeetingFilter = {}): readonly Meeting[] {
  const rank = ({ level }: Meeting) => (level ? MEETING_LEVELS.indexOf(level) : MEETING_LEVELS.length)
  return Object.values(meetings)
    .filter(({ level, scope, chain }) => {
      if (filter.level !== undefined && (level ?? 'open') !== filter.level) return false
      if (filter.scope !== undefined && scope !== filter.scope) return false
      return filter.chain === undefined || !chain || chain === filter.chain
    })
    .sort((a, b) => rank(a) - rank(b) || COLLATOR.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** The parties with a place in one of these meetings first, the others after them; each part in the order it came in. */
export function seatedFirst(
  parties: readonly Party[],
  meetings: readonly Meeting[],
): { seated: readonly Party[]; others: readonly Party[] } {
  const seats = new Set(meetings.flatMap((meeting) => [...placesAt(meeting).keys()]))
  return {
    seated: parties.filter(({ id }) => seats.has(id)),
    others: parties.filter(({ id }) => !seats.has(id)),
  }
}

/** How many parties sit in a meeting, and how many of them may decide there. */
export function seatCounts(meeting: Meeting): { readonly parties: number; readonly deciders: number } {
  const deciding = (meeting.participants ?? []).filter(({ mandate }) => mandate === 'decide')
  return { parties: seatsOf(meeting).size, deciders: new Set(deciding.map(({ party }) => party)).size }
}
