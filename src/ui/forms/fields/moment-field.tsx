import { type ReactNode, useMemo } from 'react'
import { useTexts } from '../../base/state/use-texts'
import { ComboBox } from '../../kit/fields/combo-box'
import type { Checkable } from './checkable-text'
import { findIn } from './record-pick'

const UNKNOWN = '-unknown'
const NONE = '-none'

interface MomentFieldProps {
  readonly label: string
  readonly description?: ReactNode
  /** Characters of the words. */
  readonly maxLength?: number
  /** A month, 1 to 12, or words. */
  readonly value: Checkable<number | string>
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Checkable<number | string>) => string | undefined
}

/** When something happens each year: a month to choose, or words to type. */
export function MomentField({ label, description, maxLength, value, onChange }: MomentFieldProps) {
  const { forms, vocabulary } = useTexts()
  const { states } = forms
  const { months } = vocabulary
  const find = useMemo(() => {
    const groups = [{ id: 'months', options: months.map((label, at) => ({ id: String(at + 1), label })) }]
    const first = [
      { id: UNKNOWN, label: states.unknown, isQuiet: true },
      { id: NONE, label: states.none, isQuiet: true },
    ]
    return (query: string) => (query === '' ? [{ id: '-states', options: first }, ...groups] : findIn(groups, query))
  }, [months, states])
  const month = typeof value === 'number' ? value : undefined
  return (
    <ComboBox
      label={label}
      description={description}
      value={month === undefined ? String(value ?? '') : (months[month - 1] ?? '')}
      selectedId={value === undefined ? UNKNOWN : value === null ? NONE : String(value)}
      placeholder={value === null ? states.none : states.unknown}
      {...(maxLength !== undefined && { maxLength })}
      find={find}
      onChoose={(id) => onChange(id === UNKNOWN ? undefined : id === NONE ? null : Number(id))}
      onText={(text) => onChange(text)}
      onClear={() => onChange(undefined)}
    />
  )
}
