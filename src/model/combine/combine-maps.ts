import { accountableInChains } from '../accountable-place'
import { renameKey } from '../answer-keys'
import type { AnyRecord, ChainMap, MapFields, Table } from '../chain-map'
import { idsOnCircles } from '../circles'
import { COLLECTIONS, type Collection, ORDERS } from '../collections'
import { type Id, isSafeId } from '../id'
import { LIMITS } from '../limits'
import { REFERENCES, rewriteIds } from '../references'
import type { View } from '../schema/findings-and-views'
import type { Party } from '../schema/parties'
import { belongsTo, mainChain, withChains } from './chain-membership'
import { mergeRecords } from './merge-records'
import { placesBeside } from './places-beside'
import { twinFinder } from './twins'

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
  /** The view that was added to show the parties of both, when one was asked for and there are two at least. */
  readonly sharedView?: Id
}

/** A free id like this one. */
function freeId(id: Id, taken: ReadonlySet<Id>): Id {
  for (let number = 2; ; number++) {
    const candidate = `${id.slice(0, 60)}_${number}`
    if (!taken.has(candidate) && isSafeId(candidate)) return candidate
  }
}

function renamed(collection: Collection, record: AnyRecord, rename: (id: Id) => Id): AnyRecord {
  const moved = REFERENCES[collection].reduce((rest, reference) => rewriteIds(rest, reference, rename), record)
  const own = { ...moved, id: rename(record.id) }
  return 'finding' in own && own.finding !== undefined ? { ...own, finding: renameKey(own.finding, rename) } : own
}

/**
 * A view of the second map: one that showed all parties keeps showing those, not the ones it never had, and its title
 * says whose it is when the first map has one of that name.
 */
function ownView(view: View, second: ChainMap, parties: readonly Id[], titles: ReadonlySet<string>): View {
  const title = titles.has(view.title) ? `${second.title}: ${view.title}`.slice(0, LIMITS.name) : view.title
  if (view.filters?.parties || parties.length > LIMITS.listItems) return { ...view, title }
  return { ...view, title, filters: { ...view.filters, parties: [...parties] } }
}

/**
 * Lays a second map beside a first: parties that stand in both (by catalogue id, then by name) become one that belongs
 * to the chains of both, and so do chains, steps, triangles, meetings and other records that are plainly the same. What
 * the first map says goes first. Of what the second says about itself as a whole its title stays, and its mission,
 * dominant problem and reference date where the first leaves those open; not its status and settings.
 *
 * @param sharedTitle title of a view on the parties of both, to be added
 * @returns a map in which nothing dangles, when neither of the two has anything that does
 */
export function combineMaps(first: ChainMap, second: ChainMap, sharedTitle?: string): CombinedMap {
  const base = accountableInChains(withChains(first))
  const other = accountableInChains(withChains(second))
  const taken = new Set<Id>(COLLECTIONS.flatMap((collection) => Object.keys(base[collection])))
  const ids = new Map<Id, Id>()
  const rename = (id: Id) => ids.get(id) ?? id
  const tables: Partial<Record<Collection, Record<Id, AnyRecord>>> = {}
  const shared: Id[] = []
  const otherNames = new Map<Id, string>()

  // Ids first for what others point to: whether two triangles are the same depends on whether their parties are.
  for (const collection of COLLECTIONS) {
    const find = twinFinder(base, collection)
    const table: Record<Id, AnyRecord> = { ...base[collection] }
    const inOrder = Object.values<AnyRecord>(other[collection]).sort((a, b) => (a.id < b.id ? -1 : 1))
    const used = new Set<Id>()
    for (const record of inOrder) {
      const known = find(renamed(collection, record, rename) as never)
      const twin = known !== undefined && !used.has(known) ? known : undefined
      const id = twin ?? (taken.has(record.id) ? freeId(record.id, taken) : record.id)
      taken.add(id)
      used.add(id)
      ids.set(record.id, id)
      if (twin === undefined || !('kind' in record) || collection !== 'parties') continue
      shared.push(twin)
      const own = base.parties[twin]?.name
      if (own !== undefined && 'name' in record && record.name !== own) otherNames.set(twin, String(record.name))
    }
    tables[collection] = table
  }
  const parties = Object.keys(other.parties).map(rename)
  const titles = new Set(Object.values(base.views).map(({ title }) => title))
  for (const collection of COLLECTIONS) {
    const table = tables[collection] ?? {}
    for (const record of Object.values<AnyRecord>(other[collection])) {
      const moved = renamed(collection, record, rename)
      const own = table[moved.id]
      if (own) table[moved.id] = mergeRecords(own, moved)
      else table[moved.id] = collection === 'views' ? ownView(moved as View, second, parties, titles) : moved
    }
  }
  tables.parties = withoutCircles(tables.parties as Record<Id, Party>, base.parties)
  const orders = Object.values(ORDERS).map((name) => {
    const known = base[name]
    return [name, [...known, ...other[name].map(rename).filter((id) => !known.includes(id))]] as const
  })
  const [own, theirs] = [mainChain(base), mainChain(other)].map((id, i) => (id && i === 1 ? rename(id) : id))
  const map = markShared(
    {
      ...base,
      ...tables,
      ...leftOpen(base, other),
      ...(base.exercise || other.exercise ? { exercise: true } : {}),
      title: `${base.title} + ${other.title}`.slice(0, LIMITS.name),
      positions: placesBeside(base, other, ids),
      ...Object.fromEntries(orders),
    } as ChainMap,
    shared,
    own === theirs ? [] : [own, theirs],
  )
  const nameOf = (id: Id) => map.parties[id]?.abbreviation ?? map.parties[id]?.name ?? id
  const byName = (found: Id[]) => found.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const claimed = Object.values(map.parties).filter(
    (party) => own && theirs && own !== theirs && belongsTo(map, party, own) && belongsTo(map, party, theirs),
  )
  const inBoth = byName([...new Set([...shared, ...claimed.map(({ id }) => id)])])
  const found = { ids, otherNames, inBoth, shared: byName(shared) }
  // A picture of one card says nothing.
  if (sharedTitle === undefined || inBoth.length < 2) return { ...found, map }
  const sharedView = taken.has('view_shared') ? freeId('view_shared', taken) : 'view_shared'
  const view = { id: sharedView, title: sharedTitle, filters: { parties: [...inBoth] } }
  return { ...found, map: withView(map, view), sharedView }
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
  return { ...parties, ...Object.fromEntries(cleared) }
}

/** Whoever stands in both maps works in the chains of both, also where a map counted it as a neighbour only. */
function markShared(map: ChainMap, shared: readonly Id[], mains: readonly (Id | undefined)[]): ChainMap {
  const parties = Object.fromEntries(
    shared.flatMap((id) => {
      const party = map.parties[id]
      const missing = mains.filter((chain): chain is Id => (party && chain ? !belongsTo(map, party, chain) : false))
      if (!party || missing.length === 0) return []
      const placed: Party = { ...party, chains: [...(party.chains ?? []), ...missing] }
      return [[id, placed] as const]
    }),
  )
  return { ...map, parties: { ...map.parties, ...parties } }
}

function withView(map: ChainMap, view: View): ChainMap {
  return { ...map, views: { ...map.views, [view.id]: view }, viewOrder: [...map.viewOrder, view.id] }
}
