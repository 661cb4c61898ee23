import '../../kit/grid/matrix-page.css'
import './seats.css'
import { useMemo, useRef, useState } from 'react'
import type { ChainMap, Table } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Meeting } from '../../../model/schema/governance'
import { useDocument } from '../../base/state/document-store'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import type { MatrixGridHandle } from '../../kit/grid/matrix-grid'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { NewPartyDialog } from './new-party-dialog'
import { SeatGrid } from './seat-grid'
import { useSeats } from './seats-store'
import { newMeeting, SeatsTools } from './seats-tools'
import { useSeatLines } from './use-seat-lines'

/** Parties by meetings: who sits where, with which mandate; filled in with one letter per cell. */
export function SeatsPage() {
  const map = useDocument((state) => state.map)
  return map && <OpenPage map={map} />
}

function OpenPage({ map }: { readonly map: ChainMap }) {
  const words = useTexts().seats
  const lines = useSeatLines(map)
  const turned = useSeats((state) => state.turned)
  const grid = useRef<MatrixGridHandle>(null)
  const [isAsking, setAsking] = useState(false)
  // While two maps are compared, what ends stands in the matrix; what is counted is the later one.
  const { meetings } = useShownDifference()?.comparison.after ?? map
  const seats = useMemo(() => seatCounts(meetings), [meetings])
  const all = Object.keys(map.parties).length
  const hasMeetings = Object.keys(map.meetings).length > 0
  const hasParties = lines.parties.length > 0
  const isFilled = hasMeetings && hasParties
  const closeDialog = (party?: Id) => {
    setAsking(false)
    if (party === undefined) return
    // Who has no seat yet is only listed among all.
    useSeats.setState({ allParties: true })
    requestAnimationFrame(() => {
      const [meeting] = lines.meetings
      const spot = { row: party, column: meeting?.id }
      grid.current?.goTo(useSeats.getState().turned ? { row: spot.column, column: spot.row } : spot)
    })
  }
  return (
    <PageFrame
      title={words.heading}
      lead={
        <>
          <span className="matrix-lead">{words.lead} </span>
          {isFilled && words.summary(Object.keys(meetings).length, seats.all, seats.open)}{' '}
          {isFilled && lines.parties.length < all && words.shown(lines.parties.length, all)}
        </>
      }
      tools={isFilled && <SeatsTools map={map} allParties={lines.allParties} />}
    >
      {!isFilled ? (
        <NothingYet hasMeetings={hasMeetings} onNewParty={() => setAsking(true)} />
      ) : lines.meetings.length === 0 ? (
        <NothingFits />
      ) : (
        <SeatGrid key={String(turned)} map={map} lines={lines} onNewParty={() => setAsking(true)} ref={grid} />
      )}
      <NewPartyDialog isOpen={isAsking} onClose={closeDialog} />
    </PageFrame>
  )
}

function seatCounts(meetings: Table<Meeting>): { all: number; open: number } {
  const seats = Object.values(meetings).flatMap(({ participants }) => participants ?? [])
  return { all: seats.length, open: seats.filter(({ mandate }) => mandate === undefined).length }
}

function NothingYet({ hasMeetings, onNewParty }: { readonly hasMeetings: boolean; readonly onNewParty: () => void }) {
  const words = useTexts().seats
  const part = hasMeetings ? words.empty.noParties : words.empty.noMeetings
  return (
    <EmptyPage
      title={part.title}
      actions={
        <>
          <Button variant={hasMeetings ? 'plain' : 'primary'} onPress={newMeeting}>
            <Icon name="plus" />
            {words.newMeeting}
          </Button>
          <Button variant={hasMeetings ? 'primary' : 'plain'} onPress={onNewParty}>
            <Icon name="plus" />
            {words.newParty}
          </Button>
        </>
      }
    >
      {part.text}
    </EmptyPage>
  )
}

function NothingFits() {
  const { empty } = useTexts().seats
  return (
    <EmptyPage
      title={empty.filtered.title}
      actions={
        <Button onPress={() => useSeats.setState({ level: undefined, scope: undefined, chain: undefined })}>
          {empty.showAll}
        </Button>
      }
    >
      {empty.filtered.text}
    </EmptyPage>
  )
}
