import { type AnyRecord, type ChainMap, collectionOf } from '../chain-map'
import { type Collection, isOrdered, ORDERS, type OrderName } from '../collections'
import { type Id, isSafeId } from '../id'
import { quote } from '../problem'
import type { Position } from '../schema/findings-and-views'
import { done, type Outcome, refuse } from './outcome'

/** A new record. `index` is its place in an order people chose (steps, views), at the end when left out. */
export interface Addition {
  readonly collection: Collection
  readonly record: AnyRecord
  readonly position?: Position | undefined
  readonly index?: number | undefined
}

/** Adds records to a map. Refuses an id that is taken or may not be one; all else is checked by `applyCommand`. */
export function addRecords(map: ChainMap, additions: readonly Addition[]): Outcome {
  const tables: Partial<Record<Collection, Record<Id, AnyRecord>>> = {}
  const taken = new Set<Id>()
  const positions: Record<Id, Position> = {}
  const orders: Partial<Record<OrderName, Id[]>> = {}

  for (const { collection, record, position, index } of additions) {
    const { id } = record
    if (typeof id !== 'string' || !isSafeId(id)) return refuse('invalid-id', { value: quote(String(id)) })
    if (taken.has(id) || collectionOf(map, id) !== undefined) return refuse('duplicate-id', { id })
    taken.add(id)
    const table = tables[collection] ?? { ...map[collection] }
    tables[collection] = table
    table[id] = record
    if (position) positions[id] = position
    if (isOrdered(collection)) {
      const name = ORDERS[collection]
      const order = orders[name] ?? [...map[name]]
      orders[name] = order
      order.splice(index ?? order.length, 0, id)
    }
  }
  return done({
    ...map,
    ...tables,
    positions: Object.keys(positions).length > 0 ? { ...map.positions, ...positions } : map.positions,
    ...orders,
  } as ChainMap)
}
