import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathMeasures } from '../../../src/graph/core/closeness'
import { neighbourSets, plainGraphs, shortestPaths, toCompact } from './brute-force'

test('equals the formula on distances counted by hand', () => {
  fc.assert(
    fc.property(plainGraphs, (plain) => {
      const next = neighbourSets(plain)
      const { closeness } = pathMeasures(toCompact(plain))
      for (let s = 0; s < plain.size; s++) {
        const distances: number[] = []
        for (let t = 0; t < plain.size; t++) {
          const path = t === s ? undefined : shortestPaths(next, s, t)[0]
          if (path) distances.push(path.length - 1)
        }
        const sum = distances.reduce((a, b) => a + b, 0)
        const r = distances.length
        expect(closeness[s]).toBeCloseTo(r === 0 ? 0 : (r * r) / ((plain.size - 1) * sum), 12)
      }
    }),
  )
})

test('follows the arrows: the end of a line reaches nothing, its beginning everything', () => {
  const { closeness } = pathMeasures(
    toCompact({
      size: 3,
      arcs: [
        [0, 1],
        [1, 2],
      ],
    }),
  )
  expect([...closeness]).toEqual([2 / 3, 1 / 2, 0])
})
