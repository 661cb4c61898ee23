import { memo, useMemo } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Agreement } from '../../../model/schema/governance'
import { AGREEMENT_KINDS, AGREEMENT_TAGS } from '../../../model/vocabulary'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { RequiredChoice } from '../../forms/fields/choice'
import { MultiPick } from '../../forms/fields/multi-pick'
import { RequiredText } from '../../forms/fields/plain-text'
import { CheckablePick, useOneGroup } from '../../forms/fields/record-pick'
import { Pair, Section } from '../../forms/fields/section'
import { type Edit, useEdit } from '../../forms/options/use-edit'
import { usePartyOptions, useRecordOptions } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { StateHelp } from './state-help'

/** Everything an agreement has. */
export const AgreementForm = memo(function AgreementForm({ id }: { readonly id: Id }) {
  const { records } = useTexts()
  const words = records.agreement
  const agreement = useDocument((state) => state.map?.agreements[id])
  const edit = useEdit('agreements', id)
  if (!agreement) return null
  return (
    <FormFrame collection="agreements" id={id} title={agreement.title}>
      <RequiredText
        wraps
        label={words.title}
        value={agreement.title}
        maxLength={LIMITS.name}
        onChange={(title) => edit({ title })}
      />
      <RequiredChoice
        label={words.kind}
        codes={AGREEMENT_KINDS}
        words={records.agreementKind}
        value={agreement.kind}
        onChange={(kind) => edit({ kind })}
      />
      <Reach agreement={agreement} edit={edit} />
      <Dates agreement={agreement} edit={edit} />
      <MarkedField field="where">
        <CheckableText
          isLong
          label={words.where}
          description={words.whereHelp}
          value={agreement.where}
          maxLength={LIMITS.text}
          onChange={(where) => edit({ where })}
        />
      </MarkedField>
      <EvidenceFields record={agreement} edit={edit} />
    </FormFrame>
  )
})

interface PartProps {
  readonly agreement: Agreement
  readonly edit: Edit<Agreement>
}

const COVERED = ['dependencies', 'triangles', 'couplingPoints', 'meetings', 'goals'] as const

function Reach({ agreement, edit }: PartProps) {
  const words = useTexts().records.agreement
  const parties = usePartyOptions()
  const covered = useRecordOptions(COVERED)
  return (
    <Section title={words.partiesSection}>
      <MarkedField field="parties">
        <MultiPick
          allowsNone
          label={words.parties}
          addLabel={words.addParty}
          options={parties}
          value={agreement.parties}
          onChange={(ids) => edit({ parties: ids })}
        />
      </MarkedField>
      <StateHelp />
      <MultiPick
        allowsNone
        label={words.onBehalfOf}
        addLabel={words.addParty}
        description={words.onBehalfOfHelp}
        options={parties}
        value={agreement.onBehalfOf}
        onChange={(onBehalfOf) => edit({ onBehalfOf })}
      />
      <MarkedField field="covers">
        <MultiPick
          allowsNone
          label={words.covers}
          addLabel={words.addCovered}
          options={covered}
          value={agreement.covers}
          onChange={(covers) => edit({ covers })}
        />
      </MarkedField>
    </Section>
  )
}

const AGREEMENTS = ['agreements'] as const

function Dates({ agreement, edit }: PartProps) {
  const { records } = useTexts()
  const words = records.agreement
  const earlier = useOneGroup(useRecordOptions(AGREEMENTS, agreement.id))
  const tags = useMemo(() => AGREEMENT_TAGS.map((id) => ({ id, label: records.agreementTag[id] })), [records])
  return (
    <Section title={words.datesSection}>
      <Pair>
        <CheckableText isDate label={words.from} value={agreement.from} onChange={(from) => edit({ from })} />
        <MarkedField field="until">
          <CheckableText isDate label={words.until} value={agreement.until} onChange={(until) => edit({ until })} />
        </MarkedField>
      </Pair>
      <MarkedField field="reviewOn">
        <CheckableText
          isDate
          label={words.reviewOn}
          value={agreement.reviewOn}
          onChange={(reviewOn) => edit({ reviewOn })}
        />
      </MarkedField>
      <CheckablePick
        label={words.follows}
        groups={earlier}
        value={agreement.follows}
        onChange={(follows) => edit({ follows })}
      />
      <MultiPick
        allowsNone
        label={words.tags}
        addLabel={words.addTag}
        options={tags}
        value={agreement.tags}
        onChange={(value) => edit({ tags: value })}
      />
    </Section>
  )
}
