import { memo } from 'react'
import type { AnyRecord, Collection } from '../../../model/chain-map'
import type { OwnerValues } from '../../../model/fields/index'
import { limitsOf } from '../../../model/fields/limits-of'
import { valueIn } from '../../../model/fields/value-in'
import type { Id } from '../../../model/id'
import { recordName } from '../../../text/record-names'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { useEdit } from '../../forms/options/use-edit'
import { useRecordTables } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { type OwnControls, RecordFields } from '../../forms/record/record-fields'
import { AbsorbButton } from './absorb-button'
import { AnswerBottleneck } from './answer-bottleneck'
import { CHAIN_CONTROLS } from './chain-controls'
import { GOAL_CONTROLS } from './goal-controls'
import { MEETING_CONTROLS } from './meeting-controls'

/** The collections whose form is their fields and nothing else. */
type PlainCollection = Exclude<
  Collection,
  'parties' | 'dependencies' | 'triangles' | 'couplingPoints' | 'steps' | 'assignments'
>

/** What their forms have controls of their own for. */
export const PLAIN_CONTROLS: { readonly [C in PlainCollection]?: OwnControls<C> } = {
  chains: CHAIN_CONTROLS,
  meetings: MEETING_CONTROLS,
  goals: GOAL_CONTROLS,
}

/** The text that stands above a form, as it was typed; these records are named by one of their fields. */
const TITLES: Readonly<Partial<Record<PlainCollection, string>>> = {
  meetings: 'name',
  agreements: 'title',
  goals: 'text',
  bottlenecks: 'text',
  chains: 'name',
  answers: 'reason',
  statements: 'note',
  recognitions: 'reason',
  actions: 'text',
  decisions: 'text',
  principles: 'text',
  views: 'title',
}

interface PlainFormProps<C extends PlainCollection> {
  readonly collection: C
  readonly id: Id
}

/** All fields of a record and what it rests on. */
export const PlainForm = memo(function PlainForm<C extends PlainCollection>({ collection, id }: PlainFormProps<C>) {
  const texts = useTexts()
  const tables = useRecordTables()
  const record = useDocument((state) => state.map?.[collection][id])
  const edit = useEdit(collection, id)
  if (!record) return null
  const own = PLAIN_CONTROLS[collection] as OwnControls<C> | undefined
  return (
    <FormFrame collection={collection} id={id} title={titleOf(record) ?? texts.forms.panel.unnamed}>
      <RecordFields<C>
        owner={collection}
        record={record as unknown as OwnerValues<C>}
        edit={edit}
        {...(own && { own })}
      />
      <EvidenceFields
        record={record as AnyRecord}
        edit={edit as ReturnType<typeof useEdit<Collection>>}
        needsSource={limitsOf(collection, 'source').isRequired}
      />
      {collection === 'meetings' && <AbsorbButton meeting={id} />}
      {collection === 'bottlenecks' && <AnswerBottleneck id={id} />}
    </FormFrame>
  )

  function titleOf(shown: AnyRecord): string | undefined {
    const field = TITLES[collection]
    if (field === undefined) return recordName(tables, collection, shown as never, texts)
    const value = valueIn(shown, field)
    return typeof value === 'string' ? value : undefined
  }
})
