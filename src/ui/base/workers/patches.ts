import type { Table } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { sameValue } from '../../../model/json-value'

// What the worker found hardly differs from what it found before. Sending the difference takes a tenth of the time on
// both sides, and what stays the same stays the same object, so that nothing that shows it is drawn again.

/** How to make one list from another. */
export interface ListPatch<T> {
  /** Per place the place it had, or -1 for the next of `fresh`. Absent when the list is the same. */
  readonly from?: Int32Array
  readonly fresh: readonly T[]
}

/** How to make one table from another. */
export interface TablePatch<T> {
  readonly set: Table<T>
  readonly gone: readonly Id[]
}

/** What turns one list of things with a key into another. Of two with one key in `before`, the last counts. */
export function patchOfList<T extends { readonly key: string }>(
  before: readonly T[],
  after: readonly T[],
): ListPatch<T> {
  const places = new Map(before.map(({ key }, place) => [key, place]))
  const from = new Int32Array(after.length)
  const fresh: T[] = []
  let isSame = before.length === after.length
  after.forEach((item, place) => {
    const known = places.get(item.key) ?? -1
    from[place] = known >= 0 && sameValue(before[known], item) ? known : -1
    if (from[place] !== place) isSame = false
    if (from[place] === -1) fresh.push(item)
  })
  return isSame ? { fresh } : { from, fresh }
}

/** The list a patch makes of the one it was made for; the very same list when nothing changed. */
export function patchedList<T>(before: readonly T[], { from, fresh }: ListPatch<T>): readonly T[] {
  if (!from) return before
  let next = 0
  return Array.from(from, (place) => (place === -1 ? fresh[next++] : before[place]) as T)
}

/** What turns one table into another. */
export function patchOfTable<T>(before: Table<T>, after: Table<T>): TablePatch<T> {
  const set: Record<Id, T> = {}
  for (const [id, value] of Object.entries(after)) if (!sameValue(before[id], value)) set[id] = value
  return { set, gone: Object.keys(before).filter((id) => after[id] === undefined) }
}

/** The table a patch makes of the one it was made for; the very same table when nothing changed. */
export function patchedTable<T>(before: Table<T>, { set, gone }: TablePatch<T>): Table<T> {
  if (gone.length === 0 && Object.keys(set).length === 0) return before
  const after: Record<Id, T> = { ...before, ...set }
  for (const id of gone) delete after[id]
  return after
}
