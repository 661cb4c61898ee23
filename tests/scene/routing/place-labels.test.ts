import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps, type Point, type Rect } from '../../../src/scene/drawing/geometry'
import { placeLabels } from '../../../src/scene/routing/place-labels'
import { routeConnections } from '../../../src/scene/routing/route-connections'
import type { Label, LabelInput, LabelPlace, Route } from '../../../src/scene/routing/types'
import { card, routeOf } from './drawing-checks'
import { randomDrawing } from './random-drawing'

const line = (...points: [number, number][]): Route => ({ points: points.map(([x, y]) => ({ x, y })) })

function rectOf(input: LabelInput, id: string, place: LabelPlace): Rect {
  const label = input.labels.find((candidate) => candidate.id === id) as Label
  const { width, height } = (place.isCompact && label.compact) || label
  return { x: place.x - width / 2, y: place.y - height / 2, width, height }
}

function placeOf(places: ReadonlyMap<string, LabelPlace>, id: string): LabelPlace {
  const place = places.get(id)
  if (!place) throw new Error(`no place for ${id}`)
  return place
}

function arrowRoom(points: readonly Point[]): Rect {
  const tip = points.at(-1) as Point
  const before = points.at(-2) as Point
  const reach = (from: number, to: number) => Math.max(-13.8, Math.min(13.8, to - from))
  const [dx, dy] = [reach(tip.x, before.x), reach(tip.y, before.y)]
  return {
    x: Math.min(tip.x, tip.x + dx) - 0.1,
    y: Math.min(tip.y, tip.y + dy) - 0.1,
    width: Math.abs(dx) + 0.2,
    height: Math.abs(dy) + 0.2,
  }
}

describe('labels on random drawings', () => {
  const randomLabels = fc.tuple(
    randomDrawing,
    fc.array(fc.integer({ min: 40, max: 150 }), { minLength: 5, maxLength: 5 }),
  )

  it('stand on their own route, and unless covered on no obstacle, label or arrow head', () => {
    fc.assert(
      fc.property(randomLabels, ([drawing, widths]) => {
        const routes = routeConnections(drawing)
        const labels = drawing.connections.map(({ id }, index) => ({ id, width: widths[index % 5] ?? 90, height: 20 }))
        const input: LabelInput = { obstacles: drawing.obstacles, routes, labels }
        const places = placeLabels(input)
        expect(places.size).toBe(labels.length)
        const free = [...places].filter(([, { covered }]) => !covered).map(([id, place]) => rectOf(input, id, place))
        for (const [id, { x, y, segment }] of places) {
          const points = routeOf(routes, id)
          const [a, b] = [points[segment] as Point, points[segment + 1] as Point]
          const away = Math.abs(x - a.x) + Math.abs(x - b.x) + Math.abs(y - a.y) + Math.abs(y - b.y)
          expect(away).toBeCloseTo(Math.abs(a.x - b.x) + Math.abs(a.y - b.y), 6)
        }
        free.forEach((rect, index) => {
          for (const { rect: other } of drawing.obstacles) expect(overlaps(rect, other)).toBe(false)
          for (const other of free.slice(index + 1)) expect(overlaps(rect, other)).toBe(false)
          for (const { points } of routes.values()) expect(overlaps(rect, arrowRoom(points))).toBe(false)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('with a smaller form stand clear in one of both, and more of them do', () => {
    fc.assert(
      fc.property(randomLabels, ([drawing, widths]) => {
        const routes = routeConnections(drawing)
        const whole = drawing.connections.map(({ id }, index) => ({ id, width: widths[index % 5] ?? 90, height: 20 }))
        const labels = whole.map((label) => ({ ...label, compact: { width: 26, height: 20 } }))
        const input: LabelInput = { obstacles: drawing.obstacles, routes, labels }
        const places = placeLabels(input)
        const clear = [...places].filter(([, { covered }]) => !covered)
        const rects = clear.map(([id, place]) => rectOf(input, id, place))
        rects.forEach((rect, index) => {
          for (const { rect: other } of drawing.obstacles) expect(overlaps(rect, other)).toBe(false)
          for (const other of rects.slice(index + 1)) expect(overlaps(rect, other)).toBe(false)
        })
        const without = placeLabels({ ...input, labels: whole })
        expect(clear.length).toBeGreaterThanOrEqual([...without.values()].filter(({ covered }) => !covered).length)
        const turned = placeLabels({ ...input, obstacles: drawing.obstacles.toReversed(), labels: labels.toReversed() })
        expect([...turned]).toEqual([...places])
      }),
      { numRuns: 40 },
    )
  })

  it('do not depend on the order of the input', () => {
    fc.assert(
      fc.property(randomLabels, ([drawing, widths]) => {
        const routes = routeConnections(drawing)
        const labels = drawing.connections.map(({ id }, index) => ({ id, width: widths[index % 5] ?? 90, height: 20 }))
        const places = placeLabels({ obstacles: drawing.obstacles, routes, labels })
        const turned = placeLabels({
          obstacles: drawing.obstacles.toReversed(),
          routes: new Map([...routes].reverse()),
          labels: labels.toReversed(),
        })
        expect([...turned]).toEqual([...places])
      }),
      { numRuns: 30 },
    )
  })
})

describe('a label', () => {
  const label = (id: string, more: Partial<Label> = {}): Label => ({ id, width: 100, height: 20, ...more })

  it('stands in the middle of a straight line, a little away from the arrow head', () => {
    const routes = new Map([['a', line([0, 0], [400, 0])]])
    const place = placeOf(placeLabels({ obstacles: [], routes, labels: [label('a')] }), 'a')
    expect(Math.abs(place.x - 200)).toBeLessThan(20)
    expect(place).toMatchObject({ y: 0, segment: 0, covered: false })
  })

  it('prefers the long horizontal segment', () => {
    const routes = new Map([['a', line([0, 0], [60, 0], [60, 200], [400, 200], [400, 260])]])
    expect(placeOf(placeLabels({ obstacles: [], routes, labels: [label('a')] }), 'a').segment).toBe(2)
  })

  it('moves along its line to stay clear of the line that crosses it', () => {
    const routes = new Map([
      ['a', line([0, 0], [400, 0])],
      ['b', line([195, -200], [195, 200])],
    ])
    const { x } = placeOf(placeLabels({ obstacles: [], routes, labels: [label('a')] }), 'a')
    expect(Math.abs(x - 195)).toBeGreaterThanOrEqual(50)
  })

  it('is told to be covered when a card leaves it no room', () => {
    const routes = new Map([['a', line([0, 0], [60, 0])]])
    const obstacles = [card('left', -196, -41), card('right', 60, -41)]
    expect(placeOf(placeLabels({ obstacles, routes, labels: [label('a')] }), 'a').covered).toBe(true)
  })

  it('with the higher priority gets the place when there is only one', () => {
    const obstacles = [card('left', -196, -41), card('right', 150, -41)]
    const routes = new Map([
      ['a', line([0, 0], [150, 0])],
      ['b', line([0, 6], [150, 6])],
    ])
    const places = placeLabels({ obstacles, routes, labels: [label('a'), label('b', { priority: 2 })] })
    expect([placeOf(places, 'a').covered, placeOf(places, 'b').covered]).toEqual([true, false])
  })

  it('makes room for another that has no other place', () => {
    const obstacles = [card('left', -196, -41), card('right', 150, -41)]
    const routes = new Map([
      ['a', line([0, 0], [150, 0])],
      ['b', line([75, -300], [75, 300])],
    ])
    const places = placeLabels({ obstacles, routes, labels: [label('b', { priority: 1 }), label('a')] })
    expect([...places.values()].map(({ covered }) => covered)).toEqual([false, false])
  })

  it('keeps its words where it can, and lets another that stays homeless without be small', () => {
    const obstacles = [card('left', -196, -41), card('right', 150, -41)]
    const routes = new Map([
      ['a', line([0, 0], [150, 0])],
      ['b', line([0, 6], [150, 6])],
    ])
    const compact = { width: 26, height: 20 }
    const place = (a: Partial<Label>, b: Partial<Label>) =>
      placeLabels({ obstacles, routes, labels: [label('a', a), label('b', { ...b, width: 80 })] })
    const together = place({ width: 80, compact, priority: 1 }, { compact })
    expect([placeOf(together, 'a'), placeOf(together, 'b')].map(({ covered }) => covered)).toEqual([false, false])
    expect(placeOf(together, 'a').isCompact).toBe(false)
    expect(placeOf(together, 'b').isCompact).toBe(true)
    // The first fills all the room there is: it gives some of it up.
    const both = place({ width: 110, compact, priority: 1 }, { compact })
    expect([...both.values()]).toMatchObject([
      { isCompact: true, covered: false },
      { isCompact: true, covered: false },
    ])
    const alone = place({ width: 110, priority: 1 }, { compact })
    expect(placeOf(alone, 'a')).toMatchObject({ isCompact: false, covered: false })
    expect(placeOf(alone, 'b')).toMatchObject({ isCompact: true, covered: true })
  })

  it('of an unknown route is absent', () => {
    expect(placeLabels({ obstacles: [], routes: new Map(), labels: [label('a')] }).size).toBe(0)
  })
})
