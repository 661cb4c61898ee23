import { useId, useRef, useState } from 'react'
import { LIMITS } from '../../../model/limits'
import { useTexts } from '../../base/state/use-texts'
import { TagList } from '../../kit/controls/tag-list'
import { TextField } from '../../kit/fields/text-field'
import { draftKeys, useDraft } from '../../kit/fields/use-draft'
import { NoneToggle } from './none-toggle'

interface LineListProps {
  readonly label: string
  readonly addLabel: string
  /** Absent = not looked at yet, empty = deliberately none. */
  readonly value: readonly string[] | undefined
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: string[] | undefined) => string | undefined
}

/** Short texts in a list, such as the topics of a meeting: each can be taken away, a field under them adds one. */
export function LineList({ label, addLabel, value: known, onChange }: LineListProps) {
  const { states } = useTexts().forms
  const labelId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<string>()
  const value = known ?? []
  const draft = useDraft('', (line) => (value.includes(line) ? undefined : onChange([...value, line])), {
    label: addLabel,
    commitsAtRest: false,
  })

  function remove(index: number) {
    const rest = value.filter((_, i) => i !== index)
    setRefusal(onChange(rest.length > 0 ? rest : undefined))
  }

  return (
    <fieldset className="keten-field details-set" aria-labelledby={labelId}>
      <div className="keten-field-head">
        <span id={labelId} className="keten-label">
          {label}
        </span>
      </div>
      <TagList
        label={label}
        tags={value.map((line, index) => ({ id: String(index), label: line }))}
        onRemove={(index) => remove(Number(index))}
        onEmpty={() => field.current?.focus()}
      />
      <TextField
        label={addLabel}
        hideLabel
        inputRef={field}
        value={draft.text}
        placeholder={value.length > 0 ? addLabel : known ? states.none : states.unknown}
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
