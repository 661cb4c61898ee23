import type { AnyRecord, ChainMap, Records, Table } from '../../model/chain-map'
import { COLLECTIONS, type Collection, ORDERS, type OrderName } from '../../model/collections'
import { diffMaps, type TableDiff } from '../../model/diff'
import { evidenceFields } from '../../model/fields/evidence'
import type { FieldKind } from '../../model/fields/field'
import { FIELDS, type FieldOwner, fieldsOf } from '../../model/fields/index'
import { valueIn } from '../../model/fields/value-in'
import type { Id } from '../../model/id'
import { sameValue } from '../../model/json-value'
import { compareText } from '../indexing'
import { type Absorbed, absorbedMeetings } from './absorbed-meetings'
import { type ItemChange, itemChanges } from './item-changes'

/** What became of one field. A side that is left out: the field was, or became, absent. */
export interface FieldChange {
  readonly field: string
  readonly from?: unknown
  readonly to?: unknown
  /** Of a list: the items that differ. None of them: the same items stand in another order. */
  readonly items?: readonly ItemChange[]
}

/** What became of one record of a collection. */
interface ChangeOf<C extends Collection> {
  readonly collection: C
  readonly id: Id
  readonly kind: 'added' | 'removed' | 'changed'
  /** The record as it was; left out of one that is new. */
  readonly before?: Records[C]
  /** The record as it is; left out of one that is gone. */
  readonly after?: Records[C]
  /** Of a changed record, in the order of its form. */
  readonly fields: readonly FieldChange[]
}

export type RecordChange = { readonly [C in Collection]: ChangeOf<C> }[Collection]

/** How two maps differ, in what they say and in how they are laid out. */
export interface MapComparison {
  readonly before: ChainMap
  readonly after: ChainMap
  /** Of the map itself; an order only where what both maps hold stands otherwise. */
  readonly map: readonly FieldChange[]
  /** By collection in the order of the file, then by id. */
  readonly records: readonly RecordChange[]
  /** Meetings that went into another one; they are among the records that are gone. */
  readonly absorbed: readonly Absorbed[]
  /** Records of both maps that stand elsewhere on the drawing, were fixed to their place or let go, or hold another camera. */
  readonly placed: readonly Id[]
}

/** Fields that say how the drawing looks, and nothing of the chain. */
const OF_THE_DRAWING: Readonly<Partial<Record<Collection, readonly string[]>>> = {
  parties: ['pinned'],
  views: ['camera'],
}

/** Kinds of lists in which the order says nothing. */
const SETS: ReadonlySet<FieldKind> = new Set<FieldKind>(['records', 'choices', 'months'])

/**
 * How one version of a map differs from another: by id, so a renamed party is one that changed. Pure, and independent of
 * the order of records; what is turned round gives what the turned question gives, with every from and to swapped, but for
 * what went into another: that has no way back.
 */
export function compareMaps(before: ChainMap, after: ChainMap): MapComparison {
  const { tables, fields } = diffMaps(before, after)
  const records: RecordChange[] = []
  const placed = new Set<Id>()
  for (const collection of COLLECTIONS) {
    const diff: TableDiff<AnyRecord> = tables[collection] ?? {}
    for (const change of changesIn(collection, diff)) {
      if (isPlacedOtherwise(change)) placed.add(change.id)
      if (change.kind !== 'changed' || change.fields.length > 0) records.push(change)
    }
  }
  const { changed = {}, added = {}, removed = {} } = tables.positions ?? {}
  for (const id of Object.keys({ ...changed, ...added, ...removed })) if (isInBoth(before, after, id)) placed.add(id)
  return {
    before,
    after,
    map: mapChanges(before, after, Object.keys(fields)),
    records,
    absorbed: absorbedMeetings(before, after),
    placed: [...placed].sort(compareText),
  }
}

/** Whether two maps say the same and, where that counts, are laid out the same. */
export function isSame({ map, records, placed }: MapComparison, layoutCounts: boolean): boolean {
  return map.length === 0 && records.length === 0 && !(layoutCounts && placed.length > 0)
}

function changesIn(collection: Collection, diff: TableDiff<AnyRecord>): RecordChange[] {
  const { added = {}, changed = {}, removed = {} } = diff
  const found = [
    ...Object.values(added).map((after) => ({ kind: 'added', id: after.id, after, fields: [] })),
    ...Object.values(removed).map((before) => ({ kind: 'removed', id: before.id, before, fields: [] })),
    ...Object.values<readonly [AnyRecord, AnyRecord]>(changed).map(([from, to]) => ({
      kind: 'changed',
      id: to.id,
      before: from,
      after: to,
      fields: fieldChanges(collection, namesOf(collection), from, to),
    })),
  ]
  // The records come out of the table of that collection.
  return found
    .sort((a, b) => compareText(a.id, b.id))
    .map((change) => ({ ...change, collection }) as unknown as RecordChange)
}

/** The fields of a record that say something of the chain, in the order of the form, then those every record has. */
function namesOf(collection: Collection): readonly string[] {
  const ofTheDrawing = OF_THE_DRAWING[collection] ?? []
  const names = Object.keys({ ...FIELDS[collection], ...evidenceFields })
  return names.filter((name) => name !== 'id' && !ofTheDrawing.includes(name))
}

function fieldChanges(owner: FieldOwner, names: readonly string[], before: object, after: object): FieldChange[] {
  return names.flatMap((field) => {
    const [from, to] = [valueIn(before, field), valueIn(after, field)]
    return sameValue(from, to) ? [] : fieldChange(owner, field, from, to)
  })
}

/** What became of one field, of a list item by item; none where a list only says in another way that it is empty. */
export function fieldChange(owner: FieldOwner, field: string, from: unknown, to: unknown): readonly FieldChange[] {
  const sides = { field, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const [listBefore, listAfter] = [listOf(field, from), listOf(field, to)]
  if (!listBefore || !listAfter) return [sides]
  const described = fieldsOf(owner).find(({ name }) => name === field)
  if (listBefore.length === 0 && listAfter.length === 0) return described?.isNeverNone ? [] : [sides]
  const items = itemChanges(field, listBefore, listAfter)
  return items.length === 0 && described && SETS.has(described.kind) ? [] : [{ ...sides, items }]
}

/** A list, or what stands for an empty one; undefined for any other value. The two ends of a coupling point are no list. */
function listOf(field: string, value: unknown): readonly unknown[] | undefined {
  if (field === 'ends') return undefined
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : undefined
}

function isPlacedOtherwise({ kind, collection, before, after }: RecordChange): boolean {
  if (kind !== 'changed' || !before || !after) return false
  return (OF_THE_DRAWING[collection] ?? []).some((name) => !sameValue(valueIn(before, name), valueIn(after, name)))
}

function isInBoth(before: ChainMap, after: ChainMap, id: Id): boolean {
  return COLLECTIONS.some((collection) => {
    const tables: readonly Table<AnyRecord>[] = [before[collection], after[collection]]
    return tables.every((table) => Object.hasOwn(table, id))
  })
}

const ORDER_NAMES: readonly string[] = Object.values(ORDERS)

function mapChanges(before: ChainMap, after: ChainMap, names: readonly string[]): FieldChange[] {
  const inOrder = [...Object.keys(FIELDS.map), ...ORDER_NAMES].filter((name) => names.includes(name))
  return inOrder.flatMap((name) => {
    if (!ORDER_NAMES.includes(name)) return fieldChanges('map', [name], before, after)
    const [from, to] = [before[name as OrderName], after[name as OrderName]]
    const [keptBefore, keptAfter] = [from.filter((id) => to.includes(id)), to.filter((id) => from.includes(id))]
    return sameValue(keptBefore, keptAfter) ? [] : [{ field: name, from: keptBefore, to: keptAfter }]
  })
}
