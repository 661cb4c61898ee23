import type { Organisation } from '../catalogue/catalogue'
import type { AnyRecord, ChainMap, Table } from '../chain-map'
import { COLLECTIONS, type Collection, ORDERS } from '../collections'
import type { Id } from '../id'
import { MAP_REFERENCES, rewriteIds } from '../references'
import type { View } from '../schema/findings-and-views'
import { joinTables } from './join-tables'
import {
  type Likeness,
  type PairAnswer,
  type PartyPair,
  type PartyTwins,
  pairKey,
  partyTwins,
  type Resemblance,
} from './party-twins'
import { plainTitle } from './plain-title'
import { type Names, renamed } from './rename'
import { contentOf } from './twins'

/** A pair of parties of which only the user can say whether they are one, and what holds until then. */
export interface PairQuestion extends PartyPair<Likeness | Resemblance> {
  readonly isSame: boolean
}

interface AlignedMap {
  /** The map with the ids of the other wherever the two speak of the same; itself when it has those already. */
  readonly map: ChainMap
  /** Parties that only look alike, `own` by its id in the other map and `other` by its id in the map as it was given. */
  readonly questions: readonly PairQuestion[]
}

interface AlignOptions {
  /** The list of organisations, to know a party again by its other names. */
  readonly organisations?: readonly Organisation[] | undefined
  /** What the user said about pairs of parties, by `pairKey`. */
  readonly answers?: ReadonlyMap<string, PairAnswer> | undefined
}

/**
 * Gives a map the ids of another, so that the two can be compared by id though they did not come from one file. A record
 * with an id that both have keeps it. Else parties are known again as where two maps are combined (`partyTwins`), and
 * what hangs on them by what it is called and by its ends. Pure, sound when both are, and the same for any order of records.
 *
 * @param map the one whose ids change
 * @param to the one whose ids stay
 */
export function alignMap(map: ChainMap, to: ChainMap, { organisations, answers }: AlignOptions = {}): AlignedMap {
  const isKept = (collection: Collection, id: Id) =>
    Object.hasOwn(map[collection], id) && Object.hasOwn(to[collection], id)
  if (COLLECTIONS.every((collection) => Object.keys(map[collection]).every((id) => isKept(collection, id)))) {
    return { map, questions: [] }
  }
  const [own, other] = [to, map].map(({ parties }) => without(parties, (id) => isKept('parties', id)))
  const twinsBy = (said: AlignOptions['answers']) =>
    partyTwins(own ?? {}, other ?? {}, { organisations, answers: said })
  const unanswered = twinsBy(undefined)
  const twins = answers && answers.size > 0 ? twinsBy(answers) : unanswered
  const kept = Object.keys(map.parties).flatMap((id) =>
    isKept('parties', id) ? [{ own: id, other: id, why: 'chosen' as const }] : [],
  )
  const { names } = joinTables(to, { ...map, views: {} }, { ...twins, same: [...kept, ...twins.same] }, '', isKept)
  nameViews(map.views, to.views, names)
  return { map: withNames(map, names), questions: questionsOf(unanswered, twins) }
}

function without<R extends AnyRecord>(table: Table<R>, isOut: (id: Id) => boolean): Table<R> {
  return Object.fromEntries(Object.entries(table).filter(([id]) => !isOut(id)))
}

/** A view is the one of its name, that with the same content before others. */
function nameViews(views: Table<View>, known: Table<View>, names: Names): void {
  const free = new Set(Object.keys(known).filter((id) => !Object.hasOwn(views, id)))
  const inOrder = (ids: Iterable<Id>) => [...ids].sort((a, b) => (a < b ? -1 : 1))
  for (const id of inOrder(Object.keys(views))) {
    const view = views[id]
    if (!view) continue
    const isNamed = (one: Id) => plainTitle(known[one]?.title ?? '').words === plainTitle(view.title).words
    const content = contentOf(renamed('views', view, names))
    const alike = Object.hasOwn(known, id) ? [id] : inOrder(free).filter(isNamed)
    const twin = alike.find((one) => contentOf(known[one] ?? view) === content) ?? alike[0]
    if (twin !== undefined) free.delete(twin)
    names.give(view, twin)
  }
}

/** The map with another id for every record that has another name. */
function withNames(map: ChainMap, names: Names): ChainMap {
  if (names.changed.size === 0) return map
  const tables = COLLECTIONS.map((collection) => [
    collection,
    Object.fromEntries(
      Object.values<AnyRecord>(map[collection]).map((record) => [
        names.of(record.id),
        renamed(collection, record, names),
      ]),
    ),
  ])
  const own = MAP_REFERENCES.reduce((rest, reference) => rewriteIds(rest, reference, names.of), map)
  return {
    ...own,
    ...Object.fromEntries(tables),
    ...Object.fromEntries(Object.values(ORDERS).map((name) => [name, map[name].map(names.of)])),
    positions: Object.fromEntries(Object.entries(map.positions).map(([id, place]) => [names.of(id), place])),
  }
}

/** By letters alone nobody is sure; what was found before anybody answered stays a question after it. */
function questionsOf(found: PartyTwins, now: PartyTwins): readonly PairQuestion[] {
  const same = new Set(now.same.map(pairKey))
  const likely = found.same.filter(({ why }) => why === 'letters')
  return [...likely, ...found.maybe].map((pair) => ({ ...pair, isSame: same.has(pairKey(pair)) }))
}
