import { overlaps, type Rect } from '../drawing/geometry'
import { routeConnections } from '../routing/route-connections'
import type { Connection, Obstacle, Route, RoutingInput, Terminal } from '../routing/types'
import { before, keep, type Routed, type SceneMemory } from './scene-memory'

/** Up to so many connections every change routes the whole map afresh, so that the drawing stays as good as a new one. */
const ROUTE_ALL = 160

const NOTHING: Routed = { routes: new Map(), signature: new Map() }

/** Whether a map has so many lines that a change only touches those it must. */
export function isLarge(connections: number): boolean {
  return connections > ROUTE_ALL
}

/**
 * Routes for this scene, as far as possible those of the last one: none is recomputed when no card moved and no
 * relation came or went; while the user drags, only the lines of what is dragged; on a large map, only the lines that
 * the change touches.
 */
export function routesFor(input: RoutingInput, memory: SceneMemory, dragging: boolean): ReadonlyMap<string, Route> {
  const known = before(memory.routed, dragging) ?? NOTHING
  const signature = signatureOf(input)
  const changed = changedObstacles(input.obstacles, signature, known.signature)
  const isSame = known.signature.size === signature.size && changed.size === 0 && hasAll(signature, known.signature)
  const made = isSame ? known : { routes: reroute(input, { known, signature, changed }, dragging), signature }
  keep(memory.routed, made, dragging)
  return made.routes
}

interface Difference {
  readonly known: Routed
  readonly signature: ReadonlyMap<string, string>
  /** Ids of obstacles that are new or stand elsewhere. */
  readonly changed: ReadonlySet<string>
}

function reroute(
  input: RoutingInput,
  { known, signature, changed }: Difference,
  dragging: boolean,
): ReadonlyMap<string, Route> {
  const kept = new Map<string, Route>()
  if (dragging || isLarge(input.connections.length)) {
    const fresh = input.obstacles.filter((obstacle) => changed.has(obstacle.id))
    for (const connection of input.connections) {
      const route = known.routes.get(connection.id)
      if (!route || known.signature.get(`c:${connection.id}`) !== signature.get(`c:${connection.id}`)) continue
      if (changed.has(connection.from.obstacle) || changed.has(connection.to.obstacle)) continue
      if (!dragging && fresh.some((obstacle) => crosses(route, obstacle.rect))) continue
      kept.set(connection.id, route)
    }
  }
  return routeConnections(input, { kept, ...(dragging ? { mode: 'quick' as const } : {}) })
}

function signatureOf({ obstacles, connections }: RoutingInput): Map<string, string> {
  const signature = new Map<string, string>()
  for (const { id, rect } of obstacles) signature.set(`o:${id}`, `${rect.x},${rect.y},${rect.width},${rect.height}`)
  for (const connection of connections) signature.set(`c:${connection.id}`, connectionSignature(connection))
  return signature
}

/** What was written about a connection, for as long as the connection itself is kept from scene to scene. */
const written = new WeakMap<Connection, string>()

function connectionSignature(connection: Connection): string {
  const known = written.get(connection)
  if (known !== undefined) return known
  const { from, to, bundle, weight, label } = connection
  const text = `${endOf(from)}>${endOf(to)}|${bundle ?? ''}|${weight ?? 1}|${label?.width ?? 0}x${label?.height ?? 0}`
  written.set(connection, text)
  return text
}

function endOf(terminal: Terminal): string {
  return 'point' in terminal ? `${terminal.obstacle}@${terminal.side}` : terminal.obstacle
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
