import { accountableInChains } from '../accountable-place'
import type { AnyRecord, ChainMap, Collection, Table } from '../chain-map'
import type { Id } from '../id'
import { done, type Outcome } from './outcome'

export interface EditRecord {
  readonly type: 'edit-record'
  readonly collection: Collection
  readonly id: Id
  /** New values by field; null means "deliberately none". */
  readonly set?: Readonly<Record<string, unknown>> | undefined
  /** Fields that become absent: "not looked at yet". */
  readonly unset?: readonly string[] | undefined
}

/** Changes fields of one record. The record keeps its id. */
export function editRecord(map: ChainMap, edit: EditRecord): Outcome {
  const { collection, id } = edit
  const whole = beforeEdit(map, edit)
  const table: Table<AnyRecord> = whole[collection]
  const edited = editedRecord(table, edit)
  return 'refusal' in edited ? edited : done({ ...whole, [collection]: { ...table, [id]: edited.record } })
}

/**
 * The map on which an edit is carried out. What the map says for all chains together can only be changed for one of them
 * once each chain says it itself.
 */
export function beforeEdit(map: ChainMap, { collection, set = {}, unset = [] }: Omit<EditRecord, 'type'>): ChainMap {
  const isMeant = collection === 'chains' && ('accountable' in set || unset.includes('accountable'))
  return isMeant ? accountableInChains(map) : map
}

/** The record of a table as an edit makes it, or why it cannot. */
export function editedRecord(
  table: Table<AnyRecord>,
  { id, set = {}, unset = [] }: Pick<EditRecord, 'id' | 'set' | 'unset'>,
): { readonly record: AnyRecord } | Extract<Outcome, { readonly ok: false }> {
  const old = Object.hasOwn(table, id) ? table[id] : undefined
  if (!old) return refusal('unknown-record', { id })
  if ((set.id ?? id) !== id) return refusal('id-cannot-change', { id })
  return { record: changeFields(old, set, unset) as AnyRecord }
}

function refusal(code: 'unknown-record' | 'id-cannot-change', values: { readonly id: Id }) {
  return { ok: false, refusal: { code, values } } as const
}

/** The same fields with some taken away and others set; a field that is in both is set. */
export function changeFields(fields: object, set: object, unset: readonly string[]): object {
  const kept = Object.entries(fields).filter(([name]) => !unset.includes(name))
  return { ...Object.fromEntries(kept), ...set }
}
