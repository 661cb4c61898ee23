import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import type { RuleFinding } from '../finding'

/** The organisation a party is, or is a part of: up to the one that is a part of none. */
function wholeOf(graph: ChainGraph, party: Id): Id {
  const seen = new Set<Id>()
  let at = party
  for (let next = graph.party(at)?.partOf; next && !seen.has(next); next = graph.party(at)?.partOf) {
    seen.add(at)
    at = next
  }
  return at
}

/** Whether a dependency runs within one organisation: what it does for itself is no question for a chain. */
export function isWithinOne(graph: ChainGraph, { supplier, dependent }: Dependency): boolean {
  if (!graph.party(supplier)?.partOf && !graph.party(dependent)?.partOf) return false
  return wholeOf(graph, supplier) === wholeOf(graph, dependent)
}

/**
 * Makes the function that tells whether one of those who sit somewhere speaks for a party: the organisation it is a part of, a
 * part of it, or for a ministry one of its directorates-general.
 */
export function representation(graph: ChainGraph, seated: readonly Id[]): (party: Id) => boolean {
  const wholes = new Set(seated.map((id) => wholeOf(graph, id)))
  const heard = new Set<string>()
  for (const id of seated) {
    const { kind, department, politicalDepartment } = graph.party(id) ?? {}
    if (kind !== 'directorate-general') continue
    if (department) heard.add(department)
    if (politicalDepartment) heard.add(politicalDepartment)
  }
  return (id) => {
    const party = graph.party(id)
    if (party?.kind === 'ministry' && party.department && heard.has(party.department)) return true
    return wholes.has(wholeOf(graph, id))
  }
}

/** Whether a finding asks an organisation something about itself: all it stands on runs between parts of one. */
export function isAboutItself(graph: ChainGraph, { about }: Pick<RuleFinding, 'about'>): boolean {
  if (about[0]?.kind !== 'dependencies') return false
  return about.every(({ kind, id }) => {
    const line = kind === 'dependencies' ? graph.map.dependencies[id] : undefined
    return !line || isWithinOne(graph, line)
  })
}
