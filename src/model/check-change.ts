import type { AnyRecord, ChainMap, Table } from './chain-map'
import { checkMapReferences, checkOrder, checkPositions, checkRecord, lookupOf } from './check-integrity'
import { COLLECTIONS, type Collection, ORDERED_COLLECTIONS, ORDERS } from './collections'
import type { DocumentDiff, TableDiff } from './diff'
import { explainIssues } from './file/explain-issues'
import type { Id } from './id'
import { LIMITS } from './limits'
import { joinPath, type Problem } from './problem'
import { mapFieldsSchema, RECORD_SCHEMAS } from './schema/chain-map-file'
import { positionSchema } from './schema/findings-and-views'

/**
 * Checks the part of a map that a change touched: schemas, ids, references, orders, limits. What a removal leaves
 * dangling is not looked for: `remove-records` takes that along, `replace-map` checks the whole map.
 *
 * @param map the map after the change
 * @returns the faults, none for a sound change
 */
export function checkChange(map: ChainMap, diff: DocumentDiff): Problem[] {
  const problems: Problem[] = []
  const lookup = lookupOf(map)
  for (const collection of COLLECTIONS) {
    const tableDiff: TableDiff<AnyRecord> | undefined = diff.tables[collection]
    const count = tableDiff?.added ? Object.keys(map[collection]).length : 0
    if (count > LIMITS.recordsPerCollection) {
      problems.push({ code: 'too-many', path: collection, values: { max: LIMITS.recordsPerCollection, count } })
    }
    for (const [id, record] of Object.entries(latest(tableDiff))) checkOne(collection, id, record)
  }
  if (diff.tables.steps?.changed) {
    const moved = diff.tables.steps.changed
    for (const party of Object.values(map.parties)) {
      if (party.step && Object.hasOwn(moved, party.step)) checkOne('parties', party.id, party)
    }
  }
  checkFields(map, diff, problems)
  checkMapReferences(map, lookup, problems)

  const positions = latest(diff.tables.positions)
  for (const [id, position] of Object.entries(positions)) {
    const result = positionSchema.safeParse(position)
    if (!result.success) problems.push(...explainIssues(result.error.issues, position, joinPath('positions', id)))
  }
  checkPositions(Object.keys(positions), lookup, problems)
  for (const collection of ORDERED_COLLECTIONS) {
    if (diff.tables[collection] || diff.fields[ORDERS[collection]]) checkOrder(map, collection, problems)
  }
  return problems

  function checkOne(collection: Collection, id: Id, record: AnyRecord) {
    const path = joinPath(collection, id)
    const result = RECORD_SCHEMAS[collection].safeParse(record)
    if (result.success) checkRecord(collection, record, path, lookup, problems)
    else problems.push(...explainIssues(result.error.issues, record, path))
  }
}

/** What the added and changed entries of a table have become. */
function latest<T>(diff: TableDiff<T> | undefined): Table<T> {
  const records: Record<Id, T> = { ...diff?.added }
  for (const [id, [, to]] of Object.entries(diff?.changed ?? {})) records[id] = to
  return records
}

function checkFields(map: ChainMap, diff: DocumentDiff, problems: Problem[]): void {
  if (Object.keys(diff.fields).length === 0) return
  const result = mapFieldsSchema.safeParse(map)
  if (!result.success) problems.push(...explainIssues(result.error.issues, map, ''))
}
