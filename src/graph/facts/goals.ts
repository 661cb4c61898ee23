import type { Id } from '../../model/id'
import type { Goal } from '../../model/schema/governance'
import type { Party } from '../../model/schema/parties'
import type { ChainGraph } from '../chain-graph'
import { sortedRecords } from '../indexing'
import { chainsDrawn, isInChain } from './chains'

/** A chain, or the map as a whole, with the goals that hold for it. */
export interface GoalScope {
  /** Undefined: the map as a whole. */
  readonly chain: Id | undefined
  /** In order of id. */
  readonly goals: readonly Goal[]
  /** The parties of the chain, without umbrella organisations, in order of id. */
  readonly parties: readonly Party[]
}

/**
 * - `settled`: it is known where the goal comes from, and a meeting of the map adopted it; an imposed goal that a meeting
 *   decides on is as good
 * - `open`: a field nobody filled in yet keeps it from being `settled`
 * - `loose`: its origin, or the meeting that adopted it, is deliberately none
 */
type GoalStanding = 'settled' | 'open' | 'loose'

/**
 * Where goals are looked at: for each chain that is drawn apart as soon as one goal names a chain, else for the map as a
 * whole. A goal that names no chain is a goal of every chain.
 */
export function goalScopes(graph: ChainGraph): readonly GoalScope[] {
  const goals = sortedRecords(graph.map.goals)
  const { parties } = graph.structure
  if (!goals.some(({ chain }) => chain && graph.map.chains[chain])) return [{ chain: undefined, goals, parties }]
  return chainsDrawn(graph).map((chain) => ({
    chain,
    goals: goals.filter((goal) => chain === undefined || !goal.chain || goal.chain === chain),
    parties: parties.filter(({ id }) => isInChain(graph, id, chain)),
  }))
}

/** Whether a meeting of the map adopted the goal, or decides on it. */
function isDiscussed(graph: ChainGraph, { id, adoptedIn }: Goal): boolean {
  if (adoptedIn && graph.map.meetings[adoptedIn]) return true
  return graph.meetings.some(({ decidesOn }) => decidesOn?.includes(id))
}

/** How firmly a goal stands (catalogue, signal 32). */
export function standingOf(graph: ChainGraph, goal: Goal): GoalStanding {
  const { origin, adoptedIn } = goal
  if (origin && adoptedIn && graph.map.meetings[adoptedIn]) return 'settled'
  if (origin === 'imposed' && isDiscussed(graph, goal)) return 'settled'
  return origin === null || adoptedIn === null ? 'loose' : 'open'
}

/** The parties of the map that contribute to a goal, in order of id; a task they have by law counts. */
export function contributorsOf(graph: ChainGraph, { contributions }: Goal): readonly Id[] {
  return [...new Set((contributions ?? []).map(({ party }) => party))].filter((id) => graph.party(id)).sort()
}
