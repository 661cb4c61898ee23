import type { ChainMap } from '../chain-map'
import { type Id, isSafeId } from '../id'
import type { Party } from '../schema/parties'

/** The chains a party belongs to: those it names, and that of its step. In the order in which they are found. */
export function chainsOf(map: Pick<ChainMap, 'chains' | 'steps'>, party: Party): readonly Id[] {
  const named = (party.chains ?? []).filter((id) => map.chains[id] !== undefined)
  const ofStep = party.step ? map.steps[party.step]?.chain : undefined
  return ofStep !== undefined && !named.includes(ofStep) && map.chains[ofStep] ? [...named, ofStep] : named
}

/** Whether a party belongs to a chain of the map; the same as `chainsOf`, for asking it many times. */
export function belongsTo(map: Pick<ChainMap, 'steps'>, { chains, step }: Party, chain: Id): boolean {
  return chains?.includes(chain) === true || (!!step && map.steps[step]?.chain === chain)
}

/** The chain a map is about: its only one, else that of its first step; undefined when neither tells. */
export function mainChain(map: ChainMap): Id | undefined {
  const [only, ...more] = Object.keys(map.chains)
  if (only !== undefined && more.length === 0) return only
  const [first] = map.stepOrder
  return first === undefined ? undefined : map.steps[first]?.chain
}

/** The chains that a map draws; the others it names are neighbours. Without steps: all that it names. */
export function drawnBy(map: Pick<ChainMap, 'chains' | 'steps'>): readonly Id[] {
  const drawn = [...new Set(Object.values(map.steps).map(({ chain }) => chain))]
  return drawn.length > 0 ? drawn : Object.keys(map.chains)
}

/**
 * The same map in which every party says to which chains it belongs, as far as that is clear: a map that never named a
 * chain is about one chain of its own title. Beside another map it must be seen who came from where.
 */
export function withChains(map: ChainMap): ChainMap {
  const isNameless = Object.keys(map.chains).length === 0
  const own = `chain_${map.id}`.slice(0, 64)
  const id = isSafeId(own) ? own : 'chain_own'
  const chains = isNameless ? { [id]: { id, name: map.title } } : map.chains
  const main = isNameless ? id : mainChain(map)
  const parties = Object.fromEntries(
    Object.values(map.parties).flatMap((party) => {
      if (party.chains) return []
      const found = chainsOf(map, party)
      const chains = found.length > 0 ? found : main === undefined ? [] : [main]
      const placed: Party = { ...party, chains: [...chains] }
      return chains.length > 0 ? [[party.id, placed] as const] : []
    }),
  )
  return { ...map, chains, parties: { ...map.parties, ...parties } }
}
