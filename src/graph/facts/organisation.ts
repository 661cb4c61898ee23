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

/** The parties a party is a part of, the nearest first. */
function wholesOf(graph: ChainGraph, part: Id): ReadonlySet<Id> {
  const wholes = new Set<Id>()
  for (let at = graph.party(part)?.partOf; at && !wholes.has(at); at = graph.party(at)?.partOf) wholes.add(at)
  return wholes
}

/** Whether a party is a part of another, or of a part of it. */
function isPartOf(graph: ChainGraph, part: Id, whole: Id): boolean {
  return wholesOf(graph, part).has(whole)
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

const NOBODY: readonly Id[] = []

/**
 * Makes the look-up of the clients for whom a seat is there without being the client itself: it is a part of it, the whole, or a
 * directorate-general of the ministry that orders. A ministry is not there for its directorates-general: each orders itself.
 */
export function clientsBehind(graph: ChainGraph, clients: ReadonlySet<Id>): (seat: Id) => Iterable<Id> {
  const behind = new Map<Id, Set<Id>>()
  const add = (seat: Id, client: Id) => {
    if (seat === client || graph.party(seat)?.kind === 'ministry') return
    const known = behind.get(seat)
    if (known) known.add(client)
    else behind.set(seat, new Set([client]))
  }
  const ministries = new Map<string, Id[]>()
  for (const id of clients) {
    const client = graph.party(id)
    if (client?.kind !== 'directorate-general') for (const whole of wholesOf(graph, id)) add(whole, id)
    if (client?.kind !== 'ministry') continue
    for (const code of departmentsOf(client)) ministries.set(code, [...(ministries.get(code) ?? []), id])
  }
  for (const party of graph.parties) {
    if (party.partOf) for (const whole of wholesOf(graph, party.id)) if (clients.has(whole)) add(party.id, whole)
    if (party.kind !== 'directorate-general') continue
    for (const code of departmentsOf(party)) for (const id of ministries.get(code) ?? []) add(party.id, id)
  }
  return (seat) => behind.get(seat) ?? NOBODY
}

/** Whether a finding asks an organisation something about itself: all it stands on runs between parts of one. */
export function isAboutItself(graph: ChainGraph, { about }: Pick<RuleFinding, 'about'>): boolean {
  if (about[0]?.kind !== 'dependencies') return false
  return about.every(({ kind, id }) => {
    const line = kind === 'dependencies' ? graph.map.dependencies[id] : undefined
    return !line || isWithinOne(graph, line)
  })
}
