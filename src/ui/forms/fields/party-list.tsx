import { type ReactNode, useMemo } from 'react'
import type { Id } from '../../../model/id'
import { ComboBox } from '../../kit/fields/combo-box'
import { usePartyOptions } from '../options/use-options'
import { ItemList, replaced } from './item-list'
import { findIn, RequiredPick, useOneGroup } from './record-pick'

interface PartyListProps<T extends { readonly party: Id }> {
  readonly title: string
  /** Where a heading of that name stands around it already. */
  readonly hideTitle?: boolean
  /** What one item is called: "Deelnemer". */
  readonly itemLabel: string
  readonly addLabel: string
  /** Absent = not looked at yet, empty = deliberately none. */
  readonly items: readonly T[] | undefined
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (items: T[] | undefined) => string | undefined
  /** A new item for this party. */
  readonly fresh: (party: Id) => NoInfer<T>
  /** False where a party can stand in the list once only. */
  readonly allowsTwice?: boolean
  /** The fields of an item besides its party; `change` replaces it. */
  readonly children: (item: T, change: (item: T) => string | undefined, index: number) => ReactNode
}

/** Parties in a list inside a record, each with fields of its own, such as the participants of a meeting. */
export function PartyList<T extends { readonly party: Id }>(props: PartyListProps<T>) {
  const { title, hideTitle = false, itemLabel, addLabel, items, onChange, fresh, allowsTwice = true, children } = props
  const options = usePartyOptions()
  const groups = useOneGroup(options)
  const find = useMemo(() => {
    const taken = new Set(allowsTwice ? [] : items?.map(({ party }) => party))
    return (query: string) => findIn([{ id: 'all', options: options.all().filter(({ id }) => !taken.has(id)) }], query)
  }, [options, items, allowsTwice])
  return (
    <ItemList
      title={title}
      hideTitle={hideTitle}
      items={items}
      onChange={onChange}
      nameOf={({ party }) => options.labelOf(party) ?? itemLabel}
      add={
        <ComboBox
          label={addLabel}
          hideLabel
          value=""
          placeholder={addLabel}
          find={find}
          onChoose={(party) => onChange([...(items ?? []), fresh(party)])}
        />
      }
    >
      {(item, index) => {
        const change = (changed: T) => onChange(replaced(items ?? [], index, changed))
        return (
          <>
            <RequiredPick
              label={itemLabel}
              groups={groups}
              value={item.party}
              onChange={(party) => change({ ...item, party })}
            />
            {children(item, change, index)}
          </>
        )
      }}
    </ItemList>
  )
}
