import type { AnyRecord, ChainMap, Collection, Table } from '../chain-map'
import type { Id } from '../id'
import { done, type Outcome, refuse } from './outcome'

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
export function editRecord(map: ChainMap, { collection, id, set = {}, unset = [] }: EditRecord): Outcome {
  const table: Table<AnyRecord> = map[collection]
  const old = Object.hasOwn(table, id) ? table[id] : undefined
  if (!old) return refuse('unknown-record', { id })
  if ((set.id ?? id) !== id) return refuse('id-cannot-change', { id })
  return done({ ...map, [collection]: { ...table, [id]: changeFields(old, set, unset) } })
}

/** The same fields with some taken away and others set; a field that is in both is set. */
export function changeFields(fields: object, set: object, unset: readonly string[]): object {
  const kept = Object.entries(fields).filter(([name]) => !unset.includes(name))
  return { ...Object.fromEntries(kept), ...set }
}
