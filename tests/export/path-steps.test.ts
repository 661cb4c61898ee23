import { describe, expect, it } from 'vitest'
import { pathSteps } from '../../src/export/pdf/path-steps'

const ends = (d: string) =>
  pathSteps(d).map(({ op, c }) => [op, ...c.slice(-2).map((value) => Math.round(value * 100) / 100)])

describe('a path as a PDF takes it', () => {
  it('goes where the commands lead, also across and down alone', () => {
    expect(ends('M1 2L3 4H10V-5Z')).toEqual([['m', 1, 2], ['l', 3, 4], ['l', 10, 4], ['l', 10, -5], ['h']])
  })

  it('bends a quadratic curve by two thirds', () => {
    expect(pathSteps('M0 0Q3 3 6 0')[1]?.c).toEqual([2, 2, 4, 2, 6, 0])
  })

  it('takes several places after one letter', () => {
    expect(ends('M0 0L1 1 2 2C0 0 1 1 3 3 4 4 5 5 6 6')).toEqual([
      ['m', 0, 0],
      ['l', 1, 1],
      ['l', 2, 2],
      ['c', 3, 3],
      ['c', 6, 6],
    ])
  })

  it.each([
    ['short, clockwise', 'M10 0A10 10 0 0 1 0 10', 1, [7.07, 7.07]],
    ['short, the other way', 'M10 0A10 10 0 0 0 0 10', 1, [2.93, 2.93]],
    ['long, the other way', 'M10 0A10 10 0 1 0 0 10', 3, undefined],
    ['half a turn', 'M10 0A10 10 0 0 1 -10 0', 2, undefined],
  ] as const)('draws an arc: %s', (_, d, pieces, middle) => {
    const [start, ...curves] = pathSteps(d)
    expect(curves).toHaveLength(pieces)
    const [fromX = 0, fromY = 0] = start?.c ?? []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = curves[0]?.c ?? []
    if (!middle) return
    // Half-way a cubic curve.
    expect((fromX + 3 * x1 + 3 * x2 + x) / 8).toBeCloseTo(middle[0], 1)
    expect((fromY + 3 * y1 + 3 * y2 + y) / 8).toBeCloseTo(middle[1], 1)
  })

  it('makes radii that do not reach long enough, and an arc without radius a line', () => {
    expect(ends('M0 0A1 1 0 0 1 10 0').at(-1)).toEqual(['c', 10, 0])
    expect(ends('M0 0A0 0 0 0 1 10 0')).toEqual([
      ['m', 0, 0],
      ['c', 10, 0],
    ])
  })
})
