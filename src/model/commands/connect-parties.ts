import type { ChainMap } from '../chain-map'
import type { Dependency } from '../schema/relations'
import { type NewParty, partyAddition } from './add-party'
import { addRecords } from './add-records'
import type { Outcome } from './outcome'

export interface ConnectParties {
  readonly type: 'connect-parties'
  readonly dependency: Dependency
  /** The neighbour that is made in the same gesture. */
  readonly newParty?: NewParty | undefined
}

/** Connects two parties; one of them may be new. */
export function connectParties(map: ChainMap, { dependency, newParty }: ConnectParties): Outcome {
  const parties = newParty ? [partyAddition(newParty)] : []
  return addRecords(map, [...parties, { collection: 'dependencies', record: dependency }])
}
