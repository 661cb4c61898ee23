import type { Id } from './id'
import type { Triangle } from './schema/steering'

/** A role that a party holds in a triangle besides that of contractor. */
export type HeldRole = 'owner' | 'client'

/** Who holds these roles in these triangles, each with how often; in the order in which they are met. */
export function holdersIn(triangles: readonly Triangle[]): readonly { role: HeldRole; party: Id; count: number }[] {
  const found = new Map<string, { role: HeldRole; party: Id; count: number }>()
  const meet = (role: HeldRole, party: Id) => {
    const known = found.get(`${role} ${party}`)
    if (known) known.count += 1
    else found.set(`${role} ${party}`, { role, party, count: 1 })
  }
  for (const { owner } of triangles) if (owner) meet('owner', owner.party)
  for (const { clients } of triangles)
    for (const party of new Set(clients?.map((one) => one.party))) meet('client', party)
  return [...found.values()]
}

/**
 * What of a triangle changes when another party takes the place of one in a role. The function was that of who left, and
 * goes; of a client who was there already there stays one. Nothing when the party does not hold the role.
 */
export function replaceHolder(
  { owner, clients }: Triangle,
  role: HeldRole,
  from: Id,
  to: Id,
): Partial<Pick<Triangle, 'owner' | 'clients'>> {
  if (role === 'owner') return owner?.party === from ? { owner: { party: to } } : {}
  if (!clients?.some(({ party }) => party === from)) return {}
  const rest = clients.filter(({ party }) => party !== to)
  const isThere = rest.length < clients.length
  const next = (isThere ? clients : rest).flatMap((client) => {
    if (client.party !== from) return [client]
    if (isThere) return []
    const { function: _function, ...kept } = client
    return [{ ...kept, party: to }]
  })
  // Two functions of who left are one place of who came.
  return { clients: next.filter(({ party }, at) => party !== to || next.findIndex((one) => one.party === to) === at) }
}
