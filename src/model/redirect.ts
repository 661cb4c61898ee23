import { renameKey } from './answer-keys'
import { type AnyRecord, type ChainMap, COLLECTIONS, type Collection, type Table } from './chain-map'
import type { Id } from './id'
import { holdsAny, MAP_REFERENCES, REFERENCES, type Reference, rewriteIds } from './references'
import { isItemList, uniteItems } from './unite-items'

/** Two records that become one. */
interface Pair {
  /** The one that stays. */
  readonly kept: Id
  /** The one that is gone after. */
  readonly gone: Id
}

/**
 * The map in which whatever referred to the one record refers to the other: references, places in lists, and the keys of
 * answers. A list that holds both holds the kept one once. The two records themselves are still there.
 *
 * @param to the collection of the two
 */
export function redirectTo(map: ChainMap, to: Collection, pair: Pair): ChainMap {
  const tables = COLLECTIONS.map(
    (collection) => [collection, redirectTable<AnyRecord>(map[collection], collection, to, pair)] as const,
  )
  const own = MAP_REFERENCES.filter((reference) => reference.to.includes(to))
  const fields = own.reduce((rest, reference) => redirectField(rest, reference, pair), map)
  return { ...fields, ...Object.fromEntries(tables) } as ChainMap
}

function redirectTable<T extends AnyRecord>(
  table: Table<T>,
  collection: Collection,
  to: Collection,
  pair: Pair,
): Table<T> {
  const references = REFERENCES[collection].filter((reference) => reference.to.includes(to))
  const gone = new Set([pair.gone])
  let next: Record<Id, T> | undefined
  for (const record of Object.values<T>(table)) {
    const touched = references.filter((reference) => holdsAny(record, reference, gone))
    const own = touched.reduce((rest, reference) => redirectField(rest, reference, pair), record)
    const redirected = withFinding(own, pair)
    if (redirected === record) continue
    next ??= { ...table }
    next[record.id] = redirected
  }
  return next ?? table
}

/** An answer about the one that is gone is an answer about the kept one. */
function withFinding<T extends AnyRecord>(record: T, pair: Pair): T {
  if (!('finding' in record) || record.finding === undefined) return record
  const finding = renameKey(record.finding, (id) => (id === pair.gone ? pair.kept : id))
  return finding === record.finding ? record : { ...record, finding }
}

function redirectField<T extends object>(record: T, reference: Reference, { kept, gone }: Pair): T {
  if (isItemList(reference)) return uniteItems(record, reference, kept, gone)
  // A list of ids that holds both holds the kept one already.
  const isTwice = reference.keys.at(-1)?.list === true && holdsAny(record, reference, new Set([kept]))
  return rewriteIds(record, reference, (id) => (id === gone ? (isTwice ? undefined : kept) : id))
}
