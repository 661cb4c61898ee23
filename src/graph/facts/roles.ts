import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Triangle, TriangleClient } from '../../model/schema/steering'
import type { PartyKind } from '../../model/vocabulary'
import { sortedRecords } from '../indexing'
import { hasPartedAuthority, type RoleHolder, sameHolder, steersItself } from './steering'

export const CORNERS = ['owner', 'client', 'contractor'] as const
export type CornerRole = (typeof CORNERS)[number]

/** One who stands in a corner of a triangle. */
export interface Corner extends RoleHolder {
  readonly role: CornerRole
}

/** Looks a party of the map up. */
type FindParty = (id: Id) => Party | undefined

/** Who stand in the corners of a triangle, as far as they are parties of the map. */
function cornersOf(find: FindParty, { owner, contractor, clients }: Triangle): readonly Corner[] {
  const corners: Corner[] = []
  if (owner && find(owner.party)) corners.push({ ...owner, role: 'owner' })
  for (const client of clients ?? []) if (find(client.party)) corners.push({ ...client, role: 'client' })
  if (contractor && find(contractor)) corners.push({ party: contractor, role: 'contractor' })
  return corners
}

/**
 * How one party stands in two corners; the first that holds is what is said. `function`: with one and the same function;
 * `unit`: as a whole that speaks with one voice; `open`: the functions are not known yet.
 */
const OVERLAPS = ['function', 'unit', 'open'] as const
type Overlap = (typeof OVERLAPS)[number]

/**
 * Within a ministry two functions in two corners are the usual design. A directorate-general speaks with one voice, and so
 * does an organisation that carries out: the file has no function for a contractor.
 */
function overlapOf(find: FindParty, a: Corner, b: Corner): Overlap | undefined {
  if (a.role === b.role || a.party !== b.party) return undefined
  const kind = find(a.party)?.kind
  const withContractor = a.role === 'contractor' || b.role === 'contractor'
  if (withContractor && kind !== 'ministry') return 'unit'
  const same = sameHolder(a, b)
  if (same === 'yes') return 'function'
  if (kind === 'directorate-general') return 'unit'
  const named = [a, b].some((corner) => corner.role !== 'contractor' && typeof corner.function === 'string')
  return same === 'no' || (withContractor && named) ? undefined : 'open'
}

/** A party in more than one corner of a triangle. */
interface RoleOverlap {
  readonly party: Id
  readonly overlap: Overlap
  readonly corners: ReadonlySet<Corner>
}

/** The parties that stand in more than one corner of a triangle with one function, as one unit, or who knows. */
export function roleOverlaps(find: FindParty, triangle: Triangle): readonly RoleOverlap[] {
  const corners = cornersOf(find, triangle)
  // Where authority lies with others, one minister who manages and sets the frame is how the law has it.
  const isManagedAlone = hasPartedAuthority(triangle)
  const found = new Map<Id, { overlap: Overlap; readonly corners: Set<Corner> }>()
  for (const [i, a] of corners.entries()) {
    for (const b of corners.slice(i + 1)) {
      const overlap = overlapOf(find, a, b)
      if (!overlap || (isManagedAlone && b.role === 'client' && a.role === 'owner')) continue
      const known = found.get(a.party)
      if (!known || OVERLAPS.indexOf(overlap) < OVERLAPS.indexOf(known.overlap)) {
        found.set(a.party, { overlap, corners: new Set([a, b]) })
      } else if (known.overlap === overlap) known.corners.add(a).add(b)
    }
  }
  return [...found].map(([party, one]) => ({ party, ...one }))
}

/**
 * The clients with another one as coordinator.
 *
 * @param at the place of the coordinating client in the list; null: deliberately none of them; undefined: not known
 */
export function withCoordinator(clients: readonly TriangleClient[], at: number | null | undefined): TriangleClient[] {
  return clients.map(({ coordinating: _old, ...client }, place) =>
    at === undefined ? client : { ...client, coordinating: place === at },
  )
}

/** The place of the coordinating client; null when all of them deliberately do not coordinate, undefined when not known. */
export function coordinatorOf(clients: readonly TriangleClient[]): number | null | undefined {
  const at = clients.findIndex(({ coordinating }) => coordinating === true)
  if (at >= 0) return at
  return clients.length > 0 && clients.every(({ coordinating }) => coordinating === false || coordinating === null)
    ? null
    : undefined
}

/** What a party can have in the place of a triangle, by its kind. */
const ALTERNATIVES = ['agency', 'minister', 'line', 'funding', 'own-board', 'independent', 'other'] as const
export type Alternative = (typeof ALTERNATIVES)[number]

/** By which means a party of this kind is usually steered; what really holds is up to the room. */
export function alternativeOf(kind: PartyKind): Alternative {
  switch (kind) {
    case 'agency':
      return 'agency'
    case 'independent-body':
      return 'minister'
    case 'service':
      return 'line'
    case 'statutory-body':
    case 'foundation':
      return 'funding'
    case 'municipality':
    case 'province':
    case 'water-authority':
    case 'joint-arrangement':
      return 'own-board'
    case 'judiciary':
    case 'high-council':
    case 'supervisor':
      return 'independent'
    default:
      return 'other'
  }
}

/**
 * The parties that carry out nothing in a triangle of the map, by what they may have instead; groups in the order of
 * `ALTERNATIVES`, parties in order of id. Ministries and directorates-general steer others themselves and are left out.
 */
export function partiesWithoutTriangle(
  map: ChainMap,
): readonly { readonly alternative: Alternative; readonly parties: readonly Party[] }[] {
  const contractors = new Set(Object.values(map.triangles).flatMap(({ contractor }) => contractor ?? []))
  const without = sortedRecords(map.parties).filter((party) => !contractors.has(party.id) && !steersItself(party))
  const groups = new Map<Alternative, Party[]>()
  for (const party of without) {
    const group = groups.get(alternativeOf(party.kind))
    if (group) group.push(party)
    else groups.set(alternativeOf(party.kind), [party])
  }
  return ALTERNATIVES.flatMap((alternative) => {
    const parties = groups.get(alternative)
    return parties ? [{ alternative, parties }] : []
  })
}
