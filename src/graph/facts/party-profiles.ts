import { chainsOf } from '../../model/combine/chain-membership'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { ChainGraph } from '../chain-graph'
import { likeness, walkOrder } from './partners'
import { steersItself } from './steering'

/** What most parties of a chain have; undefined while no value is there more often than any other. */
interface CommonValues {
  /** Of those that come under a department. */
  readonly department: string | undefined
  readonly tier: Party['tier'] | undefined
}

/** How one party stands in its chain. */
export interface PartyProfile {
  readonly party: Party
  readonly chains: readonly Id[]
  /** Number of different parties it depends on. */
  readonly suppliers: number
  /** Number of different parties that depend on it. */
  readonly dependents: number
  /** Of the chain it is looked at in: the first it belongs to, else the map as a whole. */
  readonly common: CommonValues
  readonly isOtherDepartment: boolean
  readonly isOtherTier: boolean
  /** Whether nobody said yet how it is steered; of who steers others that is not asked. */
  readonly isSteeringOpen: boolean
}

/**
 * All parties in walking order, each beside what most parties of its chain have. Nothing is other where the chain has
 * no most common value, and no department that is absent or deliberately none.
 */
export function partyProfiles(graph: ChainGraph): readonly PartyProfile[] {
  const members = new Map<Id | undefined, Party[]>()
  const chainsBy = new Map<Id, readonly Id[]>()
  for (const party of graph.parties) {
    const chains = chainsOf(graph.map, party)
    chainsBy.set(party.id, chains)
    for (const chain of chains.length > 0 ? chains : [undefined]) {
      const known = members.get(chain)
      if (known) known.push(party)
      else members.set(chain, [party])
    }
  }
  const commons = new Map(
    [...members].map(([chain, parties]) => [chain, commonOf(chain === undefined ? graph.parties : parties)] as const),
  )
  return walkOrder(graph).flatMap((id) => {
    const party = graph.party(id)
    if (!party) return []
    const chains = chainsBy.get(id) ?? []
    const common = commons.get(chainOfStep(graph, party) ?? chains[0]) ?? commonOf([])
    return {
      party,
      chains,
      suppliers: new Set(graph.incoming(id).map(({ supplier }) => supplier)).size,
      dependents: new Set(graph.outgoing(id).map(({ dependent }) => dependent)).size,
      common,
      isOtherDepartment: likeness(common.department, party.department) === 'other',
      isOtherTier: common.tier !== undefined && common.tier !== party.tier,
      isSteeringOpen: party.steering === undefined && !steersItself(party),
    }
  })
}

/** The chain whose step a party stands in says more about where it belongs than the others it names. */
function chainOfStep({ map }: ChainGraph, { step }: Party): Id | undefined {
  return step ? map.steps[step]?.chain : undefined
}

function commonOf(parties: readonly Party[]): CommonValues {
  return {
    department: mostCommon(parties.flatMap(({ department }) => department ?? [])),
    tier: mostCommon(parties.map(({ tier }) => tier)),
  }
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] > (second?.[1] ?? 0) && first[1] > 1 ? first[0] : undefined
}
