import { type ChainMap, collectionOf } from '../chain-map'
import type { Id } from '../id'
import type { Position } from '../schema/findings-and-views'
import { done, type Outcome } from './outcome'

export interface ApplyLayout {
  readonly type: 'apply-layout'
  /** Proposed places in map units, by record. */
  readonly positions: Readonly<Record<Id, Position>>
}

/**
 * Takes over the proposal of a layout. Pinned parties keep their place; records that were removed while the layout was
 * being computed are passed over.
 */
export function applyLayout(map: ChainMap, { positions }: ApplyLayout): Outcome {
  const movable = Object.entries(positions).filter(
    ([id]) => collectionOf(map, id) !== undefined && map.parties[id]?.pinned !== true,
  )
  return done({ ...map, positions: { ...map.positions, ...Object.fromEntries(movable) } })
}
