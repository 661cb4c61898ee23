import { useMemo } from 'react'
import type { Id } from '../../../model/id'
import { findIn, useOneGroup } from '../../forms/fields/record-pick'
import { ComboBox } from '../../kit/fields/combo-box'
import { type LaterOptions, labelAmong } from '../../kit/fields/combo-options'

interface OnePickProps {
  readonly label: string
  readonly options: LaterOptions
  /** Undefined while nothing has been chosen. */
  readonly value: Id | undefined
  readonly autoFocus?: boolean
  readonly onChoose: (id: Id) => void
}

/** One record, which nobody may have chosen yet. */
export function OnePick({ label, options, value, autoFocus = false, onChoose }: OnePickProps) {
  const groups = useOneGroup(options)
  const find = useMemo(() => (query: string) => findIn(groups, query), [groups])
  return (
    <ComboBox
      label={label}
      value={value === undefined ? '' : (labelAmong(options, value) ?? '')}
      selectedId={value}
      autoFocus={autoFocus}
      find={find}
      onChoose={(id) => {
        onChoose(id)
        return undefined
      }}
    />
  )
}
