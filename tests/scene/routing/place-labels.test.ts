import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps, type Point, type Rect } from '../../../src/scene/drawing/geometry'
import { nearLabels } from '../../../src/scene/routing/near-labels'
import { placeLabels } from '../../../src/scene/routing/place-labels'
import { routeConnections } from '../../../src/scene/routing/route-connections'
import type { Label, LabelInput, LabelPlace, Route } from '../../../src/scene/routing/types'
import { card, routeOf } from './drawing-checks'
import { randomDrawing } from './random-drawing'

const line = (...points: [number, number][]): Route => ({ points: points.map(([x, y]) => ({ x, y })) })

function rectOf(input: LabelInput, id: string, place: LabelPlace): Rect {
  const label = input.labels.find((candidate) => candidate.id === id) as Label
  const { width, height } = label.forms[place.form]?.size ?? { width: Number.NaN, height: Number.NaN }
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

/** A label in one form, and perhaps a sign for where that finds no room. */
const words = (width: number, height = 20) => ({ size: { width, height }, cost: 0 })
const sign = { size: { width: 26, height: 20 }, cost: 400, isSign: true }

describe('labels on random drawings', () => {
  const randomLabels = fc.tuple(
    randomDrawing,
    fc.array(fc.integer({ min: 40, max: 150 }), { minLength: 5, maxLength: 5 }),
  )

  it('stand on their own route or beside it, on no obstacle, label, arrow head or bend, or are left out', () => {
    fc.assert(
      fc.property(randomLabels, ([drawing, widths]) => {
        const routes = routeConnections(drawing)
        const labels = drawing.connections.map(({ id }, index) => ({ id, forms: [words(widths[index % 5] ?? 90)] }))
        const input: LabelInput = { obstacles: drawing.obstacles, routes, labels }
        const places = placeLabels(input)
        for (const [id, { segment, leadsTo, ...center }] of places) {
          const { x, y } = leadsTo ?? center
          const points = routeOf(routes, id)
          const [a, b] = [points[segment] as Point, points[segment + 1] as Point]
          const away = Math.abs(x - a.x) + Math.abs(x - b.x) + Math.abs(y - a.y) + Math.abs(y - b.y)
          expect(away).toBeCloseTo(Math.abs(a.x - b.x) + Math.abs(a.y - b.y), 6)
        }
        const rects = [...places].map(([id, place]) => rectOf(input, id, place))
        rects.forEach((rect, index) => {
          for (const { rect: other } of drawing.obstacles) expect(overlaps(rect, other)).toBe(false)
          for (const other of rects.slice(index + 1)) expect(overlaps(rect, other)).toBe(false)
          for (const { points } of routes.values()) {
            expect(overlaps(rect, arrowRoom(points))).toBe(false)
            for (const { x, y } of points.slice(1, -1)) {
              expect(x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height).toBe(false)
            }
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('with a sign stand clear in one of both, and more of them do', () => {
    fc.assert(
      fc.property(randomLabels, ([drawing, widths]) => {
        const routes = routeConnections(drawing)
        const whole = drawing.connections.map(({ id }, index) => ({ id, forms: [words(widths[index % 5] ?? 90)] }))
        const labels = whole.map(({ id, forms }) => ({ id, forms: [...forms, sign] }))
        const input: LabelInput = { obstacles: drawing.obstacles, routes, labels }
        const places = placeLabels(input)
        const rects = [...places].map(([id, place]) => rectOf(input, id, place))
        rects.forEach((rect, index) => {
          for (const { rect: other } of drawing.obstacles) expect(overlaps(rect, other)).toBe(false)
          for (const other of rects.slice(index + 1)) expect(overlaps(rect, other)).toBe(false)
        })
        expect(places.size).toBeGreaterThanOrEqual(placeLabels({ ...input, labels: whole }).size)
        const turned = placeLabels({ ...input, obstacles: drawing.obstacles.toReversed(), labels: labels.toReversed() })
        expect([...turned]).toEqual([...places])
      }),
      { numRuns: 40 },
    )
  })

  it('that are needed stand on no obstacle either, and on no label', () => {
    fc.assert(
      fc.property(randomLabels, ([drawing, widths]) => {
        const routes = routeConnections(drawing)
        const labels = drawing.connections.map(({ id }, index) => ({
          id,
          forms: [words(widths[index % 5] ?? 90), sign],
          isNeeded: true,
        }))
        const input: LabelInput = { obstacles: drawing.obstacles, routes, labels }
        const rects = [...placeLabels(input)].map(([id, place]) => rectOf(input, id, place))
        rects.forEach((rect, index) => {
          for (const { rect: other } of drawing.obstacles) expect(overlaps(rect, other)).toBe(false)
          for (const other of rects.slice(index + 1)) expect(overlaps(rect, other)).toBe(false)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('do not depend on the order of the input', () => {
    fc.assert(
      fc.property(randomLabels, ([drawing, widths]) => {
        const routes = routeConnections(drawing)
        const labels = drawing.connections.map(({ id }, index) => ({ id, forms: [words(widths[index % 5] ?? 90)] }))
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
  const label = (id: string, more: Partial<Label> = {}): Label => ({ id, forms: [words(100)], ...more })

  it('stands in the middle of a straight line, a little away from the arrow head', () => {
    const routes = new Map([['a', line([0, 0], [400, 0])]])
    const place = placeOf(placeLabels({ obstacles: [], routes, labels: [label('a')] }), 'a')
    expect(Math.abs(place.x - 200)).toBeLessThan(20)
    expect(place).toMatchObject({ y: 0, segment: 0, form: 0 })
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

  it('is left out when a card leaves it no room', () => {
    const routes = new Map([['a', line([0, 0], [60, 0])]])
    const beside = [card('left', -196, -41), card('right', 60, -41)]
    const obstacles = [...beside, card('above', -68, -100), card('below', -68, 10)]
    expect(placeLabels({ obstacles, routes, labels: [label('a')] }).size).toBe(0)
  })

  it('stands beside its line when it has no room on it, and leads there', () => {
    const routes = new Map([['a', line([0, 0], [60, 0])]])
    const obstacles = [card('left', -196, -10), card('right', 60, -10)]
    const { leadsTo, ...place } = placeOf(placeLabels({ obstacles, routes, labels: [label('a')] }), 'a')
    expect(leadsTo).toEqual({ x: 30, y: 0 })
    expect(place).toMatchObject({ x: 30, segment: 0, form: 0 })
    expect(place.y).toBeLessThanOrEqual(-24)
  })

  it('beside its line covers no other line, and no other line lies between', () => {
    const obstacles = [card('left', -196, -10), card('right', 60, -10)]
    const placed = (y: number) =>
      placeLabels({
        obstacles,
        routes: new Map([
          ['a', line([0, 0], [60, 0])],
          ['b', line([-400, y], [400, y])],
        ]),
        labels: [label('a')],
      }).get('a')
    // Above the other line it would seem to belong to that.
    expect(placed(-16)).toBeUndefined()
    expect(placed(-40)?.y).toBeGreaterThan(-40 + 10)
    expect(placed(-60)?.y).toBeGreaterThan(-60 + 10)
  })

  it('stands over a bend rather than nowhere only when it is needed', () => {
    // No stretch is long enough for the sign to stay clear of a bend.
    const routes = new Map([['a', line([0, 0], [20, 0], [20, 20], [40, 20], [40, 40], [60, 40])]])
    const only = (more: Partial<Label>) =>
      placeLabels({ obstacles: [], routes, labels: [label('a', { forms: [words(100), sign], ...more })] })
    expect(only({}).size).toBe(0)
    expect(placeOf(only({ isNeeded: true }), 'a').form).toBe(1)
    const obstacles = [card('all', -20, -20)]
    expect(placeLabels({ obstacles, routes, labels: [label('a', { isNeeded: true })] }).size).toBe(0)
  })

  it('leaves room to a larger arrow head', () => {
    const routes = new Map([['a', line([0, 0], [140, 0])]])
    const at = (arrow: number) => placeLabels({ obstacles: [], routes, labels: [label('a')], arrow })
    expect(placeOf(at(14), 'a').x + 50).toBeLessThanOrEqual(140 - 14)
    expect(placeOf(at(24), 'a').x + 50).toBeLessThanOrEqual(140 - 24)
    expect(placeOf(at(60), 'a').leadsTo).toBeDefined()
  })

  it('with the higher priority gets the place when there is only one', () => {
    const obstacles = [card('left', -196, -41), card('right', 150, -41)]
    const routes = new Map([
      ['a', line([0, 0], [150, 0])],
      ['b', line([0, 6], [150, 6])],
    ])
    const places = placeLabels({ obstacles, routes, labels: [label('a'), label('b', { priority: 2 })] })
    expect([...places.keys()]).toEqual(['b'])
  })

  it('makes room for another that has no other place', () => {
    const obstacles = [card('left', -196, -41), card('right', 150, -41)]
    const routes = new Map([
      ['a', line([0, 0], [150, 0])],
      ['b', line([75, -300], [75, 300])],
    ])
    const places = placeLabels({ obstacles, routes, labels: [label('b', { priority: 1 }), label('a')] })
    expect([...places.keys()]).toEqual(['a', 'b'])
  })

  it('takes the form for which there is room, the best first', () => {
    const forms = [words(100), { ...words(60, 36), cost: 14 }]
    const routes = (length: number) => new Map([['a', line([0, 0], [length, 0])]])
    const form = (length: number) =>
      placeLabels({ obstacles: [], routes: routes(length), labels: [label('a', { forms })] }).get('a')?.form
    expect([form(400), form(100), form(40)]).toEqual([0, 1, 0])
    expect(form(20)).toBeUndefined()
  })

  it('keeps its words where it can, and lets another that stays homeless without be a sign', () => {
    const obstacles = [card('left', -196, -41), card('right', 150, -41)]
    const routes = new Map([
      ['a', line([0, 0], [150, 0])],
      ['b', line([0, 6], [150, 6])],
    ])
    const place = (a: Partial<Label>, b: Partial<Label>) =>
      placeLabels({ obstacles, routes, labels: [label('a', a), label('b', b)] })
    const together = place({ forms: [words(80), sign], priority: 1 }, { forms: [words(80), sign] })
    expect([placeOf(together, 'a').form, placeOf(together, 'b').form]).toEqual([0, 1])
    // The first fills all the room there is: whole words go before another's sign.
    const alone = place({ forms: [words(110)], priority: 1 }, { forms: [words(80), sign] })
    expect([...alone.keys()]).toEqual(['a'])
  })

  it('of an unknown route is absent', () => {
    expect(placeLabels({ obstacles: [], routes: new Map(), labels: [label('a')] }).size).toBe(0)
  })
})

describe('what comes near the lines of some labels', () => {
  it('is all that their places depend on', () => {
    fc.assert(
      fc.property(randomDrawing, fc.integer({ min: 60, max: 260 }), (drawing, width) => {
        const routes = routeConnections(drawing)
        const labels = drawing.connections
          .slice(0, 2)
          .map(({ id }) => ({ id, forms: [words(width), words(width / 2, 40)] }))
        const input: LabelInput = { obstacles: drawing.obstacles, routes, labels }
        expect(placeLabels(nearLabels(input))).toEqual(placeLabels(input))
      }),
      { numRuns: 60 },
    )
  })
})
