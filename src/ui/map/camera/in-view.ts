import type { Id } from '../../../model/id'
import type { Rect } from '../../../scene/drawing/geometry'
import { drawnScene, freeRoom, standing } from './camera'

/** The parties and triangles whose middle is in view now; null where all of the map is, or where there is no map. */
export function seenNow(): ReadonlySet<Id> | null {
  const [scene, at, free] = [drawnScene(), standing(), freeRoom()]
  if (!scene || !at || !free) return null
  const items = [...scene.cards, ...scene.glyphs]
  const seen = items.filter(({ origin, size }) => {
    const x = (origin.x + size.width / 2) * at.zoom + at.x
    const y = (origin.y + size.height / 2) * at.zoom + at.y
    return x >= free.x && x <= free.x + free.width && y >= free.y && y <= free.y + free.height
  })
  const isAll = seen.length === items.length && scene.hiddenParties === 0
  return isAll ? null : new Set(seen.map(({ id }) => id))
}

/** The part of the map that is in view now, in map units; undefined where there is no map on the screen. */
export function partInView(): Rect | undefined {
  const [at, free] = [standing(), freeRoom()]
  if (!at || !free) return undefined
  return {
    x: (free.x - at.x) / at.zoom,
    y: (free.y - at.y) / at.zoom,
    width: free.width / at.zoom,
    height: free.height / at.zoom,
  }
}
