import type { Table } from '../model/chain-map'
import type { Id } from '../model/id'

/** Orders texts by code unit: the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** All records of a table in order of id, so that nothing depends on the order in which they were added. */
export function sortedRecords<T extends { readonly id: Id }>(table: Table<T>): readonly T[] {
  const records = Object.values(table)
  return records.sort((a, b) => (a.id < b.id ? -1 : 1))
}

const NOTHING: readonly never[] = []

/**
 * Looks records up by an id they carry, or by several.
 *
 * @param idsOf the id or ids under which a record is found; an id that is named twice counts once
 * @returns a function from id to the records, in their own order; an empty list for an unknown id
 */
export function indexBy<T>(records: readonly T[], idsOf: (record: T) => Id | Iterable<Id>): (id: Id) => readonly T[] {
  const found = new Map<Id, T[]>()
  const add = (id: Id, record: T) => {
    const list = found.get(id)
    if (!list) found.set(id, [record])
    else if (list.at(-1) !== record) list.push(record)
  }
  for (const record of records) {
    const ids = idsOf(record)
    if (typeof ids === 'string') add(ids, record)
    else for (const id of ids) add(id, record)
  }
  return (id) => found.get(id) ?? NOTHING
}

/** A value that is made the first time somebody asks, and kept. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
