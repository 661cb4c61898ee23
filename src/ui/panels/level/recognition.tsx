import { useEffect, useRef, useState } from 'react'
import { splitChanges } from '../../../model/commands/changes'
import type { Id } from '../../../model/id'
import { newId } from '../../../model/id'
import type { Recognition as RecognitionRecord } from '../../../model/schema/findings-and-views'
import { type LevelIndication, RECOGNITIONS } from '../../../model/vocabulary'
import { isoDay } from '../../base/clock/iso-day'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { DraftScope } from '../../kit/fields/draft-scope'
import { TextField } from '../../kit/fields/text-field'
import { useKeptText } from '../../kit/fields/use-kept-text'

type Outcome = (typeof RECOGNITIONS)[number]

interface RecognitionProps {
  /** Null: the map as a whole. */
  readonly chain: Id | null
  readonly indication: LevelIndication
}

/** The last thing the room said about a chain; about the whole map when that is looked at as one. */
function latestOf(records: readonly RecognitionRecord[], chain: Id | null): RecognitionRecord | undefined {
  return records
    .filter((record) => chain === null || record.chain === chain)
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
    .at(-1)
}

/** Whether the stuurgroep recognises the indication: three buttons, and afterwards what was said. */
export function Recognition({ chain, indication }: RecognitionProps) {
  const { level } = useTexts()
  const records = useDocument((state) => state.map?.recognitions)
  const last = latestOf(Object.values(records ?? {}), chain)
  const [isAsking, setAsking] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const said = useRef<HTMLDivElement>(null)
  const asked = useRef<HTMLDivElement>(null)
  // Another object each time: the keyboard goes there also when it was sent there before.
  const [focusOn, setFocusOn] = useState<{ readonly at: 'said' | 'asked' }>()
  const words = level.recognition

  useEffect(() => {
    if (focusOn?.at === 'said') said.current?.focus()
    if (focusOn?.at === 'asked') asked.current?.querySelector('button')?.focus()
  }, [focusOn])

  function save(chosen: Outcome, reason: string, by: string) {
    const date = isoDay(new Date())
    const texts = { reason: reason.trim() || undefined, by: by.trim() || undefined }
    // The same day is the same conversation: what was said is corrected, not said twice.
    const done =
      last?.date === date && last.chain === (chain ?? undefined)
        ? runOrTell({
            type: 'edit-record',
            collection: 'recognitions',
            id: last.id,
            ...splitChanges({ indication, outcome: chosen, ...texts }),
          })
        : runOrTell({
            type: 'add-record',
            collection: 'recognitions',
            record: {
              id: newId('recognition'),
              ...(chain ? { chain } : {}),
              indication,
              outcome: chosen,
              date,
              ...splitChanges(texts).set,
            },
          })
    if (done) announce(words.saved)
    setOutcome(undefined)
    setAsking(false)
    setFocusOn({ at: 'said' })
  }

  const isSaid = last !== undefined && !isAsking
  if (!isSaid && indication === 'unclear') return null
  return (
    <div className="level-recognition">
      {isSaid ? (
        <div ref={said} tabIndex={-1} className="level-said">
          <p>
            <strong>{words.outcome[last.outcome]}</strong>
          </p>
          {last.reason && <p>“{last.reason}”</p>}
          <p className="level-quiet">
            {words.about(level.short[last.indication], last.date, last.by)}{' '}
            {last.indication !== indication && words.changed}
          </p>
          {indication !== 'unclear' && (
            <Button
              onPress={() => {
                setAsking(true)
                setFocusOn({ at: 'asked' })
              }}
            >
              {words.again}
            </Button>
          )}
        </div>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would give its legend another place than a question has.
        <div ref={asked} role="group" aria-label={words.question}>
          <p className="level-question">{words.question}</p>
          <div className="level-buttons">
            {RECOGNITIONS.map((one) => (
              <Button key={one} current={one === outcome} onPress={() => setOutcome(one)}>
                {words.names[one]}
              </Button>
            ))}
          </div>
          {outcome && (
            <DraftScope name={`recognition/${chain ?? 'map'}`}>
              <ReasonForm
                onSave={(reason, by) => save(outcome, reason, by)}
                onCancel={() => {
                  setOutcome(undefined)
                  setAsking(false)
                  setFocusOn({ at: last ? 'said' : 'asked' })
                }}
              />
            </DraftScope>
          )}
        </div>
      )}
    </div>
  )
}

interface ReasonFormProps {
  readonly onSave: (reason: string, by: string) => void
  readonly onCancel: () => void
}

function ReasonForm({ onSave, onCancel }: ReasonFormProps) {
  const { recognition: words, statements } = useTexts().level
  const [reason, setReason, doneReason] = useKeptText(words.reason)
  const [by, setBy, doneBy] = useKeptText(words.by)
  const done = () => {
    doneReason()
    doneBy()
  }
  return (
    <form
      className="level-form"
      onSubmit={(event) => {
        event.preventDefault()
        done()
        onSave(reason, by)
      }}
    >
      <TextField label={words.reason} value={reason} onChange={setReason} isLong autoFocus maxLength={2000} />
      <TextField label={words.by} value={by} onChange={setBy} placeholder={statements.byExample} maxLength={200} />
      <div className="level-buttons">
        <Button variant="primary" type="submit">
          {words.save}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            done()
            onCancel()
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
