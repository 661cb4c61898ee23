import type { Table } from '../chain-map'
import type { Id } from '../id'
import type { Party } from '../schema/parties'
import type { Triangle } from '../schema/steering'
import { type PreciserRole, uniteClients, uniteOwners } from './clients'
import { mergeRecords } from './merge-records'
import { contentOf } from './twins'

/** Triangles by their contractor; those without one under an empty name. */
function byContractor(triangles: readonly Triangle[]): ReadonlyMap<string, readonly Triangle[]> {
  const found = new Map<string, Triangle[]>()
  for (const triangle of triangles) {
    const known = found.get(triangle.contractor ?? '')
    if (known) known.push(triangle)
    else found.set(triangle.contractor ?? '', [triangle])
  }
  return found
}

/**
 * Finds for each triangle of the second map the one of the first that it is. A contractor has one triangle: where both maps
 * have one, it is the same, whoever they say the owner is. Of several around one contractor the owners tell which is which.
 *
 * @param others triangles of the second map, whose references already point into the first
 * @param parties the parties of both
 */
export function triangleTwins(
  known: Table<Triangle>,
  others: readonly Triangle[],
  parties: Table<Party>,
): ReadonlyMap<Id, Id> {
  const twins = new Map<Id, Id>()
  const [ours, theirs] = [byContractor(Object.values(known)), byContractor(others)]
  for (const [contractor, list] of theirs) {
    const free = new Set(ours.get(contractor) ?? [])
    const take = (one: Triangle, other: Triangle) => {
      twins.set(other.id, one.id)
      free.delete(one)
    }
    const waiting = (fits: (one: Triangle, other: Triangle) => boolean) => {
      for (const other of list) {
        if (twins.has(other.id)) continue
        const alike = [...free].filter((one) => fits(one, other))
        const twin = alike.find(({ id }) => id === other.id) ?? alike[0]
        if (twin) take(twin, other)
      }
    }
    waiting((one, other) => one.id === other.id && contentOf(one) === contentOf(other))
    waiting((one, other) => contentOf(one) === contentOf(other))
    if (contractor === '') continue
    waiting((one, other) => !!one.owner && one.owner.party === other.owner?.party)
    waiting((one, other) => uniteOwners(one.owner, other.owner, parties).coarse !== undefined)
    waiting((one, other) => one.owner === undefined || other.owner === undefined)
    const isOneEach = list.length === 1 && ours.get(contractor)?.length === 1
    if (isOneEach) waiting(() => true)
  }
  return twins
}

/** One triangle from two, and what of it is named more precisely than one of the maps did. */
export function uniteTriangles(
  own: Triangle,
  other: Triangle,
  parties: Table<Party>,
  hasOrders: (client: Id) => boolean,
): { readonly triangle: Triangle; readonly preciser: readonly PreciserRole[] } {
  const preciser: PreciserRole[] = []
  const merged = mergeRecords(own, {
    ...other,
    clients: own.clients ?? other.clients,
    owner: own.owner ?? other.owner,
  } as Triangle)
  let triangle = merged
  const { owner, coarse } = uniteOwners(own.owner, other.owner, parties)
  if (owner && coarse !== undefined) preciser.push({ triangle: own.id, role: 'owner', coarse, precise: [owner.party] })
  if (owner !== undefined && owner !== merged.owner) triangle = { ...triangle, owner }
  if (own.clients && other.clients) {
    const united = uniteClients(own.clients, other.clients, parties, hasOrders)
    const isSame =
      united.clients.length === own.clients.length && united.clients.every((one, at) => one === own.clients?.[at])
    if (!isSame) triangle = { ...triangle, clients: [...united.clients] }
    preciser.push(...united.preciser.map((role) => ({ ...role, triangle: own.id })))
  }
  return { triangle, preciser }
}
