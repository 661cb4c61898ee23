import { type AnyRecord, type ChainMap, collectionOf, type Table } from './chain-map'
import { COLLECTIONS, type Collection, ORDERS } from './collections'
import type { Id } from './id'
import { holdsAny, MAP_REFERENCES, REFERENCES, type Reference, rewriteIds } from './references'
import type { Position } from './schema/findings-and-views'

/** The ids that go when these records are removed: themselves and the records that cannot stand without them. */
export function removedWith(map: ChainMap, ids: readonly Id[]): ReadonlySet<Id> {
  const gone = new Set(ids)
  let touched = collectionsOf(map, ids)
  while (touched.size > 0) {
    const next = new Set<Collection>()
    for (const collection of COLLECTIONS) {
      const binding = REFERENCES[collection].filter(
        (reference) => reference.onDelete === 'remove-record' && reachesAny(reference, touched),
      )
      if (binding.length === 0) continue
      for (const record of Object.values<AnyRecord>(map[collection])) {
        if (gone.has(record.id) || !binding.some((reference) => holdsAny(record, reference, gone))) continue
        gone.add(record.id)
        next.add(collection)
      }
    }
    touched = next
  }
  return gone
}

/** The map without these records and without all that cannot stand without them; references to them are gone. */
export function withoutRecords(map: ChainMap, ids: readonly Id[]): ChainMap {
  const gone = removedWith(map, ids)
  const touched = collectionsOf(map, gone)
  const tables = COLLECTIONS.map((collection) => {
    const loose = REFERENCES[collection].filter(
      (reference) => reference.onDelete !== 'remove-record' && reachesAny(reference, touched),
    )
    const concerned = touched.has(collection) || loose.length > 0
    return [collection, concerned ? cleanTable(map[collection], loose, gone) : map[collection]] as const
  })
  const orders = Object.values(ORDERS).map((name) => [name, map[name].filter((id) => !gone.has(id))] as const)
  const fields = MAP_REFERENCES.reduce((rest, reference) => withoutIds(rest, reference, gone), map)
  return {
    ...fields,
    ...Object.fromEntries(tables),
    positions: cleanPositions(map.positions, gone),
    ...Object.fromEntries(orders),
  }
}

function withoutIds<T extends object>(record: T, reference: Reference, gone: ReadonlySet<Id>): T {
  if (!holdsAny(record, reference, gone)) return record
  return rewriteIds(record, reference, (id) => (gone.has(id) ? undefined : id))
}

/** The table without what is gone and without references to it; the same table when it held neither. */
function cleanTable(table: Table<AnyRecord>, loose: readonly Reference[], gone: ReadonlySet<Id>): Table<AnyRecord> {
  const records = Object.values(table)
  const cleaned = new Map<Id, AnyRecord | undefined>()
  for (const record of records) {
    if (gone.has(record.id)) cleaned.set(record.id, undefined)
    else if (loose.some((reference) => holdsAny(record, reference, gone))) {
      cleaned.set(
        record.id,
        loose.reduce((rest, reference) => withoutIds(rest, reference, gone), record),
      )
    }
  }
  if (cleaned.size === 0) return table
  const next: Record<Id, AnyRecord> = {}
  for (const record of records) {
    const kept = cleaned.has(record.id) ? cleaned.get(record.id) : record
    if (kept) next[record.id] = kept
  }
  return next
}

/** The positions of the records that stay; the same table when none of the others had one. */
function cleanPositions(positions: Table<Position>, gone: ReadonlySet<Id>): Table<Position> {
  const ids = Object.keys(positions)
  if (!ids.some((id) => gone.has(id))) return positions
  const next: Record<Id, Position> = {}
  for (const id of ids) {
    const position = positions[id]
    if (position && !gone.has(id)) next[id] = position
  }
  return next
}

function collectionsOf(map: ChainMap, ids: Iterable<Id>): Set<Collection> {
  const found = new Set<Collection>()
  for (const id of ids) {
    const collection = collectionOf(map, id)
    if (collection) found.add(collection)
  }
  return found
}

function reachesAny(reference: Reference, collections: ReadonlySet<Collection>): boolean {
  return reference.to.some((collection) => collections.has(collection))
}
