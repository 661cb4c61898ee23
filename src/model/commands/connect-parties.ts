import type { ChainMap } from '../chain-map'
import type { Dependency } from '../schema/relations'
import { type NewParty, partyAddition } from './add-party'
import { addRecords } from './add-records'
import type { Outcome } from './outcome'

export interface ConnectParties {
  readonly type: 'connect-parties'
  readonly dependency: Dependency
  /** Ends that are made in the same gesture. */
  readonly newParties?: readonly NewParty[] | undefined
}

/** Connects two parties; either may be new. All or nothing: a dependency that is refused leaves no party behind. */
export function connectParties(map: ChainMap, { dependency, newParties = [] }: ConnectParties): Outcome {
  return addRecords(map, [...newParties.map(partyAddition), { collection: 'dependencies', record: dependency }])
}
