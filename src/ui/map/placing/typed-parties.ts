import type { ChainMap } from '../../../model/chain-map'
import type { NewParty } from '../../../model/commands/add-party'
import type { Refusal } from '../../../model/commands/outcome'
import { type Id, newId } from '../../../model/id'
import type { Party } from '../../../model/schema/parties'
import { cardBoxes, cardSize } from '../../../scene/cards/card-boxes'
import { gridPlaces, placeBesideParty, startBeside } from '../../../scene/cards/next-place'
import { type Point, union } from '../../../scene/drawing/geometry'
import { textsOf } from '../../../text/texts'
import { runCommand, useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { cornerOfRoom, mapWindow } from '../camera/camera'
import { cornerOfView, freeNear } from '../canvas/draw-tools'

// Parties that are typed one after the other stand in one grid that grows with them. Which they are is remembered for as
// long as they stand as they were typed; who was moved, pinned or removed has left the grid.

interface Run {
  readonly map: Id
  readonly origin: Point
  /** Where each was put, in the order of typing. */
  readonly places: ReadonlyMap<Id, Point>
  /** The run as it was before its last party: where one goes on when that one is undone or moved. */
  readonly before: Run | undefined
}

let run: Run | undefined

/** The place that was named last as the next one, and the run that it goes on with. */
let offer: { readonly place: Point; readonly run: Run } | undefined

const texts = () => textsOf(useSession.getState().language)

/** Stands in for a party of which only the place is known: its card is as large as most. */
const USUAL: Party = { id: '', name: '', kind: 'other', tier: 'national' }

/** Whether all of a run still stand where they were put. */
function isUntouched(map: ChainMap, { map: of, places }: Run): boolean {
  if (map.id !== of) return false
  return [...places].every(([id, place]) => {
    const now = map.positions[id]
    return map.parties[id] && !map.parties[id].pinned && now?.x === place.x && now.y === place.y
  })
}

/** Those of a run that make room when its grid grows: all or, once any is related to another party, none. */
function makingRoom(map: ChainMap, { places }: Run): readonly Party[] {
  const inRelations = Object.values(map.dependencies).flatMap(({ supplier, dependent }) => [supplier, dependent])
  const inTriangles = Object.values(map.triangles).map(({ contractor }) => contractor)
  if ([...inRelations, ...inTriangles].some((id) => id && places.has(id))) return []
  return [...places.keys()].flatMap((id) => map.parties[id] ?? [])
}

/** The longest run of which all stand as they were typed. */
function runOn(map: ChainMap): Run | undefined {
  let current = run
  while (current && !isUntouched(map, current)) current = current.before
  return current
}

/** Where these parties stand as one grid, in this order. */
function gridOf(map: ChainMap, parties: readonly Party[], origin: Point): readonly Point[] {
  const own = new Set(parties.map(({ id }) => id))
  const taken = [...cardBoxes(map, texts())].filter(([id]) => !own.has(id)).map(([, rect]) => rect)
  const sizes = parties.map((party) => cardSize(party, texts()))
  return gridPlaces(sizes, mapWindow(), origin, taken)
}

/**
 * Where the next party that is typed will come: after those typed before it; at the upper left of an empty map; else
 * near the middle of what is on screen or, while a page stands in the place of the map, beside all that is there.
 */
export function nextPlace(): Point {
  const { map } = useDocument.getState()
  if (!map) return { x: 0, y: 0 }
  const current = runOn(map)
  if (current) {
    const place = gridOf(map, [...makingRoom(map, current), USUAL], current.origin).at(-1) ?? current.origin
    offer = { place, run: current }
    return place
  }
  const corner = cornerOfRoom()
  const bounds = union(cardBoxes(map, texts()).values())
  if (!corner) return freeNear(startBeside(bounds, mapWindow()))
  return bounds ? freeNear(cornerOfView()) : corner
}

/**
 * Puts a typed party down at the next good place. When the grid of those typed before it has to grow, they make room
 * with it: one undo step.
 *
 * @param place where it was asked for: what `nextPlace` gave, or a place of the user's own choice
 */
export function putTyped({ party }: NewParty, place: Point): Refusal | undefined {
  const { map } = useDocument.getState()
  if (!map) return undefined
  const isOffered = offer && offer.place.x === place.x && offer.place.y === place.y
  const going = isOffered && offer && isUntouched(map, offer.run) ? offer.run : undefined
  const origin = going?.origin ?? freeNear(place)
  const parties = [...(going ? makingRoom(map, going) : []), party]
  const places = gridOf(map, parties, origin)
  const joinKey = newId('typed')
  const refusal = runCommand({ type: 'add-party', party, position: places.at(-1) ?? origin }, { joinKey })
  if (refusal) return refusal
  const placed = new Map(parties.flatMap(({ id }, i) => (places[i] ? [[id, places[i]] as const] : [])))
  const moved = [...placed].filter(([id, { x, y }]) => {
    const before = going?.places.get(id)
    return before && (before.x !== x || before.y !== y)
  })
  if (moved.length > 0) runCommand({ type: 'move-records', positions: Object.fromEntries(moved) }, { joinKey })
  const now = new Map([...(going?.places ?? []), ...placed])
  run = { map: map.id, origin, places: now, before: going }
  return undefined
}

/** All that were typed with this party, and it: what the view keeps in sight. */
export function typedWith(id: Id): readonly Id[] {
  return run?.places.has(id) ? [...run.places.keys()] : [id]
}

/**
 * The place of a new party beside one that it supplies or depends on.
 *
 * @param place of that one
 * @param side 1 to the right, where what depends on it stands; -1 to the left
 * @param also places of cards that come at the same time
 * @param fresh the new party, where it is known: a long name takes a larger card
 */
export function besideParty(place: Point, side: 1 | -1, also: readonly Point[] = [], fresh: Party = USUAL): Point {
  const { map } = useDocument.getState()
  const size = cardSize(fresh, texts())
  const others = map ? [...cardBoxes(map, texts()).values()] : []
  const coming = also.map((at) => ({ ...at, ...size }))
  return placeBesideParty(place, side, size, mapWindow(), [...others, ...coming])
}
