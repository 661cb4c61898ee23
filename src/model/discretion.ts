import { keyParts } from './answer-keys'
import { type AnyRecord, type ChainMap, COLLECTIONS, type Table } from './chain-map'
import type { Id } from './id'
import { proposalWithout, withheldInChange } from './proposals/change-without'
import { removedWith, withoutRecords } from './removal'

// A record can be kept off the wall (niet op de muur): off the beamer, the second screen, pictures, paper, the report and
// whatever else leaves the room. Only the file of the map, and who works on it, has everything.

const marked = new WeakMap<Table<AnyRecord>, readonly Id[]>()
const discreet = new WeakMap<ChainMap, ChainMap>()
const wholes = new WeakMap<ChainMap, ChainMap>()

/** The records of a map that are marked as not for the wall. */
export function withheldIds(map: ChainMap): readonly Id[] {
  return COLLECTIONS.flatMap((collection) => markedIn(map[collection]))
}

/**
 * All ids that are not on the wall: what is marked, what cannot stand without it, and the answers to a finding about
 * either.
 */
export function hiddenIds(map: ChainMap): ReadonlySet<Id> {
  const own = withheldIds(map)
  if (own.length === 0) return new Set()
  const gone = removedWith(map, own)
  const answers = Object.values(map.answers).filter(({ finding }) => keyParts(finding).some((part) => gone.has(part)))
  return answers.length === 0 ? gone : removedWith(map, [...gone, ...answers.map(({ id }) => id)])
}

/**
 * The map as anybody may see it: without what is not for the wall, and sound. EVERY way out of the app (a screen for the
 * room, a picture, paper, a report, copied text, an output of the command line) shows this map and never the whole one;
 * only the file of the map itself holds everything. What is analysed for a way out goes through `analyseDiscreetly`. The
 * same map always gives the same object, and a map that withholds nothing is given back itself.
 */
export function withoutDiscreet(map: ChainMap): ChainMap {
  const known = discreet.get(map)
  if (known) return known
  const ids = hiddenIds(map)
  // A proposal may hold what is not for the wall though the map itself holds none of it.
  const made = silent(map, ids.size === 0 ? map : withoutHidden(map, ids), ids)
  discreet.set(map, made)
  // What is discreet already stays as it is, though it is asked for again.
  discreet.set(made, made)
  if (made !== map) wholes.set(made, map)
  return made
}

/** An earlier version of a map as anybody may see it: also without what the later one keeps off the wall. */
export function earlierWithoutDiscreet(earlier: ChainMap, later: ChainMap): ChainMap {
  const shown = withoutDiscreet(earlier)
  const ids = new Set([...hiddenIds(later)].filter((id) => COLLECTIONS.some((name) => Object.hasOwn(shown[name], id))))
  return ids.size === 0 ? shown : silent(later, withoutHidden(shown, ids), hiddenIds(later))
}

/** The whole map of which this is what the wall may show; the map itself when it withholds nothing. */
export function wholeOf(map: ChainMap): ChainMap {
  return wholes.get(map) ?? map
}

function markedIn(table: Table<AnyRecord>): readonly Id[] {
  const known = marked.get(table)
  if (known) return known
  const ids = Object.values(table).flatMap(({ id, discretion }) => (discretion === 'withheld' ? [id] : []))
  marked.set(table, ids)
  return ids
}

function withoutHidden(map: ChainMap, ids: ReadonlySet<Id>): ChainMap {
  return withoutRecords(map, [...ids])
}

/** What no reference holds: a decision that came from a finding about it, and sentences that tell of it by name. */
function silent(whole: ChainMap, shown: ChainMap, ids: ReadonlySet<Id>): ChainMap {
  const decisions = changedTable(shown.decisions, (decision) => {
    if (decision.finding === undefined || !keyParts(decision.finding).some((part) => ids.has(part))) return decision
    const { finding: _gone, ...rest } = decision
    return rest
  })
  const proposals = changedTable(shown.proposals, (proposal) =>
    proposalWithout(proposal, new Set([...ids, ...withheldInChange(proposal.change)])),
  )
  const names = namesOf(whole, ids)
  const sessions = changedTable(shown.sessions, (session) => {
    const kept = session.changes?.filter((told) => !names.some((name) => told.includes(name)))
    if (kept === undefined || kept.length === session.changes?.length) return session
    const { changes: _told, ...rest } = session
    return kept.length === 0 ? rest : { ...rest, changes: kept }
  })
  const isSame = decisions === shown.decisions && sessions === shown.sessions && proposals === shown.proposals
  return isSame ? shown : { ...shown, decisions, sessions, proposals }
}

function changedTable<T extends AnyRecord>(table: Table<T>, change: (record: T) => T): Table<T> {
  const entries = Object.entries(table).map(([id, record]) => [id, change(record)] as const)
  return entries.every(([id, record]) => record === table[id]) ? table : Object.fromEntries(entries)
}

/** A shorter name may be any word. */
const TELLING = 3

/** The words by which the hidden records would be told of. */
function namesOf(map: ChainMap, ids: ReadonlySet<Id>): readonly string[] {
  return COLLECTIONS.flatMap((collection) =>
    Object.values<AnyRecord>(map[collection]).flatMap((record) => {
      if (!ids.has(record.id)) return []
      const words: Readonly<Record<string, unknown>> = { ...record }
      return ['name', 'abbreviation', 'title', 'text', 'product'].flatMap((field) => {
        const word = words[field]
        return typeof word === 'string' && word.trim().length >= TELLING ? [word.trim()] : []
      })
    }),
  )
}
