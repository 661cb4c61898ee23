import { belongsTo } from '../../model/combine/chain-membership'
import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'

/** Whether a party is part of a chain: it names the chain, or stands in one of its steps. Without a chain: always. */
export function isInChain(graph: ChainGraph, party: Id, chain: Id | undefined): boolean {
  if (chain === undefined) return true
  const record = graph.party(party)
  return record !== undefined && belongsTo(graph.map, record, chain)
}

/**
 * The chains that are looked at one by one, in order of id: those of a map that holds several, as far as they have
 * parties. Otherwise one entry, undefined: the map as a whole.
 */
export function chainsApart(graph: ChainGraph): readonly (Id | undefined)[] {
  const chains = Object.keys(graph.map.chains).sort()
  if (chains.length < 2) return [undefined]
  const drawn = chains.filter((chain) => graph.parties.some(({ id }) => isInChain(graph, id, chain)))
  return drawn.length > 0 ? drawn : [undefined]
}

/** The critical dependencies within a chain: both ends are part of it. Umbrella organisations are no link in a chain. */
export function criticalWithin(graph: ChainGraph, chain: Id | undefined): readonly Dependency[] {
  return graph.structure.dependencies.filter(
    ({ critical, supplier, dependent }) =>
      critical === true && isInChain(graph, supplier, chain) && isInChain(graph, dependent, chain),
  )
}
