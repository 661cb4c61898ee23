import { type AnyRecord, COLLECTIONS, type Collection } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'

/**
 * The parties that confirmed their own part: their own record, or a dependency or triangle in which they stand. A part
 * that another confirmed for them does not count.
 */
export function selfConfirmedParties(graph: ChainGraph): ReadonlySet<Id> {
  const known = selfConfirmed.get(graph)
  if (known) return known
  const found = findSelfConfirmed(graph)
  selfConfirmed.set(graph, found)
  return found
}

/** It is asked for each chain of a map, which can have thousands. */
const selfConfirmed = new WeakMap<ChainGraph, ReadonlySet<Id>>()

function findSelfConfirmed({ parties, dependencies, triangles }: ChainGraph): ReadonlySet<Id> {
  const confirmed = new Set<Id>()
  for (const { id, confirmedBy } of parties) {
    if (confirmedBy?.party === id) confirmed.add(id)
  }
  for (const { supplier, dependent, confirmedBy } of dependencies) {
    const by = confirmedBy?.party
    if (by !== undefined && (by === supplier || by === dependent)) confirmed.add(by)
  }
  for (const { contractor, owner, clients, confirmedBy } of triangles) {
    const by = confirmedBy?.party
    if (by === undefined) continue
    if (by === contractor || by === owner?.party || clients?.some(({ party }) => party === by)) confirmed.add(by)
  }
  return confirmed
}

/** The records of a collection; those that the graph holds in a list already are not gathered again. */
export function recordsOf(graph: ChainGraph, collection: Collection): readonly AnyRecord[] {
  switch (collection) {
    case 'parties':
    case 'dependencies':
    case 'triangles':
    case 'meetings':
    case 'agreements':
      return graph[collection]
    default:
      return Object.values(graph.map[collection])
  }
}

/** The day of the newest confirmation of any record, ISO date; undefined when nothing was ever confirmed. */
export function newestConfirmation(graph: ChainGraph): string | undefined {
  let newest: string | undefined
  for (const collection of COLLECTIONS) {
    for (const { confirmedBy } of recordsOf(graph, collection)) {
      if (confirmedBy && (newest === undefined || confirmedBy.date > newest)) newest = confirmedBy.date
    }
  }
  return newest
}
