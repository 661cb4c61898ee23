import type { ChainMap } from '../chain-map'
import type { Position } from '../schema/findings-and-views'
import type { Triangle } from '../schema/steering'
import { type NewParty, partyAddition } from './add-party'
import { addRecords } from './add-records'
import type { Outcome } from './outcome'

export interface DrawTriangle {
  readonly type: 'draw-triangle'
  readonly triangle: Triangle
  /** Where the triangle stands while its contractor is still a hole. */
  readonly position?: Position | undefined
  /** Parties that were named in a slot and are not on the map yet. */
  readonly newParties?: readonly NewParty[] | undefined
}

/** Draws a triangle, together with the parties it brings along. */
export function drawTriangle(map: ChainMap, { triangle, position, newParties = [] }: DrawTriangle): Outcome {
  return addRecords(map, [...newParties.map(partyAddition), { collection: 'triangles', record: triangle, position }])
}
