import { type ReactNode, useMemo } from 'react'
import type { Id } from '../../../model/id'
import { ComboBox } from '../../shared/combo-box'
import { type ComboGroup, type ComboOption, fittingOptions } from '../../shared/combo-options'
import { useTexts } from '../../state/use-texts'
import type { Checkable } from './checkable-text'

const UNKNOWN = '-unknown'
const NONE = '-none'

interface PickLook {
  readonly label: string
  readonly hideLabel?: boolean
  readonly description?: ReactNode
  readonly groups: readonly ComboGroup[]
  /** Several records differ: shown instead of a value. */
  readonly isMixed?: boolean
}

/** Options without a heading. Keep the identity of the options stable. */
export function useOneGroup(options: readonly ComboOption[]): readonly ComboGroup[] {
  return useMemo(() => [{ id: 'all', options }], [options])
}

/** The options of each group that fit the query. */
export function findIn(groups: readonly ComboGroup[], query: string): readonly ComboGroup[] {
  return groups.map((group) => ({ ...group, options: fittingOptions(group.options, query) }))
}

function labelIn(groups: readonly ComboGroup[], id: string | null | undefined): string {
  if (!id) return ''
  for (const { options } of groups) {
    const found = options.find((option) => option.id === id)
    if (found) return found.label
  }
  return ''
}

export interface RequiredPickProps extends PickLook {
  readonly value: Id
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Id) => string | undefined
}

/** One of the map's records; there always is one. */
export function RequiredPick({ groups, value, onChange, ...look }: RequiredPickProps) {
  const find = useMemo(() => (query: string) => findIn(groups, query), [groups])
  return <ComboBox {...look} value={labelIn(groups, value)} selectedId={value} find={find} onChoose={onChange} />
}

export interface CheckablePickProps extends PickLook {
  readonly value: Checkable<Id>
  readonly onChange: (value: Checkable<Id>) => string | undefined
  /** What absent is called; "nog niet uitgezocht" when left out. */
  readonly absentWords?: string
  /** False where "bewust geen" makes no sense. */
  readonly allowsNone?: boolean
}

/** One of the map's records, or not looked at yet, or deliberately none. */
export function CheckablePick(props: CheckablePickProps) {
  const { groups, value, onChange, absentWords, allowsNone = true, isMixed = false, ...look } = props
  const { states } = useTexts().forms
  const absent = absentWords ?? states.unknown
  const find = useMemo(() => {
    const unknown: ComboOption = { id: UNKNOWN, label: absent, isQuiet: true }
    const none: ComboOption = { id: NONE, label: states.none, isQuiet: true }
    const first: ComboGroup = { id: '-states', options: allowsNone ? [unknown, none] : [unknown] }
    return (query: string) => (query === '' ? [first, ...groups] : findIn(groups, query))
  }, [groups, absent, states, allowsNone])
  return (
    <ComboBox
      {...look}
      value={isMixed ? '' : labelIn(groups, value)}
      selectedId={isMixed ? undefined : value === undefined ? UNKNOWN : (value ?? NONE)}
      placeholder={isMixed ? states.mixed : value === null ? states.none : absent}
      find={find}
      onChoose={(id) => onChange(id === UNKNOWN ? undefined : id === NONE ? null : id)}
      onClear={() => onChange(undefined)}
    />
  )
}
