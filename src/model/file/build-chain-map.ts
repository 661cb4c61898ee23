import { type ChainMap, COLLECTIONS } from '../chain-map'
import type { Id } from '../id'
import type { JsonObject } from '../json-value'
import { mapFields } from '../schema/chain-map-file'
import type { CheckedDocument } from './check-document'

/** Makes the map in memory from a document without problems: arrays become tables, and their order is kept apart. */
export function buildChainMap(checked: CheckedDocument): ChainMap {
  const map: Record<string, unknown> = {}
  for (const name of Object.keys(mapFields)) {
    const value = checked.fields[name]
    if (value !== undefined) map[name] = value
  }
  for (const collection of COLLECTIONS) {
    const table: Record<Id, object> = {}
    for (const record of checked.records[collection]) table[idOf(record)] = record
    map[collection] = table
  }
  map.positions = checked.positions
  map.stepOrder = checked.records.steps.map(idOf)
  map.viewOrder = checked.records.views.map(idOf)
  // Each part has been parsed by its schema; the type of the whole follows from that.
  return map as unknown as ChainMap
}

function idOf(record: object): Id {
  return String((record as JsonObject).id)
}
