import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import { moreFindings } from '../cap-findings'
import type { ChainGraph } from '../chain-graph'
import { demandExceedsCapacity, hasQueue } from '../facts/capacity'
import { isLinkOf, membersOf } from '../facts/chains'
import { isHeldOn, seatsOf } from '../facts/meetings'
import { namesOf } from '../facts/names'
import { isBesideChain } from '../facts/partnership'
import { hasManyDependents } from '../facts/pivots'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/**
 * Whether one party has more asked of it than it can handle, work waits there, or many wait for it, and something critical of
 * it is in each of these chains: pressure in the one is none of a chain that hardly counts on it.
 */
function isPressed(graph: ChainGraph, { id }: Party, chains: readonly Id[]): boolean {
  const isCriticalIn = (chain: Id) => graph.criticalOf(id).some((line) => isLinkOf(graph, line, chain))
  if (!chains.every(isCriticalIn)) return false
  return demandExceedsCapacity(graph, id) || hasQueue(graph, id) || hasManyDependents(graph, id)
}

/** The parties of a chain without who is said to be no partner in it: a supplier of two chains is no link between them. */
function linksOf(graph: ChainGraph, chain: Id): ReadonlySet<Id> {
  const isLink = (id: Id) => {
    const party = graph.party(id)
    return party !== undefined && !isBesideChain(party)
  }
  return new Set(membersOf(graph, chain).filter(isLink))
}

interface ChainMembers {
  readonly chain: Id
  readonly members: ReadonlySet<Id>
  /** Whether the map draws the chain itself, with steps; without them it may be there as a neighbour. */
  readonly hasSteps: boolean
}

/**
 * Whether the two chains never sit together: no meeting seats a party that is only in the one and a party that is only in
 * the other, and none is a table of those who are in both. A chain all of whose parties are shared, or that has no steps where the other has, is there as a neighbour:
 * its own tables are not on this map.
 */
function neverMeet(seatings: readonly ReadonlySet<Id>[], a: ChainMembers, b: ChainMembers): boolean {
  const one = new Set([...a.members].filter((id) => !b.members.has(id)))
  const other = new Set([...b.members].filter((id) => !a.members.has(id)))
  if (a.hasSteps !== b.hasSteps || one.size === 0 || other.size === 0 || seatings.length === 0) return false
  const shared = [...a.members].filter((id) => b.members.has(id))
  return !seatings.some((seats) => {
    const [hasOne, hasOther] = [seatsAny(seats, one), seatsAny(seats, other)]
    return hasOne === hasOther && (hasOne || shared.filter((id) => seats.has(id)).length >= 2)
  })
}

/** Whether one of the parties sits there; goes through the shorter of the two. */
function seatsAny(seats: ReadonlySet<Id>, parties: ReadonlySet<Id>): boolean {
  const [few, many] = seats.size < parties.size ? [seats, parties] : [parties, seats]
  for (const id of few) if (many.has(id)) return true
  return false
}

/** The parties of both. A part is not named beside its whole: a court beside the courts together. */
function sharedBy(graph: ChainGraph, one: ChainMembers, other: ChainMembers): readonly Party[] {
  const isShared = (id: Id) => one.members.has(id) && other.members.has(id)
  return [...one.members].flatMap((id) => {
    const party = isShared(id) ? graph.party(id) : undefined
    return party && !(party.partOf && isShared(party.partOf)) ? party : []
  })
}

/** With more drawn chains than these it is not worth the time to tell which is the nearest. */
const MANY_DRAWN = 20

/**
 * Whether a chain that is there as a neighbour belongs beside another one: it is told beside the drawn chain with which it
 * shares most, and beside any other only when that shares a party of its own with it. Two maps side by side each bring
 * neighbours, and those of the one are none of the other. Two neighbours are no pair of a map that draws a chain.
 */
function isElsewhere(drawn: readonly ChainMembers[], a: ChainMembers, b: ChainMembers): boolean {
  if (drawn.length > 0 && !a.hasSteps && !b.hasSteps) return true
  if (a.hasSteps === b.hasSteps || drawn.length < 2 || drawn.length > MANY_DRAWN) return false
  const [own, neighbour] = a.hasSteps ? [a, b] : [b, a]
  const sharedWith = ({ members }: ChainMembers) => [...neighbour.members].filter((id) => members.has(id))
  const shared = sharedWith(own)
  return drawn.some((other) => {
    const theirs = new Set(sharedWith(other))
    return other !== own && theirs.size > shared.length && shared.every((id) => theirs.has(id))
  })
}

function checkPair(
  graph: ChainGraph,
  seatings: readonly ReadonlySet<Id>[],
  one: ChainMembers,
  other: ChainMembers,
): readonly RuleFinding[] {
  const shared = sharedBy(graph, one, other)
  if (shared.length === 0) return []
  const chains = [one.chain, other.chain]
  // Who is independent works for whoever comes: it is named after those who divide their people.
  const isIndependent = ({ tier }: Party) => tier === 'independent'
  const leaning = shared.filter((party) => graph.criticalOf(party.id).length > 0 && !isIndependent(party))
  const others = [
    ...shared.filter((party) => graph.criticalOf(party.id).length === 0 && !isIndependent(party)),
    ...shared.filter(isIndependent),
  ]
  const pressed = shared.filter((party) => isPressed(graph, party, chains))
  const apart = neverMeet(seatings, one, other)
  // Of a chain that is there as a neighbour nothing shows what it asks.
  const isNeighbour = one.hasSteps !== other.hasSteps
  const variant = pressed.length > 0 && !isNeighbour ? 'pressed' : apart ? 'apart' : 'shared'
  const message = `party-in-several-chains.${variant}` as const
  const names = (parties: readonly Party[]) =>
    namesOf(
      graph,
      parties.map(({ id }) => id),
    )
  return [
    {
      rule: 'party-in-several-chains',
      key: findingKey(message, chains),
      kind: 'finding',
      severity: variant === 'shared' ? 'low' : 'medium',
      about: [
        ...[...new Set([...pressed, ...leaning, ...others])].map(({ id }): Subject => ({ kind: 'parties', id })),
        ...chains.map((id): Subject => ({ kind: 'chains', id })),
      ],
      message,
      values: {
        chains: chains.map((id) => graph.map.chains[id]?.name ?? id),
        count: shared.length,
        parties: [...new Set([...names(leaning), ...names(others)])],
        pressed: names(pressed),
      },
      facts: [apart ? 'apart' : 'together'],
    },
  ]
}

/** So many pairs of chains are looked at: a thousand chains that share one party make half a million. The rest is counted. */
const PAIRS_LOOKED_AT = 400

/** Visits the pairs of chains that share a party, in order. Counted from the parties outwards, so that others cost nothing. */
function forSharingPairs(
  graph: ChainGraph,
  chains: readonly ChainMembers[],
  visit: (one: ChainMembers, other: ChainMembers) => void,
): void {
  const placesOf = new Map<Id, number[]>(graph.parties.map(({ id }) => [id, []]))
  for (const [place, { members }] of chains.entries()) for (const id of members) placesOf.get(id)?.push(place)
  const seenBy = new Int32Array(chains.length).fill(-1)
  for (const [place, one] of chains.entries()) {
    const partners: number[] = []
    for (const id of one.members) {
      for (const other of placesOf.get(id) ?? []) {
        if (other <= place || seenBy[other] === place) continue
        seenBy[other] = place
        partners.push(other)
      }
      // All that come after are there: its other members add nothing.
      if (partners.length === chains.length - place - 1) break
    }
    for (const other of partners.sort((a, b) => a - b)) visit(one, chains[other] as ChainMembers)
  }
}

/** Parties that work in two chains of the map: one finding for each pair of chains, but for two neighbours of the drawn one. */
export const partyInSeveralChains = {
  id: 'party-in-several-chains',
  group: 'structure',
  severity: 'low',
  grounds: [
    'Advies ketensturing, Wat is een keten? (organisaties in meer ketens)',
    'Advies ketensturing, Probleemanalyse (schaarse middelen)',
  ],
  messages: ['party-in-several-chains.shared', 'party-in-several-chains.pressed', 'party-in-several-chains.apart'],
  check: (graph) => {
    const drawn = new Set(Object.values(graph.map.steps).map(({ chain }) => chain))
    const chains = Object.keys(graph.map.chains)
      .sort()
      .map((chain) => ({ chain, hasSteps: drawn.has(chain), members: linksOf(graph, chain) }))
    const seatings = graph.meetings
      .filter((meeting) => isHeldOn(meeting, graph.today))
      .map(seatsOf)
      .filter(({ size }) => size > 0)
    let looked = 0
    let more = 0
    const found: RuleFinding[] = []
    const withSteps = chains.filter(({ hasSteps }) => hasSteps)
    forSharingPairs(graph, chains, (one, other) => {
      if (isElsewhere(withSteps, one, other)) return
      if (looked++ < PAIRS_LOOKED_AT) found.push(...checkPair(graph, seatings, one, other))
      else more++
    })
    return more === 0 ? found : [...found, moreFindings('party-in-several-chains', graph.map.id, more, 'medium')]
  },
} as const satisfies Rule
