import type { AnyRecord, ChainMap, Collection, Records, Table } from '../model/chain-map'
import type { Id } from '../model/id'
import type { Party } from '../model/schema/parties'
import type { CouplingEnd, CouplingPoint } from '../model/schema/relations'
import type { Triangle } from '../model/schema/steering'
import { fieldWords } from './field-words'
import { longDate, type Texts } from './texts'

/** The tables of a map that names and relations are read from: all but the positions, so a drag changes nothing here. */
export type RecordTables = Pick<ChainMap, Collection>

type Namers = { readonly [C in Collection]: (record: Records[C], tables: RecordTables, texts: Texts) => string }

const NAMERS: Namers = {
  chains: ({ name }) => name,
  steps: ({ name }) => name,
  parties: ({ name }) => name,
  triangles: (triangle, tables, texts) => triangleName(tables, triangle, texts),
  assignments: ({ client, product }, { parties }, texts) =>
    texts.forms.relations.product(partyName(parties, client), product),
  dependencies: ({ supplier, dependent, product }, { parties }, texts) =>
    texts.forms.relations.fromTo(partyName(parties, supplier), partyName(parties, dependent), product),
  couplingPoints: (coupling, tables, texts) => couplingName(tables, coupling, texts),
  meetings: ({ name }) => name,
  agreements: ({ title }) => title,
  goals: ({ text }) => text,
  bottlenecks: ({ text }) => text,
  capacities: ({ party, unit }, { parties }, texts) => texts.forms.relations.product(partyName(parties, party), unit),
  answers: ({ reason }, _tables, texts) => reason ?? texts.forms.panel.unnamed,
  statements: ({ party, note }, { parties }, texts) =>
    note ? texts.forms.relations.product(partyName(parties, party), note) : partyName(parties, party),
  recognitions: ({ reason }, _tables, texts) => reason ?? texts.forms.panel.unnamed,
  sessions: ({ kind, date }, _tables, texts) =>
    texts.forms.relations.sessionOn(
      fieldWords(texts, 'sessions', 'kind').codes?.[kind] ?? kind,
      longDate(date, texts.language),
    ),
  actions: ({ text }) => text,
  decisions: ({ text }) => text,
  proposals: ({ title }) => title,
  views: ({ title }) => title,
}

/** The tables besides its own in which the name of a record is read: of a dependency those of its two ends. */
export const NAMED_BY: Readonly<Record<Collection, readonly Collection[]>> = {
  chains: [],
  steps: [],
  parties: [],
  triangles: ['parties'],
  assignments: ['parties'],
  dependencies: ['parties'],
  couplingPoints: ['triangles', 'parties'],
  meetings: [],
  agreements: [],
  goals: [],
  bottlenecks: [],
  capacities: ['parties'],
  answers: [],
  statements: ['parties'],
  recognitions: [],
  sessions: [],
  actions: [],
  decisions: [],
  proposals: [],
  views: [],
}

/** What a record is called in a list of links. */
export function recordName<C extends Collection>(
  tables: RecordTables,
  collection: C,
  record: Records[C],
  texts: Texts,
): string {
  return NAMERS[collection](record, tables, texts)
}

/** The same for a record known by its id; undefined when its table does not hold it. */
export function nameById(tables: RecordTables, collection: Collection, id: Id, texts: Texts): string | undefined {
  const table: Table<AnyRecord> = tables[collection]
  const record = Object.hasOwn(table, id) ? table[id] : undefined
  // The record comes out of the table of that collection.
  return record && recordName(tables, collection, record as never, texts)
}

/** What a party is called in a sentence: its abbreviation, else its name. */
export function partyName(parties: Table<Party>, id: Id | null | undefined): string {
  const party = id ? parties[id] : undefined
  return party ? (party.abbreviation ?? party.name) : '?'
}

/** A triangle by its own name, else by its contractor. */
export function triangleName(tables: RecordTables, triangle: Triangle, texts: Texts): string {
  if (triangle.name) return triangle.name
  const contractor = triangle.contractor ? partyName(tables.parties, triangle.contractor) : texts.drawing.noContractor
  return texts.forms.coupling.ofTriangle(contractor)
}

function endName(tables: RecordTables, end: CouplingEnd, texts: Texts): string {
  if ('party' in end) return partyName(tables.parties, end.party)
  const triangle = tables.triangles[end.triangle]
  return triangle ? triangleName(tables, triangle, texts) : '?'
}

/** A coupling point by its two ends. */
export function couplingName(tables: RecordTables, { ends }: CouplingPoint, texts: Texts): string {
  return texts.forms.relations.between(endName(tables, ends[0], texts), endName(tables, ends[1], texts))
}
