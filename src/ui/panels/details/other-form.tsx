import { memo } from 'react'
import type { AnyRecord, Collection } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { FreshCollection } from '../../../text/fresh-records'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { OptionalText, RequiredText } from '../../forms/fields/plain-text'
import { useEdit } from '../../forms/options/use-edit'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'

export type OtherCollection = Exclude<
  Collection,
  'chains' | 'steps' | 'bottlenecks' | 'parties' | 'triangles' | 'dependencies' | 'couplingPoints' | FreshCollection
>

/** The field that says what a record is, and whether it tends to be long. */
const MAIN: Readonly<Record<OtherCollection, { readonly field: string; readonly isLong?: boolean }>> = {
  answers: { field: 'reason', isLong: true },
  statements: { field: 'note', isLong: true },
  recognitions: { field: 'reason', isLong: true },
  views: { field: 'title' },
}

/** Collections whose records may do without words. */
const WORDLESS: readonly OtherCollection[] = ['answers', 'statements', 'recognitions']

export interface OtherFormProps {
  readonly collection: OtherCollection
  readonly id: Id
}

/** Name and evidence of a record that is filled in elsewhere, such as a step or an answer. */
export const OtherForm = memo(function OtherForm({ collection, id }: OtherFormProps) {
  const { forms } = useTexts()
  const record = useDocument((state): AnyRecord | undefined => state.map?.[collection][id])
  const edit = useEdit(collection, id)
  if (!record) return null
  const { field, isLong = false } = MAIN[collection]
  const text = textIn(record, field)
  const label = forms.mainText[collection]
  const change = (value: string | undefined) => edit({ [field]: value })
  return (
    <FormFrame collection={collection} id={id} title={text ?? forms.panel.unnamed}>
      {WORDLESS.includes(collection) ? (
        <OptionalText label={label} isLong={isLong} value={text} onChange={change} />
      ) : (
        <RequiredText label={label} isLong={isLong} value={text} onChange={change} />
      )}
      <EvidenceFields record={record} edit={edit} />
    </FormFrame>
  )
})

function textIn(record: AnyRecord, field: string): string | undefined {
  const value: unknown = Object.entries(record).find(([name]) => name === field)?.[1]
  return typeof value === 'string' ? value : undefined
}
