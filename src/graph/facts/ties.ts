import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'
import { type Articulation, articulation } from '../core/articulation'
import { type CompactGraph, compactGraph } from '../core/compact-graph'
import { isHeldOn, seatsOf } from './meetings'

/** A part of the chain with this many parties or fewer is a leaf: that it hangs by one party cuts nothing. */
export const LEAF = 3

/** Who is in touch with whom, whatever the direction. */
interface Ties {
  readonly compact: CompactGraph
  readonly articulation: Articulation
}

const known = new WeakMap<ChainGraph, Ties>()

/** Each with the next and the last with the first: all in touch, and none of them holds the others together. */
function ring(ids: readonly Id[]): readonly (readonly [Id, Id])[] {
  return ids.length < 2 ? [] : ids.map((id, i) => [id, ids[(i + 1) % ids.length] ?? id] as const)
}

/**
 * The links of the chain with what keeps them in touch: dependencies other than money (a budget line tells nobody what goes
 * on), a triangle between contractor, owner and clients, and a meeting between all who sit there and that is still held.
 */
export function tiesOf(graph: ChainGraph): Ties {
  const before = known.get(graph)
  if (before) return before
  const { parties, dependencies } = graph.structure
  const ids = parties.map(({ id }) => id)
  const isLink = new Set(ids)
  const linked = (group: Iterable<Id>) => ring([...new Set(group)].filter((id) => isLink.has(id)))
  const pairs = [
    ...dependencies.flatMap(({ supplier, dependent, flow }) =>
      flow === 'money' ? [] : [[supplier, dependent] as const],
    ),
    ...graph.triangles.flatMap(({ contractor, owner, clients = [] }) =>
      linked([
        ...(contractor ? [contractor] : []),
        ...(owner ? [owner.party] : []),
        ...clients.map(({ party }) => party),
      ]),
    ),
    ...graph.meetings
      .filter((meeting) => isHeldOn(meeting, graph.today))
      .flatMap((meeting) => linked(seatsOf(meeting))),
  ]
  const compact = compactGraph(
    ids,
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  )
  const made = { compact, articulation: articulation(compact) }
  known.set(graph, made)
  return made
}
