import { partiesInTriangle } from '../graph/facts/steering'
import type { ChainMap } from '../model/chain-map'
import type { Id } from '../model/id'
import { placesOf } from './cards/places'
import type { Point } from './drawing/geometry'

/** More crossings of role lines than this, and nobody follows them any more. */
const MOST_CROSSINGS = 12
/** Beyond so many lines they are not counted: they cross. */
const MOST_LINES = 400

type Line = readonly [Point, Point]

/**
 * Whether a map is easier to read with its triangles folded into a sign on the contractor's card: where lines from role
 * holders to their triangles would cross much. Counted on straight lines from card to card, which needs no routing.
 *
 * @param visible the parties that are drawn; undefined = all
 */
export function opensFolded(map: ChainMap, visible: ReadonlySet<Id> | undefined): boolean {
  const places = placesOf(map)
  const placeOf = (id: Id | null | undefined) => (id && (!visible || visible.has(id)) ? places.get(id) : undefined)
  const between = (a: Id | null | undefined, b: Id | null | undefined): Line[] => {
    const [from, to] = [placeOf(a), placeOf(b)]
    return from && to && a !== b ? [[from, to]] : []
  }
  const roles = Object.values(map.triangles).flatMap((triangle) =>
    [...new Set(partiesInTriangle(triangle))].flatMap((holder) => between(holder, triangle.contractor)),
  )
  const pairs = new Map(
    Object.values(map.dependencies).map(({ supplier, dependent }) => [
      supplier < dependent ? `${supplier} ${dependent}` : `${dependent} ${supplier}`,
      [supplier, dependent] as const,
    ]),
  )
  const others = [...pairs.values()].flatMap(([a, b]) => between(a, b))
  if (roles.length > MOST_LINES || (roles.length > 1 && others.length > MOST_LINES)) return true
  let crossings = 0
  roles.forEach((role, i) => {
    for (const other of [...roles.slice(i + 1), ...others]) if (cross(role, other)) crossings++
  })
  return crossings > MOST_CROSSINGS
}

/** Whether two lines cross elsewhere than in an end they share. */
function cross([a, b]: Line, [c, d]: Line): boolean {
  if (a === c || a === d || b === c || b === d) return false
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function side(a: Point, b: Point, { x, y }: Point): number {
  return Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x))
}
