import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Triangle, TriangleClient } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { normalised } from './normalised'

/** The clients of a triangle that are parties of the map. */
export function clientsOf(graph: ChainGraph, triangle: Triangle): readonly TriangleClient[] {
  return (triangle.clients ?? []).filter((client) => graph.party(client.party) !== undefined)
}

/**
 * Whether somebody has authority over the work of the contractor beside who manages it, as with the police: then the law
 * divides what a client does elsewhere, and nobody is missed as a client, nor asked who coordinates.
 */
export function hasPartedAuthority({ authorities }: Pick<Triangle, 'authorities'>): boolean {
  return authorities !== undefined && authorities.length > 0
}

/** Who stand in a triangle: its contractor, its owner, its clients and who has authority, as far as they are filled in. */
export function partiesInTriangle({ contractor, owner, clients, authorities }: Triangle): readonly Id[] {
  const holders = [...(clients ?? []), ...(authorities ?? [])].map(({ party }) => party)
  return [contractor, owner?.party, ...holders].filter((id) => typeof id === 'string')
}

/** All parties that are a client of this contractor, in any of its triangles. */
export function clientPartiesOf(graph: ChainGraph, contractor: Id): ReadonlySet<Id> {
  return new Set(
    graph.trianglesOf(contractor).flatMap((triangle) => clientsOf(graph, triangle).map((client) => client.party)),
  )
}

/** How many clients a contractor has in its triangles; two functions of one party are two. */
export function countClients(graph: ChainGraph, contractor: Id): number {
  const clients = graph.trianglesOf(contractor).flatMap((triangle) => clientsOf(graph, triangle))
  const named = clients.filter((client) => comparedFunction(client))
  const unnamed = clients.filter(({ party }) => named.every((other) => other.party !== party))
  return (
    new Set(named.map((client) => `${client.party} ${comparedFunction(client)}`)).size +
    new Set(unnamed.map(({ party }) => party)).size
  )
}

/** Kinds of party that steer others; asking how a ministry is steered would miss the point. */
const STEERS_ITSELF: ReadonlySet<Party['kind']> = new Set(['ministry', 'directorate-general'])

/** Whether a party steers others by its kind: a ministry or a directorate-general. */
export function steersItself({ kind }: Party): boolean {
  return STEERS_ITSELF.has(kind)
}

/**
 * Who fills a role: a party and, within it, a function. Absent means that nobody looked which function, null that there
 * deliberately is none.
 */
export interface RoleHolder {
  readonly party: Id
  readonly function?: string | null | undefined
}

/** A function as it is compared: without regard to capitals and spaces. Absent and null stay what they are. */
export function comparedFunction({ function: name }: RoleHolder): string | null | undefined {
  return typeof name === 'string' ? normalised(name) : name
}

/**
 * Whether two holders are one and the same: `yes` and `no` where both functions are known (two that are deliberately
 * none are the same), `open` where the parties are the same and a function was not looked at yet.
 */
export function sameHolder(a: RoleHolder, b: RoleHolder): 'yes' | 'no' | 'open' {
  if (a.party !== b.party) return 'no'
  const [one, other] = [comparedFunction(a), comparedFunction(b)]
  if (one === undefined || other === undefined) return 'open'
  return one === other ? 'yes' : 'no'
}
