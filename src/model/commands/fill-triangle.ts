import type { ChainMap } from '../chain-map'
import type { Id } from '../id'
import { type NewParty, partyAddition } from './add-party'
import { addRecords } from './add-records'
import { editRecord } from './edit-record'
import type { Outcome } from './outcome'

export interface FillTriangle {
  readonly type: 'fill-triangle'
  readonly id: Id
  /** Roles that change; as in `edit-record`, null means "deliberately none". */
  readonly set: Readonly<Record<string, unknown>>
  /** Roles that become holes again. */
  readonly unset?: readonly string[] | undefined
  /** Parties that were named in a corner and are not on the map yet. */
  readonly newParties?: readonly NewParty[] | undefined
}

/** Fills corners of a triangle that is on the map, together with the parties they bring along: one step. */
export function fillTriangle(map: ChainMap, { id, set, unset, newParties = [] }: FillTriangle): Outcome {
  const peopled = addRecords(map, newParties.map(partyAddition))
  if (!peopled.ok) return peopled
  return editRecord(peopled.map, { type: 'edit-record', collection: 'triangles', id, set, unset })
}
