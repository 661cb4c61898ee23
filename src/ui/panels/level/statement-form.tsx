import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../../model/id'
import type { Statement } from '../../../model/schema/findings-and-views'
import { STATED_FEATURES } from '../../../model/vocabulary'
import { isoDay } from '../../base/clock/iso-day'
import { useTexts } from '../../base/state/use-texts'
import { RequiredPick, useOneGroup } from '../../forms/fields/record-pick'
import { useChainOptions, usePartyOptions } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { Segmented } from '../../kit/controls/segmented'
import { Select } from '../../kit/fields/select'
import { TextField } from '../../kit/fields/text-field'
import { useKeptText } from '../../kit/fields/use-kept-text'

const WHOLE = '-whole'

/** What stands in the form: the fields of a statement without its id. */
export type StatementFields = Omit<Statement, 'id'>

interface StatementFormProps {
  /** The statement that is changed; absent: a new one. */
  readonly statement?: Statement | undefined
  readonly onSave: (fields: StatementFields) => void
  readonly onCancel: () => void
}

/** Records what a party says about a trait of the chain that a map cannot show. */
export function StatementForm({ statement, onSave, onCancel }: StatementFormProps) {
  const { level } = useTexts()
  const words = level.statements
  const parties = useOneGroup(usePartyOptions())
  const chains = useChainOptions()
  const [feature, setFeature] = useState(statement?.feature ?? 'awareness')
  const [holds, setHolds] = useState(statement?.holds ?? true)
  const [party, setParty] = useState<Id>(statement?.party ?? '')
  const [chain, setChain] = useState(statement?.chain ?? WHOLE)
  const [by, setBy, doneBy] = useKeptText(words.by, statement?.by)
  const [date, setDate] = useState(() => statement?.date ?? isoDay(new Date()))
  const [note, setNote, doneNote] = useKeptText(words.note, statement?.note)
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  // Whatever opened the form may stand far above it.
  useEffect(() => {
    form.current?.querySelector('button')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  function save() {
    setTried(true)
    if (!party || !date) return
    doneBy()
    doneNote()
    onSave({
      feature,
      holds,
      party,
      date,
      chain: chain === WHOLE ? undefined : chain,
      by: by.trim() || undefined,
      note: note.trim() || undefined,
    })
  }

  return (
    <form
      ref={form}
      className="level-form"
      aria-label={words.add}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Select
        label={words.feature}
        options={STATED_FEATURES.map((id) => ({ id, label: level.features[id] }))}
        value={feature}
        onChange={setFeature}
      />
      <Segmented
        label={words.holds}
        description={level.claims[feature]}
        segments={[
          { id: 'yes', label: words.yes },
          { id: 'no', label: words.no },
        ]}
        value={holds ? 'yes' : 'no'}
        onChange={(id) => setHolds(id === 'yes')}
      />
      <RequiredPick
        label={words.party}
        groups={parties}
        value={party}
        onChange={(id) => {
          setParty(id)
          return undefined
        }}
      />
      {isTried && !party && (
        <p className="keten-error" role="alert">
          {words.chooseParty}
        </p>
      )}
      {chains.length > 1 && (
        <Select
          label={words.chain}
          options={[{ id: WHOLE, label: level.wholeHeading }, ...chains.map(({ id, label }) => ({ id, label }))]}
          value={chain}
          onChange={setChain}
        />
      )}
      <TextField label={words.by} value={by} onChange={setBy} placeholder={words.byExample} maxLength={200} />
      <TextField
        label={words.date}
        type="date"
        value={date}
        onChange={setDate}
        errorMessage={isTried && !date ? words.chooseDate : undefined}
      />
      <TextField label={words.note} value={note} onChange={setNote} isLong maxLength={2000} />
      <div className="level-buttons">
        <Button variant="primary" type="submit">
          {statement ? words.saveEdit : words.save}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            doneBy()
            doneNote()
            onCancel()
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
