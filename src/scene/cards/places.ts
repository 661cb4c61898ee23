import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { WIDEST_CARD } from '../drawing/card-size'
import type { Point } from '../drawing/geometry'

/** Distance between the left sides of two columns and the tops of two rows in a fresh placing: a label fits between. */
export const PITCH: Point = { x: 340, y: 190 }

/**
 * A place for every party: its own, or, for parties no one placed yet (a file made elsewhere), a free row under
 * everything that has a place, in the order of the chain's steps.
 *
 * @param moved places that go before the document's own, while the user drags
 */
export function placesOf(map: ChainMap, moved?: ReadonlyMap<Id, Point>): Map<Id, Point> {
  const places = new Map<Id, Point>()
  const homeless: Id[] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const id of Object.keys(map.parties)) {
    const place = moved?.get(id) ?? map.positions[id]
    if (!place) {
      homeless.push(id)
      continue
    }
    places.set(id, place)
    bottom = Math.max(bottom, place.y)
  }
  const stepIndex = (id: Id) => {
    const step = map.parties[id]?.step
    return step ? map.stepOrder.indexOf(step) : map.stepOrder.length
  }
  homeless.sort((a, b) => stepIndex(a) - stepIndex(b) || (a < b ? -1 : 1))
  const top = Number.isFinite(bottom) ? bottom + PITCH.y + 40 : 0
  const columns = Math.max(4, Math.ceil(Math.sqrt(homeless.length * 1.6)))
  homeless.forEach((id, i) => {
    places.set(id, { x: (i % columns) * PITCH.x, y: top + Math.floor(i / columns) * PITCH.y })
  })
  return places
}

/**
 * The nearest place to `wished` for a card with a triangle on it that keeps clear of the other cards, on a grid of 4.
 */
export function freePlace(taken: Iterable<Point>, wished: Point): Point {
  const others = [...taken]
  const snapped = { x: Math.round(wished.x / 4) * 4, y: Math.round(wished.y / 4) * 4 }
  const clear = (p: Point) => others.every((o) => Math.abs(o.x - p.x) >= WIDEST_CARD || Math.abs(o.y - p.y) >= 164)
  for (let ring = 0; ring < 40; ring++) {
    for (let dx = -ring; dx <= ring; dx++) {
      for (let dy = -ring; dy <= ring; dy++) {
        if (Math.max(Math.abs(dx), Math.abs(dy)) !== ring) continue
        const place = { x: snapped.x + dx * 60, y: snapped.y + dy * 44 }
        if (clear(place)) return place
      }
    }
  }
  return snapped
}
