import type { Id } from '../model/id'
import type { Dependency } from '../model/schema/relations'
import type { ChainGraph } from './chain-graph'
import { pairName } from './facts/pairs'
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

function atParties(graph: ChainGraph, parties: readonly Id[], between: () => ReadonlyMap<string, number>): number {
  let sum = 0
  for (const id of parties) sum += graph.criticalOf(id).length
  if (parties.length < 2 || sum === 0) return sum
  if ((parties.length * (parties.length - 1)) / 2 > sum) {
    const touched = new Set<Id>()
    for (const id of parties) for (const dependency of graph.criticalOf(id)) touched.add(dependency.id)
    return touched.size
  }
  parties.forEach((id, place) => {
    for (let other = place + 1; other < parties.length; other++) {
      sum -= between().get(pairName(id, parties[other] as Id)) ?? 0
    }
  })
  return sum
}

function criticalPerPair(graph: ChainGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { critical, supplier, dependent } of graph.dependencies) {
    if (critical !== true) continue
    const pair = pairName(supplier, dependent)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}
