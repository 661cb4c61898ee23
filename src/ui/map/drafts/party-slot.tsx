import { useMemo } from 'react'
import { choiceName, choiceOfText, type PartyChoice } from '../../../model/party-choice'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CatalogueField } from '../../forms/fields/catalogue-field'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'

/** Hands a choice on; a slot takes any choice, so there is nothing to refuse. */
function taken(onChange: (choice: PartyChoice) => void, choice: PartyChoice): undefined {
  onChange(choice)
  return undefined
}

interface Props {
  readonly label: string
  readonly value: PartyChoice | undefined
  readonly onChange: (choice: PartyChoice | undefined) => void
  readonly autoFocus?: boolean
  /** Set when the value is a guess: it stands in the field as if typed, and Enter takes it. */
  readonly onKeep?: (() => void) | undefined
  /** A choice that is made in another field of the form, and that this one does not offer. */
  readonly except?: PartyChoice | undefined
}

/** Who fills a place: a field that finds parties on the map first and then the catalogue; any other name is a new party. */
export function PartySlot({ label, value, onChange, autoFocus = false, onKeep, except }: Props) {
  const texts = useTexts()
  const parties = useDocument((state) => state.map?.parties)
  const without = except?.kind === 'existing' ? except.party.id : undefined
  const existing = useMemo(() => Object.values(parties ?? {}).filter(({ id }) => id !== without), [parties, without])
  if (value && !onKeep) {
    const isNew = value.kind !== 'existing'
    return (
      <div className="slot-chosen">
        <span className="slot-label">{label}</span>
        <span className="slot-name">
          <strong>{choiceName(value)}</strong>
          {isNew && <em>{texts.ui.drafts.isNew}</em>}
          <Button variant="icon" label={texts.ui.drafts.clear(label)} onPress={() => onChange(undefined)}>
            <Icon name="close" />
          </Button>
        </span>
      </div>
    )
  }
  return (
    <CatalogueField
      label={label}
      value={value ? choiceName(value) : ''}
      onKeep={onKeep}
      autoFocus={autoFocus}
      picksLikely
      existing={existing}
      onChooseExisting={(party) => taken(onChange, { kind: 'existing', party })}
      onChooseOrganisation={(organisation) => taken(onChange, { kind: 'organisation', organisation })}
      onCommitText={(text) => {
        const { map } = useDocument.getState()
        if (map && text.trim() !== '') onChange(choiceOfText(map, text))
        return undefined
      }}
    />
  )
}
