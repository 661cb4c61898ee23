import type { ReactNode } from 'react'
import { useTexts } from '../../base/state/use-texts'
import { DateField, DraftField } from '../../kit/fields/draft-field'

interface PlainTextProps {
  readonly label: string
  readonly value: string | undefined
  readonly description?: ReactNode
  readonly placeholder?: string
  readonly isLong?: boolean
  /** One line of text, shown on as many as it needs. */
  readonly wraps?: boolean
  readonly isDate?: boolean
  readonly maxLength?: number
}

interface RequiredTextProps extends PlainTextProps {
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: string) => string | undefined
}

/** A text or day that may not be left empty. */
export function RequiredText({ value, onChange, isDate = false, ...look }: RequiredTextProps) {
  const { faults } = useTexts().forms
  const Field = isDate ? DateField : DraftField
  return (
    <Field
      {...look}
      isRequired
      value={value ?? ''}
      onCommit={(text) => (text === '' ? faults.required : onChange(text))}
    />
  )
}

interface OptionalTextProps extends PlainTextProps {
  readonly onChange: (value: string | undefined) => string | undefined
}

/** A text that is simply absent when empty. */
export function OptionalText({ value, onChange, isDate = false, ...look }: OptionalTextProps) {
  const Field = isDate ? DateField : DraftField
  return <Field {...look} value={value ?? ''} onCommit={(text) => onChange(text === '' ? undefined : text)} />
}
