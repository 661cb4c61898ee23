import { useMemo, useRef, useState } from 'react'
import { newId } from '../../../model/id'
import type { CouplingEnd } from '../../../model/schema/relations'
import { COUPLING_KINDS, type CouplingKind } from '../../../model/vocabulary'
import { closeDraft, endDraft } from '../../base/go-to/close-draft'
import { useOffered } from '../../base/go-to/party-asked'
import { runCommand } from '../../base/state/document-store'
import { announce, type Draft, select } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { findIn } from '../../forms/fields/record-pick'
import { ComboBox } from '../../kit/fields/combo-box'
import { TextField } from '../../kit/fields/text-field'
import { useGoOn } from '../../kit/fields/use-after-draw'
import { useKeptText } from '../../kit/fields/use-kept-text'
import { endOf } from '../canvas/draw-tools'
import { CouplingEndField } from './coupling-end-field'
import { DraftForm } from './draft-form'

type CouplingDraftData = Extract<Draft, { kind: 'coupling' }>

/** Where a triangle meets a party or another triangle: both ends, the kind, and when. Enter goes on to the next. */
export function CouplingDraft({ draft }: { readonly draft: CouplingDraftData }) {
  const texts = useTexts()
  const words = texts.ui.drafts
  const [from, setFrom] = useState(draft.from)
  const [to, setTo] = useState(draft.to)
  const [kind, setKind] = useState<CouplingKind>('governance')
  const [moment, setMoment, done] = useKeptText(words.moment)
  const [fault, setFault] = useState<string>()
  const [isTouched, setTouched] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  /** Which end was typed in last: what is clicked on the map comes there. */
  const asked = useRef(draft.from && !draft.isGuess ? 1 : 0)
  const goOnTo = useGoOn()
  /** The keyboard goes to the field after this one: the ends, the kind, the moment. */
  const goOn = (after: number) => goOnTo(() => form.current?.querySelectorAll<HTMLElement>('input')[after + 1])
  const chooseEnd = (which: number, end: CouplingEnd) => {
    if (which === 0) setFrom(end)
    else setTo(end)
    setTouched(true)
    setFault(undefined)
    goOn(which)
  }
  useOffered((record) => {
    chooseEnd(asked.current, endOf(record))
    return true
  })
  const refuse = (why: string) => {
    setFault(why)
    return false
  }
  const commit = () => {
    if (!from || !to) return refuse(words.endsMissing)
    const id = newId('coupling')
    const when = momentOf(moment)
    const record = {
      id,
      ends: [from, to] as [CouplingEnd, CouplingEnd],
      kind,
      ...(when === undefined ? {} : { moment: when }),
    }
    const refusal = runCommand({ type: 'add-record', collection: 'couplingPoints', record })
    if (refusal) return refuse(texts.problems.refusals[refusal.code](refusal.values))
    done()
    announce(words.couplingDrawn)
    select([id])
    endDraft()
    return true
  }
  const kinds = useMemo(
    () => COUPLING_KINDS.map((id) => ({ id, label: texts.vocabulary.couplingKind[id] })),
    [texts.vocabulary],
  )
  const findKind = useMemo(() => (query: string) => findIn([{ id: 'kinds', options: kinds }], query), [kinds])
  return (
    <DraftForm
      className="relation-form"
      formRef={form}
      title={words.newCoupling}
      help={words.couplingHint}
      fault={fault}
      commitLabel={words.putCoupling}
      closeLabel={words.cancel}
      onCommit={commit}
      onClose={closeDraft}
      onDrop={() => {
        done()
        endDraft()
      }}
      about={[idOf(draft.from), idOf(draft.to)]}
      isHalf={isTouched || moment.trim() !== ''}
      canKeep={from !== undefined && to !== undefined}
      focusCommit={draft.from !== undefined && !draft.isGuess && draft.to !== undefined}
    >
      <div className="relation-ends">
        <CouplingEndField
          label={words.firstEnd}
          value={from}
          except={to}
          autoFocus={!draft.from || draft.isGuess === true}
          onChange={(end) => chooseEnd(0, end)}
          onKeep={() => goOn(0)}
          onFocus={() => {
            asked.current = 0
          }}
        />
        <span className="relation-arrow" aria-hidden="true">
          ◇
        </span>
        <CouplingEndField
          label={words.secondEnd}
          value={to}
          except={from}
          autoFocus={draft.from !== undefined && !draft.isGuess && !draft.to}
          onChange={(end) => chooseEnd(1, end)}
          onKeep={() => goOn(1)}
          onFocus={() => {
            asked.current = 1
          }}
        />
      </div>
      <ComboBox
        label={words.couplingKind}
        value={texts.vocabulary.couplingKind[kind]}
        selectedId={kind}
        find={findKind}
        onChoose={(id) => {
          const chosen = COUPLING_KINDS.find((known) => known === id)
          if (chosen) setKind(chosen)
          goOn(2)
          return undefined
        }}
        onKeep={() => goOn(2)}
      />
      <TextField label={words.moment} placeholder={words.momentExample} value={moment} onChange={setMoment} />
    </DraftForm>
  )
}

function idOf(end: CouplingEnd | undefined): string | undefined {
  return end && ('triangle' in end ? end.triangle : end.party)
}

/** A number from 1 to 12 is a month; everything else stays words; nothing stays nothing. */
function momentOf(text: string): number | string | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  return /^(?:[1-9]|1[0-2])$/.test(trimmed) ? Number(trimmed) : trimmed
}
