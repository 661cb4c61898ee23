import type { ChainMap } from './chain-map'
import type { Id } from './id'
import type { Chain } from './schema/parties'

type Tables = Pick<ChainMap, 'chains' | 'steps' | 'stepOrder'>

const { compare } = new Intl.Collator('nl', { numeric: true })

/** The chains of a map: those with steps first, in the order of their first step, then the others by name. */
export function chainsInOrder(map: Tables): readonly Chain[] {
  const first = new Map<Id, number>()
  for (const [at, id] of map.stepOrder.entries()) {
    const chain = map.steps[id]?.chain
    if (chain !== undefined && !first.has(chain)) first.set(chain, at)
  }
  const rank = (chain: Id) => first.get(chain) ?? map.stepOrder.length
  return Object.values(map.chains).sort((a, b) => rank(a.id) - rank(b.id) || compare(a.name, b.name))
}

/**
 * The chains a map works out, in the same order: those of which it shows steps. A chain without steps is only named, as one
 * to which some parties belong as well; where no chain has steps, all are worked out.
 */
export function workedOutChains(map: Tables): readonly Chain[] {
  const all = chainsInOrder(map)
  const withSteps = new Set(Object.values(map.steps).map(({ chain }) => chain))
  const workedOut = all.filter(({ id }) => withSteps.has(id))
  return workedOut.length > 0 ? workedOut : all
}
