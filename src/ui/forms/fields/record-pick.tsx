import { type ReactNode, useMemo } from 'react'
import type { Id } from '../../../model/id'
import { useTexts } from '../../base/state/use-texts'
import { ComboBox } from '../../kit/fields/combo-box'
import {
  allOf,
  type ComboGroup,
  type ComboOption,
  fittingOptions,
  labelAmong,
  type Options,
} from '../../kit/fields/combo-options'
import type { Checkable } from './checkable-text'

const UNKNOWN = '-unknown'
const NONE = '-none'

/** Options under a heading, or without one. */
export interface PickGroup {
  readonly id: string
  readonly title?: string | undefined
  readonly options: Options
}

interface PickLook {
  readonly label: string
  readonly hideLabel?: boolean
  readonly description?: ReactNode
  readonly groups: readonly PickGroup[]
  /** Several records differ: shown instead of a value. */
  readonly isMixed?: boolean
}

/** Options without a heading. Keep the identity of the options stable. */
export function useOneGroup(options: Options): readonly PickGroup[] {
  return useMemo(() => [{ id: 'all', options }], [options])
}

/** The options of each group that fit the query. */
export function findIn(groups: readonly PickGroup[], query: string): readonly ComboGroup[] {
  return groups.map((group) => ({ ...group, options: fittingOptions(allOf(group.options), query) }))
}

function labelIn(groups: readonly PickGroup[], id: string | null | undefined): string {
  if (!id) return ''
  for (const { options } of groups) {
    const label = labelAmong(options, id)
    if (label !== undefined) return label
  }
  return ''
}

interface RequiredPickProps extends PickLook {
  readonly value: Id
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Id) => string | undefined
}

/** One of the map's records; there always is one. */
export function RequiredPick({ groups, value, onChange, ...look }: RequiredPickProps) {
  const find = useMemo(() => (query: string) => findIn(groups, query), [groups])
  return <ComboBox {...look} value={labelIn(groups, value)} selectedId={value} find={find} onChoose={onChange} />
}

interface CheckablePickProps extends PickLook {
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
    return (query: string) => [...(query === '' ? [first] : []), ...findIn(groups, query)]
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
