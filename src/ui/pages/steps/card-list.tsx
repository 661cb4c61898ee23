import { useState } from 'react'
import type { Party } from '../../../model/schema/parties'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { PartySlot } from '../../map/drafts/party-slot'
import { type Place, putInStep } from '../../map/placing/step-commands'
import { LIST } from './board-keys'
import { listOfPlace, useBoard } from './board-store'
import { StepCard } from './step-card'

/** More cards at once would be scrolled through by nobody, and slow the page down. */
const ROOM = 40

interface CardListProps {
  readonly parties: readonly Party[]
  readonly place: Place
  /** What the step or tray is called. */
  readonly name: string
  /** What stands here while it is empty. */
  readonly empty: string
  /** The card Tab comes to. */
  readonly tabStop: string | undefined
}

/** The cards of one step or tray; of many at first only some. */
export function CardList({ parties, place, name, empty, tabStop }: CardListProps) {
  const words = useTexts().steps
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? parties : parties.slice(0, ROOM)
  return (
    <>
      <ul className="step-cards" aria-label={name} {...{ [LIST]: listOfPlace(place) }}>
        {shown.map((party) => (
          <StepCard key={party.id} party={party} place={name} isTabStop={party.id === tabStop} />
        ))}
        {parties.length === 0 && <li className="step-none">{empty}</li>}
      </ul>
      {parties.length > shown.length && (
        <Button variant="quiet" onPress={() => setWhole(true)}>
          {words.showAll(parties.length)}
        </Button>
      )}
    </>
  )
}

/** A button that becomes a field for the name of a party, which then stands in this step. */
export function AddParty({ place, name }: { readonly place: Place; readonly name: string }) {
  const words = useTexts().steps
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) {
    return (
      <Button variant="quiet" className="step-add-party" label={words.addPartyTo(name)} onPress={() => setOpen(true)}>
        <Icon name="plus" />
        {words.addParty}
      </Button>
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape from the field within
    <div
      className="step-adding"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <PartySlot
        autoFocus
        label={words.addPartyTo(name)}
        value={undefined}
        onChange={(choice) => {
          setOpen(false)
          const party = choice && putInStep(choice, place)
          if (party !== undefined) useBoard.setState({ toFocus: party })
        }}
      />
      <Button variant="icon" label={words.stopAdding} onPress={() => setOpen(false)}>
        <Icon name="close" />
      </Button>
    </div>
  )
}
