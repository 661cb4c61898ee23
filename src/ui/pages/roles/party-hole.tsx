import { useState } from 'react'
import type { Table } from '../../../model/chain-map'
import type { PartyChoice } from '../../../model/party-choice'
import type { Party } from '../../../model/schema/parties'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { CornerField } from './corner-field'

interface PartyHoleProps {
  /** What the button says: "Eigenaar invullen". */
  readonly words: string
  /** The same for a screen reader, with the name of the triangle. */
  readonly label: string
  readonly parties: Table<Party>
  /** Shown as an open corner, not as one more that could be added. */
  readonly isOpen: boolean
  /** Gets the keyboard, as where somebody has just been taken out of the corner. */
  readonly autoFocus?: boolean
  /** Returns the refusal in words, or undefined. */
  readonly onChoose: (choice: PartyChoice) => string | undefined
}

/** A place where a party can come: a button that becomes the field in which one chooses. */
export function PartyHole({ words, label, parties, isOpen, autoFocus = false, onChoose }: PartyHoleProps) {
  const [asks, setAsks] = useState(false)
  const [takesFocus, setTakesFocus] = useState(autoFocus)
  if (!asks) {
    return (
      <Button
        autoFocus={takesFocus}
        label={label}
        className={isOpen ? 'roles-hole' : 'roles-add'}
        onPress={() => setAsks(true)}
      >
        {isOpen ? <span className="roles-dot roles-dot-open" aria-hidden="true" /> : <Icon name="plus" />}
        {words}
      </Button>
    )
  }
  return (
    <div className="roles-asking">
      <CornerField
        label={label}
        autoFocus
        commitsOnLeave={false}
        placeholder={words}
        parties={parties}
        onCancel={() => {
          setTakesFocus(true)
          setAsks(false)
        }}
        onChoose={(choice) => {
          const refusal = onChoose(choice)
          if (refusal === undefined) setAsks(false)
          return refusal
        }}
      />
    </div>
  )
}
