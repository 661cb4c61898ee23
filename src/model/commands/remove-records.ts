import { type ChainMap, collectionOf } from '../chain-map'
import type { Id } from '../id'
import { withoutRecords } from '../removal'
import { done, type Outcome, refuse } from './outcome'

export interface RemoveRecords {
  readonly type: 'remove-records'
  readonly ids: readonly Id[]
}

/** Removes records and, as the table of references says, all that cannot stand without them. */
export function removeRecords(map: ChainMap, { ids }: RemoveRecords): Outcome {
  const unknown = ids.find((id) => collectionOf(map, id) === undefined)
  return unknown === undefined ? done(withoutRecords(map, ids)) : refuse('unknown-record', { id: unknown })
}
