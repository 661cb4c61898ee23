import { useRef, useState } from 'react'
import { useTexts } from '../../base/state/use-texts'
import { TextField, type TextFieldProps } from './text-field'
import { draftKeys, useCursorAtEnd, useDraft } from './use-draft'

interface DraftFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'onKeyDown' | 'onBlur' | 'type'> {
  /** The committed text; empty when there is none. */
  readonly value: string
  /** Gets the trimmed text once the user is done; returns the refusal in words, or undefined. */
  readonly onCommit: (text: string) => string | undefined
}

/** A text field that hands over its text on Enter or on leaving, and takes it back on Esc. */
export function DraftField({ value, onCommit, ...rest }: DraftFieldProps) {
  const draft = useDraft(value, onCommit, { label: rest.label })
  useCursorAtEnd(draft.wantsFocus)
  return (
    <TextField
      {...rest}
      autoFocus={draft.wantsFocus || (rest.autoFocus ?? false)}
      value={draft.text}
      onChange={draft.change}
      errorMessage={draft.error ?? rest.errorMessage}
      {...draftKeys(draft, rest.isLong)}
    />
  )
}

/** A day in the browser's own date field, as an ISO date; empty when there is none. Commits like a text field. */
export function DateField({ value, onCommit, ...rest }: DraftFieldProps) {
  const { faults } = useTexts().forms
  const input = useRef<HTMLInputElement>(null)
  const [isIncomplete, setIncomplete] = useState(false)
  // A half-typed day reads as empty; committing that would wipe the day that was there.
  const isHalf = useRef(false)
  const draft = useDraft(value, onCommit, { label: rest.label, isComplete: () => !isHalf.current })
  const keys = draftKeys(draft)
  return (
    <TextField
      {...rest}
      autoFocus={draft.wantsFocus || (rest.autoFocus ?? false)}
      type="date"
      inputRef={input}
      value={draft.text}
      onChange={(text) => {
        setIncomplete(false)
        isHalf.current = input.current?.validity.badInput === true
        draft.change(text)
      }}
      errorMessage={isIncomplete ? faults.incompleteDate : (draft.error ?? rest.errorMessage)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIncomplete(false)
        keys.onKeyDown(event)
      }}
      onBlur={(event) => {
        const half = input.current?.validity.badInput === true
        setIncomplete(half)
        isHalf.current = false
        if (half) draft.restore()
        else keys.onBlur(event)
      }}
    />
  )
}
