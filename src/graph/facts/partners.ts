import { chainsOf } from '../../model/combine/chain-membership'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { compareText } from '../indexing'
import { binds, holdsOn } from './agreements'
import { partiesInOrder } from './dependency-matrix'
import { sharedMeetings } from './meetings'

/** Whether two parties have the same department: `unknown` where nobody looked yet, `none` where one has none. */
type Likeness = 'same' | 'other' | 'none' | 'unknown'

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

/** Whether two parties have the same department, as far as that is known. */
export function likeness(a: string | null | undefined, b: string | null | undefined): Likeness {
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
  return partiesInOrder(graph.map).map(({ id }) => id)
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
