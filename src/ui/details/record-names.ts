import type { ChainMap, Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { CouplingEnd, CouplingPoint } from '../../model/schema/relations'
import type { Triangle } from '../../model/schema/steering'
import type { Texts } from '../../text/texts'

/** The tables that names and relations are read from; positions are not among them, so a drag changes nothing here. */
export type NamedTables = Pick<
  ChainMap,
  'parties' | 'triangles' | 'dependencies' | 'couplingPoints' | 'meetings' | 'agreements' | 'assignments'
>

/** What a party is called in a list: its abbreviation, else its name. */
export function partyName(parties: Table<Party>, id: Id | null | undefined): string {
  const party = id ? parties[id] : undefined
  return party ? (party.abbreviation ?? party.name) : '?'
}

/** A triangle by its own name, else by its contractor. */
export function triangleName(tables: NamedTables, triangle: Triangle, texts: Texts): string {
  if (triangle.name) return triangle.name
  const contractor = triangle.contractor ? partyName(tables.parties, triangle.contractor) : texts.drawing.noContractor
  return texts.forms.coupling.ofTriangle(contractor)
}

/** One end of a coupling point in words. */
export function endName(tables: NamedTables, end: CouplingEnd, texts: Texts): string {
  if ('party' in end) return partyName(tables.parties, end.party)
  const triangle = tables.triangles[end.triangle]
  return triangle ? triangleName(tables, triangle, texts) : '?'
}

/** A coupling point by its two ends. */
export function couplingName(tables: NamedTables, { ends }: CouplingPoint, texts: Texts): string {
  return texts.forms.relations.between(endName(tables, ends[0], texts), endName(tables, ends[1], texts))
}

/** A dependency by its ends and product; empty when it is not there. */
export function dependencyName(tables: NamedTables, id: Id, texts: Texts): string {
  const dependency = tables.dependencies[id]
  if (!dependency) return ''
  const { supplier, dependent, product } = dependency
  return texts.forms.relations.fromTo(
    partyName(tables.parties, supplier),
    partyName(tables.parties, dependent),
    product,
  )
}
