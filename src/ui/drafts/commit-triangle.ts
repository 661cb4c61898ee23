import type { ChainMap } from '../../model/chain-map'
import type { NewParty } from '../../model/commands/add-party'
import type { Refusal } from '../../model/commands/outcome'
import { type Id, newId } from '../../model/id'
import type { Triangle } from '../../model/schema/steering'
import type { Point } from '../../scene/geometry'
import { freePlace, placesOf } from '../../scene/places'
import { textsOf } from '../../text/texts'
import { runCommand, useDocument } from '../state/document-store'
import { announce, type Draft, select, useSession } from '../state/session-store'
import { choiceName, type PartyChoice, resolveChoice } from './party-choice'
import { showAlso } from './show-also'

export interface Slots {
  readonly owner: PartyChoice | undefined
  readonly client: PartyChoice | undefined
  readonly contractor: PartyChoice | undefined
}

type Role = keyof Slots
type Ids = { readonly [R in Role]?: Id | undefined }

export interface Committed {
  readonly refusal?: Refusal
  readonly ids: Ids
  /** What the triangle is called after: its contractor, or whoever is known. */
  readonly name: string
}

/** Owner and client of a new triangle come above the contractor, side by side. */
const OFFSETS: Readonly<Record<Role, Point>> = {
  owner: { x: -160, y: -292 },
  client: { x: 160, y: -292 },
  contractor: { x: 0, y: 0 },
}

const COLUMN = 340

/**
 * Makes a new triangle, or fills the corners of one, as one undo step. New parties come around the given place.
 *
 * @param drawn how many triangles this form drew before: each comes one column further to the right
 */
export function commitTriangle(draft: Extract<Draft, { kind: 'triangle' }>, slots: Slots, drawn = 0): Committed {
  const { map } = useDocument.getState()
  if (!map) return { ids: {}, name: '' }
  const { ids, added } = resolveSlots(map, slots, { x: draft.place.x + drawn * COLUMN, y: draft.place.y })
  const name = choiceName(slots.contractor ?? slots.client ?? slots.owner ?? { kind: 'name', name: '' })
  const refusal = draft.triangle ? fillTriangle(map, draft.triangle, ids, added) : drawNew(ids, added, draft.place)
  if (refusal) return { refusal, ids, name }
  showAlso(Object.values(ids).filter((id) => id !== undefined))
  announce(textsOf(useSession.getState().language).ui.drafts.triangleDrawn(name))
  return { ids, name }
}

function resolveSlots(map: ChainMap, slots: Slots, place: Point): { ids: Ids; added: NewParty[] } {
  const taken = [...placesOf(map).values()]
  const added: NewParty[] = []
  const ids: { [R in Role]?: Id } = {}
  for (const role of ['contractor', 'owner', 'client'] as const) {
    const choice = slots[role]
    if (!choice) continue
    const spot = freePlace(taken, { x: place.x + OFFSETS[role].x, y: place.y + OFFSETS[role].y })
    // Two corners with the same new name are one party in two roles.
    const twin = added.find((other) => choice.kind === 'name' && other.party.name === choice.name)
    const resolved = twin ? { id: twin.party.id } : resolveChoice(map, choice, spot)
    ids[role] = resolved.id
    if (!resolved.added) continue
    added.push(resolved.added)
    taken.push(spot)
  }
  return { ids, added }
}

function drawNew(ids: Ids, newParties: NewParty[], place: Point): Refusal | undefined {
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

function fillTriangle(map: ChainMap, id: Id, ids: Ids, added: readonly NewParty[]): Refusal | undefined {
  const triangle = map.triangles[id]
  if (!triangle) return { code: 'unknown-record', values: { id } }
  // Parties and triangle are one gesture: the shared key makes them one undo step.
  const joinKey = `fill:${id}:${newId('step')}`
  for (const party of added) {
    const refusal = runCommand({ type: 'add-party', ...party }, { joinKey })
    if (refusal) return refusal
  }
  const [first, ...others] = triangle.clients ?? []
  const set = {
    ...(ids.contractor ? { contractor: ids.contractor } : {}),
    ...(ids.owner ? { owner: { ...triangle.owner, party: ids.owner } } : {}),
    ...(ids.client ? { clients: [{ ...first, party: ids.client }, ...others] } : {}),
  }
  const refusal = runCommand({ type: 'edit-record', collection: 'triangles', id, set, unset: [] }, { joinKey })
  return refusal?.code === 'nothing-changed' ? undefined : refusal
}
