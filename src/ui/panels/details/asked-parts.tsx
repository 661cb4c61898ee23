import type { ComponentType } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { MANDATES, NATURES } from '../../../model/vocabulary'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { CheckableBoolean } from '../../forms/fields/choice'
import { ChoiceRow } from '../../forms/fields/choice-row'
import { replaced } from '../../forms/fields/item-list'
import { useEdit } from '../../forms/options/use-edit'
import { startAgreement } from '../../forms/record/start-record'
import { AddButtons } from './add-buttons'

interface AskedPartProps {
  readonly id: Id
  /** Which one of a list it is about, from 0. */
  readonly item: number
}

/** What a question asks that is a part of a field, or of more than one: by the name under which a form marks it. */
export const ASKED_PARTS: Readonly<Record<string, ComponentType<AskedPartProps>>> = {
  nature: (props) => <NaturePart {...props} field="nature" />,
  supplierView: (props) => <NaturePart {...props} field="supplierView" />,
  dependentView: (props) => <NaturePart {...props} field="dependentView" />,
  newAgreement: NewAgreement,
  mandate: Mandate,
  ownerFunction: OwnerFunction,
  clientFunction: ClientFunction,
  coordinating: Coordinating,
}

function NaturePart({ id, field }: AskedPartProps & { readonly field: 'nature' | 'supplierView' | 'dependentView' }) {
  const dependency = useDocument((state) => state.map?.dependencies[id])
  const edit = useEdit('dependencies', id)
  const words = useTexts().fields.dependencies
  if (!dependency) return null
  return (
    <ChoiceRow
      label={words[field].label}
      codes={NATURES}
      words={words.nature.codes}
      value={dependency[field]}
      onChange={(value) => edit({ [field]: value })}
    />
  )
}

function NewAgreement({ id }: AskedPartProps) {
  return <AddButtons buttons={[{ action: 'newAgreement', onPress: () => startAgreement([id]) }]} />
}

function Mandate({ id, item }: AskedPartProps) {
  const meeting = useDocument((state) => state.map?.meetings[id])
  const edit = useEdit('meetings', id)
  const { records, vocabulary } = useTexts()
  const seats = meeting?.participants ?? []
  const seat = seats[item]
  if (!seat) return null
  return (
    <ChoiceRow
      label={records.meeting.mandate}
      codes={MANDATES}
      words={vocabulary.mandate}
      value={seat.mandate}
      onChange={(mandate) => edit({ participants: replaced(seats, item, { ...seat, mandate }) })}
    />
  )
}

function OwnerFunction({ id }: AskedPartProps) {
  const owner = useDocument((state) => state.map?.triangles[id]?.owner)
  const edit = useEdit('triangles', id)
  const words = useTexts().forms.triangle
  if (!owner) return null
  return (
    <CheckableText
      label={words.function}
      value={owner.function}
      maxLength={LIMITS.line}
      onChange={(value) => edit({ owner: { ...owner, function: value } })}
    />
  )
}

/** One client of a triangle, and what changes it. */
function useClient({ id, item }: AskedPartProps) {
  const clients = useDocument((state) => state.map?.triangles[id]?.clients) ?? []
  const edit = useEdit('triangles', id)
  const client = clients[item]
  const change = (changes: Partial<NonNullable<typeof client>>) =>
    client && edit({ clients: replaced(clients, item, { ...client, ...changes }) })
  return { client, change }
}

function ClientFunction(props: AskedPartProps) {
  const { client, change } = useClient(props)
  const words = useTexts().forms.triangle
  return (
    client && (
      <CheckableText
        label={words.function}
        value={client.function}
        maxLength={LIMITS.line}
        onChange={(value) => change({ function: value })}
      />
    )
  )
}

function Coordinating(props: AskedPartProps) {
  const { client, change } = useClient(props)
  const words = useTexts().forms.triangle
  return (
    client && (
      <CheckableBoolean
        label={words.coordinating}
        value={client.coordinating}
        onChange={(coordinating) => change({ coordinating })}
      />
    )
  )
}
