import type { LoadChange, LoadChanges, Sittings } from '../../graph/compare/load-changes'
import {
  type CouplingChanges,
  type PlaceAndTime,
  VENUE_KINDS,
  type VenueChanges,
} from '../../graph/compare/meeting-point-changes'
import { type MeetingSeats, SEAT_KINDS, type SeatChanges } from '../../graph/compare/seat-changes'
import type { ChainMap } from '../../model/chain-map'
import { figure } from '../load-words'
import type { Texts } from '../texts'
import { valueWords } from '../value-words'
import { countRow, differenceWords, nameOnEither, type SideTeller, sideColumns } from './side-words'
import type { ToldPart, ToldRow } from './told-part'

/** What meetings ask of each party, on either side. */
export function tellLoad({ total, unseated, parties }: LoadChanges, teller: SideTeller): ToldPart {
  const { texts, names } = teller
  const words = texts.beforeAndAfter.load
  const rows = parties.map((change): ToldRow => {
    const name = nameOnEither(teller, 'parties', change.party)
    const cells = [change.before, change.after].map((load) =>
      load ? sittingsWords(load, teller) : texts.beforeAndAfter.absent,
    )
    return { about: change.party, cells: [name, ...cells, loadDifference(change, teller)], isChanged: change.isChanged }
  })
  return {
    id: 'load',
    heading: words.heading,
    notes: [
      words.total(
        sittingsWords(total.before, teller),
        sittingsWords(total.after, teller),
        names.after,
        differenceWords(total.difference, teller),
      ),
      ...(['before', 'after'] as const).flatMap((side) =>
        unseated[side] > 0 ? [words.unseated(unseated[side], names[side])] : [],
      ),
    ],
    tables: [{ caption: words.caption, columns: sideColumns(words.party, teller, true), rows }],
    lists: [],
  }
}

function sittingsWords({ perYear, unknown }: Sittings, { texts }: SideTeller): string {
  const words = texts.beforeAndAfter.load
  if (perYear === 0 && unknown.length > 0) return words.onlyUnknown(unknown.length)
  return words.amount(figure(perYear, texts), unknown.length)
}

/** The sittings, and what sittings do not show: in how many meetings it sits, and in how many it may decide. */
function loadDifference({ before, after, difference }: LoadChange, teller: SideTeller): string {
  const words = teller.texts.beforeAndAfter.load
  const meetings = (after?.meetings ?? 0) - (before?.meetings ?? 0)
  const decides = (after?.decides ?? 0) - (before?.decides ?? 0)
  const more = Math.abs(meetings)
  return [
    differenceWords(difference, teller),
    ...(more > 0 ? [more === 1 ? words.oneMeeting(meetings > 0) : words.meetings(String(more), meetings > 0)] : []),
    ...(decides !== 0 ? [words.decides(Math.abs(decides), decides > 0)] : []),
  ].join('; ')
}

/** Who may decide in the meetings, on either side. */
export function tellSeats({ counts, meetings }: SeatChanges, teller: SideTeller): ToldPart {
  const words = teller.texts.beforeAndAfter.seats
  return {
    id: 'seats',
    heading: words.heading,
    notes: [],
    tables: [
      {
        caption: words.caption,
        columns: sideColumns(words.mandate, teller, true),
        rows: SEAT_KINDS.map((kind) => countRow(words.kinds[kind], counts[kind], teller)),
      },
      {
        caption: words.changed,
        columns: sideColumns(words.meeting, teller, false),
        rows: meetings.map(({ meeting, before, after }) => ({
          about: meeting,
          cells: [
            nameOnEither(teller, 'meetings', meeting),
            ...[before, after].map((seats) => seatsWords(seats, teller)),
          ],
          isChanged: true,
        })),
      },
    ],
    lists: [],
  }
}

function seatsWords(seats: MeetingSeats | undefined, { texts }: SideTeller): string {
  const words = texts.beforeAndAfter.seats
  if (seats === undefined) return words.absent
  if (seats === 'unknown') return words.unseated
  const all = SEAT_KINDS.reduce((sum, kind) => sum + seats[kind], 0)
  return all === 0 ? words.noSeats : words.seats(all, seats.decide, seats.open)
}

/** Where dependencies are talked about, on either side. */
export function tellVenues({ counts, dependencies }: VenueChanges, teller: SideTeller): ToldPart {
  const { texts } = teller
  const words = texts.beforeAndAfter.venues
  return {
    id: 'venues',
    heading: words.heading,
    notes: [],
    tables: [
      {
        caption: words.caption,
        columns: sideColumns(words.outcome, teller, true),
        rows: VENUE_KINDS.map((kind) => countRow(texts.venues.outcome[kind], counts[kind], teller)),
      },
      {
        caption: words.changed,
        columns: sideColumns(words.dependency, teller, false),
        rows: dependencies.map(({ dependency, before, after }) => ({
          about: dependency,
          cells: [
            nameOnEither(teller, 'dependencies', dependency),
            ...[before, after].map((kind) => (kind ? texts.venues.outcome[kind] : texts.beforeAndAfter.absent)),
          ],
          isChanged: true,
        })),
      },
    ],
    lists: [],
  }
}

const COUNTED = ['points', 'placed', 'triangles', 'uncoupled', 'maybe'] as const

/** The coupling points between triangles and chain, on either side. */
export function tellCouplings(couplings: CouplingChanges, teller: SideTeller): ToldPart {
  const words = teller.texts.beforeAndAfter.couplings
  return {
    id: 'couplings',
    heading: words.heading,
    notes: [],
    tables: [
      {
        caption: words.caption,
        columns: sideColumns(words.what, teller, true),
        rows: COUNTED.map((count) => countRow(words.counts[count], couplings[count], teller)),
      },
      {
        caption: words.changed,
        columns: sideColumns(words.point, teller, false),
        rows: couplings.changed.map(({ point, before, after }) => ({
          about: point,
          cells: [
            nameOnEither(teller, 'couplingPoints', point),
            placeWords(before, teller.maps.before, teller.texts),
            placeWords(after, teller.maps.after, teller.texts),
          ],
          isChanged: true,
        })),
      },
    ],
    lists: [],
  }
}

/** As its own map calls the meeting: it may be renamed. */
function placeWords(place: PlaceAndTime | undefined, map: ChainMap, texts: Texts): string {
  const words = texts.beforeAndAfter.couplings
  if (!place) return words.absent
  const { meeting, moment } = place
  const where = meeting
    ? words.meeting(map.meetings[meeting]?.name ?? '?')
    : meeting === null
      ? words.noMeeting
      : words.openMeeting
  const when =
    moment === undefined
      ? words.openMoment
      : moment === null
        ? words.noMoment
        : words.moment(valueWords({ kind: 'moment' }, moment, map, texts))
  return `${where}; ${when}`
}
