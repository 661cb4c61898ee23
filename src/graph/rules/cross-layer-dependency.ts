import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Dependency } from '../../model/schema/relations'
import type { Tier } from '../../model/vocabulary'
import type { ChainGraph } from '../chain-graph'
import { isAgreedUpon } from '../facts/agreement-cover'
import { binds, holdsOn } from '../facts/agreements'
import { hasAuthority, isIndependent } from '../facts/by-law'
import { isHeldOn } from '../facts/meetings'
import { namesOf } from '../facts/names'
import { uncoupledDependencies } from '../facts/uncoupled'
import type { RuleFinding, Subject } from '../finding'
import { indexBy } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Of the tiers of a party those that govern; civil society and international bodies are none. */
const GOVERNING: ReadonlySet<Tier> = new Set<Tier>([
  'national',
  'provincial',
  'municipal',
  'water-authority',
  'regional',
  'independent',
])

interface Crossing {
  readonly dependency: Dependency
  readonly near: Party
  readonly far: Party
}

/** Whether one of the two steers the other or has authority over its work: then the tier is not what stands between them. */
function isSteered(graph: ChainGraph, one: Id, other: Id): boolean {
  return [
    [one, other],
    [other, one],
  ].some(
    ([above = '', below = '']) =>
      hasAuthority(graph, above, below) ||
      graph
        .trianglesOf(below)
        .some(({ owner, clients }) => owner?.party === above || clients?.some(({ party }) => party === above)),
  )
}

/** The near end is the one of the national tier; where that does not tell the ends apart, the supplier. */
function crossing(graph: ChainGraph, dependency: Dependency): Crossing | undefined {
  if (dependency.critical !== true) return undefined
  const supplier = graph.party(dependency.supplier)
  const dependent = graph.party(dependency.dependent)
  if (!supplier || !dependent || supplier.tier === dependent.tier) return undefined
  if (!GOVERNING.has(supplier.tier) || !GOVERNING.has(dependent.tier)) return undefined
  if (dependency.nature === 'statutory' || isSteered(graph, supplier.id, dependent.id)) return undefined
  const isNearLast = dependent.tier === 'national'
  // Who only takes what comes, as a customer, has nothing to promise.
  if (!isNearLast && dependency.nature === 'customer') return undefined
  return isNearLast ? { dependency, near: dependent, far: supplier } : { dependency, near: supplier, far: dependent }
}

/**
 * An umbrella organisation of the same tier can speak for the far party. The map does not record who is a member of
 * which umbrella, so the tier stands in for that.
 */
function isArranged(
  graph: ChainGraph,
  umbrellasOf: (tier: Tier) => readonly Party[],
  { dependency, near, far }: Crossing,
): boolean {
  if (isAgreedUpon(graph, dependency)) return true
  return [far, ...umbrellasOf(far.tier)].some(
    ({ id }) =>
      graph.agreementsOf(id).some((agreement) => holdsOn(agreement, graph.today) && binds(agreement, [near.id, id])) ||
      graph.meetingsOf(id).some((meeting) => isHeldOn(meeting, graph.today)),
  )
}

/** Critical dependencies on another tier of government: one finding for each party and other tier. */
export const crossLayerDependency = {
  id: 'cross-layer-dependency',
  group: 'tier',
  severity: 'low',
  grounds: [
    'Advies ketensturing, Handelingsperspectief, stap 1 (andere bestuurslagen)',
    'NORA, Ketensturing: de wereld van ketens',
  ],
  messages: ['cross-layer-dependency.linked', 'cross-layer-dependency.unlinked', 'cross-layer-dependency.independent'],
  check: (graph) => {
    const crossings = graph.dependencies.flatMap((dependency) => crossing(graph, dependency) ?? [])
    const groupOf = ({ near, far }: Crossing) => `${near.id} ${far.tier}`
    const crossingsOf = indexBy(crossings, groupOf)
    // That the two ends never meet is told there already.
    const told = new Set(uncoupledDependencies(graph).map(({ dependency }) => dependency))
    const umbrellas = indexBy(
      graph.parties.filter(({ kind }) => kind === 'umbrella'),
      ({ tier }) => tier,
    )
    return [...new Set(crossings.map(groupOf))].flatMap((name): readonly RuleFinding[] => {
      const group = crossingsOf(name)
      // With who judges for itself nothing is to be agreed: there it is a fact, and times and numbers are what to speak about.
      const isJudging = group.every(({ far }) => isIndependent(far))
      const loose = isJudging
        ? []
        : group.filter((item) => !told.has(item.dependency) && !isArranged(graph, umbrellas, item))
      const evidence = loose.length > 0 ? loose : group
      const [first] = evidence
      if (!first) return []
      const variant = isJudging ? 'independent' : loose.length > 0 ? 'unlinked' : 'linked'
      const message = `cross-layer-dependency.${variant}` as const
      return [
        {
          rule: 'cross-layer-dependency',
          key: findingKey(message, [first.near.id, first.far.tier]),
          kind: 'finding',
          severity: loose.length > 0 ? 'medium' : 'low',
          about: [
            { kind: 'parties', id: first.near.id },
            ...evidence.map(({ dependency }): Subject => ({ kind: 'dependencies', id: dependency.id })),
          ],
          message,
          values: {
            party: graph.nameOf(first.near.id),
            tier: first.far.tier,
            count: evidence.length,
            // Which of the two waits for the other, where it is one way.
            waits: evidence.some(({ dependency, near }) => dependency.dependent === near.id) ? 'party' : 'others',
            others: namesOf(
              graph,
              evidence.map(({ far }) => far.id),
            ),
          },
        },
      ]
    })
  },
} as const satisfies Rule
