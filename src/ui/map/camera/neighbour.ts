import { PITCH } from '../../../scene/cards/places'
import { center, type Point, type Rect } from '../../../scene/drawing/geometry'

export type Direction = 'left' | 'right' | 'up' | 'down'

const VECTORS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/**
 * The nearest item in a direction: being straight ahead counts for more than being close, and what lies behind does
 * not count.
 *
 * @param from rectangle of the item one stands on
 * @param items the others, by id
 * @returns the id, or undefined when nothing lies that way
 */
export function nearest(from: Rect, items: ReadonlyMap<string, Rect>, direction: Direction): string | undefined {
  const { x, y } = VECTORS[direction]
  const start = center(from)
  let best: { id: string; cost: number } | undefined
  for (const [id, rect] of items) {
    const to = center(rect)
    const ahead = (to.x - start.x) * x + (to.y - start.y) * y
    if (ahead <= 1) continue
    const aside = Math.abs((to.x - start.x) * y) + Math.abs((to.y - start.y) * x)
    const cost = ahead + 2.5 * aside
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost }
  }
  return best?.id
}

/** A neighbouring place in a direction, one column or row away. */
export function placeBeside(place: Point, direction: Direction): Point {
  const { x, y } = VECTORS[direction]
  return { x: place.x + x * PITCH.x, y: place.y + y * PITCH.y }
}
