import type { ChainMap } from '../../../model/chain-map'
import type { DependencyEnd, ReattachDependency } from '../../../model/commands/reattach-dependency'
import type { Id } from '../../../model/id'
import type { CouplingEnd } from '../../../model/schema/relations'
import { CARD_WIDTH } from '../../../scene/cards/card'
import { placesOf } from '../../../scene/cards/places'
import type { Point } from '../../../scene/drawing/geometry'
import type { Draft, Tool } from '../../base/state/session-store'

// What a gesture on the map asks for: which form opens, with what filled in. Follows from the map and the gesture alone.

/** Where a gesture starts or ends: on a record or on an empty place of the map. */
export type Target = { readonly record: Id } | { readonly place: Point }

/** A form to open, or the first of two ends to remember. */
export type Asked = { readonly draft: Draft } | { readonly firstEnd: Id }

/**
 * What a click with a drawing tool asks for.
 *
 * @param firstEnd the end that an earlier click chose
 * @returns undefined where the tool has no use for such a target
 */
export function askedByClick(map: ChainMap, tool: Tool, target: Target, firstEnd: Id | null): Asked | undefined {
  if ('record' in target && !isEnd(map, target.record)) return undefined
  switch (tool) {
    case 'party':
      return 'place' in target ? { draft: { kind: 'party', place: cardAround(target.place) } } : undefined
    case 'triangle':
      return { draft: triangleAt(map, target) }
    case 'dependency':
      return dependencyTo(map, target, firstEnd)
    case 'coupling':
      return couplingTo(map, target, firstEnd)
    case 'select':
      return undefined
  }
}

/**
 * The form for a line that was dragged from one item: parties depend on each other, a triangle couples, and an empty
 * place is where a new party comes.
 */
export function draftOfLine(map: ChainMap, source: Id, end: Target): Draft | undefined {
  if (!isEnd(map, source)) return undefined
  if ('place' in end) return { kind: 'dependency', from: partyOf(map, source), to: { place: cardAround(end.place) } }
  const target = end.record
  if (source === target || !isEnd(map, target)) return undefined
  if (map.parties[source] && map.parties[target]) {
    return { kind: 'dependency', from: source, to: { record: target } }
  }
  return { kind: 'coupling', from: couplingEndOf(map, source), to: couplingEndOf(map, target) }
}

/**
 * What dropping an end of a dependency on a record makes of it: a triangle stands for its contractor.
 *
 * @returns undefined where nothing is meant: on what is no end, or on the party that stands there already
 */
export function endMovedTo(map: ChainMap, id: Id, end: DependencyEnd, record: Id): ReattachDependency | undefined {
  const party = partyOf(map, record)
  const dependency = map.dependencies[id]
  if (!dependency || party === undefined || dependency[end] === party) return undefined
  return { type: 'reattach-dependency', id, end, party }
}

/** The end of a coupling point that a record stands for. */
export function couplingEndOf(map: ChainMap, id: Id): CouplingEnd {
  return map.triangles[id] ? { triangle: id } : { party: id }
}

/** Where a party's card is, or its triangle's contractor's; the origin when it is not on the map. */
export function placeOn(map: ChainMap, id: Id): Point {
  const places = placesOf(map)
  return places.get(id) ?? places.get(map.triangles[id]?.contractor ?? '') ?? map.positions[id] ?? { x: 0, y: 0 }
}

/** The place of a card whose middle is about here. */
export function cardAround(pointer: Point): Point {
  return { x: Math.round((pointer.x - CARD_WIDTH / 2) / 4) * 4, y: Math.round((pointer.y - 30) / 4) * 4 }
}

/** A meeting or a step is no end of a relation, whatever the tool. */
function isEnd(map: ChainMap, id: Id): boolean {
  return map.parties[id] !== undefined || map.triangles[id] !== undefined
}

function triangleAt(map: ChainMap, target: Target): Draft {
  if ('place' in target) return { kind: 'triangle', place: cardAround(target.place) }
  const place = placeOn(map, target.record)
  return map.triangles[target.record]
    ? { kind: 'triangle', place, triangle: target.record }
    : { kind: 'triangle', place, contractor: target.record }
}

function dependencyTo(map: ChainMap, target: Target, firstEnd: Id | null): Asked | undefined {
  const first = firstEnd ? partyOf(map, firstEnd) : undefined
  if ('place' in target) {
    if (!first) return undefined
    return { draft: { kind: 'dependency', from: first, to: { place: cardAround(target.place) } } }
  }
  const party = partyOf(map, target.record)
  if (!party) return undefined
  if (!first || first === party) return { firstEnd: party }
  return { draft: { kind: 'dependency', from: first, to: { record: party } } }
}

function couplingTo(map: ChainMap, target: Target, firstEnd: Id | null): Asked | undefined {
  if ('place' in target) return undefined
  if (!firstEnd || firstEnd === target.record) return { firstEnd: target.record }
  const [from, to] = [couplingEndOf(map, firstEnd), couplingEndOf(map, target.record)]
  return { draft: { kind: 'coupling', from, to } }
}

/** A triangle's contractor when the id is a triangle's, else the party itself. */
function partyOf(map: ChainMap, id: Id): Id | undefined {
  return map.parties[id] ? id : (map.triangles[id]?.contractor ?? undefined)
}
