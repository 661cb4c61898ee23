import { useCallback } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { AnyRecord } from '../../../model/chain-map'
import { type Changes, splitChanges } from '../../../model/commands/changes'
import { fieldChanges } from '../../../model/fields/field-changes'
import { fieldsOf, type NamedField } from '../../../model/fields/index'
import { valueIn } from '../../../model/fields/value-in'
import type { Id } from '../../../model/id'
import type { Party } from '../../../model/schema/parties'
import { CERTAINTIES } from '../../../model/vocabulary'
import { runCommand, useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableChoice } from '../../forms/fields/choice'
import { Section } from '../../forms/fields/section'
import { refusalText } from '../../forms/options/refusal-text'
import { ConfirmEachPart } from '../../forms/record/confirm-parts'
import { type ChangeField, FieldControl } from '../../forms/record/field-control'

/** The fields that can be set for several parties at once. */
const FIELDS: readonly NamedField[] = fieldsOf('parties').filter(({ bulk }) => bulk)

/** Fields that are set for all these parties at once, each as one undo step. */
export function BulkFields({ ids }: { readonly ids: readonly Id[] }) {
  const texts = useTexts()
  const { several, states, evidence } = texts.forms
  const parties = useDocument(useShallow((state) => ids.flatMap((id) => state.map?.parties[id] ?? [])))

  const editAll = useCallback(
    (changesOf: (party: Party) => Changes<Party>): string | undefined => {
      const { map } = useDocument.getState()
      const edits = ids.flatMap((id) => {
        const party = map?.parties[id]
        const changes = party ? changesOf(party) : {}
        if (Object.keys(changes).length === 0) return []
        return [{ collection: 'parties' as const, id, ...splitChanges(changes) }]
      })
      return refusalText(runCommand({ type: 'edit-records', edits }), texts)
    },
    [ids, texts],
  )
  const change = useCallback<ChangeField>(
    (name, value) => {
      const { map } = useDocument.getState()
      return map ? editAll((party) => fieldChanges('parties', name, value, party, map)) : undefined
    },
    [editAll],
  )

  return (
    <Section title={several.bulk(ids.length)}>
      <p className="keten-help">{several.bulkHelp}</p>
      {FIELDS.map((field) => (
        <FieldControl
          key={field.name}
          owner="parties"
          field={field}
          isMixed={isMixed(parties, field.name)}
          value={valueIn(parties[0] ?? {}, field.name)}
          onChange={change}
        />
      ))}
      <CheckableChoice
        label={evidence.certainty}
        codes={CERTAINTIES}
        words={texts.vocabulary.certainty}
        allowsNone={false}
        absentWords={states.notSaid}
        isMixed={isMixed(parties, 'certainty')}
        value={parties[0]?.certainty}
        onChange={(certainty) => editAll(() => ({ certainty: certainty ?? undefined }))}
      />
      <ConfirmEachPart ids={ids} editAll={editAll} />
    </Section>
  )
}

function isMixed(records: readonly AnyRecord[], name: string): boolean {
  return records.some((record) => valueIn(record, name) !== valueIn(records[0] ?? {}, name))
}
