import type { Table } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { choiceOfText, type PartyChoice } from '../../../model/party-choice'
import type { Party } from '../../../model/schema/parties'
import { partyName } from '../../../text/record-names'
import { useDocument } from '../../base/state/document-store'
import { CatalogueField } from '../../forms/fields/catalogue-field'

interface CornerFieldProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly parties: Table<Party>
  /** Who stands there now. */
  readonly value?: Id
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** False for a field that is only there while one asks for it: leaving it then drops what was typed. */
  readonly commitsOnLeave?: boolean
  readonly onCancel?: () => void
  /** Returns the refusal in words, or undefined. */
  readonly onChoose: (choice: PartyChoice) => string | undefined
}

/** Who fills a corner: parties of the map first, then the catalogue; any other name is a new party. */
export function CornerField({ parties, value, hideLabel = true, onChoose, ...rest }: CornerFieldProps) {
  const existing = Object.values(parties)
  return (
    <CatalogueField
      {...rest}
      hideLabel={hideLabel}
      picksLikely
      existing={existing}
      value={value === undefined ? '' : partyName(parties, value)}
      onChooseExisting={(party) => onChoose({ kind: 'existing', party })}
      onChooseOrganisation={(organisation) => onChoose({ kind: 'organisation', organisation })}
      onCommitText={(text) => {
        const { map } = useDocument.getState()
        return map ? onChoose(choiceOfText(map, text)) : undefined
      }}
    />
  )
}
