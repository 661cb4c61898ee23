import type { ComponentType } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { LensStop } from '../../../graph/lenses/lens-stop'
import type { Collection, MapFields } from '../../../model/chain-map'
import { type FieldOwner, fieldsOf, type OwnerValues } from '../../../model/fields/index'
import { limitsOf } from '../../../model/fields/limits-of'
import type { Id } from '../../../model/id'
import { fieldWords } from '../../../text/field-words'
import { showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { ChoiceRow } from '../../forms/fields/choice-row'
import { type Edit, useEdit, useEditMap } from '../../forms/options/use-edit'
import { FieldControl } from '../../forms/record/field-control'
import { GoToContext } from '../../forms/record/go-to'
import { MarkedField } from '../../forms/record/marked-field'
import { type OwnControlProps, useChangeField } from '../../forms/record/record-fields'
import { DraftScope } from '../../kit/fields/draft-scope'
import { ASKED_PARTS } from './asked-parts'
import { OWN_CONTROLS } from './own-controls'

/** So many answers can stand beside each other; a longer list folds. */
const MOST_IN_A_ROW = 6

/** The field that takes the answer to a question, alone: as it is in its form, with the answers of a short list in sight. */
export function AskedField({ stop }: { readonly stop: LensStop }) {
  const { record, field, item = 0 } = stop
  const { collection, id } = record
  return (
    <div className="asked-field" data-record={id} data-asked-form="">
      <DraftScope name={collection === 'map' ? 'map' : id}>
        <GoToContext value={showDetails}>
          <MarkedField field={field}>
            {collection === 'map' ? (
              <OfMap field={field} />
            ) : (
              <OfRecord key={id} collection={collection} id={id} field={field} item={item} />
            )}
          </MarkedField>
        </GoToContext>
      </DraftScope>
    </div>
  )
}

function OfMap({ field }: { readonly field: string }) {
  const edit = useEditMap()
  const values = useDocument(
    useShallow(({ map }) => ({ id: map?.id, [field]: map?.[field as keyof MapFields] }) as unknown as MapFields),
  )
  return <OneField owner="map" record={values} edit={edit} name={field} />
}

interface OfRecordProps {
  readonly collection: Collection
  readonly id: Id
  readonly field: string
  readonly item: number
}

function OfRecord({ collection, id, field, item }: OfRecordProps) {
  const record = useDocument((state) => state.map?.[collection][id])
  const edit = useEdit(collection, id)
  if (!record) return null
  const Part = ASKED_PARTS[field]
  if (Part) return <Part id={id} item={item} />
  return <OneField owner={collection} record={record as never} edit={edit as never} name={field} />
}

interface OneFieldProps<O extends FieldOwner> {
  readonly owner: O
  readonly record: OwnerValues<O>
  readonly edit: Edit<OwnerValues<O>>
  readonly name: string
}

function OneField<O extends FieldOwner>({ owner, record, edit, name }: OneFieldProps<O>) {
  const texts = useTexts()
  const { id } = record as { readonly id: Id }
  const change = useChangeField(owner, id, edit)
  const field = fieldsOf(owner).find((one) => one.name === name)
  if (!field) return null
  const value = (record as Readonly<Record<string, unknown>>)[name]
  const own = OWN_CONTROLS[owner] as
    | Readonly<Record<string, ComponentType<OwnControlProps<OwnerValues<O>>>>>
    | undefined
  const Own = own?.[name]
  if (Own) return <Own record={record} edit={edit} />
  const { codes = [], allowsNull } = limitsOf(owner, name)
  if (field.kind === 'choice' && codes.length <= MOST_IN_A_ROW) {
    const { label, codes: words = {} } = fieldWords(texts, owner, name)
    return (
      <ChoiceRow
        label={label}
        codes={codes}
        words={words}
        value={value as never}
        allowsNone={allowsNull}
        onChange={(next) => change(name, next)}
      />
    )
  }
  return <FieldControl owner={owner} field={field} id={id} value={value} onChange={change} />
}
