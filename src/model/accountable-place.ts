import type { ChainMap } from './chain-map'
import type { Chain } from './schema/parties'

/**
 * The same map in which each chain says itself who is accountable for it (stelselverantwoordelijke). The map said it
 * for all chains together before; a chain that says nothing of its own gets that, also when it is "deliberately none".
 *
 * @returns the same map when nothing stands in the old place, or when there is no chain to take it
 */
export function accountableInChains(map: ChainMap): ChainMap {
  const { accountableParty: party, ...rest } = map
  const chains = Object.values(map.chains)
  if (party === undefined || chains.length === 0) return map
  const moved = chains.flatMap((chain) => {
    if (chain.accountable !== undefined) return []
    const own: Chain = { ...chain, accountable: party === null ? null : { party } }
    return [[chain.id, own] as const]
  })
  return { ...rest, chains: { ...map.chains, ...Object.fromEntries(moved) } }
}
