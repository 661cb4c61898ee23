import { fullRoutes } from './full-routes'
import { prepare } from './problem'
import { quickRoutes } from './quick-routes'
import type { Route, RoutingInput, RoutingMode, RoutingOptions } from './types'

/** Larger maps are routed without a search unless the caller asks for it. */
export const FULL_LIMITS = { obstacles: 500, connections: 1200 } as const

/**
 * Draws all connections as orthogonal lines round the obstacles. Pure and deterministic: the order of the arrays does
 * not matter. `options.kept` routes are returned unchanged and the others are routed around them. A connection with an
 * unknown obstacle, or with both ends free on the same obstacle, is absent from the result. Where no free way exists
 * (cards on top of each other) a line may run over a card.
 */
export function routeConnections(input: RoutingInput, options: RoutingOptions = {}): ReadonlyMap<string, Route> {
  const { boxes, nets } = prepare(input)
  const kept = new Map<string, Route>()
  for (const { id } of nets) {
    const route = options.kept?.get(id)
    if (route) kept.set(id, route)
  }
  const open = nets.filter((net) => !kept.has(net.id))
  const mode: RoutingMode =
    options.mode ?? (boxes.count <= FULL_LIMITS.obstacles && open.length <= FULL_LIMITS.connections ? 'full' : 'quick')
  const found = mode === 'full' ? fullRoutes(open, boxes, [...kept.values()]) : new Map<string, Route>()
  const rest = quickRoutes(
    open.filter((net) => !found.has(net.id)),
    boxes,
  )
  const routes = new Map<string, Route>()
  for (const { id } of nets) {
    const route = kept.get(id) ?? found.get(id) ?? rest.get(id)
    if (route) routes.set(id, route)
  }
  return routes
}
