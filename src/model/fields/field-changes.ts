import type { AnyRecord, ChainMap } from '../chain-map'
import type { Changes } from '../commands/changes'
import type { Id } from '../id'
import type { Party } from '../schema/parties'
import type { FieldOwner } from './index'
import { chainChanges, stepChanges } from './step-changes'

type Along = (value: unknown, record: AnyRecord, map: ChainMap) => Changes<Party>

/** The fields of which a new value changes another field too. */
const ALONG: Readonly<Partial<Record<FieldOwner, Readonly<Record<string, Along>>>>> = {
  parties: {
    // A name of one's own no longer says which organisation it is.
    name: (value, record) =>
      (record as Party).name === value ? { name: value } : { name: value as string, catalogueId: undefined },
    step: (value, record, map) => stepChanges(record as Party, value as Id | null | undefined, map.steps),
    chains: (value, record, map) => chainChanges(record as Party, value as Id[] | undefined, map.steps),
  },
}

/**
 * What changes in a record when one of its fields gets a value: that field, and what cannot stay beside it.
 *
 * @param value undefined makes the field absent, null says "deliberately none"
 * @param record the record as it is
 */
export function fieldChanges(
  owner: FieldOwner,
  name: string,
  value: unknown,
  record: object,
  map: ChainMap,
): Readonly<Record<string, unknown>> {
  return ALONG[owner]?.[name]?.(value, record as AnyRecord, map) ?? { [name]: value }
}
