import type { Collection, Records } from '../../model/chain-map'
import { isJsonObject, sameValue } from '../../model/json-value'
import { compareText } from '../indexing'

/** What became of one item of a list: without `from` it is new, without `to` it is gone. */
export interface ItemChange {
  readonly from?: unknown
  readonly to?: unknown
}

type HoldsParts<V> = NonNullable<V> extends readonly (infer I)[] ? (I extends object ? true : false) : false

/** The names of the fields of a record that hold a list of parts. */
type PartLists<R> = { [F in keyof R & string]-?: HoldsParts<R[F]> extends true ? F : never }[keyof R & string]

/** Lists of parts by the name of their field; of two ends one does not go and come. */
type PartList = Exclude<{ [C in Collection]: PartLists<Records[C]> }[Collection], 'ends'>

/** What an item is known by in each list of parts: with another value there it is another item. */
const KNOWN_BY: Readonly<Record<PartList, readonly string[]>> = {
  participants: ['party'],
  attendees: ['party'],
  clients: ['party'],
  authorities: ['party'],
  commitments: ['party'],
  contributions: ['party'],
  documents: ['kind', 'year'],
  calendar: ['kind'],
}

/**
 * The items that differ between two versions of a list, whatever their order. Items that are known by the same (a party
 * with two functions) are taken in the order in which they stand, those that did not change first.
 *
 * @param field the name of the field that holds the list
 */
export function itemChanges(field: string, before: readonly unknown[], after: readonly unknown[]): ItemChange[] {
  const [gone, come] = [unmatched(before, after), unmatched(after, before)]
  const keys = new Set([...gone, ...come].map((item) => keyOf(field, item)))
  return [...keys].sort(compareText).flatMap((key) => {
    const [from, to] = [gone, come].map((items) => items.filter((item) => keyOf(field, item) === key))
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

function keyOf(field: string, item: unknown): string {
  const names: readonly string[] | undefined = (KNOWN_BY as Readonly<Record<string, readonly string[]>>)[field]
  if (!names || !isJsonObject(item)) return JSON.stringify(item)
  return JSON.stringify(names.map((name) => item[name]))
}
