import { expect, test } from 'vitest'
import { placeLabels } from '../../../src/scene/routing/place-labels'
import { type Gap, placeSlots } from '../../../src/scene/routing/separate'

test('when labels have looked at enough lines the others are left out, the heaviest having gone first', () => {
  const id = (i: number) => `l${i}`
  const routes = new Map(
    Array.from({ length: 40 }, (_, i) => [
      id(i),
      {
        points: [
          { x: 0, y: i * 60 },
          { x: 900, y: i * 60 },
        ],
      },
    ]),
  )
  const labels = [...routes.keys()].map((name) => ({
    id: name,
    forms: [{ size: { width: 90, height: 20 }, cost: 0 }],
    priority: name === id(39) ? 2 : 1,
  }))
  const few = placeLabels({ obstacles: [], routes, labels }, 1)
  expect([...few.keys()]).toEqual([id(39)])
  expect(placeLabels({ obstacles: [], routes, labels }).size).toBe(labels.length)
})

test('when gaps have been looked at often enough they stay as they are, and every line keeps within its bounds', () => {
  const make = () => {
    const slots = Array.from({ length: 30 }, () => ({ lo: 0, hi: 100, wish: 50, least: 0, most: 100 }))
    const gaps = slots.slice(1).map((_, before): Gap => ({ before, after: before + 1, gap: 14 }))
    return { slots, gaps, rank: Int32Array.from(slots, (_, i) => i) }
  }
  const enough = make()
  placeSlots(enough.slots, enough.gaps, enough.rank)
  expect(enough.gaps.every(({ gap }) => gap < 14)).toBe(true)
  const short = make()
  const places = placeSlots(short.slots, short.gaps, short.rank, 1)
  expect(short.gaps.every(({ gap }) => gap === 14)).toBe(true)
  for (const place of places) expect(place >= 0 && place <= 100).toBe(true)
})
