import type { ReactNode } from 'react'
import { type NumberRule, numberText, parseNumber } from '../../../text/parse-number'
import { useTexts } from '../../base/state/use-texts'
import { DraftField } from '../../kit/fields/draft-field'
import type { Checkable } from './checkable-text'
import { NoneToggle } from './none-toggle'

interface NumberLook extends NumberRule {
  readonly label: string
  readonly description?: ReactNode
  readonly unit?: string
}

interface RequiredNumberProps extends NumberLook {
  readonly value: number
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: number) => string | undefined
}

/** A number that may not be left empty. */
export function RequiredNumber({ label, description, unit, value, onChange, ...rule }: RequiredNumberProps) {
  const { forms, language } = useTexts()
  return (
    <DraftField
      label={label}
      description={description}
      unit={unit}
      inputMode={rule.isWhole ? 'numeric' : 'decimal'}
      isRequired
      value={numberText(value, language)}
      onCommit={(text) => {
        const number = text === '' ? forms.faults.required : parseNumber(text, rule, forms.faults, language)
        return typeof number === 'string' ? number : onChange(number)
      }}
    />
  )
}

interface CheckableNumberProps extends NumberLook {
  readonly value: Checkable<number>
  readonly onChange: (value: Checkable<number>) => string | undefined
}

/** A number of which one can also say that there deliberately is none. */
export function CheckableNumber({ label, description, unit, value, onChange, ...rule }: CheckableNumberProps) {
  const { forms, language } = useTexts()
  return (
    <DraftField
      label={label}
      description={description}
      unit={typeof value === 'number' ? unit : undefined}
      inputMode={rule.isWhole ? 'numeric' : 'decimal'}
      placeholder={value === null ? forms.states.none : forms.states.unknown}
      value={typeof value === 'number' ? numberText(value, language) : ''}
      onCommit={(text) => {
        if (text === '') return onChange(undefined)
        const number = parseNumber(text, rule, forms.faults, language)
        return typeof number === 'string' ? number : onChange(number)
      }}
      aside={<NoneToggle label={label} isNone={value === null} onChange={(on) => onChange(on ? null : undefined)} />}
    />
  )
}
