import { type ReactNode, useState } from 'react'
import { useTexts } from '../../base/state/use-texts'
import { Segmented } from '../../kit/controls/segmented'
import { Select } from '../../kit/fields/select'
import type { Checkable } from './checkable-text'

const UNKNOWN = '-unknown'
const NONE = '-none'

interface ChoiceLook<K extends string> {
  readonly label: string
  readonly hideLabel?: boolean
  /** The codes, in the order of the list, and their words. */
  readonly codes: readonly K[]
  readonly words: Readonly<Record<K, string>>
  readonly description?: ReactNode
  /** Several records differ: shown instead of a value. */
  readonly isMixed?: boolean
}

interface RequiredChoiceProps<K extends string> extends ChoiceLook<K> {
  readonly value: K | undefined
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: K) => string | undefined
}

/** One of a closed list; there always is one. */
export function RequiredChoice<K extends string>(props: RequiredChoiceProps<K>) {
  const { codes, words, value, onChange, isMixed = false, ...look } = props
  const { states } = useTexts().forms
  const [refusal, setRefusal] = useState<string>()
  return (
    <Select
      {...look}
      options={codes.map((id) => ({ id, label: words[id] }))}
      value={isMixed ? undefined : value}
      placeholder={isMixed ? states.mixed : ''}
      errorMessage={refusal}
      onChange={(code) => setRefusal(onChange(code))}
    />
  )
}

interface CheckableChoiceProps<K extends string> extends ChoiceLook<K> {
  readonly value: Checkable<K>
  readonly onChange: (value: Checkable<K>) => string | undefined
  /** What absent is called; "nog niet uitgezocht" when left out. */
  readonly absentWords?: string
  /** False where "bewust geen" makes no sense. */
  readonly allowsNone?: boolean
}

/** One of a closed list, or not looked at yet, or deliberately none. */
export function CheckableChoice<K extends string>(props: CheckableChoiceProps<K>) {
  const { codes, words, value, onChange, isMixed = false, absentWords, allowsNone = true, ...look } = props
  const { states } = useTexts().forms
  const [refusal, setRefusal] = useState<string>()
  return (
    <Select<string>
      {...look}
      options={[
        { id: UNKNOWN, label: absentWords ?? states.unknown, isQuiet: true },
        ...codes.map((id) => ({ id, label: words[id] })),
        // Last: a letter finds the words of the list first.
        ...(allowsNone ? [{ id: NONE, label: states.none, isQuiet: true }] : []),
      ]}
      value={isMixed ? undefined : value === undefined ? UNKNOWN : (value ?? NONE)}
      placeholder={isMixed ? states.mixed : ''}
      errorMessage={refusal}
      onChange={(id) => {
        const code = codes.find((known) => known === id)
        setRefusal(onChange(code ?? (id === NONE ? null : undefined)))
      }}
    />
  )
}

interface CheckableBooleanProps {
  readonly label: string
  readonly value: Checkable<boolean>
  readonly onChange: (value: Checkable<boolean>) => string | undefined
  readonly description?: ReactNode
  /** Several records differ: shown instead of a value. */
  readonly isMixed?: boolean
}

/** Yes, no, or not looked at yet. A file may also say "bewust geen"; then that shows too. */
export function CheckableBoolean(props: CheckableBooleanProps) {
  const { label, value, onChange, description, isMixed = false } = props
  const { states } = useTexts().forms
  const [refusal, setRefusal] = useState<string>()
  return (
    <Segmented
      label={label}
      description={description}
      errorMessage={refusal}
      segments={[
        { id: 'unknown', label: states.unknown, isQuiet: true },
        ...(isMixed ? [{ id: 'mixed' as const, label: states.mixed, isQuiet: true }] : []),
        ...(value === null ? [{ id: 'none' as const, label: states.none, isQuiet: true }] : []),
        { id: 'yes', label: states.yes },
        { id: 'no', label: states.no },
      ]}
      value={isMixed ? 'mixed' : value === undefined ? 'unknown' : value === null ? 'none' : value ? 'yes' : 'no'}
      onChange={(id) => {
        if (id !== 'mixed') setRefusal(onChange({ unknown: undefined, none: null, yes: true, no: false }[id]))
      }}
    />
  )
}
