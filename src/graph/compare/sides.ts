import type { Id } from '../../model/id'
import type { Analysis } from '../analyse'
import { buildChainGraph, type ChainGraph } from '../chain-graph'
import { compareText } from '../indexing'

/** The same thing on either side of a change. */
export interface Sides<T> {
  readonly before: T
  readonly after: T
}

/** A map with what its analysis found. */
export interface Looked {
  readonly map: Parameters<typeof buildChainGraph>[0]
  readonly analysis: Pick<Analysis, 'findings' | 'level' | 'venues'>
}

/** The same with the graph of the map, on the day its analysis looked from. */
export interface Prepared extends Looked {
  readonly graph: ChainGraph
}

export function prepared({ map, analysis }: Looked): Prepared {
  return { map, analysis, graph: buildChainGraph(map, { today: analysis.level.day }) }
}

/** What one question gives on either side. */
export function both<A, B>({ before, after }: Sides<A>, of: (side: A) => B): Sides<B> {
  return { before: of(before), after: of(after) }
}

/** The ids of two tables together, each once, in their order. */
export function eitherIds({ before, after }: Sides<Iterable<Id>>): readonly Id[] {
  return [...new Set([...before, ...after])].sort(compareText)
}
