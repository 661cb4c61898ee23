import { describe, expect, it } from 'vitest'
import type { Point } from '../../../src/scene/drawing/geometry'
import { FULL_LIMITS, routeConnections } from '../../../src/scene/routing/route-connections'
import type { Connection, Obstacle, Route } from '../../../src/scene/routing/types'
import { card, countCrossings, join, piecesInObstacles, piecesOf, routeOf, shapeFaults } from './drawing-checks'

const draw = (obstacles: readonly Obstacle[], connections: readonly Connection[]) =>
  routeConnections({ obstacles, connections })

const bendsOf = (routes: ReadonlyMap<string, Route>, id: string) => routeOf(routes, id).length - 2

describe('a line between two cards', () => {
  it('is drawn also where both have a port in the very same spot', () => {
    const obstacles = [
      { id: 'a', rect: { x: 0, y: 0, width: 108, height: 82 } },
      { id: 'b', rect: { x: 30, y: 0, width: 48, height: 60 } },
    ]
    const to = { obstacle: 'b', point: { x: 54, y: 0 }, side: 'top' } as const
    const routes = draw(obstacles, [{ id: 'a-b', from: { obstacle: 'a' }, to }])
    expect(shapeFaults(routeOf(routes, 'a-b'))).toEqual([])
  })

  it('is straight between cards in one row', () => {
    const routes = draw([card('ind', 0, 0), card('coa', 400, 0)], [join('ind', 'coa')])
    expect(routeOf(routes, 'ind-coa')).toEqual([
      { x: 196, y: 41 },
      { x: 400, y: 41 },
    ])
  })

  it('is straight, at a height both sides have, when the cards only partly face each other', () => {
    const routes = draw([card('ind', 0, 0), card('coa', 400, 50)], [join('ind', 'coa')])
    const [start, end] = routeOf(routes, 'ind-coa')
    expect(bendsOf(routes, 'ind-coa')).toBe(0)
    expect(start?.y).toBe(end?.y)
    expect(start?.y).toBeGreaterThanOrEqual(50 + 12)
    expect(start?.y).toBeLessThanOrEqual(82 - 12)
  })

  it('needs one bend at most when the cards stand diagonally', () => {
    const routes = draw([card('ind', 0, 0), card('coa', 500, 400)], [join('ind', 'coa')])
    expect(bendsOf(routes, 'ind-coa')).toBe(1)
  })

  it('goes round a card in between, well clear of it', () => {
    const obstacles = [card('ind', 0, 0), card('dji', 300, 0), card('coa', 600, 0)]
    const routes = draw(obstacles, [join('ind', 'coa')])
    const middle = piecesOf([join('ind', 'coa')], routes).find(
      (piece) => piece.horizontal && piece.to - piece.from > 300,
    )
    expect(piecesInObstacles({ obstacles, connections: [join('ind', 'coa')] }, routes)).toEqual([])
    expect(Math.min(Math.abs(middle?.at ?? 0), Math.abs((middle?.at ?? 0) - 82))).toBeGreaterThanOrEqual(14)
  })

  it('runs in the middle of the lane between two columns', () => {
    const obstacles = [card('a', 0, 0), card('b', 0, 180), card('c', 320, 0), card('d', 320, 180)]
    const routes = draw(obstacles, [join('a', 'd'), join('c', 'b', 'x')])
    for (const piece of piecesOf([join('a', 'd')], routes)) {
      if (!piece.horizontal && !piece.isFirst && !piece.isLast) expect(Math.abs(piece.at - 258)).toBeLessThanOrEqual(10)
    }
  })
})

describe('several lines', () => {
  it('of an opposing pair run straight and parallel, 16 units or more apart', () => {
    const routes = draw(
      [card('ind', 0, 0), card('rechtbank', 400, 0)],
      [join('ind', 'rechtbank'), join('rechtbank', 'ind')],
    )
    const [there, back] = [routeOf(routes, 'ind-rechtbank'), routeOf(routes, 'rechtbank-ind')]
    expect([there.length, back.length]).toEqual([2, 2])
    expect(Math.abs((there[0] as Point).y - (back[0] as Point).y)).toBeGreaterThanOrEqual(16)
  })

  it('of a hub leave at ports 14 units or more apart, 12 from the corners, without crossing each other', () => {
    const spokes = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => card(`spoke-${index}`, index * 300 - 1050, 500))
    const connections = spokes.map(({ id }) => join('hub', id))
    const obstacles = [card('hub', 0, 0), ...spokes]
    const routes = draw(obstacles, connections)
    const starts = connections.map(({ id }) => routeOf(routes, id)[0] as Point)
    for (const side of [starts.filter(({ y }) => y === 82), starts.filter(({ x }) => x === 0)]) {
      const places = side.map(({ x, y }) => (y === 82 ? x : y)).sort((a, b) => a - b)
      places.forEach((place, index) => {
        if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(14)
      })
    }
    for (const { x, y } of starts) {
      if (y === 82) expect(Math.min(x, 196 - x)).toBeGreaterThanOrEqual(12)
      else expect(Math.min(y, 82 - y)).toBeGreaterThanOrEqual(12)
    }
    expect(countCrossings({ obstacles, connections }, routes)).toBe(0)
  })

  it('in one lane keep 10 units apart and cross each other once at most', () => {
    const obstacles = [0, 1, 2, 3].flatMap((row) => [card(`l${row}`, 0, row * 150), card(`r${row}`, 320, row * 150)])
    const connections = [join('l0', 'r3'), join('l1', 'r2', 'inner'), join('l3', 'r0', 'up')]
    const routes = draw(obstacles, connections)
    const upright = piecesOf(connections, routes).filter(
      (piece) => !piece.horizontal && piece.at > 196 && piece.at < 320,
    )
    for (const a of upright) {
      for (const b of upright) {
        if (a.route >= b.route || a.to <= b.from || b.to <= a.from) continue
        expect(Math.abs(a.at - b.at)).toBeGreaterThanOrEqual(10)
      }
    }
    expect(countCrossings({ obstacles, connections }, routes)).toBeLessThanOrEqual(3)
  })

  it('of one bundle share a trunk', () => {
    const glyphs: Obstacle[] = [0, 1, 2].map((index) => card(`glyph-${index}`, 400 + index * 300, 300, 64, 56))
    const connections = glyphs.map(
      ({ id, rect }): Connection => ({
        id: `role-${id}`,
        bundle: 'owner',
        from: { obstacle: 'sg' },
        to: { obstacle: id, point: { x: rect.x + 10, y: rect.y }, side: 'top' },
      }),
    )
    const routes = draw([card('sg', 0, 0), ...glyphs], connections)
    const starts = new Set(connections.map(({ id }) => JSON.stringify(routeOf(routes, id)[0])))
    expect(starts.size).toBe(1)
    const longRows = piecesOf(connections, routes).filter((piece) => piece.horizontal && piece.to - piece.from > 150)
    expect(new Set(longRows.map((piece) => piece.at)).size).toBe(1)
  })
})

describe('a given port', () => {
  it('is where the line ends, and the line leaves it in the given direction', () => {
    const obstacles = [card('ind', 0, 200), card('glyph', 66, 144, 64, 56), card('sg', 500, 300)]
    const routes = draw(obstacles, [
      { id: 'role', from: { obstacle: 'sg' }, to: { obstacle: 'glyph', point: { x: 76, y: 150 }, side: 'top' } },
    ])
    const points = routeOf(routes, 'role')
    expect(points.at(-1)).toEqual({ x: 76, y: 150 })
    expect(points.at(-2)?.x).toBe(76)
    expect(points.at(-2)?.y).toBeLessThan(144)
  })

  it('on a glyph leaves the rest of the card free for other lines beside the glyph', () => {
    const obstacles = [card('ind', 0, 200), card('glyph', 66, 144, 64, 56), card('sg', 0, -200)]
    const routes = draw(obstacles, [join('sg', 'ind')])
    const end = routeOf(routes, 'sg-ind').at(-1) as Point
    expect(end.y).toBe(200)
    expect(end.x < 66 || end.x > 130).toBe(true)
  })
})

describe('the room for a label', () => {
  it('makes a line take the lane when the gap between two neighbours is too narrow for its label', () => {
    const obstacles = [card('a', 0, 0), card('b', 280, 0), card('c', 0, 200), card('d', 280, 200)]
    const plain = join('a', 'b')
    expect(bendsOf(draw(obstacles, [plain]), 'a-b')).toBe(0)
    const labelled = draw(obstacles, [{ ...plain, label: { width: 120, height: 20 } }])
    const rows = piecesOf([plain], labelled).filter((piece) => piece.horizontal)
    expect(Math.max(...rows.map((piece) => piece.to - piece.from))).toBeGreaterThanOrEqual(130)
  })
})

describe('what cannot be drawn', () => {
  it('is absent: an unknown obstacle, or both ends on one obstacle', () => {
    const routes = draw([card('ind', 0, 0)], [join('ind', 'nobody'), join('ind', 'ind')])
    expect(routes.size).toBe(0)
  })

  it('still gets a line when cards stand on top of each other', () => {
    const obstacles = [card('ind', 0, 0), card('over', 20, 10, 400, 200), card('coa', 600, 0)]
    const points = routeOf(draw(obstacles, [join('ind', 'coa')]), 'ind-coa')
    expect(points.length).toBeGreaterThanOrEqual(2)
  })

  it('is nothing for an empty map', () => {
    expect(draw([], []).size).toBe(0)
  })
})

describe('a map beyond the limits', () => {
  it('is drawn without a search, with every line', () => {
    const side = Math.ceil(Math.sqrt(FULL_LIMITS.obstacles + 1))
    const obstacles = Array.from({ length: side * side }, (_, index) =>
      card(`card-${index}`, (index % side) * 300, Math.floor(index / side) * 176),
    )
    const connections = obstacles.slice(1).map(({ id }, index) => join(`card-${index}`, id))
    const routes = routeConnections({ obstacles, connections })
    expect(routes).toEqual(routeConnections({ obstacles, connections }, { mode: 'quick' }))
    expect(routes.size).toBe(connections.length)
  })
})
