import { type ChainMap, COLLECTIONS, type Collection } from '../chain-map'
import type { Id } from '../id'

type Entry = { readonly id: Id }
type Lists = { readonly [C in Collection]?: readonly Entry[] | undefined }

/**
 * The tables and orders of a map from the lists of a file. Nothing is checked: the records must have been.
 *
 * @param lists per collection; a missing one is empty
 */
export function tablesOf(
  lists: Lists,
  positions: Readonly<Record<Id, unknown>>,
): Pick<ChainMap, Collection | 'positions' | 'stepOrder' | 'viewOrder'> {
  const tables: Record<string, unknown> = {}
  for (const collection of COLLECTIONS) {
    tables[collection] = Object.fromEntries((lists[collection] ?? []).map((record) => [record.id, record]))
  }
  tables.positions = positions
  tables.stepOrder = (lists.steps ?? []).map(({ id }) => id)
  tables.viewOrder = (lists.views ?? []).map(({ id }) => id)
  // The records have been parsed by the schema of their collection; the type of the whole follows from that.
  return tables as Pick<ChainMap, Collection | 'positions' | 'stepOrder' | 'viewOrder'>
}
