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
import { useEdit } from '../../forms/options/use-edit'
import { usePartyOptions, useRecordTables } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { type OwnControlProps, RecordFields } from '../../forms/record/record-fields'
import { startAssignment } from '../../forms/record/start-record'
import { Disclosure } from '../../kit/controls/disclosure'
import { AddButtons } from './add-buttons'
import { TriangleAuthorities } from './triangle-authorities'
import { TriangleCalendar } from './triangle-calendar'
import { TriangleClients } from './triangle-clients'
import { TriangleDocuments } from './triangle-documents'
import { useAgencyTerms } from './use-agency-terms'

/** What its form has controls of its own for. */
export const TRIANGLE_CONTROLS = {
  contractor: Contractor,
  owner: Owner,
  clients: Clients,
  authorities: TriangleAuthorities,
  documents: Papers,
}

/** Everything a triangle has. */
export const TriangleForm = memo(function TriangleForm({ id }: { readonly id: Id }) {
  const texts = useTexts()
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
      <RecordFields owner="triangles" record={triangle} edit={edit} own={TRIANGLE_CONTROLS} />
      <EvidenceFields record={triangle} edit={edit} />
    </FormFrame>
  )
})

function Contractor({ record: triangle, edit }: OwnControlProps<Triangle>) {
  const { label } = useTexts().fields.triangles.contractor
  const terms = useAgencyTerms(triangle)
  const parties = useOneGroup(usePartyOptions())
  return (
    <CheckablePick
      label={label}
      description={terms?.also(terms.contractor)}
      groups={parties}
      value={triangle.contractor}
      onChange={(contractor) => edit({ contractor })}
    />
  )
}

/** Who owns, and in which function. */
function Owner({ record: triangle, edit }: OwnControlProps<Triangle>) {
  const { owner } = triangle
  const { fields, forms } = useTexts()
  const { label } = fields.triangles.owner
  const words = forms.triangle
  const terms = useAgencyTerms(triangle)
  const parties = useOneGroup(usePartyOptions())
  return (
    <Section title={terms ? terms.both(label, terms.owner) : label}>
      <CheckablePick
        label={words.ownerParty}
        groups={parties}
        value={owner?.party ?? (owner as null | undefined)}
        onChange={(party) => edit({ owner: party ? { ...owner, party } : (party as null | undefined) })}
      />
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

/** Who orders, and what the three roles are called elsewhere. */
function Clients({ record, edit }: OwnControlProps<Triangle>) {
  return (
    <>
      <TriangleClients triangle={record} edit={edit} />
      <RoleTerms />
    </>
  )
}

/** The papers of the year, and in which months they are made. */
function Papers({ record, edit }: OwnControlProps<Triangle>) {
  return (
    <>
      <TriangleDocuments triangle={record} edit={edit} />
      <TriangleCalendar triangle={record} edit={edit} />
    </>
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
