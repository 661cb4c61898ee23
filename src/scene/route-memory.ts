import { overlaps, type Rect } from './geometry'
import { routeConnections } from './routing/route-connections'
import type { Connection, Obstacle, Route, RoutingInput, Terminal } from './routing/types'
import type { SceneMemory } from './scene-memory'

/** Up to here every change routes the whole map afresh, so that the drawing stays as good as a new one. */
const ROUTE_ALL = 160

/**
 * Routes for this scene, as far as possible those of the last one: none is recomputed when no card moved and no
 * relation came or went; while the user drags, only the lines of what is dragged; on a large map, only the lines that
 * the change touches.
 */
export function routesFor(input: RoutingInput, memory: SceneMemory, dragging: boolean): ReadonlyMap<string, Route> {
  const signature = signatureOf(input)
  const changed = changedObstacles(input.obstacles, signature, memory.signature)
  const same = memory.signature.size === signature.size && changed.size === 0 && hasAll(signature, memory.signature)
  if (same && (dragging || !memory.hasty)) return memory.routes
  const kept = new Map<string, Route>()
  if (dragging || (input.connections.length > ROUTE_ALL && !memory.hasty)) {
    const fresh = input.obstacles.filter((obstacle) => changed.has(obstacle.id))
    for (const connection of input.connections) {
      const route = memory.routes.get(connection.id)
      if (!route || memory.signature.get(`c:${connection.id}`) !== signature.get(`c:${connection.id}`)) continue
      if (changed.has(connection.from.obstacle) || changed.has(connection.to.obstacle)) continue
      if (!dragging && fresh.some((obstacle) => crosses(route, obstacle.rect))) continue
      kept.set(connection.id, route)
    }
  }
  const routes = routeConnections(input, { kept, ...(dragging ? { mode: 'quick' as const } : {}) })
  memory.routes = routes
  memory.signature = signature
  memory.hasty = dragging
  return routes
}

function signatureOf({ obstacles, connections }: RoutingInput): Map<string, string> {
  const signature = new Map<string, string>()
  for (const { id, rect } of obstacles) signature.set(`o:${id}`, `${rect.x},${rect.y},${rect.width},${rect.height}`)
  for (const connection of connections) signature.set(`c:${connection.id}`, connectionSignature(connection))
  return signature
}

function connectionSignature({ from, to, bundle, weight, label }: Connection): string {
  const end = (terminal: Terminal) =>
    'point' in terminal ? `${terminal.obstacle}@${terminal.side}` : terminal.obstacle
  return `${end(from)}>${end(to)}|${bundle ?? ''}|${weight ?? 1}|${label?.width ?? 0}x${label?.height ?? 0}`
}

function changedObstacles(
  obstacles: readonly Obstacle[],
  now: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): Set<string> {
  const changed = new Set<string>()
  for (const { id } of obstacles) if (now.get(`o:${id}`) !== before.get(`o:${id}`)) changed.add(id)
  return changed
}

function hasAll(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  for (const [key, value] of a) if (b.get(key) !== value) return false
  return true
}

function crosses(route: Route, rect: Rect): boolean {
  return route.points.some((point, i) => {
    const next = route.points[i + 1]
    if (!next) return false
    const box = {
      x: Math.min(point.x, next.x) - 6,
      y: Math.min(point.y, next.y) - 6,
      width: Math.abs(point.x - next.x) + 12,
      height: Math.abs(point.y - next.y) + 12,
    }
    return overlaps(box, rect)
  })
}
