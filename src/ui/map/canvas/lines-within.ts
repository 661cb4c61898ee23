import type { Id } from '../../../model/id'
import type { Rect } from '../../../scene/drawing/geometry'
import type { SceneEdge } from '../../../scene/drawing/scene'

/** What stands for a record of its own: a line of a role is part of its triangle. */
const OWN: readonly SceneEdge['kind'][] = ['dependency', 'coupling']

/**
 * The records of the lines that lie wholly within a part of the map, each once; of lines that run together all of them. A
 * coupling point lies within when all its lines do.
 */
export function linesWithin(edges: readonly SceneEdge[], { x, y, width, height }: Rect): readonly Id[] {
  const within = new Set<Id>()
  const outside = new Set<Id>()
  for (const { kind, route, record, bundle } of edges) {
    if (!OWN.includes(kind)) continue
    const isWithin = route.every((at) => at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height)
    for (const id of bundle ?? [record.id]) (isWithin ? within : outside).add(id)
  }
  return [...within].filter((id) => !outside.has(id))
}
