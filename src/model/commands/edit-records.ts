import type { AnyRecord, ChainMap, Collection } from '../chain-map'
import type { Id } from '../id'
import { beforeEdit, type EditRecord, editedRecord } from './edit-record'
import { done, type Outcome } from './outcome'

/** The edit of one record among several. */
export type RecordEdit = Omit<EditRecord, 'type'>

/** Changes fields of several records in one go: rows of a table, cells of a matrix. */
export interface EditRecords {
  readonly type: 'edit-records'
  readonly edits: readonly RecordEdit[]
}

/** Carries out all the edits, one after the other, or none: the first that cannot be done is the reason. */
export function editRecords(map: ChainMap, { edits }: EditRecords): Outcome {
  const tables: Partial<Record<Collection, Record<Id, AnyRecord>>> = {}
  const whole = edits.reduce(beforeEdit, map)
  for (const edit of edits) {
    // A table is copied once, however many of its records change: a table of ten thousand is not copied as often.
    const table = tables[edit.collection] ?? { ...whole[edit.collection] }
    tables[edit.collection] = table
    const edited = editedRecord(table, edit)
    if ('refusal' in edited) return edited
    table[edit.id] = edited.record
  }
  return done({ ...whole, ...tables } as ChainMap)
}
