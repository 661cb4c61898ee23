import type { ChainMap } from '../../../model/chain-map'
import type { DependencyEnd } from '../../../model/commands/reattach-dependency'
import type { Id } from '../../../model/id'
import type { Point } from '../../../scene/drawing/geometry'
import type { SceneEdge } from '../../../scene/drawing/scene'

/** So many pixels from the edge of the card: behind the head of the arrow, which says the direction. */
const OFF = 20

/**
 * Where one takes hold of each end of a relation: on its line, a little off the cards.
 *
 * @param edge its line; of lines that run together one may run the other way
 */
export function gripsOf(
  map: ChainMap,
  id: Id,
  { route, source }: SceneEdge,
  zoom: number,
): Readonly<Record<DependencyEnd, Point>> {
  const start = along(route, OFF / zoom)
  const end = along([...route].reverse(), OFF / zoom)
  const isForward = map.dependencies[id]?.supplier === source
  return isForward ? { supplier: start, dependent: end } : { supplier: end, dependent: start }
}

/** The point of a route at this distance from its begin; of a short one no further than a third. */
function along(route: readonly Point[], distance: number): Point {
  const lengths = route.slice(1).map((to, i) => Math.hypot(to.x - (route[i]?.x ?? 0), to.y - (route[i]?.y ?? 0)))
  let left = Math.min(distance, lengths.reduce((sum, length) => sum + length, 0) / 3)
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [route[i], route[i + 1]]
    if (!from || !to || length === 0) continue
    if (left <= length) {
      const part = left / length
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    }
    left -= length
  }
  return route[0] ?? { x: 0, y: 0 }
}
