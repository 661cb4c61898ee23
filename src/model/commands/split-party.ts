import { type AnyRecord, type ChainMap, type Collection, collectionOf, findRecord } from '../chain-map'
import type { Id } from '../id'
import { holdsAny, REFERENCES, type Reference, rewriteIds } from '../references'
import type { Party } from '../schema/parties'
import { type NewParty, partyAddition } from './add-party'
import { addRecords } from './add-records'
import { done, type Outcome, refuse } from './outcome'

export interface SplitParty {
  readonly type: 'split-party'
  readonly party: Id
  /** The party that comes beside it. */
  readonly newParty: NewParty
  /** Records that refer to the party, such as dependencies, triangles and meetings, and refer to the new one from now on. */
  readonly moving: readonly Id[]
}

/** Figures and assignments that belong to one triangle or dependency follow it to the new party. */
const FOLLOWING = { assignments: 'triangle', capacities: 'dependency' } as const

/** What tells who a party is among others; the rest (name, role, pin, evidence) is not the same for what is split off. */
const KEPT = [
  'kind',
  'tier',
  'department',
  'politicalDepartment',
  'partOf',
  'steering',
  'partnership',
  'chains',
  'step',
] as const satisfies readonly (keyof Party)[]

/** A part of a party as a party of its own: another name, and the same place among organisations and in the chain. */
export function partOfParty(party: Party, id: Id, name: string): Party {
  const fields = KEPT.flatMap((field) => (party[field] === undefined ? [] : [[field, party[field]] as const]))
  return { kind: party.kind, tier: party.tier, ...Object.fromEntries(fields), id, name }
}

/**
 * Splits a party: a new one comes beside it, and takes over the named records. Who confirmed a record did so, whoever it
 * is about now.
 */
export function splitParty(map: ChainMap, { party, newParty, moving }: SplitParty): Outcome {
  if (!Object.hasOwn(map.parties, party)) return refuse('unknown-record', { id: party })
  const added = addRecords(map, [partyAddition(newParty)])
  if (!added.ok) return added
  for (const id of moving) {
    const collection = collectionOf(map, id)
    const record = findRecord(map, id)
    if (!collection || !record) return refuse('unknown-record', { id })
    if (collection === 'parties' || !refersTo(collection, record, party)) return refuse('not-of-party', { id, party })
  }
  const rename = (id: Id) => (id === party ? newParty.party.id : id)
  const tables: Partial<Record<Collection, Record<Id, AnyRecord>>> = {}
  for (const id of [...moving, ...following(map, party, moving)]) {
    const collection = collectionOf(map, id)
    const record = findRecord(map, id)
    if (!collection || !record) continue
    const table = tables[collection] ?? { ...map[collection] }
    tables[collection] = table
    table[id] = ownReferences(collection).reduce((rest, reference) => rewriteIds(rest, reference, rename), record)
  }
  return done({ ...added.map, ...tables } as ChainMap)
}

/** The records that refer to a party and can be taken over by another: all but parties and what only says who confirmed. */
export function recordsOfParty(map: ChainMap, party: Id, collection: Exclude<Collection, 'parties'>): readonly Id[] {
  return Object.values<AnyRecord>(map[collection]).flatMap((record) =>
    refersTo(collection, record, party) ? [record.id] : [],
  )
}

function ownReferences(collection: Collection): readonly Reference[] {
  return REFERENCES[collection].filter(({ path, to }) => path !== 'confirmedBy.party' && to.includes('parties'))
}

function refersTo(collection: Collection, record: AnyRecord, party: Id): boolean {
  const ids = new Set([party])
  return ownReferences(collection).some((reference) => holdsAny(record, reference, ids))
}

function following(map: ChainMap, party: Id, moving: readonly Id[]): readonly Id[] {
  const moved = new Set(moving)
  return (['assignments', 'capacities'] as const).flatMap((collection) => {
    const links = REFERENCES[collection].filter(({ path }) => path === FOLLOWING[collection])
    return Object.values<AnyRecord>(map[collection]).flatMap((record) => {
      const follows = links.some((reference) => holdsAny(record, reference, moved))
      return follows && !moved.has(record.id) && refersTo(collection, record, party) ? [record.id] : []
    })
  })
}
