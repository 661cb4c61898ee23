import { type ReactNode, useId, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTexts } from '../../base/state/use-texts'

interface MonthsFieldProps {
  readonly label: string
  readonly description?: ReactNode
  /** Months, 1 to 12; absent or none: nobody said. */
  readonly value: readonly number[] | undefined
  /** Gets the months in order, or undefined for none; returns the refusal in words, or undefined. */
  readonly onChange: (months: number[] | undefined) => string | undefined
}

/** The months of the year, each on or off. Arrow keys walk through them, space switches one. */
export function MonthsField({ label, description, value = [], onChange }: MonthsFieldProps) {
  const { vocabulary, year } = useTexts()
  const labelId = useId()
  const helpId = useId()
  const [refusal, setRefusal] = useState<string>()
  return (
    <div className="keten-field">
      <div className="keten-field-head">
        <span id={labelId} className="keten-label">
          {label}
        </span>
        {value.length === 0 && <span className="keten-quiet">{year.months.unknown}</span>}
      </div>
      <ToggleButtonGroup
        className="details-months"
        aria-labelledby={labelId}
        {...((description || refusal) && { 'aria-describedby': helpId })}
        selectionMode="multiple"
        selectedKeys={value.map(String)}
        onSelectionChange={(keys) => {
          const months = [...keys].map(Number).sort((a, b) => a - b)
          setRefusal(onChange(months.length > 0 ? months : undefined))
        }}
      >
        {vocabulary.months.map((name, at) => (
          <ToggleButton key={name} id={String(at + 1)} className="keten-toggle" aria-label={name}>
            {year.monthsShort[at]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {(description || refusal) && (
        <span id={helpId} className={refusal ? 'keten-error' : 'keten-help'}>
          {refusal ?? description}
        </span>
      )}
    </div>
  )
}
