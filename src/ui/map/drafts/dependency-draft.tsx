import { useRef, useState } from 'react'
import type { Refusal } from '../../../model/commands/outcome'
import { newId } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { choiceName, type PartyChoice, resolveChoices } from '../../../model/party-choice'
import { FLOWS, type Flow } from '../../../model/vocabulary'
import type { Point } from '../../../scene/drawing/geometry'
import { closeDraft, endDraft } from '../../base/go-to/close-draft'
import { useOffered } from '../../base/go-to/party-asked'
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
import { choiceOfRecord } from './choice-of-record'
import { DraftForm } from './draft-form'
import { NotesFocus } from './notes-focus'
import { PartySlot } from './party-slot'

type DependencyDraftData = Extract<Draft, { kind: 'dependency' }>

/** Who supplies what to whom: the ends that the gesture left open, the product, the flow. Enter draws the arrow. */
export function DependencyDraft({ draft }: { readonly draft: DependencyDraftData }) {
  const texts = useTexts()
  const words = texts.ui.drafts
  const [supplier, setSupplier] = useState(() => choiceOfRecord(draft.from))
  const [dependent, setDependent] = useState(() =>
    draft.to && 'record' in draft.to ? choiceOfRecord(draft.to.record) : undefined,
  )
  /** The supplier stands there because it was selected: it is asked like any other, and Enter says that it is the one. */
  const [isGuess, setGuess] = useState(draft.isGuess === true && supplier !== undefined)
  const [isTouched, setTouched] = useState(false)
  const [product, setProduct, done] = useKeptText(words.product)
  const [flow, setFlow] = useState<Flow>(() => useSession.getState().lastFlow)
  const [critical, setCritical] = useState(false)
  const [fault, setFault] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  /** Which end was typed in last: a party that is clicked on the map comes there. */
  const isAskingFrom = useRef(!supplier || isGuess)
  // The field that was typed in is gone: the keyboard goes on to the next empty one, at last the product.
  const goOnTo = useGoOn()
  const goOn = () => goOnTo(() => nextField(form.current))
  const chooseSupplier = (choice: PartyChoice | undefined) => {
    setSupplier(choice)
    setGuess(false)
    setTouched(true)
    goOn()
  }
  const chooseDependent = (choice: PartyChoice | undefined) => {
    setDependent(choice)
    // Whoever goes on to the other end has seen who stands at this one.
    setGuess(false)
    setTouched(true)
    goOn()
  }
  useOffered((record) => {
    const choice = choiceOfRecord(record)
    if (!choice || (supplier && !isGuess && dependent)) return false
    const isFrom = (!supplier || isGuess) && (isAskingFrom.current || dependent !== undefined)
    if (isFrom) chooseSupplier(choice)
    else chooseDependent(choice)
    return true
  })
  const place = draft.to && 'place' in draft.to ? draft.to.place : undefined
  const refuse = (why: string) => {
    setFault(why)
    return false
  }
  const commit = () => {
    if (!supplier || !dependent) return refuse(words.endsMissing)
    if (product.trim() === '') return refuse(words.productMissing)
    const places = { from: draft.fromPlace, to: place }
    const code = draw(supplier, dependent, { product: product.trim(), flow, critical }, places)
    if (code) return refuse(texts.problems.refusals[code.code](code.values))
    setSession({ lastFlow: flow })
    done()
    announce(texts.drawing.dependency(choiceName(supplier), choiceName(dependent), product))
    endDraft()
    return true
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
      onClose={closeDraft}
      onDrop={() => {
        done()
        endDraft()
      }}
      about={[draft.from, draft.to && 'record' in draft.to ? draft.to.record : undefined]}
      isHalf={isTouched || product.trim() !== ''}
      canKeep={supplier !== undefined && dependent !== undefined && product.trim() !== ''}
    >
      <div className="relation-ends">
        <NotesFocus
          onField={() => {
            isAskingFrom.current = true
          }}
        >
          <PartySlot
            label={words.supplier}
            value={supplier}
            except={dependent}
            onChange={chooseSupplier}
            autoFocus={!supplier || isGuess}
            onKeep={
              isGuess
                ? () => {
                    setGuess(false)
                    goOn()
                  }
                : undefined
            }
          />
        </NotesFocus>
        <Button
          variant="icon"
          label={words.swap}
          onPress={() => {
            setSupplier(dependent)
            setDependent(supplier)
            setGuess(false)
          }}
        >
          <Icon name="swap" />
        </Button>
        <NotesFocus
          onField={() => {
            isAskingFrom.current = false
          }}
        >
          <PartySlot
            label={words.dependent}
            value={dependent}
            except={supplier}
            onChange={chooseDependent}
            autoFocus={!!supplier && !isGuess && !dependent}
          />
        </NotesFocus>
      </div>
      <TextField
        label={words.product}
        placeholder={words.productExample}
        value={product}
        onChange={setProduct}
        autoFocus={!!supplier && !isGuess && !!dependent}
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

/** The first field without an answer, else the last that is typed in. */
function nextField(form: HTMLFormElement | null): HTMLElement | undefined {
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])') ?? [])]
  return fields.find(({ value }) => value === '') ?? fields.at(-1)
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
