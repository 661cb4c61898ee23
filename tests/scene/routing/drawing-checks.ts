import type { Point, Rect } from '../../../src/scene/drawing/geometry'
import type { Connection, Obstacle, Route, RoutingInput } from '../../../src/scene/routing/types'

/** One straight piece of a route: `at` is its coordinate across, `from`..`to` its stretch. */
export interface Piece {
  readonly route: string
  readonly bundle: string | undefined
  readonly horizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

export function routeOf(routes: ReadonlyMap<string, Route>, id: string): readonly Point[] {
  const route = routes.get(id)
  if (!route) throw new Error(`no route ${id}`)
  return route.points
}

export function piecesOf(connections: readonly Connection[], routes: ReadonlyMap<string, Route>): Piece[] {
  return connections.flatMap(({ id, bundle }) => {
    const points = routeOf(routes, id)
    return points.slice(1).map((b, index): Piece => {
      const a = points[index] as Point
      const horizontal = a.y === b.y
      const [from, to] = horizontal ? [a.x, b.x] : [a.y, b.y]
      return {
        route: id,
        bundle,
        horizontal,
        at: horizontal ? a.y : a.x,
        from: Math.min(from, to),
        to: Math.max(from, to),
        isFirst: index === 0,
        isLast: index === points.length - 2,
      }
    })
  })
}

/** Faults in the form of the polyline itself: slanting or empty segments, points in the middle of a straight line. */
export function shapeFaults(points: readonly Point[]): string[] {
  const faults: string[] = []
  if (points.length < 2) faults.push('fewer than two points')
  points.forEach((point, index) => {
    const next = points[index + 1]
    const after = points[index + 2]
    if (next && point.x !== next.x && point.y !== next.y) faults.push(`slants at ${index}`)
    if (next && point.x === next.x && point.y === next.y) faults.push(`stands still at ${index}`)
    if (next && after && point.x === next.x && next.x === after.x) faults.push(`needless point at ${index + 1}`)
    if (next && after && point.y === next.y && next.y === after.y) faults.push(`needless point at ${index + 1}`)
  })
  return faults
}

/** Pieces that lie inside an obstacle; the piece of a given port may lie in its own obstacle. */
export function piecesInObstacles(input: RoutingInput, routes: ReadonlyMap<string, Route>): string[] {
  const byId = new Map(input.connections.map((connection) => [connection.id, connection]))
  return piecesOf(input.connections, routes).flatMap((piece) => {
    const connection = byId.get(piece.route) as Connection
    return input.obstacles
      .filter((obstacle) => {
        if (piece.isFirst && 'point' in connection.from && obstacle.id === connection.from.obstacle) return false
        if (piece.isLast && 'point' in connection.to && obstacle.id === connection.to.obstacle) return false
        return isInside(piece, obstacle.rect)
      })
      .map((obstacle) => `${piece.route} runs through ${obstacle.id}`)
  })
}

function isInside(piece: Piece, rect: Rect): boolean {
  const [low, high] = piece.horizontal ? [rect.y, rect.y + rect.height] : [rect.x, rect.x + rect.width]
  const [start, end] = piece.horizontal ? [rect.x, rect.x + rect.width] : [rect.y, rect.y + rect.height]
  return piece.at > low && piece.at < high && piece.from < end && piece.to > start
}

/** Pairs of routes, not of one bundle and not ending at one given port, that lie on each other for over 4 units. */
export function overlappingPairs(input: RoutingInput, routes: ReadonlyMap<string, Route>): string[] {
  const pieces = piecesOf(input.connections, routes)
  const ports = new Map(input.connections.map(({ id, from, to }) => [id, [givenPort(from), givenPort(to)]]))
  const faults: string[] = []
  pieces.forEach((a, index) => {
    for (const b of pieces.slice(index + 1)) {
      if (a.route === b.route || a.horizontal !== b.horizontal) continue
      if (a.bundle !== undefined && a.bundle === b.bundle) continue
      if (Math.abs(a.at - b.at) > 0.01 || Math.min(a.to, b.to) - Math.max(a.from, b.from) <= 4) continue
      const [portsA, portsB] = [ports.get(a.route) ?? [], ports.get(b.route) ?? []]
      if (portsA.some((port) => port !== undefined && portsB.includes(port))) continue
      faults.push(`${a.route} lies on ${b.route}`)
    }
  })
  return faults
}

function givenPort(terminal: Connection['from']): string | undefined {
  return 'point' in terminal ? `${terminal.point.x},${terminal.point.y}` : undefined
}

/** The distance of a point to the border of a rectangle; 0 on it. */
export function distanceToBorder({ x, y }: Point, rect: Rect): number {
  const dx = Math.max(rect.x - x, x - rect.x - rect.width)
  const dy = Math.max(rect.y - y, y - rect.y - rect.height)
  if (dx > 0 || dy > 0) return Math.max(dx, 0) + Math.max(dy, 0)
  return Math.min(-dx, -dy)
}

export function countCrossings(input: RoutingInput, routes: ReadonlyMap<string, Route>): number {
  const pieces = piecesOf(input.connections, routes)
  let count = 0
  for (const a of pieces) {
    for (const b of pieces) {
      if (!a.horizontal || b.horizontal || a.route === b.route) continue
      if (a.at > b.from && a.at < b.to && b.at > a.from && b.at < a.to) count++
    }
  }
  return count
}

export function card(id: string, x: number, y: number, width = 196, height = 82): Obstacle {
  return { id, rect: { x, y, width, height } }
}

export function join(from: string, to: string, id = `${from}-${to}`): Connection {
  return { id, from: { obstacle: from }, to: { obstacle: to } }
}
