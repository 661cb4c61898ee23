import { type AnyRecord, type ChainMap, COLLECTIONS, type Collection } from '../chain-map'
import type { Id } from '../id'
import { CURRENT_VERSION } from '../migrations/migrate'
import { chainMapFileSchema, RECORD_SCHEMAS } from '../schema/chain-map-file'

/**
 * Writes a map as the text of a file, in one fixed form so that two versions of a file compare well: keys in the order
 * of the schema, records by id, steps and views in their own order, empty collections left out. `readChainMap` gives
 * the same map back.
 */
export function writeChainMap(map: ChainMap): string {
  const file: Record<string, unknown> = {
    $schema: './ketenkaart.schema.json',
    format: 'ketenkaart',
    version: CURRENT_VERSION,
  }
  for (const key of Object.keys(chainMapFileSchema.shape)) {
    if (isCollection(key)) {
      const records = recordsInOrder(map, key)
      if (records.length > 0) file[key] = records
    } else if (key === 'positions') {
      const ids = Object.keys(map.positions).sort(byCodeUnit)
      if (ids.length > 0) file[key] = Object.fromEntries(ids.map((id) => [id, map.positions[id]]))
    } else if (!(key in file)) {
      file[key] = map[key as keyof ChainMap]
    }
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function isCollection(key: string): key is Collection {
  return COLLECTIONS.some((collection) => collection === key)
}

function recordsInOrder(map: ChainMap, collection: Collection): AnyRecord[] {
  const table: Readonly<Record<Id, AnyRecord>> = map[collection]
  const schema = RECORD_SCHEMAS[collection]
  const records: AnyRecord[] = []
  for (const id of orderOf(map, collection)) {
    const record = table[id]
    if (!record) continue
    // Parsing puts the keys in the order of the schema, however deep. A record that does not fit is still the user's.
    const parsed = schema.safeParse(record)
    records.push(parsed.success ? parsed.data : record)
  }
  return records
}

function orderOf(map: ChainMap, collection: Collection): readonly Id[] {
  if (collection === 'steps') return map.stepOrder
  if (collection === 'views') return map.viewOrder
  return Object.keys(map[collection]).sort(byCodeUnit)
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
