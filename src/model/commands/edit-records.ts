import type { ChainMap } from '../chain-map'
import { type EditRecord, editRecord } from './edit-record'
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
  let changed = map
  for (const edit of edits) {
    const outcome = editRecord(changed, { type: 'edit-record', ...edit })
    if (!outcome.ok) return outcome
    changed = outcome.map
  }
  return done(changed)
}
