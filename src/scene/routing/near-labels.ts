import { Bounds, inflate, overlaps, type Rect } from '../drawing/geometry'
import { FARTHEST_BESIDE } from './beside-line'
import { OBSTACLE_AIR } from './place-labels'
import type { LabelInput, Route } from './types'

/**
 * The same question with only those cards and lines that come near the lines of its labels: the answer is the same, and
 * found sooner.
 */
export function nearLabels({ obstacles, routes, labels, ...rest }: LabelInput): LabelInput {
  const reach = new Bounds()
  for (const { id, forms } of labels) {
    const width = Math.max(0, ...forms.map(({ size }) => size.width))
    const height = Math.max(0, ...forms.map(({ size }) => size.height))
    for (const { x, y } of routes.get(id)?.points ?? []) {
      reach.add(x - width - FARTHEST_BESIDE, y - height - FARTHEST_BESIDE)
      reach.add(x + width + FARTHEST_BESIDE, y + height + FARTHEST_BESIDE)
    }
  }
  const { rect } = reach
  if (!rect) return { obstacles, routes, labels, ...rest }
  return {
    obstacles: obstacles.filter((obstacle) => overlaps(inflate(obstacle.rect, OBSTACLE_AIR), rect)),
    routes: new Map([...routes].filter(([, route]) => passes(route, rect))),
    labels,
    ...rest,
  }
}

function passes({ points }: Route, rect: Rect): boolean {
  const reach = new Bounds()
  for (const { x, y } of points) reach.add(x, y)
  return reach.rect !== undefined && overlaps(inflate(reach.rect, 1), rect)
}
