import { type ReactNode, useRef } from 'react'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { DraftScope } from '../../kit/fields/draft-scope'
import { NoneToggle } from './none-toggle'
import { Section } from './section'

interface ItemListProps<T> {
  readonly title: string
  /** Where a heading of that name stands around it already. */
  readonly hideTitle?: boolean
  /** Absent = not looked at yet, empty = deliberately none. */
  readonly items: readonly T[] | undefined
  /** A list that runs empty by removal becomes absent: nobody said "deliberately none". */
  readonly onChange: (items: T[] | undefined) => void
  /** What one item is called, for the button that takes it away. */
  readonly nameOf: (item: T, index: number) => string
  /** The fields of one item; `change` replaces it and gives the refusal in words, or undefined. */
  readonly children: (item: T, index: number) => ReactNode
  /** The control that adds an item. */
  readonly add: ReactNode
}

/** A list inside a record, such as the clients of a triangle: each item with its own fields. */
export function ItemList<T>({ title, hideTitle = false, items, onChange, nameOf, children, add }: ItemListProps<T>) {
  const { states, widgets } = useTexts().forms
  const list = useRef<HTMLDivElement>(null)
  const isEmpty = !items || items.length === 0

  function remove(index: number) {
    const rest = (items ?? []).filter((_, i) => i !== index)
    onChange(rest.length > 0 ? rest : undefined)
    // What had focus is gone; the heading's section is the nearest place that stays.
    list.current?.focus()
  }

  return (
    <Section title={title} hideTitle={hideTitle}>
      <div ref={list} tabIndex={-1} className="details-items">
        {items?.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no id; their place in the list is what they are.
          <div key={index} className="details-item">
            <div className="details-item-fields">
              <DraftScope name={`${title}/${index}`}>{children(item, index)}</DraftScope>
            </div>
            <Button variant="icon" label={widgets.remove(nameOf(item, index))} onPress={() => remove(index)}>
              <Icon name="close" />
            </Button>
          </div>
        ))}
        {add}
        {isEmpty && (
          <div className="details-empty">
            <span className="keten-quiet">{items ? states.none : states.unknown}</span>
            <NoneToggle
              label={title}
              isNone={items !== undefined}
              onChange={(isNone) => onChange(isNone ? [] : undefined)}
            />
          </div>
        )}
      </div>
    </Section>
  )
}

/** The same list with the item at that place replaced. */
export function replaced<T>(items: readonly T[], index: number, item: T): T[] {
  return items.map((old, i) => (i === index ? item : old))
}
