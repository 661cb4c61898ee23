import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import type { RuleFinding } from '../finding'
import { steersItself } from './steering'

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

/** Whether a party is a part of another, or of a part of it. */
function isPartOf(graph: ChainGraph, part: Id, whole: Id): boolean {
  const seen = new Set<Id>()
  for (let at = graph.party(part)?.partOf; at && !seen.has(at); at = graph.party(at)?.partOf) {
    if (at === whole) return true
    seen.add(at)
  }
  return false
}

function departmentsOf({ department, politicalDepartment }: Party): readonly string[] {
  return [department, politicalDepartment].filter((code) => typeof code === 'string')
}

/** Whether a party is a directorate-general of a ministry, or that ministry under another name. */
function isOfMinistry(graph: ChainGraph, one: Id, ministry: Id): boolean {
  const [below, above] = [graph.party(one), graph.party(ministry)]
  if (above?.kind !== 'ministry' || !below || !steersItself(below)) return false
  const codes = departmentsOf(below)
  return departmentsOf(above).some((code) => codes.includes(code))
}

/**
 * Whether who sits somewhere is there for another: that party itself, the whole it belongs to, or a part of it; a
 * directorate-general for its ministry and the other way round. Two parts of one are not there for each other.
 */
export function isThereFor(graph: ChainGraph, seat: Id, party: Id): boolean {
  return speaksForOwner(graph, seat, party) || isPartOf(graph, seat, party) || isOfMinistry(graph, seat, party)
}

/** The same for an owner: its ministry is, and a directorate-general, which orders, is not. */
export function speaksForOwner(graph: ChainGraph, seat: Id, owner: Id): boolean {
  if (seat === owner || isPartOf(graph, owner, seat) || isOfMinistry(graph, owner, seat)) return true
  return graph.party(seat)?.kind !== 'directorate-general' && isPartOf(graph, seat, owner)
}

/** Whether a finding asks an organisation something about itself: all it stands on runs between parts of one. */
export function isAboutItself(graph: ChainGraph, { about }: Pick<RuleFinding, 'about'>): boolean {
  if (about[0]?.kind !== 'dependencies') return false
  return about.every(({ kind, id }) => {
    const line = kind === 'dependencies' ? graph.map.dependencies[id] : undefined
    return !line || isWithinOne(graph, line)
  })
}
