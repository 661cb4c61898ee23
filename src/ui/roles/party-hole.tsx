import { useMemo, useState } from 'react'
import type { Id } from '../../model/id'
import { findIn } from '../details/fields/record-pick'
import { Button } from '../shared/button'
import { ComboBox } from '../shared/combo-box'
import type { ComboGroup } from '../shared/combo-options'
import { Icon } from '../shared/icons'

export interface PartyHoleProps {
  /** What the button says: "Eigenaar invullen". */
  readonly words: string
  /** The same for a screen reader, with the name of the triangle. */
  readonly label: string
  readonly groups: readonly ComboGroup[]
  /** Shown as an open corner, not as one more that could be added. */
  readonly isOpen: boolean
  /** Returns the refusal in words, or undefined. */
  readonly onChoose: (party: Id) => string | undefined
}

/** A place where a party can come: a button that becomes the field in which one chooses. */
export function PartyHole({ words, label, groups, isOpen, onChoose }: PartyHoleProps) {
  const [asks, setAsks] = useState(false)
  const find = useMemo(() => (query: string) => findIn(groups, query), [groups])
  if (!asks) {
    return (
      <Button label={label} className={isOpen ? 'roles-hole' : 'roles-add'} onPress={() => setAsks(true)}>
        {isOpen ? <span className="roles-dot roles-dot-open" aria-hidden="true" /> : <Icon name="plus" />}
        {words}
      </Button>
    )
  }
  return (
    <div className="roles-asking">
      <ComboBox
        label={label}
        hideLabel
        autoFocus
        value=""
        commitsOnLeave={false}
        placeholder={words}
        find={find}
        onCancel={() => setAsks(false)}
        onChoose={(party) => {
          const refusal = onChoose(party)
          if (refusal === undefined) setAsks(false)
          return refusal
        }}
      />
    </div>
  )
}
