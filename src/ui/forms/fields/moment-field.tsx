import { useMemo } from 'react'
import { LIMITS } from '../../../model/limits'
import { useTexts } from '../../base/state/use-texts'
import { ComboBox } from '../../kit/fields/combo-box'
import type { Checkable } from './checkable-text'
import { findIn } from './record-pick'

const UNKNOWN = '-unknown'
const NONE = '-none'

export interface MomentFieldProps {
  /** A month, 1 to 12, or words. */
  readonly value: Checkable<number | string>
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Checkable<number | string>) => string | undefined
}

/** When something happens each year: a month to choose, or words to type. */
export function MomentField({ value, onChange }: MomentFieldProps) {
  const { forms, vocabulary } = useTexts()
  const { coupling: words, states } = forms
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
      label={words.moment}
      description={words.momentHelp}
      value={month === undefined ? String(value ?? '') : (months[month - 1] ?? '')}
      selectedId={value === undefined ? UNKNOWN : value === null ? NONE : String(value)}
      placeholder={value === null ? states.none : states.unknown}
      maxLength={LIMITS.line}
      find={find}
      onChoose={(id) => onChange(id === UNKNOWN ? undefined : id === NONE ? null : Number(id))}
      onText={(text) => onChange(text)}
      onClear={() => onChange(undefined)}
    />
  )
}
