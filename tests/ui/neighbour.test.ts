import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Direction, nearest, placeBeside } from '../../src/ui/map/camera/neighbour'

const card = (x: number, y: number) => ({ x, y, width: 196, height: 80 })

/*
 *   a   b   c
 *       d
 */
const items = new Map([
  ['a', card(0, 0)],
  ['b', card(300, 0)],
  ['c', card(600, 0)],
  ['d', card(320, 200)],
])

function from(id: string, direction: Direction): string | undefined {
  const start = items.get(id)
  if (!start) throw new Error(id)
  return nearest(start, new Map([...items].filter(([other]) => other !== id)), direction)
}

describe('walking with the arrows', () => {
  it.each([
    ['a', 'right', 'b'],
    ['b', 'right', 'c'],
    ['b', 'down', 'd'],
    ['d', 'up', 'b'],
    ['c', 'left', 'b'],
    ['a', 'left', undefined],
    ['d', 'down', undefined],
  ] as const)('from %s to the %s comes to %s', (start, direction, end) => {
    expect(from(start, direction)).toBe(end)
  })

  it('only ever comes to something that lies that way', () => {
    const place = fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) })
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 12 }), (start, others) => {
        const rects = new Map(others.map((other, i) => [String(i), card(other.x, other.y)]))
        const right = nearest(card(start.x, start.y), rects, 'right')
        if (right === undefined) expect(others.every((other) => other.x <= start.x + 1)).toBe(true)
        else expect(rects.get(right)?.x).toBeGreaterThan(start.x)
      }),
    )
  })
})

describe('the place for a new neighbour', () => {
  it('is one column or row away', () => {
    expect(placeBeside({ x: 10, y: 20 }, 'right')).toEqual({ x: 350, y: 20 })
    expect(placeBeside({ x: 10, y: 20 }, 'up')).toEqual({ x: 10, y: -170 })
  })
})
