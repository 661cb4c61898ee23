import { memo } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Triangle } from '../../../model/schema/steering'
import { triangleName } from '../../../text/record-names'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckablePick, useOneGroup } from '../../forms/fields/record-pick'
import { Section } from '../../forms/fields/section'
import { type Edit, useEdit } from '../../forms/options/use-edit'
import { usePartyOptions, useRecordTables } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { startAssignment } from '../../forms/record/start-record'
import { Disclosure } from '../../kit/controls/disclosure'
import { AddButtons } from './add-buttons'
import { StateHelp } from './state-help'
import { TriangleCalendar } from './triangle-calendar'
import { TriangleClients } from './triangle-clients'
import { TriangleDocuments } from './triangle-documents'
import { useAgencyTerms } from './use-agency-terms'

/** Everything a triangle has. */
export const TriangleForm = memo(function TriangleForm({ id }: { readonly id: Id }) {
  const texts = useTexts()
  const words = texts.forms.triangle
  const triangle = useDocument((state) => state.map?.triangles[id])
  const tables = useRecordTables()
  const edit = useEdit('triangles', id)
  if (!triangle) return null
  return (
    <FormFrame
      collection="triangles"
      id={id}
      title={triangleName(tables, triangle, texts)}
      adding={<AddButtons buttons={[{ action: 'newAssignment', onPress: () => startAssignment(id) }]} />}
    >
      <CheckableText
        label={words.name}
        value={triangle.name}
        maxLength={LIMITS.name}
        onChange={(name) => edit({ name })}
      />
      <StateHelp />
      <Contractor triangle={triangle} edit={edit} />
      <Owner triangle={triangle} edit={edit} />
      <MarkedField field="clients">
        <TriangleClients triangle={triangle} edit={edit} />
      </MarkedField>
      <RoleTerms />
      <CheckableText
        label={words.basis}
        description={words.basisHelp}
        value={triangle.basis}
        maxLength={LIMITS.line}
        isLong
        onChange={(basis) => edit({ basis })}
      />
      <MarkedField field="documents">
        <TriangleDocuments triangle={triangle} edit={edit} />
        <TriangleCalendar triangle={triangle} edit={edit} />
      </MarkedField>
      <EvidenceFields record={triangle} edit={edit} />
    </FormFrame>
  )
})

interface PartProps {
  readonly triangle: Triangle
  readonly edit: Edit<Triangle>
}

function Contractor({ triangle, edit }: PartProps) {
  const words = useTexts().forms.triangle
  const terms = useAgencyTerms(triangle)
  const parties = useOneGroup(usePartyOptions())
  return (
    <MarkedField field="contractor">
      <CheckablePick
        label={words.contractor}
        description={terms?.also(terms.contractor)}
        groups={parties}
        value={triangle.contractor}
        onChange={(contractor) => edit({ contractor })}
      />
    </MarkedField>
  )
}

function Owner({ triangle, edit }: PartProps) {
  const { owner } = triangle
  const words = useTexts().forms.triangle
  const terms = useAgencyTerms(triangle)
  const parties = useOneGroup(usePartyOptions())
  return (
    <Section title={terms ? terms.both(words.owner, terms.owner) : words.owner}>
      <MarkedField field="owner">
        <CheckablePick
          label={words.ownerParty}
          groups={parties}
          value={owner?.party ?? (owner as null | undefined)}
          onChange={(party) => edit({ owner: party ? { ...owner, party } : (party as null | undefined) })}
        />
      </MarkedField>
      {owner && (
        <MarkedField field="ownerFunction">
          <CheckableText
            label={words.function}
            description={words.functionHelp}
            value={owner.function}
            maxLength={LIMITS.line}
            onChange={(value) => edit({ owner: { ...owner, function: value } })}
          />
        </MarkedField>
      )}
    </Section>
  )
}

/** The names the regulation of 2024 has for the three roles. */
function RoleTerms() {
  const { forms, neighbours, vocabulary } = useTexts()
  const { terms, termsTitle } = forms.triangle
  return (
    <Disclosure title={termsTitle}>
      <p>{terms.intro}</p>
      <dl className="details-terms">
        {(['owner', 'client', 'contractor'] as const).map((role) => (
          <div key={role}>
            <dt>{vocabulary.role[role]}</dt>
            <dd>{terms[role]}</dd>
          </div>
        ))}
      </dl>
      <p>{neighbours.terms.source}</p>
    </Disclosure>
  )
}
