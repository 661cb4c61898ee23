import type { Id } from '../model/id'
import { Bounds, inflate, overlaps, type Point, type Rect } from '../scene/drawing/geometry'
import type { Scene, SceneItem } from '../scene/drawing/scene'
import type { Shape } from '../scene/drawing/shape'

/** Heads of arrows and the like stand out this far beside a line. */
const LINE = 12

/** Shapes that stand together, in the order in which they are drawn. */
export interface ScenePart {
  /** What a screen reader says of it; absent for what only belongs to something else. */
  readonly name?: string
  readonly isFaded: boolean
  /** Where its shapes stand. */
  readonly x: number
  readonly y: number
  readonly shapes: readonly Shape[]
}

interface PartsWanted {
  /** Ids of the records that stay as they are while the rest is faded; undefined fades nothing. */
  readonly strong?: ReadonlySet<Id> | undefined
  /** What does not come near this part of the map is left out; undefined leaves out nothing. */
  readonly within?: Rect | undefined
}

/** Everything a scene draws, in map units: lines under cards, labels on top. Whatever writes a file writes this. */
export function sceneParts(scene: Scene, { strong, within }: PartsWanted = {}): ScenePart[] {
  const isFaded = (ids: readonly (Id | undefined)[]) => strong !== undefined && !ids.some((id) => id && strong.has(id))
  const isSeen = (rect: Rect) => within === undefined || overlaps(rect, within)
  const isItemSeen = ({ origin, size }: SceneItem) => isSeen({ ...origin, ...size })
  const heading = ({ origin, shapes }: SceneItem): ScenePart => ({ isFaded: false, ...origin, shapes })
  // The line between steering and chain has no size of its own.
  const headers = scene.headers.filter((item) => !item.record || isItemSeen(item))
  const edges = scene.edges.filter(({ route }) => within === undefined || isRouteWithin(route, within))
  return [
    // The line between steering and chain lies under everything, as on the screen.
    ...headers.filter(({ record }) => !record).map(heading),
    ...edges.map(({ name, record, bundle, shapes }) => ({
      name,
      isFaded: isFaded([record.id, ...(bundle ?? [])]),
      x: 0,
      y: 0,
      shapes,
    })),
    ...headers.filter(({ record }) => record).map(heading),
    ...[...scene.cards, ...scene.glyphs, ...scene.meetings]
      .filter(isItemSeen)
      .map(({ id, name, origin, shapes }) => ({ name, isFaded: isFaded([id]), ...origin, shapes })),
    ...edges.flatMap(({ label, record, bundle }) => {
      if (!label || isFaded([record.id, ...(bundle ?? [])])) return []
      const { center, size, shapes } = label
      const place = { x: center.x - size.width / 2, y: center.y - size.height / 2 }
      return isSeen({ ...place, ...size }) ? [{ isFaded: false, ...place, shapes }] : []
    }),
  ]
}

/** Whether a line comes within a part of the map, its arrow heads counted. */
export function isRouteWithin(route: readonly Point[], part: Rect): boolean {
  const bounds = new Bounds()
  for (const { x, y } of route) bounds.add(x, y)
  return bounds.rect !== undefined && overlaps(inflate(bounds.rect, LINE), part)
}
