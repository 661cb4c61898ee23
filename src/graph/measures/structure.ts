import type { Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'
import { communities } from '../core/communities'
import { strongComponents } from '../core/strong-components'

/** Two parties whose only connection is each other. */
interface BridgePair {
  /** The party with the smaller id. */
  readonly a: Id
  readonly b: Id
  /** How many parties stand on that side of the bridge, that party itself among them. */
  readonly sideOfA: number
  readonly sideOfB: number
  /** The dependencies between the two, in order of id. */
  readonly dependencies: readonly Id[]
}

/** What can be said about parties together. All lists are the same for any order of records. */
export interface Structure {
  readonly bridges: readonly BridgePair[]
  /** Parties that can all reach each other along the arrows, two or more; the largest group first. */
  readonly groups: readonly (readonly Id[])[]
  /** Parties that hang together most, two or more; the largest first. */
  readonly communities: readonly (readonly Id[])[]
  /** How much the communities say: 0 (no more than chance) to 1. */
  readonly modularity: number
  /** By party id, what it belongs to: the place in the list above. A party in none is not in the table. */
  readonly groupOf: Table<number>
  readonly communityOf: Table<number>
}

/** The structure of a map without parties. */
export const NO_STRUCTURE: Structure = {
  bridges: [],
  groups: [],
  communities: [],
  modularity: 0,
  groupOf: {},
  communityOf: {},
}

/** Bridges, strongly connected groups and communities of all parties of the map. */
export function structureOf(graph: ChainGraph): Structure {
  const { compact } = graph
  const named = (group: readonly number[]) => group.flatMap((v) => compact.ids[v] ?? [])
  const found = communities(compact)
  const groups = bySize(grouped(strongComponents(compact.out)).map(named))
  const together = bySize(found.groups.map(named))
  return {
    bridges: graph.articulation.bridges.map(({ a, b, sideOfA, sideOfB }) => {
      const [idOfA = '', idOfB = ''] = named([a, b])
      return { a: idOfA, b: idOfB, sideOfA, sideOfB, dependencies: between(graph, idOfA, idOfB) }
    }),
    groups,
    communities: together,
    modularity: found.modularity,
    groupOf: placesIn(groups),
    communityOf: placesIn(together),
  }
}

/** The vertices of each component, numbers in order. */
function grouped(component: Int32Array): readonly (readonly number[])[] {
  const members = new Map<number, number[]>()
  for (const [v, own] of component.entries()) {
    const group = members.get(own)
    if (group) group.push(v)
    else members.set(own, [v])
  }
  return [...members.values()]
}

function between(graph: ChainGraph, a: Id, b: Id): readonly Id[] {
  const there = graph.outgoing(a).filter(({ dependent }) => dependent === b)
  const back = graph.incoming(a).filter(({ supplier }) => supplier === b)
  return [...there, ...back].map(({ id }) => id).sort()
}

function bySize(groups: readonly (readonly Id[])[]): readonly (readonly Id[])[] {
  return groups
    .filter((group) => group.length > 1)
    .sort((x, y) => y.length - x.length || ((x[0] as Id) < (y[0] as Id) ? -1 : 1))
}

function placesIn(groups: readonly (readonly Id[])[]): Table<number> {
  return Object.fromEntries(groups.flatMap((group, place) => group.map((id) => [id, place])))
}
