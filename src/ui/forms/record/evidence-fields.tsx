import type { ReactNode } from 'react'
import type { Id } from '../../../model/id'
import type { recordFields } from '../../../model/schema/fields'
import { CERTAINTIES, DISCRETIONS } from '../../../model/vocabulary'
import type { z } from '../../../model/zod'
import { isoDay } from '../../base/clock/iso-day'
import { useTexts } from '../../base/state/use-texts'
import { CheckableChoice } from '../fields/choice'
import { OptionalText, RequiredText } from '../fields/plain-text'
import { CheckablePick, useOneGroup } from '../fields/record-pick'
import { Section } from '../fields/section'
import type { Edit } from '../options/use-edit'
import { usePartyOptions } from '../options/use-options'
import { QuickConfirm } from './confirm-parts'

/** What every record may carry. */
type Evidence = { [F in Exclude<keyof typeof recordFields, 'id'>]?: z.infer<(typeof recordFields)[F]> } & {
  readonly id?: Id
}

interface EvidenceFieldsProps {
  readonly record: Evidence
  readonly edit: Edit<Evidence>
  /** True where a record may not be without a source. */
  readonly needsSource?: boolean
  /** A shorter way to say who confirmed it. */
  readonly children?: ReactNode
}

/** Note, source, certainty, who confirmed it, and whether it stays off the wall. */
export function EvidenceFields({ record, edit, needsSource = false, children }: EvidenceFieldsProps) {
  const texts = useTexts()
  const { evidence, panel, states } = texts.forms
  const parties = useOneGroup(usePartyOptions())
  const { note, source, certainty, confirmedBy } = record
  const SourceField = needsSource ? RequiredText : OptionalText
  const confirm = (party: Id | null | undefined) =>
    edit({ confirmedBy: party ? { party, date: confirmedBy?.date ?? isoDay(new Date()) } : undefined })
  return (
    <Section title={panel.evidence}>
      <OptionalText isLong label={evidence.note} value={note} onChange={(value) => edit({ note: value })} />
      <SourceField
        isLong
        label={evidence.source}
        description={evidence.sourceHelp}
        value={source}
        onChange={(value) => edit({ source: value })}
      />
      <CheckableChoice
        label={evidence.certainty}
        codes={CERTAINTIES}
        words={texts.vocabulary.certainty}
        value={certainty}
        allowsNone={false}
        absentWords={states.notSaid}
        onChange={(value) => edit({ certainty: value ?? undefined })}
      />
      <CheckablePick
        label={evidence.confirmedBy}
        groups={parties}
        value={confirmedBy?.party}
        allowsNone={false}
        absentWords={evidence.nobody}
        onChange={confirm}
      />
      {confirmedBy && (
        <RequiredText
          isDate
          label={evidence.confirmedOn}
          value={confirmedBy.date}
          onChange={(date) => edit({ confirmedBy: { ...confirmedBy, date } })}
        />
      )}
      <DiscretionField record={record} edit={edit} />
      {children ?? (record.id !== undefined && <QuickConfirm id={record.id} edit={edit} />)}
    </Section>
  )
}

/** Whether a record may stand on the wall, for a form that has no more of the evidence. */
function DiscretionField({ record, edit }: Pick<EvidenceFieldsProps, 'record' | 'edit'>) {
  const texts = useTexts()
  const { evidence } = texts.forms
  return (
    <CheckableChoice
      label={evidence.discretion}
      description={record.discretion && evidence.discretionHelp}
      codes={DISCRETIONS}
      words={texts.vocabulary.discretion}
      value={record.discretion}
      allowsNone={false}
      absentWords={evidence.everywhere}
      onChange={(discretion) => edit({ discretion: discretion ?? undefined })}
    />
  )
}
