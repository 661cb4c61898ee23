import type { AnyRecord, ChainMap, Table } from '../chain-map'
import { COLLECTIONS, type Collection } from '../collections'
import { mergeRecords } from '../combine/merge-records'
import type { Id } from '../id'
import { sameValue } from '../json-value'
import { redirectTo } from '../redirect'
import { REFERENCES } from '../references'
import { removedWith, withoutRecords } from '../removal'
import type { Party } from '../schema/parties'
import { isItemList, itemsIn } from '../unite-items'
import { done, type Outcome, refuse } from './outcome'

export interface MergeParties {
  readonly type: 'merge-parties'
  /** The party that stays. */
  readonly kept: Id
  /** The party that becomes one with it and is gone after. */
  readonly merged: Id
}

/** What a merge does, in numbers of records. */
interface MergeEffects {
  /** Records that refer to the merged party and go along to the kept one. */
  readonly moved: Readonly<Partial<Record<Collection, number>>>
  /** Records that would run from the kept party to itself, and what cannot stand without them. */
  readonly gone: Readonly<Partial<Record<Collection, number>>>
  /** Places that both had, as participant, client or contributor of one thing, and that become one. */
  readonly united: number
}

type Pair = Pick<MergeParties, 'kept' | 'merged'>

/**
 * Makes two parties one. The kept one stays as it is and takes over what it does not say itself; whatever referred to the
 * other refers to it. What would run from the party to itself disappears, as when it is removed.
 */
export function mergeParties(map: ChainMap, { kept, merged }: MergeParties): Outcome {
  const unknown = [kept, merged].find((id) => !Object.hasOwn(map.parties, id))
  if (unknown !== undefined) return refuse('unknown-record', { id: unknown })
  if (kept === merged) return refuse('same-party', { id: kept })
  const redirected = redirect(map, { kept, merged })
  return done(withoutRecords(redirected, intoItself(redirected)))
}

/** What a merge of these two would do; undefined when it would be refused. */
export function mergeEffects(map: ChainMap, { kept, merged }: Pair): MergeEffects | undefined {
  if (kept === merged || !map.parties[kept] || !map.parties[merged]) return undefined
  const redirected = redirect(map, { kept, merged })
  const gone = removedWith(redirected, intoItself(redirected))
  const count = (fits: (collection: Collection, record: AnyRecord) => boolean) =>
    Object.fromEntries(
      COLLECTIONS.flatMap((collection) => {
        const found = Object.values<AnyRecord>(map[collection]).filter((record) => fits(collection, record))
        return found.length > 0 ? [[collection, found.length] as const] : []
      }),
    )
  const isMoved = (collection: Collection, { id }: AnyRecord) =>
    collection !== 'parties' && !gone.has(id) && map[collection][id] !== redirected[collection][id]
  let united = 0
  for (const collection of COLLECTIONS) {
    for (const reference of REFERENCES[collection].filter(isItemList)) {
      for (const record of Object.values<AnyRecord>(map[collection])) {
        const after: AnyRecord | undefined = redirected[collection][record.id]
        if (after && after !== record) united += itemsIn(record, reference).length - itemsIn(after, reference).length
      }
    }
  }
  return { moved: count(isMoved), gone: count((_collection, { id }) => gone.has(id)), united }
}

/** The map in which the kept party stands wherever the merged one stood. */
function redirect(map: ChainMap, pair: Pair): ChainMap {
  const next = redirectTo(map, 'parties', { kept: pair.kept, gone: pair.merged })
  const { [pair.merged]: place, ...positions } = map.positions
  const { [pair.merged]: _merged, ...parties } = next.parties
  const placed = place && !positions[pair.kept] ? { ...positions, [pair.kept]: place } : positions
  return {
    ...next,
    parties: { ...parties, [pair.kept]: onePartyOf(map, next.parties, pair) },
    positions: place ? placed : map.positions,
  }
}

/** The two parties as one record. */
function onePartyOf(map: ChainMap, redirected: Table<Party>, { kept, merged }: Pair): Party {
  const own = redirected[kept] as Party
  // Its abbreviation and its place in the catalogue name the merged one: the kept party keeps its own name, or none.
  const { pinned, abbreviation: _short, catalogueId: _known, ...other } = redirected[merged] as Party
  // A pin belongs to the place.
  const takesPlace = !map.positions[kept] && map.positions[merged]
  const { partOf: _whole, ...party } = mergeRecords(
    own,
    takesPlace && pinned !== undefined ? { ...other, pinned } : other,
  )
  const chain = party.step ? map.steps[party.step]?.chain : undefined
  const isOutside = chain !== undefined && party.chains !== undefined && !party.chains.includes(chain)
  const partOf = wholeOf(redirected, kept, own.partOf, other.partOf)
  return {
    ...party,
    ...(isOutside ? { chains: [...(party.chains ?? []), chain] } : {}),
    ...(partOf === undefined ? {} : { partOf }),
  }
}

/** The first of these that the party can be a part of: not one that is a part of the party itself. */
function wholeOf(parties: Table<Party>, kept: Id, ...wholes: readonly Party['partOf'][]): Party['partOf'] {
  return wholes.find((whole) => whole !== undefined && (whole === null || !isPartOf(parties, whole, kept)))
}

function isPartOf(parties: Table<Party>, part: Id, whole: Id): boolean {
  const seen = new Set<Id>()
  let at: Id | null | undefined = part
  while (at && !seen.has(at)) {
    if (at === whole) return true
    seen.add(at)
    at = parties[at]?.partOf
  }
  return false
}

/** Relations of which both ends have become the same. */
function intoItself({ dependencies, couplingPoints }: ChainMap): readonly Id[] {
  return [
    ...Object.values(dependencies).filter(({ supplier, dependent }) => supplier === dependent),
    ...Object.values(couplingPoints).filter(({ ends: [first, second] }) => sameValue(first, second)),
  ].map(({ id }) => id)
}
