import type { Id } from '../../model/id'
import type { Texts } from '../texts'
import type { TreeTables } from './tree-node'

/** What a party is part of and what stands elsewhere in the tree. */
export const LINKED = ['triangles', 'couplingPoints', 'meetings', 'agreements', 'goals', 'bottlenecks'] as const
type Linked = (typeof LINKED)[number]

export interface PartyLink {
  readonly party: Id
  readonly collection: Linked
  readonly id: Id
  readonly detail: string | undefined
}

/** Per party what it is part of, with its part in words where there are several. */
export function linksOf(tables: TreeTables, { vocabulary: { role }, forms }: Texts): PartyLink[] {
  const links: PartyLink[] = []
  const add = (party: Id | null | undefined, collection: Linked, id: Id, detail?: string) => {
    if (party) links.push({ party, collection, id, detail })
  }
  for (const { id, contractor, owner, clients = [], authorities = [] } of Object.values(tables.triangles)) {
    const roles = new Map<Id, string[]>()
    const fill = (party: Id | null | undefined, name: string) => {
      if (party) roles.set(party, [...(roles.get(party) ?? []), name])
    }
    fill(owner?.party, role.owner)
    for (const party of new Set(clients.map((client) => client.party))) fill(party, role.client)
    fill(contractor, role.contractor)
    for (const party of new Set(authorities.map((one) => one.party))) fill(party, forms.triangle.asAuthority)
    for (const [party, names] of roles) add(party, 'triangles', id, names.join(', '))
  }
  for (const { id, ends } of Object.values(tables.couplingPoints)) {
    for (const end of ends) if ('party' in end) add(end.party, 'couplingPoints', id)
  }
  for (const { id, participants = [], chair } of Object.values(tables.meetings)) {
    for (const party of new Set([...participants.map((seat) => seat.party), chair])) add(party, 'meetings', id)
  }
  for (const { id, parties = [], onBehalfOf = [] } of Object.values(tables.agreements)) {
    for (const party of new Set([...parties, ...onBehalfOf])) add(party, 'agreements', id)
  }
  for (const { id, contributions = [] } of Object.values(tables.goals)) {
    for (const party of new Set(contributions.map((one) => one.party))) add(party, 'goals', id)
  }
  for (const { id, about } of Object.values(tables.bottlenecks)) {
    for (const party of new Set(about)) if (tables.parties[party]) add(party, 'bottlenecks', id)
  }
  return links
}
