import type { ChainMap, MapFields, Orders, Records, Table } from './chain-map'
import { COLLECTIONS, ORDERS, type TableName } from './collections'
import type { Id } from './id'
import { sameValue } from './json-value'
import type { Position } from './schema/findings-and-views'

/** What happened to the records of one table. Kinds of change that did not happen are left out. */
export interface TableDiff<T> {
  readonly added?: Table<T>
  readonly changed?: Table<readonly [from: T, to: T]>
  readonly removed?: Table<T>
}

/**
 * What happened to one field of the map itself. A side that is left out means the field was, or became, absent; so
 * absent and null stay apart when a diff travels as JSON.
 */
interface FieldDiff<T> {
  readonly from?: T
  readonly to?: T
}

/** Everything a change does to a map. Holds whole records, so it can be applied, reversed and sent as JSON. */
export interface DocumentDiff {
  readonly tables: { readonly [C in keyof Records]?: TableDiff<Records[C]> } & {
    readonly positions?: TableDiff<Position>
  }
  readonly fields: { readonly [F in FieldName]?: FieldDiff<FieldsWithOrders[F]> }
}

type FieldsWithOrders = MapFields & Orders
type FieldName = keyof FieldsWithOrders

/** The tables of a map, records first. */
export const TABLE_NAMES: readonly TableName[] = [...COLLECTIONS, 'positions']

/** Written out, for whoever only applies a diff loads no schema; it does not compile when one is missing. */
const FIELDS: Readonly<Record<keyof MapFields, true>> = {
  id: true,
  title: true,
  referenceDate: true,
  status: true,
  exercise: true,
  mission: true,
  dominantProblem: true,
  accountableParty: true,
  essence: true,
  publicEffect: true,
  basedOn: true,
  settings: true,
}

/** The fields of a map next to its tables. */
export const FIELD_NAMES: readonly FieldName[] = [
  ...(Object.keys(FIELDS) as (keyof MapFields)[]),
  ...Object.values(ORDERS),
]

type AnyTable = Table<unknown>
type AnyTableDiff = TableDiff<unknown>

/** What turns one map into another. Tables that are the same object are not looked into. */
export function diffMaps(from: ChainMap, to: ChainMap): DocumentDiff {
  const tables: Record<string, AnyTableDiff> = {}
  for (const name of TABLE_NAMES) {
    const diff = diffTables(from[name], to[name])
    if (diff) tables[name] = diff
  }
  const fields: Record<string, FieldDiff<unknown>> = {}
  for (const name of FIELD_NAMES) {
    if (!sameValue(from[name], to[name])) fields[name] = fieldDiff(from[name], to[name])
  }
  return { tables, fields } as DocumentDiff
}

function diffTables(from: AnyTable, to: AnyTable): AnyTableDiff | undefined {
  if (from === to) return undefined
  const added: Record<Id, unknown> = {}
  const changed: Record<Id, readonly [unknown, unknown]> = {}
  const removed: Record<Id, unknown> = {}
  const idsBefore = Object.keys(from)
  const idsAfter = Object.keys(to)
  // Ids are safe names, so a plain look-up finds records only; that matters in tables of ten thousand.
  let gone = idsBefore.length
  for (const id of idsAfter) {
    const before = from[id]
    const after = to[id]
    if (before === undefined) added[id] = after
    else {
      gone--
      if (!sameValue(before, after)) changed[id] = [before, after]
    }
  }
  if (gone > 0) for (const id of idsBefore) if (to[id] === undefined) removed[id] = from[id]
  return tableDiff(added, changed, removed)
}

function tableDiff(added: AnyTable, changed: Table<readonly [unknown, unknown]>, removed: AnyTable) {
  const diff: AnyTableDiff = {
    ...(isEmpty(added) ? {} : { added }),
    ...(isEmpty(changed) ? {} : { changed }),
    ...(isEmpty(removed) ? {} : { removed }),
  }
  return isEmpty(diff) ? undefined : diff
}

function fieldDiff(from: unknown, to: unknown): FieldDiff<unknown> {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function isEmpty(value: object): boolean {
  for (const key in value) if (Object.hasOwn(value, key)) return false
  return true
}

/** True for a diff that changes nothing. */
export function isEmptyDiff(diff: DocumentDiff): boolean {
  return isEmpty(diff.tables) && isEmpty(diff.fields)
}

/**
 * Carries out a diff. It is not checked against the map: see `appliesCleanly`. Tables it does not touch stay the same
 * objects.
 */
export function applyDiff(map: ChainMap, diff: DocumentDiff): ChainMap {
  const next: Record<string, unknown> = { ...map }
  for (const [name, tableDiff] of Object.entries<AnyTableDiff>(diff.tables)) {
    next[name] = applyToTable(map[name as TableName], tableDiff)
  }
  for (const [name, field] of Object.entries<FieldDiff<unknown>>(diff.fields)) {
    if (field.to === undefined) delete next[name]
    else next[name] = field.to
  }
  return next as unknown as ChainMap
}

function applyToTable(table: AnyTable, diff: AnyTableDiff): AnyTable {
  const next: Record<Id, unknown> = {}
  const { removed = {}, changed = {} } = diff
  for (const id of Object.keys(table)) if (!Object.hasOwn(removed, id)) next[id] = table[id]
  for (const id of Object.keys(changed)) next[id] = changed[id]?.[1]
  return Object.assign(next, diff.added)
}

/** The diff that takes another one back: applying both leaves the map as it was. */
export function reverseDiff(diff: DocumentDiff): DocumentDiff {
  const tables: Record<string, AnyTableDiff> = {}
  for (const [name, { added = {}, changed = {}, removed = {} }] of Object.entries<AnyTableDiff>(diff.tables)) {
    const turned = Object.fromEntries(Object.entries(changed).map(([id, [from, to]]) => [id, [to, from] as const]))
    const reversed = tableDiff(removed, turned, added)
    if (reversed) tables[name] = reversed
  }
  const fields = Object.fromEntries(
    Object.entries<FieldDiff<unknown>>(diff.fields).map(([name, { from, to }]) => [name, fieldDiff(to, from)]),
  )
  return { tables, fields } as DocumentDiff
}

/** The one diff that does what `first` and then `second` do. */
export function squashDiffs(first: DocumentDiff, second: DocumentDiff): DocumentDiff {
  const tables: Record<string, AnyTableDiff> = {}
  for (const name of TABLE_NAMES) {
    const diff = squashTables(first.tables[name], second.tables[name])
    if (diff) tables[name] = diff
  }
  const fields: Record<string, FieldDiff<unknown>> = {}
  for (const name of FIELD_NAMES) {
    const [a, b] = [first.fields[name], second.fields[name]]
    const from = a ? a.from : b?.from
    const to = b ? b.to : a?.to
    if (!sameValue(from, to)) fields[name] = fieldDiff(from, to)
  }
  return { tables, fields } as DocumentDiff
}

function squashTables(first: AnyTableDiff | undefined, second: AnyTableDiff | undefined): AnyTableDiff | undefined {
  if (!first || !second) return first ?? second
  const before = sides(first)
  const after = sides(second)
  const added: Record<Id, unknown> = {}
  const changed: Record<Id, readonly [unknown, unknown]> = {}
  const removed: Record<Id, unknown> = {}
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [before.get(id), after.get(id)]
    const from = a ? a.from : b?.from
    const to = b ? b.to : a?.to
    if (from === undefined && to !== undefined) added[id] = to
    else if (from !== undefined && to === undefined) removed[id] = from
    else if (!sameValue(from, to)) changed[id] = [from, to]
  }
  return tableDiff(added, changed, removed)
}

/** What each record of a table diff was and became; undefined on a side where it is not there. */
function sides(diff: AnyTableDiff): Map<Id, { readonly from: unknown; readonly to: unknown }> {
  const found = new Map<Id, { from: unknown; to: unknown }>()
  for (const [id, to] of Object.entries(diff.added ?? {})) found.set(id, { from: undefined, to })
  for (const [id, [from, to]] of Object.entries(diff.changed ?? {})) found.set(id, { from, to })
  for (const [id, from] of Object.entries(diff.removed ?? {})) found.set(id, { from, to: undefined })
  return found
}

/** Whether a map is in the state a diff starts from, for everything the diff touches. */
export function appliesCleanly(map: ChainMap, diff: DocumentDiff): boolean {
  for (const [name, tableDiff] of Object.entries<AnyTableDiff>(diff.tables)) {
    const table: AnyTable = map[name as TableName]
    for (const [id, { from }] of sides(tableDiff)) {
      if (!sameValue(Object.hasOwn(table, id) ? table[id] : undefined, from)) return false
    }
  }
  return Object.entries<FieldDiff<unknown>>(diff.fields).every(([name, { from }]) =>
    sameValue(map[name as FieldName], from),
  )
}
