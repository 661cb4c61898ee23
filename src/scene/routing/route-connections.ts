import { fullRoutes } from './full-routes'
import { placeLabels } from './place-labels'
import { type Problem, prepare } from './problem'
import { quickRoutes } from './quick-routes'
import { BEND_COST, OTHER_BEND_COSTS, RETRY_LIMIT } from './spacing'
import type { Label, Route, RoutingInput, RoutingMode, RoutingOptions } from './types'

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
  const found = mode === 'full' ? bestRoutes(input, { boxes, nets: open }, kept) : new Map<string, Route>()
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

/**
 * The drawing on which the most labels find a free place, of a few that differ in how they weigh bends. Without sizes
 * of labels, and on a larger map, the first one.
 */
function bestRoutes(input: RoutingInput, { boxes, nets }: Problem, kept: ReadonlyMap<string, Route>) {
  const labels = input.connections.flatMap(({ id, label, weight }): Label[] =>
    label ? [{ id, forms: [{ size: label, cost: 0 }], priority: weight ?? 1 }] : [],
  )
  const draw = (bendCost: number) => {
    const routes = fullRoutes(nets, boxes, [...kept.values()], bendCost)
    const places = placeLabels({ obstacles: input.obstacles, routes: new Map([...kept, ...routes]), labels })
    return { routes, left: labels.length - places.size }
  }
  // A few lines round many that stay: placing all labels for each try would cost more than it can mend.
  if (labels.length === 0 || nets.length > RETRY_LIMIT || kept.size > nets.length)
    return fullRoutes(nets, boxes, [...kept.values()], BEND_COST)
  let best = draw(BEND_COST)
  for (const bendCost of OTHER_BEND_COSTS) {
    if (best.left === 0) break
    const other = draw(bendCost)
    if (other.left < best.left) best = other
  }
  return best.routes
}
