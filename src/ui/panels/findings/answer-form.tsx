import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type AnsweredFinding, canOnlyBePostponed } from '../../../graph/conversation/answer-state'
import { LIMITS } from '../../../model/limits'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { TextField } from '../../kit/fields/text-field'
import { type AnswerDraft, dropDraft, editDraft, foldDraft, keepDraft } from './conversation-store'
import { faultsOf, fieldsOf, recordAnswer } from './give-answer'
import { focusHead, keepPlace } from './list-keys'

interface AnswerFormProps {
  readonly item: AnsweredFinding
  readonly draft: AnswerDraft
}

/** The fields of an answer, under its finding. Enter records, Escape puts it aside with what was typed. */
export function AnswerForm({ item, draft }: AnswerFormProps) {
  const { conversation } = useTexts()
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // Below the map all of it is in sight, and the screen around it is not to move.
    if (!form.current?.closest('[data-scrolls]')) form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { rule, key } = item.finding
  const words = conversation.form
  const kind = conversation.answers[draft.answer]
  const { title } = kind
  useEffect(() => {
    if (draft.isTyped) keepDraft(draft, title)
  }, [draft, title])
  const fields = fieldsOf(draft.answer, rule)
  const faults = faultsOf(draft, rule)
  const faultOf = (field: keyof AnswerDraft) => {
    const fault = isTried ? faults.get(field) : undefined
    return fault && words.missing[fault]
  }
  const asksWhoFirst = draft.answer === 'find-out'

  function record(): void {
    setTried(true)
    if (faults.size > 0) {
      // Once the form says what is missing.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const goOn = keepPlace(key)
    if (recordAnswer(item, draft)) goOn()
  }

  function cancel(): void {
    dropDraft(key)
    focusHead(key)
  }

  function putAside(): void {
    foldDraft(draft)
    if (draft.isTyped) announce(words.kept(kind.button))
    focusHead(key)
  }

  const reason = (
    <TextField
      label={kind.reason}
      isLong
      autoFocus={!asksWhoFirst}
      value={draft.reason}
      maxLength={LIMITS.text}
      onChange={(text) => editDraft(key, { reason: text })}
      description={kind.reasonHelp}
      errorMessage={faultOf('reason')}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) record()
      }}
    />
  )
  const takenUpBy = fields.takenUpBy && (
    <TextField
      label={words.takenUpBy}
      autoFocus={asksWhoFirst}
      value={draft.takenUpBy}
      maxLength={LIMITS.line}
      onChange={(text) => editDraft(key, { takenUpBy: text })}
      description={words.takenUpByHelp}
      errorMessage={faultOf('takenUpBy')}
    />
  )
  return (
    <form
      ref={form}
      className="answer-form"
      aria-label={kind.title}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        record()
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        putAside()
      }}
    >
      <p className="answer-form-title">{kind.title}</p>
      {canOnlyBePostponed(rule) && <p className="keten-help">{words.onlyPostpone}</p>}
      {asksWhoFirst
        ? [<div key="who">{takenUpBy}</div>, <div key="what">{reason}</div>]
        : [<div key="what">{reason}</div>, <div key="who">{takenUpBy}</div>]}
      <TextField
        label={words.by}
        value={draft.by}
        maxLength={LIMITS.line}
        onChange={(text) => editDraft(key, { by: text })}
        description={words.byHelp}
      />
      <div className="answer-days">
        <TextField
          label={words.date}
          type="date"
          value={draft.date}
          onChange={(text) => editDraft(key, { date: text })}
          errorMessage={faultOf('date')}
        />
        {fields.until && (
          <TextField
            label={kind.until}
            type="date"
            value={draft.until}
            onChange={(text) => editDraft(key, { until: text })}
            errorMessage={faultOf('until')}
          />
        )}
      </div>
      <div className="answer-form-buttons">
        <Button variant="primary" type="submit">
          {words.save}
        </Button>
        <Button onPress={cancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}
