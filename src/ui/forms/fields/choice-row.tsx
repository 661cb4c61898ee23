import { useState } from 'react'
import { useTexts } from '../../base/state/use-texts'
import { Segmented } from '../../kit/controls/segmented'
import type { Checkable } from './checkable-text'

interface ChoiceRowProps<K extends string> {
  readonly label: string
  /** The codes, in the order of the list, and their words. */
  readonly codes: readonly K[]
  readonly words: Readonly<Record<K, string>>
  readonly value: Checkable<K>
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Checkable<K>) => string | undefined
  /** False where "bewust geen" makes no sense. */
  readonly allowsNone?: boolean
}

const NONE = '-none'
const UNKNOWN = '-unknown'

/**
 * One of a closed list with all its answers in sight, for where a room looks along. Arrows walk through them and store
 * nothing; Enter does.
 */
export function ChoiceRow<K extends string>(props: ChoiceRowProps<K>) {
  const { label, codes, words, value, onChange, allowsNone = true } = props
  const { states } = useTexts().forms
  const [refusal, setRefusal] = useState<string>()
  return (
    <Segmented<string>
      label={label}
      errorMessage={refusal}
      segments={[
        ...codes.map((id) => ({ id, label: words[id] })),
        ...(allowsNone ? [{ id: NONE, label: states.none, isQuiet: true }] : []),
        // What was answered can be taken back; before that it is what one sees already.
        ...(value === undefined ? [] : [{ id: UNKNOWN, label: states.unknown, isQuiet: true }]),
      ]}
      value={value === undefined ? UNKNOWN : (value ?? NONE)}
      onChange={(id) => setRefusal(onChange(codes.find((code) => code === id) ?? (id === NONE ? null : undefined)))}
    />
  )
}
