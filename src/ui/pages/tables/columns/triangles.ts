import type { Id } from '../../../../model/id'
import { LIMITS } from '../../../../model/limits'
import type { Triangle, TriangleAuthority, TriangleClient } from '../../../../model/schema/steering'
import { partyName } from '../../../../text/record-names'
import type { Column } from '../column'
import { itemsOf, listCell, listOrNothing } from './cells'
import { withParties } from './party-lists'

const owner: Column<Triangle> = {
  id: 'owner.party',
  kind: 'record',
  label: (texts) => texts.fields.triangles.owner.label,
  width: 12,
  allowsNone: true,
  absence: 'question',
  to: ['parties'],
  read: ({ owner: held }) => (held === null ? null : held?.party),
  write: (value, { owner: held }) => {
    if (typeof value !== 'string') return { owner: value === null ? null : undefined }
    // A function belongs to who held it: someone else starts without.
    return { owner: held?.party === value ? held : { party: value } }
  },
}

const ownerFunction: Column<Triangle> = {
  id: 'owner.function',
  kind: 'line',
  label: (texts) => texts.grid.columns.ownerFunction,
  width: 14,
  allowsNone: true,
  absence: 'question',
  maxLength: LIMITS.line,
  read: ({ owner: held }) => held?.function,
  write: (value, { owner: held }) => {
    if (!held) return value === undefined ? {} : 'noOwner'
    const { function: _old, ...rest } = held
    return { owner: value === undefined ? rest : { ...rest, function: value as string | null } }
  },
}

const clients: Column<Triangle> = {
  id: 'clients',
  kind: 'records',
  label: (texts) => texts.fields.triangles.clients.label,
  width: 15,
  allowsNone: true,
  absence: 'question',
  to: ['parties'],
  read: (triangle) => listCell(triangle.clients?.map(({ party }) => party)),
  write: (value, triangle) => ({
    clients: withParties<TriangleClient>(triangle.clients, itemsOf(value), (party) => ({ party })),
  }),
}

const coordinating: Column<Triangle> = {
  id: 'clients.coordinating',
  kind: 'records',
  label: (texts) => texts.grid.columns.coordinating,
  width: 12,
  absence: 'question',
  to: ['parties'],
  read: ({ clients: items }) => {
    const found = (items ?? []).filter((client) => client.coordinating).map(({ party }) => party)
    return found.length > 0 ? found : undefined
  },
  write: (value, { clients: items }) => {
    const wanted = new Set<Id>(itemsOf(value) ?? [])
    const known = items ?? []
    if ([...wanted].some((id) => !known.some(({ party }) => party === id))) return 'notAClient'
    if (!items) return {}
    const already = new Set(items.filter((client) => client.coordinating).map(({ party }) => party))
    return {
      clients: items.map((client, at) => {
        if (!wanted.has(client.party)) return withCoordinating(client, false)
        const isFirst = items.findIndex(({ party }) => party === client.party) === at
        return isFirst && !already.has(client.party) ? withCoordinating(client, true) : client
      }),
    }
  },
}

/** Whoever does not coordinate keeps what was said about it, unless that was that it did. */
function withCoordinating(client: TriangleClient, does: boolean): TriangleClient {
  if (does === (client.coordinating === true)) return client
  const { coordinating: _old, ...rest } = client
  return does ? { ...rest, coordinating: true } : rest
}

const clientFunctions: Column<Triangle> = {
  id: 'clients.function',
  kind: 'lines',
  label: (texts) => texts.grid.columns.clientFunctions,
  width: 15,
  absence: 'blank',
  to: ['parties'],
  read: ({ clients: items }, { map, texts }) =>
    listOrNothing(
      items?.flatMap((client) =>
        client.function ? [texts.grid.holder(partyName(map.parties, client.party), client.function)] : [],
      ),
    ),
}

const authorities: Column<Triangle> = {
  id: 'authorities',
  kind: 'records',
  label: (texts) => texts.fields.triangles.authorities.label,
  width: 14,
  allowsNone: true,
  absence: 'question',
  to: ['parties'],
  read: (triangle) => listCell(triangle.authorities?.map(({ party }) => party)),
  write: (value, triangle, { texts }) => ({
    authorities: withParties<TriangleAuthority>(triangle.authorities, itemsOf(value), (party) => ({
      party,
      over: texts.records.fresh.contribution,
    })),
  }),
}

const authorityOver: Column<Triangle> = {
  id: 'authorities.over',
  kind: 'lines',
  label: (texts) => texts.grid.columns.authorities,
  width: 17,
  absence: 'blank',
  to: ['parties'],
  read: ({ authorities: items }, { map, texts }) =>
    listOrNothing(items?.map(({ party, over }) => texts.grid.holder(partyName(map.parties, party), over))),
}

const documents: Column<Triangle> = {
  id: 'documents',
  kind: 'lines',
  label: (texts) => texts.fields.triangles.documents.label,
  width: 16,
  absence: 'question',
  read: (triangle, { texts }) =>
    listCell(
      triangle.documents?.map(({ kind, year, status }) =>
        texts.grid.documentLine(texts.vocabulary.documentKind[kind], year, texts.vocabulary.documentStatus[status]),
      ),
    ),
}

const calendar: Column<Triangle> = {
  id: 'calendar',
  kind: 'lines',
  label: (texts) => texts.fields.triangles.calendar.label,
  width: 15,
  absence: 'question',
  read: (triangle, { texts }) =>
    listCell(
      triangle.calendar?.map(({ kind, month }) =>
        texts.grid.holder(texts.vocabulary.documentKind[kind], texts.vocabulary.months[month - 1] ?? String(month)),
      ),
    ),
}

/** The columns of what a triangle has that is made of parts. */
export const TRIANGLE_PARTS = {
  owner: [owner, ownerFunction],
  clients: [clients, coordinating, clientFunctions],
  authorities: [authorities, authorityOver],
  documents: [documents],
  calendar: [calendar],
}
