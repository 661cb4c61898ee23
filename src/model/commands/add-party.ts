import type { ChainMap } from '../chain-map'
import type { Position } from '../schema/findings-and-views'
import type { Party } from '../schema/parties'
import { type Addition, addRecords } from './add-records'
import type { Outcome } from './outcome'

/** A party with the place where it is put down, if the user chose one. */
export interface NewParty {
  readonly party: Party
  readonly position?: Position | undefined
}

export interface AddParty extends NewParty {
  readonly type: 'add-party'
}

/** Puts a party down. */
export function addParty(map: ChainMap, command: AddParty): Outcome {
  return addRecords(map, [partyAddition(command)])
}

/** A party as one of the additions of a larger command. */
export function partyAddition({ party, position }: NewParty): Addition {
  return { collection: 'parties', record: party, position }
}
