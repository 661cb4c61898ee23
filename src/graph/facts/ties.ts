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
  const froms: Id[] = []
  const tos: Id[] = []
  for (const { supplier, dependent, flow } of dependencies) {
    if (flow === 'money') continue
    froms.push(supplier)
    tos.push(dependent)
  }
  /** Each with the next and the last with the first: all in touch, and none of them holds the others together. */
  const tie = (group: Iterable<Id>) => {
    const members = [...new Set(group)].filter((id) => isLink.has(id))
    if (members.length < 2) return
    froms.push(...members)
    tos.push(...members.slice(1), ...members.slice(0, 1))
  }
  for (const { contractor, owner, clients = [] } of graph.triangles) {
    tie([...(contractor ? [contractor] : []), ...(owner ? [owner.party] : []), ...clients.map(({ party }) => party)])
  }
  for (const meeting of graph.meetings) if (isHeldOn(meeting, graph.today)) tie(seatsOf(meeting))
  const compact = compactGraph(ids, froms, tos)
  const made = { compact, articulation: articulation(compact) }
  known.set(graph, made)
  return made
}
