import { useRef, useState } from 'react'
import type { Refusal } from '../../../model/commands/outcome'
import { newId } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { choiceName, type PartyChoice, resolveChoices } from '../../../model/party-choice'
import { FLOWS, type Flow } from '../../../model/vocabulary'
import type { Point } from '../../../scene/drawing/geometry'
import { closeDraft } from '../../base/go-to/close-draft'
import { runCommand, useDocument } from '../../base/state/document-store'
import { announce, type Draft, select, setSession, useSession } from '../../base/state/session-store'
import { showAlso } from '../../base/state/show-also'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { Checkbox } from '../../kit/fields/checkbox'
import { Select } from '../../kit/fields/select'
import { TextField } from '../../kit/fields/text-field'
import { useGoOn } from '../../kit/fields/use-after-draw'
import { useKeptText } from '../../kit/fields/use-kept-text'
import { showItems } from '../camera/camera'
import { cornerOfView, freeNear, placeOf } from '../canvas/draw-tools'
import { besideParty } from '../placing/typed-parties'
import { DraftForm } from './draft-form'
import { PartySlot } from './party-slot'

type DependencyDraftData = Extract<Draft, { kind: 'dependency' }>

/** Who supplies what to whom: the ends that the gesture left open, the product, the flow. Enter draws the arrow. */
export function DependencyDraft({ draft }: { readonly draft: DependencyDraftData }) {
  const texts = useTexts()
  const words = texts.ui.drafts
  const [supplier, setSupplier] = useState(() => existing(draft.from))
  const [dependent, setDependent] = useState(() =>
    draft.to && 'record' in draft.to ? existing(draft.to.record) : undefined,
  )
  const [product, setProduct, done] = useKeptText(words.product)
  const [flow, setFlow] = useState<Flow>(() => useSession.getState().lastFlow)
  const [critical, setCritical] = useState(false)
  const [fault, setFault] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  // The field that was typed in is gone: the keyboard goes on to the next empty one, at last the product.
  const goOnTo = useGoOn()
  const goOn = () => goOnTo(() => form.current?.querySelector<HTMLElement>('input'))
  const chooseSupplier = (choice: PartyChoice | undefined) => {
    setSupplier(choice)
    goOn()
  }
  const chooseDependent = (choice: PartyChoice | undefined) => {
    setDependent(choice)
    goOn()
  }
  const place = draft.to && 'place' in draft.to ? draft.to.place : undefined
  const commit = () => {
    if (!supplier || !dependent) return setFault(words.endsMissing)
    if (product.trim() === '') return setFault(words.productMissing)
    const places = { from: draft.fromPlace, to: place }
    const code = draw(supplier, dependent, { product: product.trim(), flow, critical }, places)
    if (code) return setFault(texts.problems.refusals[code.code](code.values))
    setSession({ lastFlow: flow })
    done()
    announce(texts.drawing.dependency(choiceName(supplier), choiceName(dependent), product))
    closeDraft()
  }
  return (
    <DraftForm
      className="relation-form"
      formRef={form}
      title={words.newDependency}
      fault={fault}
      commitLabel={words.putDependency}
      closeLabel={words.cancel}
      onCommit={commit}
      onClose={() => {
        done()
        closeDraft()
      }}
    >
      <div className="relation-ends">
        <PartySlot label={words.supplier} value={supplier} onChange={chooseSupplier} autoFocus={!supplier} />
        <Button
          variant="icon"
          label={words.swap}
          onPress={() => {
            setSupplier(dependent)
            setDependent(supplier)
          }}
        >
          <Icon name="swap" />
        </Button>
        <PartySlot
          label={words.dependent}
          value={dependent}
          onChange={chooseDependent}
          autoFocus={!!supplier && !dependent}
        />
      </div>
      <TextField
        label={words.product}
        placeholder={words.productExample}
        value={product}
        onChange={setProduct}
        autoFocus={!!supplier && !!dependent}
        maxLength={LIMITS.line}
      />
      <Select
        label={words.flow}
        options={FLOWS.map((id) => ({ id, label: texts.vocabulary.flow[id] }))}
        value={flow}
        onChange={setFlow}
      />
      <Checkbox isSelected={critical} onChange={setCritical}>
        {words.critical}
      </Checkbox>
    </DraftForm>
  )
}

function existing(id: string | undefined): PartyChoice | undefined {
  const party = id ? useDocument.getState().map?.parties[id] : undefined
  return party && { kind: 'existing', party }
}

/** Draws the arrow with the parties it brings along: one command, so all of it or nothing. */
function draw(
  from: PartyChoice,
  to: PartyChoice,
  fields: { product: string; flow: Flow; critical: boolean },
  places: { readonly from: Point | undefined; readonly to: Point | undefined },
): Refusal | undefined {
  const { map } = useDocument.getState()
  if (!map) return undefined
  const standing = (choice: PartyChoice) => (choice.kind === 'existing' ? placeOf(choice.party.id) : undefined)
  let first: Point | undefined
  const { ids, added } = resolveChoices(map, [from, to], (index) => {
    const wished = index === 0 ? places.from : places.to
    const other = standing(index === 0 ? to : from) ?? first
    const beside = () => other && besideParty(other, index === 0 ? -1 : 1, first && [first])
    const place = wished ? freeNear(wished) : (beside() ?? freeNear(cornerOfView()))
    first ??= place
    return place
  })
  const [supplier = '', dependent = ''] = ids
  const { product, flow, critical } = fields
  const dependency = { id: newId('dependency'), supplier, dependent, product, flow, ...(critical ? { critical } : {}) }
  const refusal = runCommand({ type: 'connect-parties', dependency, newParties: added })
  if (refusal) return refusal
  showAlso(ids)
  // With the tool on, the new neighbour is the natural start of the next arrow; else the arrow itself is selected.
  const isNew = added.some(({ party }) => party.id === dependent)
  select([useSession.getState().tool === 'dependency' && isNew ? dependent : dependency.id])
  requestAnimationFrame(() => showItems(ids))
  return undefined
}
