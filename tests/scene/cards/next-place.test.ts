import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gridPlaces, placeBesideParty, startBeside } from '../../../src/scene/cards/next-place'
import { WIDEST_CARD } from '../../../src/scene/drawing/card-size'
import { overlaps, type Point, type Rect, type Size, union } from '../../../src/scene/drawing/geometry'

const WIDTH = 196
/** A triangle stands this high above a card. */
const SIGN = 54

const windows = fc.record({ width: fc.integer({ min: 500, max: 2400 }), height: fc.integer({ min: 350, max: 1400 }) })
const usual = (count: number): Size[] => Array.from({ length: count }, () => ({ width: WIDTH, height: 52 }))

/** A card that is wider than most stands around the same middle. */
function boxes(places: readonly Point[], sizes: readonly Size[]): Rect[] {
  return places.map(({ x, y }, i) => {
    const { width = WIDTH, height = 0 } = sizes[i] ?? {}
    return { x: x - (width - WIDTH) / 2, y: y - SIGN, width, height: height + SIGN }
  })
}

const anyOverlap = (rects: readonly Rect[]) => rects.some((a, i) => rects.slice(i + 1).some((b) => overlaps(a, b)))

/** How large a window shows all of it. */
function zoomOf(places: readonly Point[], window: Size): number {
  const all = union(boxes(places, usual(places.length)))
  return all ? Math.min(window.width / all.width, window.height / all.height) : 1
}

/** The same cards in a grid of so many columns. */
function plainGrid(count: number, columns: number): Point[] {
  return Array.from({ length: count }, (_, i) => ({ x: (i % columns) * 300, y: Math.floor(i / columns) * 152 }))
}

describe('parties that are typed one after the other', () => {
  test('never lie on each other, however wide and high their cards and whatever stands there, triangles included', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ width: fc.integer({ min: WIDTH, max: WIDEST_CARD }), height: fc.integer({ min: 52, max: 260 }) }),
          { minLength: 1, maxLength: 120 },
        ),
        windows,
        fc.array(
          fc.record({
            x: fc.integer({ min: -200, max: 2500 }),
            y: fc.integer({ min: -200, max: 2500 }),
            width: fc.constant(WIDTH),
            height: fc.integer({ min: 52, max: 200 }),
          }),
          { maxLength: 30 },
        ),
        (sizes, window, taken) => {
          const places = gridPlaces(sizes, window, { x: 0, y: 0 }, taken)
          expect(places).toHaveLength(sizes.length)
          const cards = boxes(places, sizes)
          expect(anyOverlap(cards)).toBe(false)
          expect(cards.some((card) => taken.some((rect) => overlaps(card, rect)))).toBe(false)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('stand in the order of typing, from left to right and from top to bottom', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), windows, (count, window) => {
        const places = gridPlaces(usual(count), window, { x: 40, y: 80 })
        expect(places[0]).toEqual({ x: 40, y: 80 })
        const read = places.toSorted((a, b) => a.y - b.y || a.x - b.x)
        expect(read).toEqual(places)
      }),
    )
  })

  test('fill the shape of the window: all in view they are at full size, or near as large as in the best grid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), windows, (count, window) => {
        const best = Math.max(...usual(count).map((_, i) => zoomOf(plainGrid(count, i + 1), window)))
        const zoom = zoomOf(gridPlaces(usual(count), window, { x: 0, y: 0 }), window)
        expect(zoom).toBeGreaterThanOrEqual(Math.min(1, best * 0.75))
      }),
    )
  })

  test('once they fill more than the window shows at full size, their grid has its shape', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), windows, (count, window) => {
        const all = union(boxes(gridPlaces(usual(count), window, { x: 0, y: 0 }), usual(count)))
        if (!all || Math.min(window.width / all.width, window.height / all.height) >= 0.8) return
        const ratio = all.width / all.height / (window.width / window.height)
        expect(ratio).toBeGreaterThan(0.5)
        expect(ratio).toBeLessThan(2)
      }),
    )
  })

  test.each([
    [12, 960, 560, 0.55],
    [25, 960, 560, 0.4],
    [60, 1500, 860, 0.33],
  ])('%i of them are readable at once', (count, width, height, least) => {
    const window = { width, height }
    expect(zoomOf(gridPlaces(usual(count), window, { x: 0, y: 0 }), window)).toBeGreaterThan(least)
  })
})

test('25 parties beside the one they depend on make no tower, and keep room for the words of their relations', () => {
  const window = { width: 960, height: 560 }
  const hub = { x: 0, y: 0, width: WIDTH, height: 80 }
  const taken: Rect[] = [hub]
  for (let i = 0; i < 25; i++) {
    const place = placeBesideParty(hub, 1, { width: WIDTH, height: 52 }, window, taken)
    expect(place.x).toBeGreaterThanOrEqual(WIDTH + 150)
    taken.push({ ...place, width: WIDTH, height: 52 })
  }
  expect(anyOverlap(taken)).toBe(false)
  expect(taken[1]?.y).toBe(0)
  const all = union(taken)
  const ratio = (all?.width ?? 0) / (all?.height ?? 1) / (window.width / window.height)
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})

test('what begins anew comes below a wide map and beside a high one', () => {
  const window = { width: 1000, height: 600 }
  expect(startBeside(undefined, window)).toEqual({ x: 0, y: 0 })
  expect(startBeside({ x: 0, y: 0, width: 3000, height: 400 }, window).y).toBeGreaterThan(400)
  expect(startBeside({ x: 0, y: 0, width: 400, height: 3000 }, window).x).toBeGreaterThan(400)
})
