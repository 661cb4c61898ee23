import { COLLECTIONS, type Collection, FILE_TABLES, ORDERS, type OrderName } from './collections'
import type { Id } from './id'
import type { MapFieldValues, RecordTypes } from './schema/chain-map-file'
import type { Position } from './schema/findings-and-views'

export { COLLECTIONS, type Collection } from './collections'

/** Records by id. Ids are checked at the door, so a table never holds a name that every object answers to. */
export type Table<T> = Readonly<Record<Id, T>>

/** The record type of each collection. */
export interface Records extends RecordTypes {}

export type AnyRecord = Records[Collection]

/** What a map says about itself. Absent = not looked at yet, null = deliberately none. */
export type MapFields = Readonly<MapFieldValues>

/**
 * One map in memory (document state: in the file, undoable). Immutable: a change makes a new one that shares all
 * untouched tables. Steps and views have an order people chose; the other tables have none.
 */
export type ChainMap = MapFields & { readonly [C in Collection]: Table<Records[C]> } & {
  readonly positions: Table<Position>
} & Orders

/** For each collection with an order the ids of all its records. */
export type Orders = { readonly [O in OrderName]: readonly Id[] }

/** An empty map: status draft, no records. `referenceDate` is an ISO date. */
export function emptyChainMap(fields: { id: Id; title: string; referenceDate?: string }): ChainMap {
  const tables = Object.fromEntries(FILE_TABLES.map((name) => [name, {}]))
  const orders = Object.fromEntries(Object.values(ORDERS).map((name) => [name, []]))
  const own: MapFields = { ...fields, status: 'draft' }
  // Both lists are whole, so there is a table for each collection and an order where one belongs.
  return { ...own, ...tables, ...orders } as ChainMap
}

/** The collection a record stands in, or undefined when no record has this id. */
export function collectionOf(map: ChainMap, id: Id): Collection | undefined {
  return COLLECTIONS.find((collection) => Object.hasOwn(map[collection], id))
}

/** The record with this id, whatever its collection. */
export function findRecord(map: ChainMap, id: Id): AnyRecord | undefined {
  const collection = collectionOf(map, id)
  return collection && map[collection][id]
}
