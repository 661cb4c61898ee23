import type { ChainMap, Orders } from '../chain-map'
import { COLLECTIONS, type Collection, ORDERED_COLLECTIONS, ORDERS } from '../collections'
import type { Id } from '../id'

type Entry = { readonly id: Id }
type Tables = Pick<ChainMap, Collection | 'positions'> & Orders
type Lists = { readonly [C in Collection]?: readonly Entry[] | undefined }

/**
 * The tables and orders of a map from the lists of a file. Nothing is checked: the records must have been.
 *
 * @param lists per collection; a missing one is empty
 */
export function tablesOf(lists: Lists, positions: Readonly<Record<Id, unknown>>): Tables {
  const tables: Record<string, unknown> = {}
  for (const collection of COLLECTIONS) {
    tables[collection] = Object.fromEntries((lists[collection] ?? []).map((record) => [record.id, record]))
  }
  tables.positions = positions
  for (const collection of ORDERED_COLLECTIONS) {
    tables[ORDERS[collection]] = (lists[collection] ?? []).map(({ id }) => id)
  }
  // The records have been parsed by the schema of their collection; the type of the whole follows from that.
  return tables as unknown as Tables
}
