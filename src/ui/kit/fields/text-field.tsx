import type { FocusEventHandler, HTMLInputTypeAttribute, KeyboardEventHandler, Ref } from 'react'
import { Input, TextField as RacTextField, TextArea } from 'react-aria-components'
import { FieldFrame, type FieldLook } from './field-frame'

type Field = HTMLInputElement | HTMLTextAreaElement

export interface TextFieldProps extends FieldLook {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onKeyDown?: KeyboardEventHandler<Field>
  readonly onBlur?: FocusEventHandler<Field>
  readonly placeholder?: string | undefined
  /** More than one line; grows with the text. */
  readonly isLong?: boolean
  /** One line of text, shown on as many as it needs: a name in a narrow panel. */
  readonly wraps?: boolean | undefined
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'date'>
  readonly inputMode?: 'text' | 'decimal' | 'numeric'
  /** A unit behind the text, such as `%`. */
  readonly unit?: string | undefined
  readonly maxLength?: number | undefined
  readonly isDisabled?: boolean
  readonly isRequired?: boolean
  readonly autoFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A controlled field for text, a number or a day. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, isLong = false, wraps = false, type = 'text', inputMode, unit, inputRef, ...rest } = props
  const { onKeyDown, onBlur, placeholder, maxLength, isDisabled = false, isRequired = false, autoFocus = false } = rest
  const shared = {
    className: isLong ? 'keten-input keten-textarea' : wraps ? 'keten-input keten-wrapping' : 'keten-input',
    autoComplete: 'off',
    ...(placeholder !== undefined && { placeholder }),
    ...(onKeyDown && { onKeyDown }),
    ...(onBlur && { onBlur }),
  }
  return (
    <RacTextField
      className="keten-field"
      value={value}
      onChange={wraps ? (text) => onChange(text.replace(/\s*[\r\n]+\s*/g, ' ')) : onChange}
      isDisabled={isDisabled}
      isRequired={isRequired}
      validationBehavior="aria"
      autoFocus={autoFocus}
      isInvalid={rest.errorMessage !== undefined}
      {...(type !== 'text' && { type })}
      {...(inputMode && { inputMode })}
      {...(maxLength !== undefined && { maxLength })}
    >
      <FieldFrame look={rest}>
        {isLong || wraps ? (
          <TextArea {...shared} rows={isLong ? 2 : 1} />
        ) : (
          <span className="keten-input-row">
            <Input {...shared} {...(inputRef && { ref: inputRef })} />
            {unit && <span className="keten-unit">{unit}</span>}
          </span>
        )}
      </FieldFrame>
    </RacTextField>
  )
}
