import type { Party } from '../../model/schema/parties'
import type { ChainGraph } from '../chain-graph'
import { isContracted } from './by-law'
import { isBesideChain } from './partnership'
import { criticalTowards } from './pivots'
import { hasPartedAuthority, steersItself } from './steering'

/**
 * Whether the chain leans on a party of which no steering is known: a critical dependency in which it supplies, and a field that is empty
 * (`unknown`: nobody looked yet) or deliberately none (`none`). Ministries and directorates-general are left out; nobody is
 * asked about a party whose triangle is drawn, over whom others have authority, that is said to be no partner in the chain, or that works under a contract.
 */
export function partyOutsideSteering(graph: ChainGraph, party: Party): 'unknown' | 'none' | undefined {
  if (party.steering || steersItself(party) || isBesideChain(party) || criticalTowards(graph, party.id).length === 0)
    return undefined
  const triangles = graph.trianglesOf(party.id)
  if (triangles.some(hasPartedAuthority)) return undefined
  if (party.steering === null) return 'none'
  return triangles.length > 0 || isContracted(graph, party) ? undefined : 'unknown'
}
