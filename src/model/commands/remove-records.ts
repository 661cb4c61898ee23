import { type AnyRecord, type ChainMap, COLLECTIONS, type Collection, collectionOf, type Table } from '../chain-map'
import type { Id } from '../id'
import { eachId, MAP_REFERENCES, REFERENCES, type Reference, rewriteIds } from '../references'
import { done, type Outcome, refuse } from './outcome'

export interface RemoveRecords {
  readonly type: 'remove-records'
  readonly ids: readonly Id[]
}

/** Removes records and, as the table of references says, all that cannot stand without them. */
export function removeRecords(map: ChainMap, { ids }: RemoveRecords): Outcome {
  const unknown = ids.find((id) => collectionOf(map, id) === undefined)
  return unknown === undefined ? done(withoutRecords(map, ids)) : refuse('unknown-record', { id: unknown })
}

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
        if (gone.has(record.id) || !binding.some((reference) => refersToAny(record, reference, gone))) continue
        gone.add(record.id)
        next.add(collection)
      }
    }
    touched = next
  }
  return gone
}

function withoutRecords(map: ChainMap, ids: readonly Id[]): ChainMap {
  const gone = removedWith(map, ids)
  const touched = collectionsOf(map, gone)
  const keep = (id: Id) => (gone.has(id) ? undefined : id)
  const tables = COLLECTIONS.map((collection) => {
    const loose = REFERENCES[collection].filter((reference) => reachesAny(reference, touched))
    return [collection, cleanTable(map[collection], loose, gone, keep)] as const
  })
  const fields = MAP_REFERENCES.reduce((rest, reference) => rewriteIds(rest, reference, keep), map)
  return {
    ...fields,
    ...Object.fromEntries(tables),
    positions: Object.fromEntries(Object.entries(map.positions).filter(([id]) => !gone.has(id))),
    stepOrder: map.stepOrder.filter((id) => !gone.has(id)),
    viewOrder: map.viewOrder.filter((id) => !gone.has(id)),
  }
}

function cleanTable(
  table: Table<AnyRecord>,
  loose: readonly Reference[],
  gone: ReadonlySet<Id>,
  keep: (id: Id) => Id | undefined,
): Table<AnyRecord> {
  const next: Record<Id, AnyRecord> = {}
  let changed = false
  for (const record of Object.values(table)) {
    if (gone.has(record.id)) changed = true
    else {
      const cleaned = loose.reduce((rest, reference) => rewriteIds(rest, reference, keep), record)
      if (cleaned !== record) changed = true
      next[record.id] = cleaned
    }
  }
  return changed ? next : table
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

function refersToAny(record: AnyRecord, reference: Reference, ids: ReadonlySet<Id>): boolean {
  let found = false
  eachId(record, reference, (id) => {
    if (ids.has(id)) found = true
  })
  return found
}
