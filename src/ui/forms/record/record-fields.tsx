import { type ComponentType, Fragment, type ReactNode, useCallback } from 'react'
import { fieldChanges } from '../../../model/fields/field-changes'
import type { FieldName, FieldOwner, NamedField, OwnerValues } from '../../../model/fields/index'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Pair, Section } from '../fields/section'
import type { Edit } from '../options/use-edit'
import { type ChangeField, FieldControl } from './field-control'
import { type FormLine, formLayout } from './form-layout'
import { MarkedField } from './marked-field'
import { StateHelp } from './state-help'

/** What a control that a form brings itself gets. */
export interface OwnControlProps<R> {
  readonly record: R
  readonly edit: Edit<R>
}

/** The controls that a form brings itself, by field: of what is made of parts, or belongs together with more. */
export type OwnControls<O extends FieldOwner> = {
  readonly [F in FieldName<O>]?: ComponentType<OwnControlProps<OwnerValues<O>>>
}

interface RecordFieldsProps<O extends FieldOwner> {
  readonly owner: O
  readonly record: OwnerValues<O>
  /** Keep its identity: a field is drawn anew when it changes. */
  readonly edit: Edit<OwnerValues<O>>
  readonly own?: OwnControls<O>
}

/** Carries out the change of one field of a record, or of the map, with what goes along with it. */
export function useChangeField<O extends FieldOwner>(owner: O, id: Id, edit: Edit<OwnerValues<O>>): ChangeField {
  return useCallback<ChangeField>(
    (name, value) => {
      const { map } = useDocument.getState()
      const now = map && (owner === 'map' ? map : map[owner as Exclude<FieldOwner, 'map'>][id])
      return now ? edit(fieldChanges(owner, name, value, now, map) as Parameters<typeof edit>[0]) : undefined
    },
    [owner, id, edit],
  )
}

/** All fields of a record or the map besides those every record has, as they are described, each marked by its name. */
export function RecordFields<O extends FieldOwner>({ owner, record, edit, own }: RecordFieldsProps<O>) {
  const { sections } = useTexts()
  const { id } = record as { readonly id: Id }
  const change = useChangeField(owner, id, edit)
  const values = record as Readonly<Record<string, unknown>>
  const controls = own as Readonly<Record<string, ComponentType<OwnControlProps<OwnerValues<O>>>>> | undefined

  function control(field: NamedField): ReactNode {
    const Own = controls?.[field.name]
    return (
      <MarkedField key={field.name} field={field.name}>
        {Own ? (
          <Own record={record} edit={edit} />
        ) : (
          <FieldControl owner={owner} field={field} id={id} value={values[field.name]} onChange={change} />
        )}
      </MarkedField>
    )
  }

  function line({ fields, isFirstOpen }: FormLine): ReactNode {
    const shown = fields.map(control)
    return (
      <Fragment key={fields[0]?.name}>
        {fields.length > 1 ? <Pair>{shown}</Pair> : shown}
        {isFirstOpen && <StateHelp />}
      </Fragment>
    )
  }

  return formLayout(owner).map(({ section, lines }) => {
    const shown = lines.map(line)
    const key = lines[0]?.fields[0]?.name
    if (section === undefined) return <Fragment key={key}>{shown}</Fragment>
    return (
      <Section key={key} title={sections[section]}>
        {shown}
      </Section>
    )
  })
}
