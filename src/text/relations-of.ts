import type { AnyRecord, Collection, Table } from '../model/chain-map'
import { listed } from '../model/collections'
import type { Id } from '../model/id'
import { eachId, REFERENCES } from '../model/references'
import type { Dependency } from '../model/schema/relations'
import type { Triangle } from '../model/schema/steering'
import { partyName, type RecordTables, recordName } from './record-names'
import type { Texts } from './texts'

interface RelationLink {
  readonly id: Id
  readonly text: string
}

interface RelationGroup {
  readonly id: string
  readonly title: string
  readonly links: readonly RelationLink[]
}

/** The collections that are linked to, in the order of the panel. */
const LINKED = listed(
  [
    'parties',
    'dependencies',
    'triangles',
    'couplingPoints',
    'assignments',
    'meetings',
    'agreements',
    'goals',
    'bottlenecks',
    'capacities',
    'actions',
    'decisions',
    'steps',
  ],
  {
    chains: 'left out',
    answers: 'left out',
    statements: 'left out',
    recognitions: 'left out',
    sessions: 'left out',
    proposals: 'left out',
    views: 'left out',
  },
)

/** What a record refers to and what refers to it, in words. Groups without links are left out. */
export function relationsOf(tables: RecordTables, collection: Collection, id: Id, texts: Texts): RelationGroup[] {
  const record: AnyRecord | undefined = tables[collection][id]
  if (!record) return []
  const outgoing = idsIn(collection, record)
  const groups = LINKED.flatMap((linked) => {
    const table: Table<AnyRecord> = tables[linked]
    const ids = new Set([...outgoing, ...(referrersIn(linked, table).get(id) ?? [])])
    const found = inOrderOf(table, ids).filter((other) => other.id !== id)
    if (collection === 'parties') return groupsOfParty(tables, linked, id, found, texts)
    const links = found.map((other) => ({ id: other.id, text: nameOf(tables, linked, other, texts) }))
    return [{ id: linked, title: texts.forms.relations[linked], links }]
  })
  return groups.filter(({ links }) => links.length > 0)
}

/** The ids a record refers to; who confirmed it is no relation. */
function idsIn(collection: Collection, record: AnyRecord): ReadonlySet<Id> {
  const ids = new Set<Id>()
  eachRelated(collection, record, (id) => ids.add(id))
  return ids
}

function eachRelated(collection: Collection, record: AnyRecord, found: (id: Id) => void): void {
  for (const reference of REFERENCES[collection]) {
    if (reference.path !== 'confirmedBy.party') eachId(record, reference, found)
  }
}

const referrers = new WeakMap<Table<AnyRecord>, ReadonlyMap<Id, readonly Id[]>>()

/**
 * By id which records of a table refer to it. Kept for as long as the table is the same: an edit changes one table, and
 * to look through all of them again takes longer than drawing the form.
 */
function referrersIn(collection: Collection, table: Table<AnyRecord>): ReadonlyMap<Id, readonly Id[]> {
  const known = referrers.get(table)
  if (known) return known
  const found = new Map<Id, Id[]>()
  for (const record of Object.values(table)) {
    eachRelated(collection, record, (id) => {
      const others = found.get(id)
      if (others) others.push(record.id)
      else found.set(id, [record.id])
    })
  }
  referrers.set(table, found)
  return found
}

/** These records of a table in the order of the table; ids that are not in it are left out. */
function inOrderOf(table: Table<AnyRecord>, ids: ReadonlySet<Id>): readonly AnyRecord[] {
  const here = [...ids].filter((id) => Object.hasOwn(table, id))
  if (here.length < 2) return here.flatMap((id) => table[id] ?? [])
  return Object.values(table).filter(({ id }) => ids.has(id))
}

function nameOf(tables: RecordTables, collection: Collection, record: AnyRecord, texts: Texts): string {
  // The record comes out of the table of that collection.
  return recordName(tables, collection, record as never, texts)
}

/** For a party it matters which way a dependency runs and which role it has in a triangle. */
function groupsOfParty(
  tables: RecordTables,
  linked: (typeof LINKED)[number],
  id: Id,
  found: readonly AnyRecord[],
  texts: Texts,
): RelationGroup[] {
  const { relations } = texts.forms
  if (linked === 'dependencies') {
    const dependencies = found as readonly Dependency[]
    const link = (one: Dependency, other: Id) => ({
      id: one.id,
      text: relations.product(partyName(tables.parties, other), one.product),
    })
    const out = dependencies.filter(({ supplier }) => supplier === id).map((one) => link(one, one.dependent))
    const into = dependencies.filter(({ dependent }) => dependent === id).map((one) => link(one, one.supplier))
    return [
      { id: 'supplies', title: relations.supplies, links: out },
      { id: 'depends-on', title: relations.dependsOn, links: into },
    ]
  }
  const links = found.map((other) => {
    const name = nameOf(tables, linked, other, texts)
    const roles = linked === 'triangles' ? rolesOf(other as Triangle, id, texts) : []
    return { id: other.id, text: roles.length > 0 ? relations.asRole(name, roles.join(', ')) : name }
  })
  return [{ id: linked, title: relations[linked], links }]
}

function rolesOf(triangle: Triangle, id: Id, { vocabulary: { role }, forms }: Texts): string[] {
  return [
    ...(triangle.contractor === id ? [role.contractor] : []),
    ...(triangle.owner?.party === id ? [role.owner] : []),
    ...(triangle.clients?.some(({ party }) => party === id) ? [role.client] : []),
    ...(triangle.authorities?.some(({ party }) => party === id) ? [forms.triangle.asAuthority] : []),
  ]
}
