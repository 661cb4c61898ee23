import type { Id } from '../model/id'
import type { Dependency } from '../model/schema/relations'
import type { ChainGraph } from './chain-graph'
import type { RuleFinding } from './finding'
import { lazy } from './indexing'

/**
 * Makes the function that tells how many critical dependencies stand at what a finding is about. Thousands of findings
 * can be about the two ends of dependencies between the same parties, so their lists are never laid together: of two
 * parties it is what the one has and the other has, without what runs between them.
 */
export function criticalCounter(graph: ChainGraph): (finding: Pick<RuleFinding, 'about'>) => number {
  const between = lazy(() => criticalPerPair(graph))
  return ({ about }) => {
    const parties = new Set<Id>()
    const single: Dependency[] = []
    for (const { kind, id } of about) {
      if (kind === 'parties') parties.add(id)
      else if (kind === 'triangles') {
        const contractor = graph.map.triangles[id]?.contractor
        if (contractor) parties.add(contractor)
      } else if (kind === 'dependencies') {
        const dependency = graph.map.dependencies[id]
        if (dependency?.critical === true) single.push(dependency)
      }
    }
    const loose = new Set<Id>()
    for (const { id, supplier, dependent } of single) {
      const isArrow = supplier !== dependent && graph.party(supplier) && graph.party(dependent)
      if (!isArrow || (!parties.has(supplier) && !parties.has(dependent))) loose.add(id)
    }
    return atParties(graph, [...parties], between) + loose.size
  }
}

function atParties(graph: ChainGraph, parties: readonly Id[], between: () => PairCounts): number {
  let sum = 0
  for (const id of parties) sum += graph.criticalOf(id).length
  if (parties.length < 2 || sum === 0) return sum
  if ((parties.length * (parties.length - 1)) / 2 > sum) {
    const touched = new Set<Id>()
    for (const id of parties) for (const dependency of graph.criticalOf(id)) touched.add(dependency.id)
    return touched.size
  }
  const counts = between()
  parties.forEach((id, place) => {
    const ofOne = counts.get(id)
    if (!ofOne) return
    for (let other = place + 1; other < parties.length; other++) sum -= ofOne.get(parties[other] as Id) ?? 0
  })
  return sum
}

/** How many critical dependencies there are between two parties, whichever comes first. */
type PairCounts = ReadonlyMap<Id, ReadonlyMap<Id, number>>

function criticalPerPair(graph: ChainGraph): PairCounts {
  const counts = new Map<Id, Map<Id, number>>()
  const add = (one: Id, other: Id) => {
    const known = counts.get(one)
    if (known) known.set(other, (known.get(other) ?? 0) + 1)
    else counts.set(one, new Map([[other, 1]]))
  }
  for (const { critical, supplier, dependent } of graph.dependencies) {
    if (critical !== true) continue
    add(supplier, dependent)
    if (supplier !== dependent) add(dependent, supplier)
  }
  return counts
}
