import type { ChainMap } from '../chain-map'
import { type Addition, addRecords } from './add-records'
import type { Outcome } from './outcome'

/** Adds one record of any collection. */
export interface AddRecord extends Addition {
  readonly type: 'add-record'
}

/** Adds a record. */
export function addRecord(map: ChainMap, command: AddRecord): Outcome {
  return addRecords(map, [command])
}
