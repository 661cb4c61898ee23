import { chainsOf } from '../../model/combine/chain-membership'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { compareText } from '../indexing'
import { binds, holdsOn } from './agreements'
import { sharedMeetings } from './meetings'
import { STEERS_ITSELF } from './steering'

/** Whether two parties have the same department: `unknown` where nobody looked yet, `none` where one has none. */
export type Likeness = 'same' | 'other' | 'none' | 'unknown'

/** A party that the one in the middle leans on, or that leans on it. */
export interface Partner {
  readonly party: Party
  /** What runs between the two in this direction, in reading order; one or more. */
  readonly dependencies: readonly Dependency[]
  /** Whether the dependence goes both ways: there is one in the other direction too, or one is said to be mutual. */
  readonly isMutual: boolean
  readonly department: Likeness
  readonly isOtherTier: boolean
  /** Chains the partner works in and the party in the middle does not, in the order in which the partner names them. */
  readonly otherChains: readonly Id[]
  /** Meetings, still held, in which both sit, in order of id. */
  readonly meetings: readonly Id[]
  /** Agreements that bind both, hold today and are about one of these dependencies, in order of id. */
  readonly agreements: readonly Id[]
}

/** Partners of one step; `step` is null for those that deliberately have none, undefined where nobody looked yet. */
export interface PartnerGroup {
  readonly step: Id | null | undefined
  readonly partners: readonly Partner[]
}

/** Both directions for one party; groups in the order of the steps. */
export interface Partners {
  /** On whom it depends. */
  readonly suppliers: readonly PartnerGroup[]
  /** Who depends on it. */
  readonly dependents: readonly PartnerGroup[]
  readonly supplierCount: number
  readonly dependentCount: number
}

function likeness(a: string | null | undefined, b: string | null | undefined): Likeness {
  if (a === undefined || b === undefined) return 'unknown'
  if (a === null || b === null) return 'none'
  return a === b ? 'same' : 'other'
}

/** The parties around one party, in both directions. A party that is not on the map has none. */
export function partnersOf(graph: ChainGraph, party: Id): Partners {
  const centre = graph.party(party)
  if (!centre) return { suppliers: [], dependents: [], supplierCount: 0, dependentCount: 0 }
  const into = graph.incoming(party)
  const out = graph.outgoing(party)
  const suppliers = byOther(into, ({ supplier }) => supplier)
  const dependents = byOther(out, ({ dependent }) => dependent)
  const partner = (id: Id, between: readonly Dependency[], back: ReadonlyMap<Id, unknown>): Partner | undefined => {
    const other = graph.party(id)
    return other && partnerOf(graph, centre, other, between, back.has(id))
  }
  const list = (side: ReadonlyMap<Id, readonly Dependency[]>, back: ReadonlyMap<Id, unknown>) =>
    grouped(
      graph,
      [...side].flatMap(([id, between]) => partner(id, between, back) ?? []),
    )
  return {
    suppliers: list(suppliers, dependents),
    dependents: list(dependents, suppliers),
    supplierCount: suppliers.size,
    dependentCount: dependents.size,
  }
}

function byOther(
  dependencies: readonly Dependency[],
  otherOf: (dependency: Dependency) => Id,
): ReadonlyMap<Id, readonly Dependency[]> {
  const found = new Map<Id, Dependency[]>()
  for (const dependency of [...dependencies].sort(inReadingOrder)) {
    const other = otherOf(dependency)
    const known = found.get(other)
    if (known) known.push(dependency)
    else found.set(other, [dependency])
  }
  return found
}

/** First what the room numbered, in that order; then critical before the rest; then by what is delivered. */
function inReadingOrder(a: Dependency, b: Dependency): number {
  return (
    (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
    Number(b.critical === true) - Number(a.critical === true) ||
    compareText(a.product, b.product) ||
    compareText(a.id, b.id)
  )
}

function partnerOf(
  graph: ChainGraph,
  centre: Party,
  party: Party,
  dependencies: readonly Dependency[],
  goesBack: boolean,
): Partner {
  const own = new Set(chainsOf(graph.map, centre))
  const both = [centre.id, party.id]
  const agreements = dependencies.flatMap(({ id }) =>
    graph.agreementsOn(id).filter((agreement) => binds(agreement, both) && holdsOn(agreement, graph.today)),
  )
  return {
    party,
    dependencies,
    isMutual: goesBack || dependencies.some(({ mutual }) => mutual === true),
    department: likeness(centre.department, party.department),
    isOtherTier: centre.tier !== party.tier,
    otherChains: chainsOf(graph.map, party).filter((chain) => !own.has(chain)),
    meetings: sharedMeetings(graph, both).map(({ id }) => id),
    agreements: [...new Set(agreements.map(({ id }) => id))].sort(),
  }
}

function grouped(graph: ChainGraph, partners: readonly Partner[]): readonly PartnerGroup[] {
  const steps = new Map<Id | null | undefined, Partner[]>()
  for (const partner of partners) {
    const { step } = partner.party
    const known = steps.get(step)
    if (known) known.push(partner)
    else steps.set(step, [partner])
  }
  const place = (step: Id | null | undefined) =>
    step ? graph.map.stepOrder.indexOf(step) : graph.map.stepOrder.length + (step === null ? 1 : 0)
  const first = ({ dependencies }: Partner) => dependencies[0]?.order ?? Number.POSITIVE_INFINITY
  return [...steps]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([step, found]) => ({
      step,
      partners: found.sort(
        (a, b) => first(a) - first(b) || compareText(sortName(a.party), sortName(b.party)) || byId(a.party, b.party),
      ),
    }))
}

function sortName({ abbreviation, name }: Party): string {
  return (abbreviation ?? name).toLowerCase()
}

function byId(a: Party, b: Party): number {
  return compareText(a.id, b.id)
}

/** The parties in the order in which a room walks through them: by step, those without a step last, then by name. */
export function walkOrder(graph: ChainGraph): readonly Id[] {
  const { stepOrder } = graph.map
  const places = new Map(stepOrder.map((id, index) => [id, index]))
  const place = ({ step }: Party) => (step ? (places.get(step) ?? stepOrder.length) : stepOrder.length)
  return [...graph.parties]
    .sort((a, b) => place(a) - place(b) || compareText(sortName(a), sortName(b)) || byId(a, b))
    .map(({ id }) => id)
}

/** The party with the most different partners, of equals the first in walking order; undefined on an empty map. */
export function busiestParty(graph: ChainGraph): Id | undefined {
  let best: { readonly id: Id; readonly count: number } | undefined
  for (const id of walkOrder(graph)) {
    const others = new Set([
      ...graph.incoming(id).map(({ supplier }) => supplier),
      ...graph.outgoing(id).map(({ dependent }) => dependent),
    ])
    if (!best || others.size > best.count) best = { id, count: others.size }
  }
  return best?.id
}

/** What most parties of a chain have; undefined while no value is there more often than any other. */
export interface CommonValues {
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
      isSteeringOpen: party.steering === undefined && !STEERS_ITSELF.has(party.kind),
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
