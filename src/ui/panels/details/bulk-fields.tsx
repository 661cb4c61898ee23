import { useCallback, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { AnyRecord } from '../../../model/chain-map'
import { type Changes, splitChanges } from '../../../model/commands/changes'
import { fieldChanges } from '../../../model/fields/field-changes'
import { fieldsOf } from '../../../model/fields/index'
import { valueIn } from '../../../model/fields/value-in'
import type { Id } from '../../../model/id'
import type { Party } from '../../../model/schema/parties'
import { CERTAINTIES, DISCRETIONS } from '../../../model/vocabulary'
import { runCommand, useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableChoice } from '../../forms/fields/choice'
import { Section } from '../../forms/fields/section'
import { refusalText } from '../../forms/options/refusal-text'
import { ConfirmEachPart } from '../../forms/record/confirm-parts'
import { type ChangeField, FieldControl } from '../../forms/record/field-control'

/** The kinds of which several records can be changed at once. */
export const BULK_OWNERS = ['parties', 'dependencies', 'couplingPoints'] as const
type BulkOwner = (typeof BULK_OWNERS)[number]

interface BulkFieldsProps {
  readonly owner: BulkOwner
  /** Records of that kind. */
  readonly ids: readonly Id[]
}

/** Fields that are set for all these records at once, each as one undo step. */
export function BulkFields({ owner, ids }: BulkFieldsProps) {
  const texts = useTexts()
  const { several, states, evidence } = texts.forms
  const records = useDocument(useShallow((state) => ids.flatMap((id) => state.map?.[owner][id] ?? [])))
  const fields = useMemo(() => fieldsOf(owner).filter(({ bulk }) => bulk), [owner])

  const editAll = useCallback(
    (changesOf: (record: AnyRecord) => Changes<AnyRecord>): string | undefined => {
      const { map } = useDocument.getState()
      const edits = ids.flatMap((id) => {
        const record = map?.[owner][id]
        const changes = record ? changesOf(record) : {}
        return Object.keys(changes).length === 0 ? [] : [{ collection: owner, id, ...splitChanges(changes) }]
      })
      return refusalText(runCommand({ type: 'edit-records', edits }), texts)
    },
    [owner, ids, texts],
  )
  const change = useCallback<ChangeField>(
    (name, value) => {
      const { map } = useDocument.getState()
      return map ? editAll((record) => fieldChanges(owner, name, value, record, map)) : undefined
    },
    [owner, editAll],
  )

  return (
    <Section title={several.bulk[owner](ids.length)}>
      <p className="keten-help">{several.bulkHelp}</p>
      {fields.map((field) => (
        <FieldControl
          key={field.name}
          owner={owner}
          field={field}
          isMixed={isMixed(records, field.name)}
          value={valueIn(records[0] ?? {}, field.name)}
          onChange={change}
        />
      ))}
      <CheckableChoice
        label={evidence.certainty}
        codes={CERTAINTIES}
        words={texts.vocabulary.certainty}
        allowsNone={false}
        absentWords={states.notSaid}
        isMixed={isMixed(records, 'certainty')}
        value={records[0]?.certainty}
        onChange={(certainty) => editAll(() => ({ certainty: certainty ?? undefined }))}
      />
      <CheckableChoice
        label={evidence.discretion}
        codes={DISCRETIONS}
        words={texts.vocabulary.discretion}
        allowsNone={false}
        absentWords={evidence.everywhere}
        isMixed={isMixed(records, 'discretion')}
        value={records[0]?.discretion}
        onChange={(discretion) => editAll(() => ({ discretion: discretion ?? undefined }))}
      />
      {owner === 'parties' && (
        <ConfirmEachPart ids={ids} editAll={(changesOf) => editAll((record) => changesOf(record as Party))} />
      )}
    </Section>
  )
}

function isMixed(records: readonly AnyRecord[], name: string): boolean {
  return records.some((record) => valueIn(record, name) !== valueIn(records[0] ?? {}, name))
}
