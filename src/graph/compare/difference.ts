import type { AnyRecord, ChainMap } from '../../model/chain-map'
import { checkRecord, lookupOf } from '../../model/check-integrity'
import { ORDERS } from '../../model/collections'
import type { Id } from '../../model/id'
import type { Problem } from '../../model/problem'
import { REFERENCES, rewriteIds } from '../../model/references'
import { compareMaps, type FieldChange, type MapComparison, type RecordChange } from './compare-maps'

/** What became of a record between two maps: it is new, it ends, or some of its fields changed. */
export interface Mark {
  readonly kind: RecordChange['kind']
  /** Of a changed record: its fields that differ, in the order of its form. */
  readonly fields: readonly FieldChange[]
}

/** Two maps in one picture. */
export interface Difference {
  readonly comparison: MapComparison
  /** The later map, with what ended put back where it was: sound, and holding every record of either. */
  readonly both: ChainMap
  /** By the id of the record; what is not in it is the same in both. */
  readonly marks: ReadonlyMap<Id, Mark>
}

/**
 * Puts two maps in one picture, so that everything stands where it stood and what differs can be marked. A record that
 * changed is shown as it became. Pure; the same for any order of records.
 */
export function differenceOf(before: ChainMap, after: ChainMap): Difference {
  const comparison = compareMaps(before, after)
  const marks = new Map(comparison.records.map(({ id, kind, fields }): [Id, Mark] => [id, { kind, fields }]))
  return { comparison, both: withEnded(before, after, comparison.records), marks }
}

function withEnded(before: ChainMap, after: ChainMap, changes: readonly RecordChange[]): ChainMap {
  const ended = changes.filter(({ kind }) => kind === 'removed')
  if (ended.length === 0) return after
  const tables: Record<string, Record<Id, AnyRecord>> = {}
  for (const { collection, id, before: record } of ended) {
    const table = tables[collection] ?? { ...after[collection] }
    if (record) table[id] = record
    tables[collection] = table
  }
  const ids = new Set(ended.map(({ id }) => id))
  const positions = { ...after.positions }
  for (const id of ids) if (before.positions[id]) positions[id] = before.positions[id]
  const orders = Object.values(ORDERS).map((name) => [name, joinedOrder(before[name], after[name], ids)])
  const both = { ...after, ...tables, positions, ...Object.fromEntries(orders) } as ChainMap
  return soundAgain(both, ended)
}

/** The later order, with each record that ended behind the one it stood behind. */
function joinedOrder(before: readonly Id[], after: readonly Id[], ended: ReadonlySet<Id>): readonly Id[] {
  const order = [...after]
  before.forEach((id, at) => {
    if (!ended.has(id)) return
    const former = before[at - 1]
    order.splice(former === undefined ? 0 : order.indexOf(former) + 1, 0, id)
  })
  return order
}

/**
 * What ended fitted into the map it stood in. In the later one a step may lie in another chain, or a party be part of
 * what was a part of it: then the reference that no longer fits goes, and only that.
 */
function soundAgain(both: ChainMap, ended: readonly RecordChange[]): ChainMap {
  let map = both
  let lookup = lookupOf(map)
  for (const { collection, id } of ended) {
    const record: AnyRecord | undefined = map[collection][id]
    const problems: Problem[] = []
    if (record) checkRecord(collection, record, '', lookup, problems)
    if (!record || problems.length === 0) continue
    const paths = problems.map(({ path }) => path.replace(/^\./, '').replace(/\[\d+\]/g, '[]'))
    const cleaned = REFERENCES[collection]
      .filter(({ path }) => paths.includes(path))
      .reduce((rest, reference) => rewriteIds(rest, reference, () => undefined), record)
    map = { ...map, [collection]: { ...map[collection], [id]: cleaned } }
    lookup = lookupOf(map)
  }
  return map
}
