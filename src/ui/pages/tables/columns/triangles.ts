import type { Id } from '../../../../model/id'
import { LIMITS } from '../../../../model/limits'
import type { Triangle, TriangleClient } from '../../../../model/schema/steering'
import { partyName } from '../../../../text/record-names'
import type { Column } from '../column'
import { evidence, findings } from './evidence'
import { itemsOf, listCell, reference, text } from './make'
import { withParties } from './party-lists'

const owner: Column<Triangle> = {
  id: 'owner.party',
  kind: 'reference',
  label: (texts) => texts.forms.triangle.owner,
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
  kind: 'text',
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
  kind: 'references',
  label: (texts) => texts.forms.triangle.clients,
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
  kind: 'references',
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

const documents: Column<Triangle> = {
  id: 'documents',
  kind: 'lines',
  label: (texts) => texts.forms.triangle.documents,
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
  label: (texts) => texts.grid.columns.calendar,
  width: 15,
  absence: 'question',
  read: (triangle, { texts }) =>
    listCell(
      triangle.calendar?.map(({ kind, month }) =>
        texts.grid.holder(texts.vocabulary.documentKind[kind], texts.vocabulary.months[month - 1] ?? String(month)),
      ),
    ),
}

function listOrNothing(items: readonly string[] | undefined): readonly string[] | undefined {
  return items && items.length > 0 ? items : undefined
}

/** What a triangle has, in columns. */
export const triangleColumns: readonly Column<Triangle>[] = [
  reference<Triangle>('contractor', (texts) => texts.forms.triangle.contractor, ['parties'], { width: 15 }),
  findings,
  owner,
  ownerFunction,
  clients,
  coordinating,
  clientFunctions,
  text<Triangle>('name', (texts) => texts.forms.triangle.name, { maxLength: LIMITS.name }),
  text<Triangle>('basis', (texts) => texts.forms.triangle.basis, { width: 15 }),
  documents,
  calendar,
  ...evidence,
]
