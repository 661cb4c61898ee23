import { LIMITS } from '../../../model/limits'
import { useTexts } from '../../base/state/use-texts'
import type { Checkable } from './checkable-text'
import { CheckableNumber } from './number-field'
import { RequiredText } from './plain-text'

interface Volume {
  readonly amount: number
  readonly unit: string
}

interface VolumeFieldProps {
  readonly value: Checkable<Volume>
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Checkable<Volume>) => string | undefined
}

/** How much of what; the unit is asked as soon as there is an amount. */
export function VolumeField({ value, onChange }: VolumeFieldProps) {
  const { assignment: words, fresh } = useTexts().records
  const unit = value?.unit ?? fresh.volumeUnit
  return (
    <>
      <CheckableNumber
        label={words.amount}
        description={words.amountHelp}
        value={value ? value.amount : value}
        onChange={(amount) => onChange(typeof amount === 'number' ? { amount, unit } : amount)}
      />
      {value && (
        <RequiredText
          wraps
          label={words.unit}
          value={value.unit}
          maxLength={LIMITS.line}
          onChange={(text) => onChange({ ...value, unit: text })}
        />
      )}
    </>
  )
}
