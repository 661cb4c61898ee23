import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { ChainGraph } from '../chain-graph'
import { demandExceedsCapacity } from '../facts/capacity'
import { isInChain } from '../facts/chains'
import { isHeldOn, seatsOf } from '../facts/meetings'
import { namesOf } from '../facts/names'
import { hasManyDependents } from '../facts/pivots'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Whether one party has more asked of it than it can handle, or many wait for it. */
function isPressed(graph: ChainGraph, { id }: Party): boolean {
  return demandExceedsCapacity(graph, id) || hasManyDependents(graph, id)
}

interface ChainMembers {
  readonly chain: Id
  readonly members: ReadonlySet<Id>
  /** Whether the map draws the chain itself, with steps; without them it may be there as a neighbour. */
  readonly hasSteps: boolean
}

/**
 * Whether the two chains never sit together: no meeting seats a party that is only in the one and a party that is only in
 * the other. A chain all of whose parties are shared, or that has no steps where the other has, is there as a neighbour:
 * its own tables are not on this map.
 */
function neverMeet(seatings: readonly ReadonlySet<Id>[], a: ChainMembers, b: ChainMembers): boolean {
  const one = [...a.members].filter((id) => !b.members.has(id))
  const other = [...b.members].filter((id) => !a.members.has(id))
  if (a.hasSteps !== b.hasSteps || one.length === 0 || other.length === 0 || seatings.length === 0) return false
  return !seatings.some((seats) => one.some((id) => seats.has(id)) && other.some((id) => seats.has(id)))
}

function checkPair(
  graph: ChainGraph,
  seatings: readonly ReadonlySet<Id>[],
  one: ChainMembers,
  other: ChainMembers,
): readonly RuleFinding[] {
  const shared = [...one.members].flatMap((id) => (other.members.has(id) ? (graph.party(id) ?? []) : []))
  if (shared.length === 0) return []
  const chains = [one.chain, other.chain]
  const leaning = shared.filter(({ id }) => graph.criticalOf(id).length > 0)
  const others = shared.filter(({ id }) => graph.criticalOf(id).length === 0)
  const pressed = shared.filter((party) => isPressed(graph, party))
  const apart = neverMeet(seatings, one, other)
  const variant = pressed.length > 0 ? 'pressed' : apart ? 'apart' : 'shared'
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

/** Parties that work in two chains of the map: one finding for each pair of chains. */
export const partyInSeveralChains = {
  id: 'party-in-several-chains',
  group: 'structure',
  severity: 'low',
  grounds: ['Advies ketensturing, Wat is een keten?'],
  messages: ['party-in-several-chains.shared', 'party-in-several-chains.pressed', 'party-in-several-chains.apart'],
  check: (graph) => {
    const drawn = new Set(Object.values(graph.map.steps).map(({ chain }) => chain))
    const chains = Object.keys(graph.map.chains)
      .sort()
      .map((chain) => ({
        chain,
        hasSteps: drawn.has(chain),
        members: new Set(graph.parties.flatMap(({ id }) => (isInChain(graph, id, chain) ? id : []))),
      }))
    const seatings = graph.meetings
      .filter((meeting) => isHeldOn(meeting, graph.today))
      .map(seatsOf)
      .filter(({ size }) => size > 0)
    return chains.flatMap((one, i) => chains.slice(i + 1).flatMap((other) => checkPair(graph, seatings, one, other)))
  },
} as const satisfies Rule
