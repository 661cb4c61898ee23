import type { Id } from '../../model/id'
import type { Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { triangleNames } from '../facts/names'
import { clientsOf, type RoleHolder, sameHolder } from '../facts/steering'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

const CORNERS = ['owner', 'client', 'contractor'] as const

interface Corner extends RoleHolder {
  readonly role: (typeof CORNERS)[number]
}

/** How one party stands in two corners; the first that holds is what is said. */
const VARIANTS = ['function', 'unit', 'open'] as const
type Variant = (typeof VARIANTS)[number]

function cornersOf(graph: ChainGraph, { owner, contractor, ...triangle }: Triangle): readonly Corner[] {
  const corners: Corner[] = []
  if (owner && graph.party(owner.party)) corners.push({ ...owner, role: 'owner' })
  for (const client of clientsOf(graph, triangle)) corners.push({ ...client, role: 'client' })
  if (contractor && graph.party(contractor)) corners.push({ party: contractor, role: 'contractor' })
  return corners
}

/**
 * Within a ministry two functions in two corners are the usual design. A directorate-general speaks with one voice, and so
 * does an organisation that carries out: the file has no function for a contractor.
 */
function variantOf(graph: ChainGraph, a: Corner, b: Corner): Variant | undefined {
  if (a.role === b.role || a.party !== b.party) return undefined
  const kind = graph.party(a.party)?.kind
  const withContractor = a.role === 'contractor' || b.role === 'contractor'
  if (withContractor && kind !== 'ministry') return 'unit'
  const same = sameHolder(a, b)
  if (same === 'yes') return 'function'
  if (kind === 'directorate-general') return 'unit'
  const named = [a, b].some((corner) => corner.role !== 'contractor' && typeof corner.function === 'string')
  return same === 'no' || (withContractor && named) ? undefined : 'open'
}

interface Overlap {
  variant: Variant
  readonly corners: Set<Corner>
}

function overlaps(graph: ChainGraph, triangle: Triangle): ReadonlyMap<Id, Overlap> {
  const corners = cornersOf(graph, triangle)
  const found = new Map<Id, Overlap>()
  for (const [i, a] of corners.entries()) {
    for (const b of corners.slice(i + 1)) {
      const variant = variantOf(graph, a, b)
      if (!variant) continue
      const known = found.get(a.party)
      if (!known || VARIANTS.indexOf(variant) < VARIANTS.indexOf(known.variant)) {
        found.set(a.party, { variant, corners: new Set([a, b]) })
      } else if (known.variant === variant) known.corners.add(a).add(b)
    }
  }
  return found
}

function checkTriangle(graph: ChainGraph, triangle: Triangle): readonly RuleFinding[] {
  const contractor = triangle.contractor ? graph.party(triangle.contractor) : undefined
  return [...overlaps(graph, triangle)].map(([party, { variant, corners }]): RuleFinding => {
    const message = `role-overlap-in-triangle.${variant}`
    const shared = variant === 'function' ? [...corners].find((corner) => corner.function)?.function : undefined
    return {
      rule: 'role-overlap-in-triangle',
      key: findingKey(message, [triangle.id, party]),
      kind: variant === 'open' ? 'question' : 'finding',
      severity: variant === 'open' ? 'low' : contractor?.kind === 'agency' ? 'high' : 'medium',
      about: [
        { kind: 'triangles', id: triangle.id },
        { kind: 'parties', id: party },
      ],
      message,
      values: {
        ...triangleNames(graph, triangle),
        party: graph.nameOf(party),
        function: shared?.trim() ?? '',
        roles: CORNERS.filter((role) => [...corners].some((corner) => corner.role === role)),
      },
    }
  })
}

/** One function, or one unit, in two corners of the same triangle. */
export const roleOverlapInTriangle = {
  id: 'role-overlap-in-triangle',
  group: 'steering',
  severity: 'medium',
  grounds: [
    'Samenwerken in de driehoek: eigenaar, opdrachtgever en opdrachtnemer',
    'ABDTOPConsult, Aansturing van agentschappen en zbo’s bij OCW (2025)',
  ],
  messages: ['role-overlap-in-triangle.function', 'role-overlap-in-triangle.unit', 'role-overlap-in-triangle.open'],
  check: (graph) => graph.triangles.flatMap((triangle) => checkTriangle(graph, triangle)),
} as const satisfies Rule
