import type { ChainMap } from '../chain-map'
import type { Id } from '../id'
import { plainZeros } from '../json-value'
import { mapFields } from '../schema/chain-map-file'
import type { CheckedDocument } from './check-document'
import { tablesOf } from './tables-of'

/** Makes the map in memory from a document without problems: arrays become tables, and their order is kept apart. */
export function buildChainMap(checked: CheckedDocument): ChainMap {
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(mapFields)) {
    const value = plainZeros(checked.fields[name])
    if (value !== undefined) fields[name] = value
  }
  // Each part has been parsed by its schema; the type of the whole follows from that.
  const lists = checked.records as Readonly<Record<string, readonly { readonly id: Id }[]>>
  return { ...fields, ...tablesOf(lists, checked.positions) } as ChainMap
}
