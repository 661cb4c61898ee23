import './lines.css'
import { useId, useRef, useState } from 'react'
import { LIMITS } from '../../../model/limits'
import { fold } from '../../../text/match-text'
import { lineWords } from '../../../text/value-words'
import { useTexts } from '../../base/state/use-texts'
import { TagList } from '../../kit/controls/tag-list'
import { TextField } from '../../kit/fields/text-field'
import { draftKeys, useDraft } from '../../kit/fields/use-draft'
import { NoneToggle } from './none-toggle'
import { OfferedLines } from './offered-lines'

interface LineListProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly addLabel: string
  readonly description?: string | undefined
  /** Absent = not looked at yet, empty = deliberately none. */
  readonly value: readonly string[] | undefined
  /** Codes of lines that can be chosen instead of typed, and their words. */
  readonly offered?: readonly string[] | undefined
  readonly words?: Readonly<Record<string, string>> | undefined
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: string[] | undefined) => string | undefined
}

/** Short texts in a list, such as the topics of a meeting: each can be taken away, a field under them adds one. */
export function LineList(props: LineListProps) {
  const { label, hideLabel = false, addLabel, description, value: known, offered = [], words = {}, onChange } = props
  const { states } = useTexts().forms
  const labelId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<string>()
  const value = known ?? []
  const add = (line: string) => (value.includes(line) ? undefined : onChange([...value, line]))
  // Whoever types what is offered means that.
  const asOffered = (line: string) => offered.find((code) => fold(lineWords(words, code)) === fold(line)) ?? line
  const draft = useDraft('', (line) => add(asOffered(line)), { label: addLabel, commitsAtRest: false })

  function remove(index: number) {
    const rest = value.filter((_, i) => i !== index)
    setRefusal(onChange(rest.length > 0 ? rest : undefined))
  }

  return (
    <fieldset className="keten-field details-set" aria-labelledby={labelId}>
      <div className="keten-field-head">
        <span id={labelId} className={hideLabel ? 'visually-hidden' : 'keten-label'}>
          {label}
        </span>
      </div>
      <TagList
        label={label}
        tags={value.map((line, index) => ({ id: String(index), label: lineWords(words, line) }))}
        onRemove={(index) => remove(Number(index))}
        onEmpty={() => field.current?.focus()}
      />
      <OfferedLines
        label={label}
        offered={offered.filter((code) => !value.includes(code))}
        words={words}
        onChoose={(code) => setRefusal(add(code))}
        onEmpty={() => field.current?.focus()}
      />
      <TextField
        label={addLabel}
        hideLabel
        inputRef={field}
        value={draft.text}
        description={description}
        placeholder={value.length > 0 || offered.length > 0 ? addLabel : known ? states.none : states.unknown}
        maxLength={LIMITS.line}
        errorMessage={draft.error ?? refusal}
        onChange={draft.change}
        {...draftKeys(draft)}
      />
      {value.length === 0 && (
        <div className="keten-field-aside">
          {' '}
          <NoneToggle
            label={label}
            isNone={known !== undefined}
            onChange={(on) => setRefusal(onChange(on ? [] : undefined))}
          />
        </div>
      )}
    </fieldset>
  )
}
