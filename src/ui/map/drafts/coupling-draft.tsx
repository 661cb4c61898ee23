import { useEffect, useMemo, useRef, useState } from 'react'
import { newId } from '../../../model/id'
import type { CouplingEnd } from '../../../model/schema/relations'
import { COUPLING_KINDS, type CouplingKind } from '../../../model/vocabulary'
import { shortName } from '../../../scene/drawing/names'
import { closeDraft } from '../../base/go-to/close-draft'
import { runCommand, useDocument } from '../../base/state/document-store'
import { announce, type Draft, select } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Select } from '../../kit/fields/select'
import { TextField } from '../../kit/fields/text-field'
import { useKeptText } from '../../kit/fields/use-kept-text'
import { DraftForm } from './draft-form'

type CouplingDraftData = Extract<Draft, { kind: 'coupling' }>

/** Where a triangle meets a party or another triangle: both ends, the kind, and when. */
export function CouplingDraft({ draft }: { readonly draft: CouplingDraftData }) {
  const texts = useTexts()
  const words = texts.ui.drafts
  const [from, setFrom] = useState(draft.from)
  const [to, setTo] = useState(draft.to)
  const [kind, setKind] = useState<CouplingKind>('governance')
  const [moment, setMoment, done] = useKeptText(words.moment)
  const [fault, setFault] = useState<string>()
  const ends = useRef<HTMLDivElement>(null)
  // The keyboard starts at the end that is still open; with both ends known the button below has it.
  useEffect(() => {
    const [first, second] = ends.current?.querySelectorAll('button') ?? []
    if (!draft.from) first?.focus()
    else if (!draft.to) second?.focus()
  }, [draft])
  const commit = () => {
    if (!from || !to) return setFault(words.endsMissing)
    const id = newId('coupling')
    const when = momentOf(moment)
    const record = {
      id,
      ends: [from, to] as [CouplingEnd, CouplingEnd],
      kind,
      ...(when === undefined ? {} : { moment: when }),
    }
    const refusal = runCommand({ type: 'add-record', collection: 'couplingPoints', record })
    if (refusal) return setFault(texts.problems.refusals[refusal.code](refusal.values))
    done()
    announce(words.couplingDrawn)
    select([id])
    closeDraft()
  }
  return (
    <DraftForm
      className="relation-form"
      title={words.newCoupling}
      help={words.couplingHint}
      fault={fault}
      commitLabel={words.putCoupling}
      closeLabel={words.cancel}
      onCommit={commit}
      onClose={() => {
        done()
        closeDraft()
      }}
      focusCommit={from !== undefined && to !== undefined}
    >
      <div className="relation-ends" ref={ends}>
        <EndSelect label={words.firstEnd} value={from} onChange={setFrom} />
        <span className="relation-arrow" aria-hidden="true">
          ◇
        </span>
        <EndSelect label={words.secondEnd} value={to} onChange={setTo} />
      </div>
      <Select
        label={words.couplingKind}
        options={COUPLING_KINDS.map((id) => ({ id, label: texts.vocabulary.couplingKind[id] }))}
        value={kind}
        onChange={setKind}
      />
      <TextField label={words.moment} placeholder={words.momentExample} value={moment} onChange={setMoment} />
    </DraftForm>
  )
}

/** A number from 1 to 12 is a month; everything else stays words; nothing stays nothing. */
function momentOf(text: string): number | string | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  return /^(?:[1-9]|1[0-2])$/.test(trimmed) ? Number(trimmed) : trimmed
}

interface EndProps {
  readonly label: string
  readonly value: CouplingEnd | undefined
  readonly onChange: (end: CouplingEnd) => void
}

function EndSelect({ label, value, onChange }: EndProps) {
  const texts = useTexts()
  const map = useDocument((state) => state.map)
  const options = useMemo(() => {
    if (!map) return []
    const triangles = Object.values(map.triangles).map((triangle) => ({
      id: `triangle:${triangle.id}`,
      label: texts.ui.drafts.triangleOf(
        triangle.contractor ? shortName(map, triangle.contractor) : texts.drawing.noContractor,
      ),
    }))
    const parties = Object.values(map.parties).map((party) => ({
      id: `party:${party.id}`,
      label: party.abbreviation ?? party.name,
      detail: party.abbreviation ? party.name : undefined,
    }))
    const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, texts.language)
    return [...triangles.sort(byLabel), ...parties.sort(byLabel)]
  }, [map, texts])
  const key = value && ('triangle' in value ? `triangle:${value.triangle}` : `party:${value.party}`)
  return (
    <Select
      label={label}
      options={options}
      value={key}
      placeholder={texts.ui.drafts.chooseEnd}
      onChange={(id) => {
        const [kind, record = ''] = id.split(':')
        onChange(kind === 'triangle' ? { triangle: record } : { party: record })
      }}
    />
  )
}
