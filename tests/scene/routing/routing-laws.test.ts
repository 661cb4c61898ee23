import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../../src/scene/drawing/geometry'
import { routeConnections } from '../../../src/scene/routing/route-connections'
import type { RoutingInput } from '../../../src/scene/routing/types'
import { distanceToBorder, overlappingPairs, piecesInObstacles, routeOf, shapeFaults } from './drawing-checks'
import { randomDrawing } from './random-drawing'

const RUNS = { numRuns: 80 }

function endFaults(input: RoutingInput, routes: ReturnType<typeof routeConnections>): string[] {
  const rects = new Map(input.obstacles.map(({ id, rect }) => [id, rect]))
  return input.connections.flatMap(({ id, from, to }) => {
    const points = routeOf(routes, id)
    return [
      { terminal: from, point: points[0] as Point },
      { terminal: to, point: points[points.length - 1] as Point },
    ].flatMap(({ terminal, point }) => {
      if ('point' in terminal) {
        return point.x === terminal.point.x && point.y === terminal.point.y ? [] : [`${id} misses its given port`]
      }
      const rect = rects.get(terminal.obstacle)
      return rect && distanceToBorder(point, rect) === 0 ? [] : [`${id} does not end on the border`]
    })
  })
}

describe('routes between cards on a grid with lanes of 60 units or more', () => {
  it('are orthogonal and without needless points', () => {
    fc.assert(
      fc.property(randomDrawing, (input) => {
        const routes = routeConnections(input)
        for (const { points } of routes.values()) expect(shapeFaults(points)).toEqual([])
      }),
      RUNS,
    )
  })

  it('enter no obstacle', () => {
    fc.assert(
      fc.property(randomDrawing, (input) => {
        expect(piecesInObstacles(input, routeConnections(input))).toEqual([])
      }),
      RUNS,
    )
  })

  it('do not lie on each other unless they are of one bundle', () => {
    fc.assert(
      fc.property(randomDrawing, (input) => {
        expect(overlappingPairs(input, routeConnections(input))).toEqual([])
      }),
      RUNS,
    )
  })

  it('start and end on the border of the right obstacle or at the given port', () => {
    fc.assert(
      fc.property(randomDrawing, (input) => {
        expect(endFaults(input, routeConnections(input))).toEqual([])
      }),
      RUNS,
    )
  })

  it('do not depend on the order of the input', () => {
    fc.assert(
      fc.property(
        randomDrawing.chain((input) =>
          fc.tuple(
            fc.constant(input),
            fc.shuffledSubarray([...input.obstacles], { minLength: input.obstacles.length }),
            fc.shuffledSubarray([...input.connections], { minLength: input.connections.length }),
          ),
        ),
        ([input, obstacles, connections]) => {
          expect([...routeConnections({ obstacles, connections })]).toEqual([...routeConnections(input)])
        },
      ),
      { numRuns: 30 },
    )
  })

  it('stay exactly as they are when kept, and the others keep clear of them', () => {
    fc.assert(
      fc.property(randomDrawing, fc.integer({ min: 2, max: 4 }), (input, part) => {
        const all = routeConnections(input)
        const kept = new Map([...all].filter((_, index) => index % part !== 0))
        const again = routeConnections(input, { kept })
        for (const [id, route] of kept) expect(again.get(id)).toBe(route)
        expect(again.size).toBe(all.size)
        expect(piecesInObstacles(input, again)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('quick routes', () => {
  it('are orthogonal, complete and end where they should', () => {
    fc.assert(
      fc.property(randomDrawing, (input) => {
        const routes = routeConnections(input, { mode: 'quick' })
        for (const { points } of routes.values()) expect(shapeFaults(points)).toEqual([])
        expect(routes.size).toBe(input.connections.length)
        expect(endFaults(input, routes)).toEqual([])
      }),
      RUNS,
    )
  })
})
