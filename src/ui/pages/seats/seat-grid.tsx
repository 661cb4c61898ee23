import { type KeyboardEvent, type Ref, useCallback, useId, useMemo, useRef, useState } from 'react'
import { seatChanges } from '../../../graph/compare/cell-changes'
import type { Difference } from '../../../graph/compare/difference'
import { placesAt, seatCounts } from '../../../graph/facts/seat-matrix'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { partyName } from '../../../text/record-names'
import { kindInWords } from '../../../text/seat-words'
import type { Texts } from '../../../text/texts'
import { goToDetails, showDetails } from '../../base/go-to/details'
import { select, useSession } from '../../base/state/session-store'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { useHeadNote } from '../../forms/difference/head-note'
import { markedCell } from '../../forms/difference/marked-cell'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { MatrixGrid, type MatrixGridHandle } from '../../kit/grid/matrix-grid'
import type { GridCell, GridSpot, KeyAnswer } from '../../kit/grid/matrix-lines'
import { useRest } from '../../kit/grid/use-rest'
import { useTextSize } from '../../kit/grid/use-text-size'
import { meetingNote, seatCell } from './seat-cell'
import { editHead, editSeat } from './seat-edits'
import { headIntent, seatIntent } from './seat-keys'
import { SeatLegend } from './seat-legend'
import { useSeats } from './seats-store'
import { newMeeting } from './seats-tools'
import type { SeatLines } from './use-seat-lines'

interface SeatGridProps {
  readonly map: ChainMap
  readonly lines: SeatLines
  readonly onNewParty: () => void
  readonly ref: Ref<MatrixGridHandle>
}

/** Which party and which meeting a place in the matrix is about. */
interface Pair {
  readonly party: Id | undefined
  readonly meeting: Id | undefined
}

/** The matrix of seats with the words of where the keyboard is, and the legend. */
export function SeatGrid({ map, lines, onNewParty, ref }: SeatGridProps) {
  const texts = useTexts()
  const words = texts.seats
  const keysId = useId()
  const after = useRef<HTMLElement>(null)
  const { turned, way } = useSeats()
  const em = useTextSize()
  const [spot, setSpot] = useState<GridSpot>()
  const selectLater = useRest((id: Id) => select([id]))
  const { meetings, parties } = map
  const difference = useShownDifference()
  const later = difference?.comparison.after.meetings ?? meetings
  const places = useMemo(() => new Map(Object.values(later).map((one) => [one.id, placesAt(one)])), [later])
  const counts = useMemo(() => countMeetings(places), [places])
  const pairOf = useCallback(
    ({ row, column }: GridSpot): Pair => (turned ? { party: column, meeting: row } : { party: row, meeting: column }),
    [turned],
  )
  const headNote = useHeadNote()
  const cellOf = useMemo(() => {
    const of = difference
      ? changedSeats(difference, texts)
      : (party: Id, meeting: Id) => seatCell(places.get(meeting)?.get(party), texts)
    return turned ? (row: Id, column: Id) => of(column, row) : of
  }, [places, texts, turned, difference])
  const noteOf = useCallback(
    (id: Id): GridCell | undefined => {
      const meeting = meetings[id]
      return meeting && withNote(meetingNote(meeting, texts), headNote?.(id))
    },
    [meetings, texts, headNote],
  )
  const selection = useSession((state) => state.selection)
  const isMarked = useCallback(
    (at: GridSpot) => {
      const { party, meeting } = pairOf(at)
      const [id] = selection
      if (id === undefined || selection.length > 1) return false
      return party === undefined ? meeting === id : meeting === undefined ? party === id : false
    },
    [selection, pairOf],
  )

  function nameOf(at: GridSpot, cell: GridCell | undefined): string {
    const { party, meeting } = pairOf(at)
    const head = party === undefined || meeting === undefined ? (party ?? meeting) : undefined
    const note = head === undefined ? undefined : headNote?.(head)
    return note ? texts.difference.cell(placeInWords(at, cell), note.name) : placeInWords(at, cell)
  }

  function placeInWords(at: GridSpot, cell: GridCell | undefined): string {
    const { party, meeting } = pairOf(at)
    const record = meeting === undefined ? undefined : meetings[meeting]
    if (party === undefined) {
      const kind = record && kindInWords(record, texts)
      return record && kind ? words.head.meeting(record.name, kind.character, kind.level) : ''
    }
    if (!record) return words.head.party(parties[party]?.name ?? '', words.head.meetings(counts.get(party) ?? 0))
    return words.cell(partyName(parties, party), record.name, cell?.name ?? words.noSeat)
  }

  function handleKey(event: KeyboardEvent, at: GridSpot): KeyAnswer {
    const { party, meeting } = pairOf(at)
    const record = meeting === undefined ? undefined : meetings[meeting]
    if (record && party === undefined) {
      const intent = headIntent(event)
      if (intent) {
        editHead(record, intent)
        return 'stay'
      }
    }
    const intent = seatIntent(event)
    if (!intent) return 'not-mine'
    if (intent.kind === 'open') {
      goToDetails(meeting ?? party ?? '')
      return 'stay'
    }
    if (!record || party === undefined) return 'not-mine'
    return editSeat(record, party, intent) ? way : 'stay'
  }

  const meetingEnd = (meeting: Id) => {
    const record = later[meeting]
    const seats = record && seatCounts(record)
    return seats ? words.end.counts(seats.deciders, seats.parties) : ''
  }
  const partyEnd = (party: Id) => String(counts.get(party) ?? 0)
  return (
    <>
      <div className="matrix-reading">
        <span>{spot && nameOf(spot, spot.row && spot.column ? cellOf(spot.row, spot.column) : undefined)}</span>
        <Button onPress={newMeeting}>
          <Icon name="plus" />
          {words.newMeeting}
        </Button>
        <Button onPress={onNewParty}>
          <Icon name="plus" />
          {words.newParty}
        </Button>
      </div>
      <div className="matrix-frame">
        <MatrixGrid
          ref={ref}
          label={words.grid}
          describedBy={keysId}
          corner={turned ? words.cornerMeetings : words.cornerParties}
          rows={turned ? lines.meetings : lines.parties}
          columns={turned ? lines.parties : lines.meetings}
          rowHeads={lines.rowHeads}
          columnHeads={lines.columnHeads}
          cellOf={cellOf}
          columnNote={turned ? headNote : noteOf}
          rowNote={turned ? noteOf : headNote}
          rowEnd={{
            title: turned ? words.end.seats : words.end.meetings,
            width: em * 5,
            of: turned ? meetingEnd : partyEnd,
          }}
          columnEnd={{
            title: turned ? words.end.meetings : words.end.seats,
            of: turned ? partyEnd : meetingEnd,
          }}
          nameOf={nameOf}
          isMarked={isMarked}
          onKey={handleKey}
          onPress={(at) => {
            const { party, meeting } = pairOf(at)
            showDetails(meeting ?? party ?? '')
          }}
          onArrive={(at) => {
            setSpot(at)
            const { party, meeting } = pairOf(at)
            const about = meeting ?? party
            if (about) selectLater(about)
          }}
          onLeave={() => after.current?.focus()}
        />
      </div>
      <SeatLegend id={keysId} ref={after} />
    </>
  )
}

/** Cells by party and meeting while two maps are compared: the seats that were and are there. */
function changedSeats({ comparison }: Difference, texts: Texts): (party: Id, meeting: Id) => GridCell | undefined {
  const changes = seatChanges(comparison)
  return (party, meeting) => {
    const { kind, before, after } = changes(party, meeting)
    return markedCell(kind, { before: seatCell(before, texts), after: seatCell(after, texts) }, texts)
  }
}

function withNote(one: GridCell, other: GridCell | undefined): GridCell {
  if (!other) return one
  return {
    name: `${one.name}; ${other.name}`,
    content: (
      <>
        {one.content}
        {other.content}
      </>
    ),
  }
}

/** At how many tables each party sits. */
function countMeetings(places: ReadonlyMap<Id, ReadonlyMap<Id, unknown>>): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const seated of places.values()) {
    for (const party of seated.keys()) counts.set(party, (counts.get(party) ?? 0) + 1)
  }
  return counts
}
