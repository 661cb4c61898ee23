import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import { partyName } from '../../text/record-names'

type Mandate = NonNullable<NonNullable<Meeting['participants']>[number]['mandate']>

/** A chair in a meeting as it is drawn. */
export interface MeetingSeat {
  readonly party: Id
  /** Abbreviation, else the name. */
  readonly label: string
  /** `absent` for who only keeps the minutes: that is no seat with a mandate. */
  readonly mandate: Mandate | 'none' | 'unknown' | 'absent'
  readonly presides: boolean
  readonly keepsMinutes: boolean
  /** Whether the party is filtered out of the drawing. */
  readonly isHidden: boolean
}

/** What is told of a meeting in numbers. */
interface SeatCount {
  readonly seats: number
  readonly deciders: number
  /** Seats of which nobody said what may be decided there. */
  readonly unknown: number
  readonly hidden: number
}

/**
 * The chairs at a meeting: who presides first, then the participants in their own order, then a secretary who does not
 * take part. A participant whose party is no longer on the map is left out.
 *
 * @param shown ids of the parties that are drawn; undefined when all are
 */
export function meetingSeats(
  map: Pick<ChainMap, 'parties'>,
  meeting: Meeting,
  shown?: ReadonlySet<Id>,
): readonly MeetingSeat[] {
  const { participants = [], chair, secretary } = meeting
  const seat = (party: Id, mandate: MeetingSeat['mandate'], first: ReadonlySet<string>): MeetingSeat => ({
    party,
    label: partyName(map.parties, party),
    mandate,
    presides: first.has('chair') && party === chair,
    keepsMinutes: first.has('secretary') && party === secretary,
    isHidden: shown !== undefined && !shown.has(party),
  })
  const met = new Set<Id>()
  const seats = participants.flatMap(({ party, mandate }) => {
    if (!map.parties[party]) return []
    // A party with two functions in one meeting presides from one of its seats.
    const roles = new Set(met.has(party) ? [] : ['chair', 'secretary'])
    met.add(party)
    return [seat(party, mandate === undefined ? 'unknown' : (mandate ?? 'none'), roles)]
  })
  if (chair && map.parties[chair] && !met.has(chair)) {
    seats.push(seat(chair, 'unknown', new Set(chair === secretary ? ['chair', 'secretary'] : ['chair'])))
    met.add(chair)
  }
  if (secretary && map.parties[secretary] && !met.has(secretary)) {
    seats.push(seat(secretary, 'absent', new Set(['secretary'])))
  }
  return seats.sort((a, b) => Number(b.presides) - Number(a.presides))
}

/** What the seats add up to; who only keeps the minutes has none. */
export function countSeats(seats: readonly MeetingSeat[]): SeatCount {
  const own = seats.filter(({ mandate }) => mandate !== 'absent')
  return {
    seats: own.length,
    deciders: own.filter(({ mandate }) => mandate === 'decide').length,
    unknown: own.filter(({ mandate }) => mandate === 'unknown').length,
    hidden: own.filter(({ isHidden }) => isHidden).length,
  }
}
