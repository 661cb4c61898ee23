import type { ChainMap } from '../chain-map'
import { type Addition, addRecords } from './add-records'
import type { Outcome } from './outcome'

/** Adds one record of any collection. */
export interface AddRecord extends Addition {
  readonly type: 'add-record'
  /** What it cannot be without and is not there yet, such as the chain of a first step: comes in the same gesture. */
  readonly along?: readonly Addition[] | undefined
}

/** Adds a record with what comes along. All or nothing. */
export function addRecord(map: ChainMap, { along = [], ...addition }: AddRecord): Outcome {
  return addRecords(map, [...along, addition])
}
