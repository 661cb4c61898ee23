import type { ReactNode } from 'react'
import { useTexts } from '../../base/state/use-texts'
import { DateField, DraftField } from '../../kit/fields/draft-field'
import { NoneToggle } from './none-toggle'

/** Absent = not looked at yet, null = deliberately none, a value = known. */
export type Checkable<T> = T | null | undefined

interface CheckableTextProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: Checkable<string>
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Checkable<string>) => string | undefined
  readonly description?: ReactNode
  readonly isLong?: boolean
  /** One line of text, shown on as many as it needs. */
  readonly wraps?: boolean
  readonly maxLength?: number
  /** Whether the text is a day (an ISO date). */
  readonly isDate?: boolean
}

/** A text or day of which one can also say that there deliberately is none. */
export function CheckableText(props: CheckableTextProps) {
  const { label, hideLabel = false, value, onChange, description, isLong = false, wraps = false, maxLength } = props
  const { isDate = false } = props
  const { states } = useTexts().forms
  const Field = isDate ? DateField : DraftField
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      value={value ?? ''}
      placeholder={value === null ? states.none : states.unknown}
      // An empty field of "bewust geen" stays what it is.
      onCommit={(text) => onChange(text === '' ? undefined : text)}
      description={isDate && !value ? dayState(value === null, states, description) : description}
      isLong={isLong}
      wraps={wraps}
      maxLength={maxLength}
      aside={<NoneToggle label={label} isNone={value === null} onChange={(on) => onChange(on ? null : undefined)} />}
    />
  )
}

/** The browser's date field has no placeholder of ours, so the state stands under it. */
function dayState(isNone: boolean, states: { none: string; unknown: string }, description: ReactNode) {
  return (
    <>
      <em>{isNone ? states.none : states.unknown}</em>
      {description && <> · {description}</>}
    </>
  )
}
