import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { type Adjacency, arrowsOf } from '../core/compact-graph'
import { passages, shortestPath } from '../core/passage'

export interface Unavoidable {
  /** Why there may be no parties: a step without parties, or no way along the arrows from begin to end. */
  readonly outcome: 'found' | 'empty-step' | 'no-way'
  /** The parties every way runs through, in the order in which a way meets them; those of begin and end left out. */
  readonly parties: readonly Id[]
}

/**
 * The parties that lie on every way along the arrows from any party of one step to any party of another: the dominators
 * of the end in the graph with one source before the begin step and one sink behind the end step.
 *
 * @param from id of the step where the chain begins
 * @param to id of the step where it ends; the same step gives no way
 */
export function unavoidableParties(map: ChainMap, from: Id, to: Id): Unavoidable {
  const { ids, out } = arrowsIn(map)
  const starts: number[] = []
  const ends: number[] = []
  for (const [i, id] of ids.entries()) {
    const step = map.parties[id]?.step
    if (step === from) starts.push(i)
    if (step === to) ends.push(i)
  }
  if (starts.length === 0 || ends.length === 0) return { outcome: 'empty-step', parties: [] }
  if (from === to || shortestPath({ out }, starts, ends).length === 0) return { outcome: 'no-way', parties: [] }
  return { outcome: 'found', parties: passages({ out }, starts, ends).flatMap((v) => ids[v] ?? []) }
}

interface MapArrows {
  readonly ids: readonly Id[]
  readonly out: Adjacency
}

/** Reading a map takes longer than searching it, and of one map more ways are asked for. */
const known = new WeakMap<ChainMap, MapArrows>()

function arrowsIn(map: ChainMap): MapArrows {
  const before = known.get(map)
  if (before) return before
  const ids = Object.keys(map.parties)
  const numberOf = new Map(ids.map((id, i) => [id, i]))
  const froms: number[] = []
  const tos: number[] = []
  for (const { supplier, dependent } of Object.values(map.dependencies)) {
    const supplies = numberOf.get(supplier)
    const waits = numberOf.get(dependent)
    if (supplies === undefined || waits === undefined) continue
    froms.push(supplies)
    tos.push(waits)
  }
  const arrows = { ids, out: arrowsOf(ids.length, froms, tos) }
  known.set(map, arrows)
  return arrows
}
