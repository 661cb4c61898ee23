import { memo } from 'react'
import { organisationFields } from '../../../model/catalogue/search-catalogue'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Party } from '../../../model/schema/parties'
import { PARTY_KINDS, STEERINGS, TIERS } from '../../../model/vocabulary'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CatalogueField } from '../../forms/fields/catalogue-field'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckableChoice, RequiredChoice } from '../../forms/fields/choice'
import { DepartmentField } from '../../forms/fields/department-field'
import { Pair, Section } from '../../forms/fields/section'
import { type Edit, useEdit } from '../../forms/options/use-edit'
import { ConfirmOwnPart } from '../../forms/record/confirm-parts'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { startAgreement, startCapacity, startMeeting } from '../../forms/record/start-record'
import { AddButtons } from './add-buttons'
import { PartyPlace } from './party-place'
import { StateHelp } from './state-help'

/** Everything a party has. */
export const PartyForm = memo(function PartyForm({ id }: { readonly id: Id }) {
  const party = useDocument((state) => state.map?.parties[id])
  const edit = useEdit('parties', id)
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
    >
      <Names party={party} edit={edit} />
      <Kinds party={party} edit={edit} />
      <PartyPlace party={party} edit={edit} />
      <EvidenceFields record={party} edit={edit}>
        <ConfirmOwnPart party={party} edit={edit} />
      </EvidenceFields>
    </FormFrame>
  )
})

interface PartProps {
  readonly party: Party
  readonly edit: Edit<Party>
}

function Names({ party, edit }: PartProps) {
  const { party: words, catalogue, faults } = useTexts().forms
  const day = useDocument((state) => state.map?.referenceDate ?? undefined)
  return (
    <>
      <CatalogueField
        value={party.name}
        description={party.catalogueId ? catalogue.linked : catalogue.help}
        // A name of one's own no longer says which organisation it is.
        onCommitText={(name) => edit({ name, catalogueId: undefined })}
        onClear={() => faults.required}
        onChooseOrganisation={(organisation) =>
          edit({ abbreviation: undefined, ...organisationFields(organisation, day) })
        }
      />
      <CheckableText
        label={words.abbreviation}
        value={party.abbreviation}
        maxLength={40}
        onChange={(abbreviation) => edit({ abbreviation })}
      />
      <StateHelp />
      <MarkedField field="role">
        <CheckableText
          label={words.role}
          value={party.role}
          maxLength={LIMITS.line}
          isLong
          onChange={(role) => edit({ role })}
        />
      </MarkedField>
    </>
  )
}

function Kinds({ party, edit }: PartProps) {
  const { forms, vocabulary } = useTexts()
  const words = forms.party
  return (
    <Section title={words.kindSection}>
      <Pair>
        <RequiredChoice
          label={words.kind}
          codes={PARTY_KINDS}
          words={vocabulary.partyKind}
          value={party.kind}
          onChange={(kind) => edit({ kind })}
        />
        <RequiredChoice
          label={words.tier}
          codes={TIERS}
          words={vocabulary.tier}
          value={party.tier}
          onChange={(tier) => edit({ tier })}
        />
      </Pair>
      <MarkedField field="department">
        <DepartmentField
          label={words.department}
          description={words.departmentHelp}
          value={party.department}
          onChange={(department) => edit({ department })}
        />
      </MarkedField>
      <DepartmentField
        label={words.politicalDepartment}
        description={words.politicalDepartmentHelp}
        value={party.politicalDepartment}
        onChange={(politicalDepartment) => edit({ politicalDepartment })}
      />
      <MarkedField field="steering">
        <CheckableChoice
          label={words.steering}
          codes={STEERINGS}
          words={vocabulary.steering}
          value={party.steering}
          onChange={(steering) => edit({ steering })}
        />
      </MarkedField>
    </Section>
  )
}
