import { useRef } from 'react'
import { numberText, parseNumber } from '../../../text/parse-number'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { DraftField } from '../../kit/fields/draft-field'
import {
  type SettingName,
  shownThreshold,
  storedThreshold,
  type ThresholdUnit,
  thresholdRule,
} from './threshold-groups'

interface ThresholdFieldProps {
  readonly name: SettingName
  readonly unit: ThresholdUnit
  /** The map's own number; undefined where the standard holds. */
  readonly value: number | undefined
  readonly standard: number
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: number | undefined) => string | undefined
}

/** One threshold. Empty means the standard, which stands in the field as a hint, or under it next to another number. */
export function ThresholdField({ name, unit, value, standard, onChange }: ThresholdFieldProps) {
  const { settings: words, forms, language } = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const rule = thresholdRule(name, unit)
  const label = words.labels[name]
  const inWords = words.standard(numberText(shownThreshold(standard, unit), language))
  return (
    <DraftField
      label={label}
      unit={words.units[unit]}
      inputRef={input}
      inputMode={rule.isWhole ? 'numeric' : 'decimal'}
      placeholder={inWords}
      description={value === undefined ? undefined : inWords}
      value={value === undefined ? '' : numberText(shownThreshold(value, unit), language)}
      onCommit={(text) => {
        if (text === '') return onChange(undefined)
        const number = parseNumber(text.replace(/%$/, ''), rule, forms.faults, language)
        return typeof number === 'string' ? number : onChange(storedThreshold(number, unit))
      }}
      aside={
        value !== undefined && (
          <Button
            variant="quiet"
            className="details-threshold-reset"
            label={words.resetOf(label)}
            onPress={() => {
              onChange(undefined)
              // The button goes; the keyboard stays at the field.
              input.current?.focus()
            }}
          >
            {words.reset}
          </Button>
        )
      }
    />
  )
}
