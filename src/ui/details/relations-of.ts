import type { Collection } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { CouplingEnd } from '../../model/schema/relations'
import type { Texts } from '../../text/texts'
import { couplingName, dependencyName, type NamedTables, partyName, triangleName } from './record-names'

export interface RelationLink {
  readonly id: Id
  readonly text: string
}

export interface RelationGroup {
  readonly id: string
  readonly title: string
  readonly links: readonly RelationLink[]
}

/** What a record of one of the four main collections is connected with, in words; groups without links are left out. */
export function relationsOf(tables: NamedTables, collection: Collection, id: Id, texts: Texts): RelationGroup[] {
  const groups =
    collection === 'parties'
      ? relationsOfParty(tables, id, texts)
      : collection === 'triangles'
        ? relationsOfTriangle(tables, id, texts)
        : collection === 'dependencies'
          ? relationsOfDependency(tables, id, texts)
          : collection === 'couplingPoints'
            ? relationsOfCoupling(tables, id, texts)
            : []
  return groups.filter(({ links }) => links.length > 0)
}

function relationsOfParty(tables: NamedTables, id: Id, texts: Texts): RelationGroup[] {
  const { relations } = texts.forms
  const dependencies = Object.values(tables.dependencies)
  const link = (dependency: (typeof dependencies)[number], other: Id) => ({
    id: dependency.id,
    text: relations.product(partyName(tables.parties, other), dependency.product),
  })
  const meets = Object.values(tables.meetings).filter(
    ({ participants = [], chair, secretary }) =>
      participants.some(({ party }) => party === id) || chair === id || secretary === id,
  )
  return [
    {
      id: 'supplies',
      title: relations.supplies,
      links: dependencies.filter(({ supplier }) => supplier === id).map((one) => link(one, one.dependent)),
    },
    {
      id: 'depends-on',
      title: relations.dependsOn,
      links: dependencies.filter(({ dependent }) => dependent === id).map((one) => link(one, one.supplier)),
    },
    { id: 'triangles', title: relations.triangles, links: trianglesOfParty(tables, id, texts) },
    couplings(tables, (end) => 'party' in end && end.party === id, texts),
    { id: 'meetings', title: relations.meetings, links: meets.map((one) => ({ id: one.id, text: one.name })) },
    agreements(tables, ({ parties = [], onBehalfOf = [] }) => parties.includes(id) || onBehalfOf.includes(id), texts),
  ]
}

function trianglesOfParty(tables: NamedTables, id: Id, texts: Texts): RelationLink[] {
  const { role } = texts.vocabulary
  return Object.values(tables.triangles).flatMap((triangle) => {
    const roles = [
      ...(triangle.contractor === id ? [role.contractor] : []),
      ...(triangle.owner?.party === id ? [role.owner] : []),
      ...(triangle.clients?.some(({ party }) => party === id) ? [role.client] : []),
    ]
    if (roles.length === 0) return []
    const name = triangleName(tables, triangle, texts)
    return [{ id: triangle.id, text: texts.forms.relations.asRole(name, roles.join(', ')) }]
  })
}

function relationsOfTriangle(tables: NamedTables, id: Id, texts: Texts): RelationGroup[] {
  const { relations } = texts.forms
  const triangle = tables.triangles[id]
  if (!triangle) return []
  const parties = new Set<Id>()
  for (const party of [triangle.owner?.party, ...(triangle.clients ?? []).map((client) => client.party)]) {
    if (party) parties.add(party)
  }
  if (triangle.contractor) parties.add(triangle.contractor)
  const assignments = Object.values(tables.assignments).filter((assignment) => assignment.triangle === id)
  return [
    partyLinks(tables, [...parties], texts),
    couplings(tables, (end) => 'triangle' in end && end.triangle === id, texts),
    {
      id: 'assignments',
      title: relations.assignments,
      links: assignments.map((one) => ({
        id: one.id,
        text: relations.product(partyName(tables.parties, one.client), one.product),
      })),
    },
    agreements(tables, ({ covers = [] }) => covers.includes(id), texts),
  ]
}

function relationsOfDependency(tables: NamedTables, id: Id, texts: Texts): RelationGroup[] {
  const dependency = tables.dependencies[id]
  if (!dependency) return []
  const about = Object.values(tables.couplingPoints).filter(({ dependencies = [] }) => dependencies.includes(id))
  const meetings = Object.values(tables.meetings).filter(({ decidesOn = [] }) => decidesOn.includes(id))
  return [
    partyLinks(tables, [dependency.supplier, dependency.dependent], texts),
    {
      id: 'couplings',
      title: texts.forms.relations.couplingPoints,
      links: about.map((one) => ({ id: one.id, text: couplingName(tables, one, texts) })),
    },
    {
      id: 'meetings',
      title: texts.forms.relations.meetings,
      links: meetings.map((one) => ({ id: one.id, text: one.name })),
    },
    agreements(tables, ({ covers = [] }) => covers.includes(id), texts),
  ]
}

function relationsOfCoupling(tables: NamedTables, id: Id, texts: Texts): RelationGroup[] {
  const { relations } = texts.forms
  const coupling = tables.couplingPoints[id]
  if (!coupling) return []
  const parties = coupling.ends.flatMap((end) => ('party' in end ? [end.party] : []))
  const triangles = coupling.ends.flatMap((end) => ('triangle' in end ? (tables.triangles[end.triangle] ?? []) : []))
  const meeting = coupling.meeting ? tables.meetings[coupling.meeting] : undefined
  return [
    partyLinks(tables, parties, texts),
    {
      id: 'triangles',
      title: relations.triangles,
      links: triangles.map((one) => ({ id: one.id, text: triangleName(tables, one, texts) })),
    },
    {
      id: 'dependencies',
      title: relations.dependencies,
      links: (coupling.dependencies ?? []).map((one) => ({ id: one, text: dependencyName(tables, one, texts) })),
    },
    { id: 'meetings', title: relations.meetings, links: meeting ? [{ id: meeting.id, text: meeting.name }] : [] },
    agreements(tables, ({ covers = [] }) => covers.includes(id), texts),
  ]
}

function partyLinks(tables: NamedTables, ids: readonly Id[], texts: Texts): RelationGroup {
  const links = ids.map((id) => ({ id, text: tables.parties[id]?.name ?? partyName(tables.parties, id) }))
  return { id: 'parties', title: texts.forms.relations.parties, links }
}

function couplings(tables: NamedTables, fits: (end: CouplingEnd) => boolean, texts: Texts): RelationGroup {
  const found = Object.values(tables.couplingPoints).filter(({ ends }) => ends.some(fits))
  return {
    id: 'couplings',
    title: texts.forms.relations.couplingPoints,
    links: found.map((one) => ({ id: one.id, text: couplingName(tables, one, texts) })),
  }
}

type AgreementParts = NamedTables['agreements'][string]

function agreements(tables: NamedTables, fits: (agreement: AgreementParts) => boolean, texts: Texts): RelationGroup {
  const found = Object.values(tables.agreements).filter(fits)
  return {
    id: 'agreements',
    title: texts.forms.relations.agreements,
    links: found.map((one) => ({ id: one.id, text: one.title })),
  }
}
