import { itemKey } from '../../model/item-keys'
import { sameValue } from '../../model/json-value'
import { compareText } from '../indexing'

/** What became of one item of a list: without `from` it is new, without `to` it is gone. */
export interface ItemChange {
  readonly from?: unknown
  readonly to?: unknown
}

/**
 * The items that differ between two versions of a list, whatever their order. Items that are known by the same (a party
 * with two functions) are taken in the order in which they stand, those that did not change first.
 *
 * @param field the name of the field that holds the list
 */
export function itemChanges(field: string, before: readonly unknown[], after: readonly unknown[]): ItemChange[] {
  const [gone, come] = [unmatched(before, after), unmatched(after, before)]
  const keys = new Set([...gone, ...come].map((item) => itemKey(field, item)))
  return [...keys].sort(compareText).flatMap((key) => {
    const [from, to] = [gone, come].map((items) => items.filter((item) => itemKey(field, item) === key))
    return pairs(from ?? [], to ?? [])
  })
}

/** The items of one list that another does not hold as often. */
function unmatched(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  const left = [...others]
  return items.filter((item) => {
    const at = left.findIndex((other) => sameValue(item, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function pairs(from: readonly unknown[], to: readonly unknown[]): ItemChange[] {
  return Array.from({ length: Math.max(from.length, to.length) }, (_, i) => ({
    ...(i < from.length ? { from: from[i] } : {}),
    ...(i < to.length ? { to: to[i] } : {}),
  }))
}
