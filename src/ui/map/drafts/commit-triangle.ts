import type { ChainMap } from '../../../model/chain-map'
import type { NewParty } from '../../../model/commands/add-party'
import type { Refusal } from '../../../model/commands/outcome'
import { type Id, newId } from '../../../model/id'
import { choiceName, type PartyChoice, resolveChoices } from '../../../model/party-choice'
import type { Triangle } from '../../../model/schema/steering'
import { freePlace, PITCH, placesOf } from '../../../scene/cards/places'
import type { Point } from '../../../scene/drawing/geometry'
import { textsOf } from '../../../text/texts'
import { runCommand, useDocument } from '../../base/state/document-store'
import { announce, type Draft, select, useSession } from '../../base/state/session-store'
import { showAlso } from '../../base/state/show-also'

export interface Slots {
  readonly owner: PartyChoice | undefined
  readonly client: PartyChoice | undefined
  readonly contractor: PartyChoice | undefined
}

type Role = keyof Slots
type Ids = { readonly [R in Role]?: Id | undefined }

interface Committed {
  readonly refusal?: Refusal
  readonly ids: Ids
  /** What the triangle is called after: its contractor, or whoever is known. */
  readonly name: string
}

const ROLES: readonly Role[] = ['contractor', 'owner', 'client']
/** Owner and client of a new triangle come above the contractor, side by side. */
const OFFSETS: Readonly<Record<Role, Point>> = {
  owner: { x: -160, y: -292 },
  client: { x: 160, y: -292 },
  contractor: { x: 0, y: 0 },
}
/**
 * Makes a new triangle, or fills the corners of one, as one undo step. New parties come around the given place.
 *
 * @param drawn how many triangles this form drew before: each comes one column further to the right
 */
export function commitTriangle(draft: Extract<Draft, { kind: 'triangle' }>, slots: Slots, drawn = 0): Committed {
  const { map } = useDocument.getState()
  if (!map) return { ids: {}, name: '' }
  const place = { x: draft.place.x + drawn * PITCH.x, y: draft.place.y }
  const { ids, added } = resolveSlots(map, slots, place)
  const name = choiceName(slots.contractor ?? slots.client ?? slots.owner ?? { kind: 'name', name: '' })
  const refusal = draft.triangle ? fillCorners(map, draft.triangle, ids, added) : drawNew(ids, added, place)
  if (refusal) return { refusal, ids, name }
  showAlso(Object.values(ids).filter((id) => id !== undefined))
  announce(textsOf(useSession.getState().language).ui.drafts.triangleDrawn(name))
  return { ids, name }
}

function resolveSlots(map: ChainMap, slots: Slots, place: Point): { ids: Ids; added: readonly NewParty[] } {
  const roles = ROLES.filter((role) => slots[role] !== undefined)
  const taken = [...placesOf(map).values()]
  const choices = roles.flatMap((role) => slots[role] ?? [])
  const { ids, added } = resolveChoices(map, choices, (index) => {
    const offset = OFFSETS[roles[index] ?? 'contractor']
    const spot = freePlace(taken, { x: place.x + offset.x, y: place.y + offset.y })
    taken.push(spot)
    return spot
  })
  return { ids: Object.fromEntries(roles.map((role, i) => [role, ids[i]])), added }
}

function drawNew(ids: Ids, newParties: readonly NewParty[], place: Point): Refusal | undefined {
  const triangle: Triangle = {
    id: newId('triangle'),
    ...(ids.contractor ? { contractor: ids.contractor } : {}),
    ...(ids.owner ? { owner: { party: ids.owner } } : {}),
    ...(ids.client ? { clients: [{ party: ids.client }] } : {}),
  }
  const position = ids.contractor ? {} : { position: place }
  const refusal = runCommand({ type: 'draw-triangle', triangle, newParties, ...position })
  if (!refusal) select([triangle.id])
  return refusal
}

/** What the form shows is what comes to stand: a corner that was emptied becomes a hole again. */
function fillCorners(map: ChainMap, id: Id, ids: Ids, newParties: readonly NewParty[]): Refusal | undefined {
  const triangle = map.triangles[id]
  if (!triangle) return { code: 'unknown-record', values: { id } }
  const set: Record<string, unknown> = {}
  const unset: string[] = []
  if (ids.contractor) set.contractor = ids.contractor
  else if (triangle.contractor) unset.push('contractor')
  // A function belongs to who held it: someone else starts without.
  if (ids.owner) set.owner = triangle.owner?.party === ids.owner ? triangle.owner : { party: ids.owner }
  else if (triangle.owner) unset.push('owner')
  const [first, ...others] = triangle.clients ?? []
  const rest = others.filter((client) => client.party !== ids.client)
  if (ids.client) set.clients = [first?.party === ids.client ? first : { party: ids.client }, ...rest]
  else if (first && rest.length > 0) set.clients = rest
  else if (first) unset.push('clients')
  const refusal = runCommand({ type: 'fill-triangle', id, set, unset, newParties })
  return refusal?.code === 'nothing-changed' ? undefined : refusal
}
