import type { Migration } from './migration'

/**
 * Version 2 makes room for what a working group keeps beside its map: who has the floor, what was agreed, what comes back.
 * All of it is optional fields and collections, which a document of version 1 simply lacks, so nothing moves here and
 * adding one leaves this file alone.
 *
 * Until version 2 is released a field that has to move (`accountableParty`, `coreValues`, `confirmedBy`) may be moved
 * here. A document of version 2 from before that day does not pass through here, so its old place stays a field of the
 * schema. After the release this file is never edited again.
 */
export const recordsOfTheRoom: Migration = {
  from: 1,
  name: 'records-of-the-room',
  up: (document) => document,
}
