import { memo } from 'react'
import { organisationFields } from '../../../model/catalogue/search-catalogue'
import type { Id } from '../../../model/id'
import type { Party } from '../../../model/schema/parties'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CatalogueField } from '../../forms/fields/catalogue-field'
import { useEdit } from '../../forms/options/use-edit'
import { ConfirmOwnPart } from '../../forms/record/confirm-parts'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { type OwnControlProps, RecordFields } from '../../forms/record/record-fields'
import { startAgreement, startCapacity, startMeeting } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { askReshape } from '../../map/reshape/reshape-store'
import { AddButtons } from './add-buttons'

/** Everything a party has. */
export const PartyForm = memo(function PartyForm({ id }: { readonly id: Id }) {
  const party = useDocument((state) => state.map?.parties[id])
  const edit = useEdit('parties', id)
  const { reshape } = useTexts()
  if (!party) return null
  return (
    <FormFrame
      collection="parties"
      id={id}
      title={party.abbreviation ?? party.name}
      detail={party.abbreviation ? party.name : undefined}
      adding={
        <AddButtons
          buttons={[
            { action: 'newMeeting', onPress: () => startMeeting([id]) },
            { action: 'newAgreement', onPress: () => startAgreement([id]) },
            { action: 'newCapacity', onPress: () => startCapacity(id) },
          ]}
        />
      }
      reshaping={
        <>
          <Button onPress={() => askReshape({ kind: 'merge', kept: id })}>{reshape.merge.ask}</Button>
          <Button onPress={() => askReshape({ kind: 'split', party: id })}>{reshape.split.ask}</Button>
        </>
      }
    >
      <RecordFields owner="parties" record={party} edit={edit} own={PARTY_CONTROLS} />
      <EvidenceFields record={party} edit={edit}>
        <ConfirmOwnPart party={party} edit={edit} />
      </EvidenceFields>
    </FormFrame>
  )
})

/** What its form has controls of its own for. */
export const PARTY_CONTROLS = { name: NameOfParty }

function NameOfParty({ record: party, edit }: OwnControlProps<Party>) {
  const { catalogue, faults } = useTexts().forms
  const day = useDocument((state) => state.map?.referenceDate ?? undefined)
  return (
    <CatalogueField
      value={party.name}
      description={party.catalogueId ? catalogue.linked : catalogue.help}
      // A name of one's own no longer says which organisation it is.
      onCommitText={(name) => edit({ name, catalogueId: undefined })}
      onClear={() => faults.required}
      onChooseOrganisation={(organisation) =>
        edit({ abbreviation: undefined, department: undefined, ...organisationFields(organisation, day) })
      }
    />
  )
}
