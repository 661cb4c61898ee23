import type { AnyRecord, ChainMap, Records } from '../../model/chain-map'
import { type Collection, chosen } from '../../model/collections'
import { belongsTo } from '../../model/combine/chain-membership'
import type { Id } from '../../model/id'
import type { CouplingEnd } from '../../model/schema/relations'
import type { Certainty } from '../../model/vocabulary'
import type { Finding } from '../finding'
import { compareText } from '../indexing'
import { accountableOf } from './accountable'

/** What a map claims about a chain. What was said about the map itself (answers, statements, views) is no claim. */
export const TESTED_COLLECTIONS = chosen({
  chains: true,
  steps: true,
  parties: true,
  triangles: true,
  assignments: true,
  dependencies: true,
  couplingPoints: true,
  meetings: true,
  agreements: true,
  goals: true,
  bottlenecks: true,
  capacities: true,
  answers: false,
  statements: false,
  recognitions: false,
  sessions: false,
  actions: false,
  decisions: false,
  proposals: false,
  views: false,
})

export type TestedCollection = (typeof TESTED_COLLECTIONS)[number]

/** Why a record is put before the stuurgroep, the weightiest first. */
export const STANDINGS = ['disputed', 'assumed', 'unconfirmed'] as const

export type Standing = (typeof STANDINGS)[number]

/** A record that the stuurgroep can test. */
export interface ToTest {
  readonly collection: TestedCollection
  readonly id: Id
  readonly name: string
  readonly standing: Standing
  readonly certainty: Certainty | undefined
  /** The parties whose own part this is, each once: they can confirm it. Empty when it is no one's in particular. */
  readonly concerned: readonly Id[]
  /** Who confirmed it: not one of those concerned, or the record is assumed or disputed all the same. */
  readonly confirmedBy: Id | undefined
  /** How many open findings rest on it. */
  readonly findings: number
}

type PartyLists = {
  readonly [C in TestedCollection]: (record: Records[C], map: ChainMap) => Iterable<Id | null | undefined>
}

function inTriangle(map: ChainMap, id: Id): (Id | null | undefined)[] {
  const triangle = map.triangles[id]
  return triangle
    ? [
        triangle.contractor,
        triangle.owner?.party,
        ...[...(triangle.clients ?? []), ...(triangle.authorities ?? [])].map(({ party }) => party),
      ]
    : []
}

function atEnd(map: ChainMap, end: CouplingEnd): (Id | null | undefined)[] {
  return 'party' in end ? [end.party] : inTriangle(map, end.triangle)
}

const CONCERNED: PartyLists = {
  chains: ({ id, chainOffice, commitments = [] }, map) => [
    chainOffice,
    accountableOf(map, id)?.party,
    ...commitments.map(({ party }) => party),
    ...Object.values(map.parties).flatMap((party) => (belongsTo(map, party, id) ? party.id : [])),
  ],
  steps: ({ id }, map) => Object.values(map.parties).flatMap((party) => (party.step === id ? party.id : [])),
  parties: ({ id }) => [id],
  triangles: ({ id }, map) => inTriangle(map, id),
  assignments: ({ client, triangle }, map) => [client, map.triangles[triangle]?.contractor],
  dependencies: ({ supplier, dependent }) => [supplier, dependent],
  couplingPoints: ({ ends }, map) => ends.flatMap((end) => atEnd(map, end)),
  meetings: ({ chair, secretary, participants = [] }) => [chair, secretary, ...participants.map(({ party }) => party)],
  agreements: ({ parties = [], onBehalfOf = [] }) => [...parties, ...onBehalfOf],
  goals: ({ contributions = [] }) => contributions.map(({ party }) => party),
  bottlenecks: ({ raisedBy }) => [raisedBy],
  capacities: ({ party }) => [party],
}

/** Whether records of this collection are claims about the chain. */
export function isTested(collection: Collection): collection is TestedCollection {
  return TESTED_COLLECTIONS.some((tested) => tested === collection)
}

/**
 * The parties of the map whose own part a record is, each once, in the order in which the record names them: a
 * dependency concerns both its ends, a meeting whoever sits there.
 */
export function concernedParties<C extends TestedCollection>(
  map: ChainMap,
  collection: C,
  record: Records[C],
): readonly Id[] {
  const named = [...CONCERNED[collection](record, map)]
  return [...new Set(named)].flatMap((id) => (id && Object.hasOwn(map.parties, id) ? id : []))
}

/**
 * Why a record is to be tested; undefined when it needs no test: it is not assumed or disputed, and a party that it
 * concerns confirmed it (any party, when it concerns no one in particular).
 */
export function standingOf(
  { certainty, confirmedBy }: Pick<AnyRecord, 'certainty' | 'confirmedBy'>,
  concerned: readonly Id[],
): Standing | undefined {
  if (certainty === 'disputed' || certainty === 'assumed') return certainty
  if (!confirmedBy) return 'unconfirmed'
  return concerned.length === 0 || concerned.includes(confirmedBy.party) ? undefined : 'unconfirmed'
}

/** How many of these findings rest on each record: as what they are about first, or as further evidence. */
export function findingsPerRecord(findings: readonly Finding[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const { about } of findings) {
    for (const id of new Set(about.map((subject) => subject.id))) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/**
 * The list "Bevestigen met de stuurgroep": what the map claims and nobody whose part it is has confirmed, or what is
 * assumed or disputed. First what most open findings rest on, then disputed before assumed before unconfirmed, then by
 * name.
 *
 * @param openFindings the findings that ask for attention
 * @param nameOf what a record is called, in the language of the reader
 */
export function toTest(
  map: ChainMap,
  openFindings: readonly Finding[],
  nameOf: <C extends TestedCollection>(collection: C, record: Records[C]) => string,
): readonly ToTest[] {
  const counts = findingsPerRecord(openFindings)
  const rows: ToTest[] = []
  for (const collection of TESTED_COLLECTIONS) {
    for (const record of Object.values<Records[TestedCollection]>(map[collection])) {
      // The record comes out of the table of that collection.
      const own = record as never
      const concerned = concernedParties(map, collection, own)
      const standing = standingOf(record, concerned)
      if (standing === undefined) continue
      rows.push({
        collection,
        id: record.id,
        name: nameOf(collection, own),
        standing,
        certainty: record.certainty,
        concerned,
        confirmedBy: record.confirmedBy?.party,
        findings: counts.get(record.id) ?? 0,
      })
    }
  }
  return rows.sort(
    (a, b) =>
      b.findings - a.findings ||
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
      compareText(a.name, b.name) ||
      compareText(a.id, b.id),
  )
}

/** How many rows `toTest` would list. Without their names and their order that is done in a moment. */
export function countToTest(map: ChainMap): number {
  let count = 0
  for (const collection of TESTED_COLLECTIONS) {
    for (const record of Object.values<Records[TestedCollection]>(map[collection])) {
      const isOpen = standingOf(record, []) !== undefined
      // Only of what somebody confirmed it matters whose part it is.
      if (isOpen || standingOf(record, concernedParties(map, collection, record as never)) !== undefined) count++
    }
  }
  return count
}

/** Which rows to show; an absent part lets everything through. */
export interface ToTestFilter {
  readonly collection?: TestedCollection | undefined
  /** A party that could confirm it. */
  readonly party?: Id | undefined
  readonly standing?: Standing | undefined
}

/** The rows that pass a filter, in their order. */
export function filterToTest(
  rows: readonly ToTest[],
  { collection, party, standing }: ToTestFilter,
): readonly ToTest[] {
  return rows.filter(
    (row) =>
      (collection === undefined || row.collection === collection) &&
      (party === undefined || row.concerned.includes(party)) &&
      (standing === undefined || row.standing === standing),
  )
}

/** How many rows stand there for each reason. */
export function countStandings(rows: readonly ToTest[]): Readonly<Record<Standing, number>> {
  const counts = { disputed: 0, assumed: 0, unconfirmed: 0 }
  for (const { standing } of rows) counts[standing]++
  return counts
}
