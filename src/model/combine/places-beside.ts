import type { ChainMap, Table } from '../chain-map'
import type { Id } from '../id'
import type { Position } from '../schema/findings-and-views'

/** Room between two chains, in map units: enough for the headings of the lower one. */
const GAP = 240
/** A position is the top left corner of what stands there. */
const CARD_HEIGHT = 120

/** A place no further away than a file may say. */
const inside = (coordinate: number) => Math.max(-1e6, Math.min(1e6, coordinate))

/**
 * Places for two maps as one: the second stands below the first as it stood; what is in both keeps its place in the
 * first.
 *
 * @param ids for each record of the second map its id in the combined one
 */
export function placesBeside(first: ChainMap, second: ChainMap, ids: ReadonlyMap<Id, Id>): Table<Position> {
  const own = Object.values(first.positions)
  const moving = Object.entries(second.positions).flatMap(([id, place]) => {
    const name = ids.get(id)
    return name !== undefined && first.positions[name] === undefined ? [{ id: name, place }] : []
  })
  if (own.length === 0 || moving.length === 0) {
    return { ...Object.fromEntries(moving.map(({ id, place }) => [id, place])), ...first.positions }
  }
  const left = (places: readonly Position[]) => places.reduce((least, { x }) => Math.min(least, x), Infinity)
  const bottom = own.reduce((most, { y }) => Math.max(most, y), -Infinity) + CARD_HEIGHT
  const top = moving.reduce((least, { place }) => Math.min(least, place.y), Infinity)
  const dx = left(own) - left(moving.map(({ place }) => place))
  const dy = bottom + GAP - top
  const moved = moving.map(({ id, place }) => [id, { x: inside(place.x + dx), y: inside(place.y + dy) }] as const)
  return { ...Object.fromEntries(moved), ...first.positions }
}
