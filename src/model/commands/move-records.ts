import { type ChainMap, collectionOf } from '../chain-map'
import type { Id } from '../id'
import type { Position } from '../schema/findings-and-views'
import { done, type Outcome, refuse } from './outcome'

export interface MoveRecords {
  readonly type: 'move-records'
  /** New places in map units, by record. */
  readonly positions: Readonly<Record<Id, Position>>
}

/** Puts records in new places. Records that are not named stay where they are. */
export function moveRecords(map: ChainMap, { positions }: MoveRecords): Outcome {
  const unknown = Object.keys(positions).find((id) => collectionOf(map, id) === undefined)
  if (unknown !== undefined) return refuse('unknown-record', { id: unknown })
  return done({ ...map, positions: { ...map.positions, ...positions } })
}
