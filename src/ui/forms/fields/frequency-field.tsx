import { LIMITS } from '../../../model/limits'
import { numberText, parseNumber } from '../../../text/parse-number'
import { useTexts } from '../../base/state/use-texts'
import { DraftField } from '../../kit/fields/draft-field'
import type { Checkable } from './checkable-text'
import { NoneToggle } from './none-toggle'

/** The most times a year the file format knows. */
const MOST = 1000

export interface FrequencyFieldProps {
  /** Times a year, or words. */
  readonly value: Checkable<number | string>
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Checkable<number | string>) => string | undefined
}

/** How often something is: what reads as a number is times a year, anything else stays words. */
export function FrequencyField({ value, onChange }: FrequencyFieldProps) {
  const { forms, records, language } = useTexts()
  const words = records.meeting
  return (
    <DraftField
      label={words.frequency}
      description={words.frequencyHelp}
      unit={typeof value === 'number' ? words.timesAYear : undefined}
      placeholder={value === null ? forms.states.none : forms.states.unknown}
      maxLength={LIMITS.line}
      value={typeof value === 'number' ? numberText(value, language) : (value ?? '')}
      onCommit={(text) => {
        if (text === '') return onChange(undefined)
        if (!/^[-+]?[\d.,\s]+$/.test(text)) return onChange(text)
        const times = parseNumber(text, { min: 0, max: MOST }, forms.faults, language)
        return typeof times === 'string' ? times : onChange(times)
      }}
      aside={
        <NoneToggle
          label={words.frequency}
          isNone={value === null}
          onChange={(on) => onChange(on ? null : undefined)}
        />
      }
    />
  )
}
