import { accountableInChains } from '../accountable-place'
import type { Organisation } from '../catalogue/catalogue'
import type { ChainMap, MapFields, Table } from '../chain-map'
import { idsOnCircles } from '../circles'
import { COLLECTIONS, ORDERS } from '../collections'
import type { Id } from '../id'
import { sameValue } from '../json-value'
import { LIMITS } from '../limits'
import type { Party } from '../schema/parties'
import { markChains } from './chain-marks'
import { belongsTo, drawnBy, mainChain, withChains } from './chain-membership'
import type { PreciserRole } from './clients'
import { joinTables, type OtherOwner } from './join-tables'
import {
  type Likeness,
  type PairAnswer,
  type PartyPair,
  type PartyTwins,
  pairKey,
  partOfPair,
  partyTwins,
  type Resemblance,
} from './party-twins'
import { placesBeside } from './places-beside'
import type { Names } from './rename'
import { withSharedView } from './views-beside'

/** Two maps as one, and what they turned out to share. */
export interface CombinedMap {
  readonly map: ChainMap
  /** Ids, in the combined map, of parties that stood in both; in order of name. */
  readonly shared: readonly Id[]
  /** Ids of parties that work in the chains of both, whether they stood in both maps or one of them said so. */
  readonly inBoth: readonly Id[]
  /** Of the parties that stood in both under another name, that name; the one of the first map stays. */
  readonly otherNames: ReadonlyMap<Id, string>
  /** For each record of the second map its id in the combined one. */
  readonly ids: ReadonlyMap<Id, Id>
  /** Pairs of parties that were taken as one, each by the ids of its own map. */
  readonly same: readonly PartyPair<Likeness>[]
  /** Pairs that may be one and stayed two, or became part and whole. */
  readonly maybe: readonly PartyPair<Resemblance>[]
  /** Parties that became part of another: a court beside the courts. By ids of the combined map. */
  readonly parts: readonly { readonly part: Id; readonly whole: Id }[]
  /** Roles of which one map named the ministry and the other the function in it, by ids of the combined map. */
  readonly preciser: readonly PreciserRole[]
  /** Owners of whom the two maps say something else: the first stays. By ids of the combined map. */
  readonly otherOwners: readonly OtherOwner[]
  /** The view that was added to show the parties of both, when one was asked for and there are two at least. */
  readonly sharedView?: Id
}

export interface CombineOptions {
  /** Title of a view on the parties of both, to be added. */
  readonly sharedTitle?: string
  /** The list of organisations, to know a party again by its other names; without it names and catalogue ids count alone. */
  readonly organisations?: readonly Organisation[] | undefined
  /** What the user said about pairs of parties, by `pairKey`. */
  readonly answers?: ReadonlyMap<string, PairAnswer> | undefined
}

/**
 * Lays a second map beside a first: parties that stand in both (see `partyTwins`) become one that belongs to the chains of
 * both, and so do chains, steps, triangles (one for each contractor), meetings and other records that are plainly the same.
 * What the first map says goes first. Of what the second says about itself as a whole its title stays, and its mission,
 * dominant problem and reference date where the first leaves those open; not its status and settings.
 *
 * @returns a map in which nothing dangles, when neither of the two has anything that does; the first itself when the second
 *   adds nothing
 */
export function combineMaps(first: ChainMap, second: ChainMap, options: CombineOptions = {}): CombinedMap {
  const [base, other] = asNeighbours(first, second)
  const twins = partyTwins(base.parties, other.parties, options)
  const own = mainChain(base)
  const { names, tables, preciser, otherOwners, inBoth: twice } = joinTables(base, other, twins, second.title)
  const theirs = mainOf(other, names)
  const parts = partsIn(tables.parties as Table<Party>, twins, names, { base, other, answers: options.answers })
  const parties = withoutCircles({ ...(tables.parties as Record<Id, Party>), ...parts.parties }, base.parties)
  const orders = Object.values(ORDERS).map((name) => {
    const known = base[name]
    const added = [...new Set(other[name].map(names.of))].filter((id) => !known.includes(id))
    return [name, added.length === 0 ? known : [...known, ...added]] as const
  })
  const joined = {
    ...base,
    ...tables,
    ...leftOpen(base, other),
    ...(base.exercise || other.exercise ? { exercise: true } : {}),
    parties,
    title: isEmpty(other) ? base.title : titleOfBoth(base.title, other.title),
    positions: placesBeside(base, other, names.ids),
    ...Object.fromEntries(orders),
  } as ChainMap
  const ofSecond = new Set(names.ids.values())
  const laid = markChains(joined, [
    { chains: drawnBy(base), isAlone: (id) => !ofSecond.has(id) },
    { chains: drawnBy(other).map(names.of), isAlone: (id) => ofSecond.has(id) && !twice.has(id) },
  ])
  const map = addsNothing(base, laid) ? first : laid
  const shared = twins.same.map((pair) => pair.own)
  const otherNames = twins.same.flatMap((pair) => {
    const [name, theirName] = [base.parties[pair.own]?.name, other.parties[pair.other]?.name]
    return name !== undefined && theirName !== undefined && name !== theirName ? [[pair.own, theirName] as const] : []
  })
  const claimed = Object.values(map.parties).filter(
    (party) => own && theirs && own !== theirs && belongsTo(map, party, own) && belongsTo(map, party, theirs),
  )
  const inBoth = byName(map, [...new Set([...shared, ...claimed.map(({ id }) => id)])])
  const found = {
    ...twins,
    ids: names.ids,
    otherNames: new Map(otherNames),
    inBoth,
    shared: byName(map, shared),
    parts: parts.found,
    preciser,
    otherOwners,
  }
  // A picture of one card says nothing.
  if (options.sharedTitle === undefined || inBoth.length < 2) return { ...found, map }
  return { ...found, ...withSharedView(map, options.sharedTitle, inBoth) }
}

/** Both maps with their chains named; beside nothing that tells nothing. */
function asNeighbours(first: ChainMap, second: ChainMap): readonly [ChainMap, ChainMap] {
  if (isEmpty(first) || isEmpty(second)) return [first, second]
  return [accountableInChains(withChains(first)), accountableInChains(withChains(second))]
}

function isEmpty(map: ChainMap): boolean {
  return (
    map.accountableParty === undefined && COLLECTIONS.every((collection) => Object.keys(map[collection]).length === 0)
  )
}

/** `A + B`, and not `A + B + B` when B is laid beside it once more. */
function titleOfBoth(own: string, other: string): string {
  const parts = own.split(' + ')
  return other.split(' + ').every((part) => parts.includes(part)) ? own : `${own} + ${other}`.slice(0, LIMITS.name)
}

const byName = (map: ChainMap, ids: readonly Id[]): readonly Id[] => {
  const nameOf = (id: Id) => map.parties[id]?.abbreviation ?? map.parties[id]?.name ?? id
  return [...ids].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

/** The chain the second map is about, by its id in the combined one. */
function mainOf(other: ChainMap, names: Names): Id | undefined {
  const main = mainChain(other)
  return main === undefined ? undefined : names.of(main)
}

/** Whether every table, order and field is as it was. */
function addsNothing(base: ChainMap, laid: ChainMap): boolean {
  return sameValue(base, laid)
}

interface Sides {
  readonly base: ChainMap
  readonly other: ChainMap
  readonly answers: CombineOptions['answers']
}

/** The courts that become part of the courts together, unless the user said they are not, or a map says what they are part of. */
function partsIn(parties: Table<Party>, { maybe }: PartyTwins, names: Names, { base, other, answers }: Sides) {
  const found: { part: Id; whole: Id }[] = []
  const changed: Record<Id, Party> = {}
  for (const pair of maybe) {
    const [own, theirs] = [base.parties[pair.own], other.parties[pair.other]]
    const side = own && theirs && partOfPair(own, theirs)
    const answer = answers?.get(pairKey(pair)) ?? 'part'
    if (!side || answer !== 'part') continue
    const ids = [pair.own, names.of(pair.other)] as const
    const [part, whole] = side === 'own' ? ids : [ids[1], ids[0]]
    const party = changed[part] ?? parties[part]
    if (!party || party.partOf !== undefined) continue
    changed[part] = { ...party, partOf: whole }
    found.push({ part, whole })
  }
  return { parties: changed, found }
}

/** Whether the second map fills in a field that the first leaves open. */
const FILLED_IN: Readonly<Record<keyof MapFields, boolean>> = {
  id: false,
  title: false,
  referenceDate: true,
  status: false,
  // Below: made up, when one of the two is.
  exercise: false,
  mission: true,
  dominantProblem: true,
  accountableParty: false,
  essence: false,
  publicEffect: true,
  basedOn: false,
  settings: false,
}

/** What the first map leaves open about itself and the second knows. Deliberately none is an answer too. */
function leftOpen(base: ChainMap, other: ChainMap): Partial<ChainMap> {
  const names = Object.keys(FILLED_IN) as (keyof MapFields)[]
  const found = names.flatMap((name) =>
    FILLED_IN[name] && base[name] === undefined && other[name] !== undefined ? [[name, other[name]] as const] : [],
  )
  return Object.fromEntries(found)
}

/**
 * Each map can say the opposite of the other: that one organisation is a part of the other. What the first says stays,
 * and it makes no circle by itself.
 */
function withoutCircles(parties: Record<Id, Party>, first: Table<Party>): Record<Id, Party> {
  const next = new Map(Object.values(parties).flatMap(({ id, partOf }) => (partOf ? [[id, partOf] as const] : [])))
  const cleared = [...idsOnCircles(next)].flatMap((id) => {
    const { partOf: _second, ...party } = parties[id] ?? {}
    return first[id]?.partOf ? [] : [[id, party as Party] as const]
  })
  return cleared.length === 0 ? parties : { ...parties, ...Object.fromEntries(cleared) }
}
