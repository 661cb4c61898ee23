import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'

/** The dependencies among these ids that stand between two parties of the map: each once, in order of id. */
export function dependenciesAmong({ map, party }: ChainGraph, ids: readonly Id[] | undefined): readonly Dependency[] {
  return [...new Set(ids)]
    .sort()
    .flatMap((id) => map.dependencies[id] ?? [])
    .filter(({ supplier, dependent }) => supplier !== dependent && party(supplier) && party(dependent))
}
