import { isJsonObject, type JsonObject } from '../json-value'
import type { Migration } from './migration'

/**
 * Version 2 makes room for what a working group keeps beside its map: who has the floor, what was agreed, what comes back.
 * That is optional fields and collections, which a document of version 1 simply lacks, so adding one leaves this file
 * alone.
 *
 * Until version 2 is released a field that has to move (`coreValues`, `confirmedBy`) may be moved here, as who is
 * accountable for the system is. A document of version 2 from before that day does not pass through here, so its old
 * place stays a field of the schema. After the release this file is never edited again.
 */
export const recordsOfTheRoom: Migration = {
  from: 1,
  name: 'records-of-the-room',
  up: accountableToChains,
}

/**
 * Version 1 had one accountable party for all chains of a map; now each chain has its own. It stays where it is while
 * there is no chain, and when it is no party of the document, so that the fault is reported where it stands.
 */
function accountableToChains(document: JsonObject): JsonObject {
  const { accountableParty: party, chains, ...rest } = document
  const isSound = party === null || (typeof party === 'string' && hasParty(document, party))
  if (!isSound || !Array.isArray(chains) || chains.length === 0 || !chains.every(isJsonObject)) return document
  const accountable = party === null ? null : { party }
  return { ...rest, chains: chains.map((chain) => ({ accountable, ...chain })) }
}

function hasParty({ parties }: JsonObject, id: string): boolean {
  return Array.isArray(parties) && parties.some((party) => isJsonObject(party) && party.id === id)
}
