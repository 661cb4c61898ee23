import type { Id } from '../../../model/id'
import { useTexts } from '../../base/state/use-texts'
import { useChainOptions } from '../options/use-options'
import type { Checkable } from './checkable-text'
import { CheckablePick, useOneGroup } from './record-pick'

export interface ChainFieldProps {
  readonly value: Checkable<Id>
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Checkable<Id>) => string | undefined
}

/** Which chain something is of; absent means all of them, so "bewust geen" only shows when a file says it. */
export function ChainField({ value, onChange }: ChainFieldProps) {
  const { records } = useTexts()
  const chains = useOneGroup(useChainOptions())
  return (
    <CheckablePick
      label={records.chain}
      groups={chains}
      value={value}
      absentWords={records.everyChain}
      allowsNone={value === null}
      onChange={onChange}
    />
  )
}
