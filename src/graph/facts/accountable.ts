import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Accountable, Chain } from '../../model/schema/parties'
import { sortedRecords } from '../indexing'

/** Who answers for a whole. Null: deliberately nobody; undefined: nobody looked yet. */
type Answer = Accountable | null | undefined

/**
 * Who is accountable for a chain as a whole (stelselverantwoordelijke): what the chain says, else what the map said for
 * all its chains before.
 */
export function accountableFor(map: Pick<ChainMap, 'accountableParty'>, chain: Chain | undefined): Answer {
  const { accountableParty: party } = map
  if (chain?.accountable !== undefined || party === undefined) return chain?.accountable
  return party === null ? null : { party }
}

/**
 * The same for a chain by its id. Undefined asks for the map as a whole: the first chain that knows one counts, and
 * "deliberately nobody" holds when every chain says so.
 */
export function accountableOf(map: ChainMap, chain: Id | undefined): Answer {
  if (chain !== undefined) return accountableFor(map, map.chains[chain])
  const all = chainsOrWhole(map).map((one) => accountableFor(map, one))
  const known = all.find((one) => one)
  return known ?? (all.every((one) => one === null) ? null : undefined)
}

/** Who is accountable for a chain; without a chain: for any of them. Each holder as often as a chain names it. */
export function accountablesOf(map: ChainMap, chain: Id | undefined): readonly Accountable[] {
  const chains = chain === undefined ? chainsOrWhole(map) : [map.chains[chain]]
  return chains.flatMap((one) => accountableFor(map, one) ?? [])
}

/** All chains; of a map that names none the whole, which undefined stands for. */
function chainsOrWhole({ chains }: ChainMap): readonly (Chain | undefined)[] {
  const all = sortedRecords(chains)
  return all.length > 0 ? all : [undefined]
}
