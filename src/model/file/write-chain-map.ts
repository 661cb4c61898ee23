import type { AnyRecord, ChainMap } from '../chain-map'
import { COLLECTIONS, type Collection, isOrdered, ORDERS } from '../collections'
import type { Id } from '../id'
import { CURRENT_VERSION } from '../migrations/migrate'
import { chainMapFileSchema, mapFields, RECORD_SCHEMAS } from '../schema/chain-map-file'

/**
 * The text of records and positions that have been written before. They never change, so a map that is written again
 * after a small edit costs little more than putting the pieces together.
 */
const written = new WeakMap<object, string>()

/**
 * Writes a map as the text of a file, in one fixed form so that two versions of a file compare well: keys in the order
 * of the schema, records by id or in the order people chose, empty collections left out. `readChainMap` gives
 * the same map back.
 */
export function writeChainMap(map: ChainMap): string {
  const fields = [
    field('$schema', './ketenkaart.schema.json'),
    field('format', 'ketenkaart'),
    field('version', CURRENT_VERSION),
  ]
  const first = new Set(['$schema', 'format', 'version'])
  for (const key of Object.keys(chainMapFileSchema.shape)) {
    if (isCollection(key)) {
      const records = recordsInOrder(map, key)
      if (records.length > 0) fields.push(`  "${key}": [\n${records.join(',\n')}\n  ]`)
    } else if (key === 'positions') {
      const positions = positionsInOrder(map)
      if (positions.length > 0) fields.push(`  "positions": {\n${positions.join(',\n')}\n  }`)
    } else if (!first.has(key) && map[key as keyof ChainMap] !== undefined) {
      fields.push(field(key, inSchemaOrder(key, map[key as keyof ChainMap])))
    }
  }
  return `{\n${fields.join(',\n')}\n}\n`
}

function field(key: string, value: unknown): string {
  return `  "${key}": ${JSON.stringify(value)}`
}

/** A field of the map with its own keys in the order of the schema; one that does not fit is still the user's. */
function inSchemaOrder(key: string, value: unknown): unknown {
  if (!Object.hasOwn(mapFields, key)) return value
  const parsed = mapFields[key as keyof typeof mapFields].safeParse(value)
  return parsed.success ? parsed.data : value
}

function isCollection(key: string): key is Collection {
  return COLLECTIONS.some((collection) => collection === key)
}

function recordsInOrder(map: ChainMap, collection: Collection): string[] {
  const table: Readonly<Record<Id, AnyRecord>> = map[collection]
  const schema = RECORD_SCHEMAS[collection]
  const texts: string[] = []
  for (const id of orderOf(map, collection)) {
    const record = table[id]
    if (!record) continue
    let text = written.get(record)
    if (text === undefined) {
      // Parsing puts the keys in the order of the schema, however deep. A record that does not fit is still the user's.
      const parsed = schema.safeParse(record)
      text = `    ${indented(parsed.success ? parsed.data : record)}`
      written.set(record, text)
    }
    texts.push(text)
  }
  return texts
}

function positionsInOrder(map: ChainMap): string[] {
  const ids = Object.keys(map.positions).sort(byCodeUnit)
  return ids.map((id) => {
    const position = map.positions[id]
    if (!position) return ''
    let text = written.get(position)
    if (text === undefined) {
      text = indented(position)
      written.set(position, text)
    }
    return `    "${id}": ${text}`
  })
}

/** A value as it stands two levels deep. In JSON a line break inside a text is never a real one. */
function indented(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n    ')
}

function orderOf(map: ChainMap, collection: Collection): readonly Id[] {
  if (isOrdered(collection)) return map[ORDERS[collection]]
  return Object.keys(map[collection]).sort(byCodeUnit)
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
