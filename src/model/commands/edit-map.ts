import type { ChainMap } from '../chain-map'
import { mapFields } from '../schema/chain-map-file'
import { changeFields } from './edit-record'
import { done, type Outcome, refuse } from './outcome'

export interface EditMap {
  readonly type: 'edit-map'
  /** New values by field; null means "deliberately none". */
  readonly set?: Readonly<Record<string, unknown>> | undefined
  /** Fields that become absent: "not looked at yet". */
  readonly unset?: readonly string[] | undefined
}

/** Changes what the map says about itself: title, reference date, status and so on. Its records stay as they are. */
export function editMap(map: ChainMap, { set = {}, unset = [] }: EditMap): Outcome {
  const field = [...Object.keys(set), ...unset].find((name) => !Object.hasOwn(mapFields, name))
  if (field !== undefined) return refuse('unknown-field', { field })
  if ((set.id ?? map.id) !== map.id) return refuse('id-cannot-change', { id: map.id })
  return done(changeFields(map, set, unset) as ChainMap)
}
