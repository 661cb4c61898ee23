import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHeap } from '../../../src/scene/routing/heap'
import { type Gap, placeSlots, rankItems, type Slot } from '../../../src/scene/routing/separate'

const slot = (lo: number, hi: number, wish: number): Slot => ({ lo, hi, wish, least: lo, most: hi })

const chain = (count: number, gap: number): Gap[] =>
  Array.from({ length: count - 1 }, (_, index) => ({ before: index, after: index + 1, gap }))

const ranks = (count: number) => Int32Array.from({ length: count }, (_, index) => index)

describe('ranking', () => {
  it('follows the keys where nothing is wanted', () => {
    expect([...rankItems([3, 1, 2], [])]).toEqual([2, 0, 1])
  })

  it('follows the wanted order against the keys', () => {
    expect([...rankItems([1, 2], [[1, 0]])]).toEqual([1, 0])
  })

  it('gives every item a rank of its own, also when the wishes go round in a circle', () => {
    const rank = rankItems(
      [1, 2, 3],
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
    )
    expect([...rank].sort()).toEqual([0, 1, 2])
  })
})

describe('placing', () => {
  it('centres lines with one wish on that wish', () => {
    const places = placeSlots([slot(0, 100, 50), slot(0, 100, 50), slot(0, 100, 50)], chain(3, 10), ranks(3))
    expect([...places]).toEqual([40, 50, 60])
  })

  it('leaves lines at their wish when they are far enough apart', () => {
    expect([...placeSlots([slot(0, 100, 20), slot(0, 100, 80)], chain(2, 10), ranks(2))]).toEqual([20, 80])
  })

  it('shrinks the gaps evenly when they do not fit', () => {
    const slots = [0, 1, 2, 3].map(() => slot(0, 30, 15))
    const places = placeSlots(slots, chain(4, 20), ranks(4))
    ;[0, 10, 20, 30].forEach((place, index) => {
      expect(places[index]).toBeCloseTo(place, 3)
    })
  })

  it('comes nearer to the borders before lines get crowded', () => {
    const slots = [0, 1, 2, 3].map(() => ({ ...slot(10, 28, 19), least: 5, most: 33 }))
    const places = placeSlots(slots, chain(4, 20), ranks(4))
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThan(8.9)
  })

  it('keeps all gaps and bounds whenever they fit', () => {
    const wishes = fc.array(fc.integer({ min: -50, max: 250 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(wishes, (list) => {
        const slots = list.map((wish) => slot(0, 200, Math.max(0, Math.min(200, wish))))
        const places = placeSlots(slots, chain(list.length, 12), ranks(list.length))
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(-0.001)
          expect(place).toBeLessThanOrEqual(200.001)
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(11.999)
        })
      }),
    )
  })
})

describe('the heap', () => {
  it('gives items back by key', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (keys) => {
        const heap = createHeap()
        keys.forEach((key, item) => {
          heap.push(key, item)
        })
        const out: (number | undefined)[] = []
        for (let item = heap.pop(); item >= 0; item = heap.pop()) out.push(keys[item])
        expect(out).toEqual([...keys].sort((a, b) => a - b))
      }),
    )
  })
})
