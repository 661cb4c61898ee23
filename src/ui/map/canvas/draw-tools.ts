import type { Id } from '../../../model/id'
import type { CouplingEnd } from '../../../model/schema/relations'
import { CARD_WIDTH } from '../../../scene/cards/card'
import { freePlace, placesOf } from '../../../scene/cards/places'
import type { Point } from '../../../scene/drawing/geometry'
import { textsOf } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { announce, type Draft, setSession, type Tool, useSession } from '../../base/state/session-store'
import { middleOfView } from '../camera/camera'

/** Where a gesture started: on a record or on an empty place of the map. */
export type Target = { readonly record: Id } | { readonly place: Point }

/** A click with one of the drawing tools: opens the form for what is drawn, or remembers the first of two ends. */
export function startAt(target: Target, tool: Tool): void {
  const draft = draftFor(target, tool)
  if (draft) setSession({ draft, firstEnd: null })
}

function draftFor(target: Target, tool: Tool): Draft | undefined {
  switch (tool) {
    case 'party':
      return 'place' in target ? { kind: 'party', place: cardAround(target.place) } : undefined
    case 'triangle':
      return triangleDraft(target)
    case 'dependency':
      return dependencyDraft(target)
    case 'coupling':
      return couplingDraft(target)
    case 'select':
      return undefined
  }
}

function triangleDraft(target: Target): Draft {
  if ('place' in target) return { kind: 'triangle', place: cardAround(target.place) }
  const { map } = useDocument.getState()
  const place = placeOf(target.record)
  return map?.triangles[target.record]
    ? { kind: 'triangle', place, triangle: target.record }
    : { kind: 'triangle', place, contractor: target.record }
}

function dependencyDraft(target: Target): Draft | undefined {
  const { firstEnd } = useSession.getState()
  const first = firstEnd ? partyOf(firstEnd) : undefined
  if ('place' in target) {
    return first ? { kind: 'dependency', from: first, to: { place: cardAround(target.place) } } : undefined
  }
  const party = partyOf(target.record)
  if (!party) return undefined
  if (!first || first === party) return rememberEnd(party)
  return { kind: 'dependency', from: first, to: { record: party } }
}

function couplingDraft(target: Target): Draft | undefined {
  if ('place' in target) return undefined
  const { firstEnd } = useSession.getState()
  if (!firstEnd || firstEnd === target.record) return rememberEnd(target.record)
  return { kind: 'coupling', from: endOf(firstEnd), to: endOf(target.record) }
}

function rememberEnd(id: Id): undefined {
  setSession({ firstEnd: id, selection: [id] })
  announce(textsOf(useSession.getState().language).ui.canvas.chooseSecondEnd)
  return undefined
}

/** A triangle's contractor when the id is a triangle's, else the party itself. */
function partyOf(id: Id): Id | undefined {
  const { map } = useDocument.getState()
  if (map?.parties[id]) return id
  return map?.triangles[id]?.contractor ?? undefined
}

/** The end of a coupling point that a record stands for. */
export function endOf(id: Id): CouplingEnd {
  return useDocument.getState().map?.triangles[id] ? { triangle: id } : { party: id }
}

/** Where a party's card is, or its triangle's contractor's; the origin when it is not on the map. */
export function placeOf(id: Id): Point {
  const { map } = useDocument.getState()
  if (!map) return { x: 0, y: 0 }
  const places = placesOf(map)
  return places.get(id) ?? places.get(map.triangles[id]?.contractor ?? '') ?? map.positions[id] ?? { x: 0, y: 0 }
}

/** The nearest free place for a new card. */
export function freeNear(place: Point): Point {
  const { map } = useDocument.getState()
  return map ? freePlace(placesOf(map).values(), place) : place
}

/** The place of a card whose middle is about here. */
export function cardAround(pointer: Point): Point {
  return { x: Math.round((pointer.x - CARD_WIDTH / 2) / 4) * 4, y: Math.round((pointer.y - 30) / 4) * 4 }
}

/** The place of a card in the middle of what is on screen. */
export function cornerOfView(): Point {
  return cardAround(middleOfView())
}
