import type { ReactNode } from 'react'
import { numberText, parseNumber } from '../../../text/parse-number'
import { useTexts } from '../../base/state/use-texts'
import { DraftField } from '../../kit/fields/draft-field'
import type { Checkable } from './checkable-text'
import { NoneToggle } from './none-toggle'

interface FrequencyFieldProps {
  readonly label: string
  readonly description?: ReactNode
  /** Characters of the words. */
  readonly maxLength?: number
  /** Bounds of the number. */
  readonly min?: number
  readonly max?: number
  /** Times a year, or words. */
  readonly value: Checkable<number | string>
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Checkable<number | string>) => string | undefined
}

/** How often something is: what reads as a number is times a year, anything else stays words. */
export function FrequencyField(props: FrequencyFieldProps) {
  const { label, description, maxLength, min = 0, max, value, onChange } = props
  const { forms, records, language } = useTexts()
  const words = records.meeting
  return (
    <DraftField
      label={label}
      description={description}
      unit={typeof value === 'number' ? words.timesAYear : undefined}
      placeholder={value === null ? forms.states.none : forms.states.unknown}
      {...(maxLength !== undefined && { maxLength })}
      value={typeof value === 'number' ? numberText(value, language) : (value ?? '')}
      onCommit={(text) => {
        if (text === '') return onChange(undefined)
        if (!/^[-+]?[\d.,\s]+$/.test(text)) return onChange(text)
        const times = parseNumber(text, { min, ...(max !== undefined && { max }) }, forms.faults, language)
        return typeof times === 'string' ? times : onChange(times)
      }}
      aside={<NoneToggle label={label} isNone={value === null} onChange={(on) => onChange(on ? null : undefined)} />}
    />
  )
}
