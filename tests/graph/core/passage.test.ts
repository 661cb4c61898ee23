import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passages } from '../../../src/graph/core/passage'
import { allPaths, neighbourSets, plainGraphs, toCompact } from './brute-force'

test('equals what all paths from a start to an end have in common', () => {
  const cases = plainGraphs.chain((plain) =>
    fc.record({
      plain: fc.constant(plain),
      roles: fc.array(fc.constantFrom('start', 'end', 'none', 'none'), {
        minLength: plain.size,
        maxLength: plain.size,
      }),
    }),
  )
  fc.assert(
    fc.property(cases, ({ plain, roles }) => {
      const withRole = (role: string) => roles.flatMap((own, i) => (own === role ? [i] : []))
      const starts = withRole('start')
      const ends = withRole('end')
      const next = neighbourSets(plain)
      const paths = starts.flatMap((start) => ends.flatMap((end) => allPaths(next, start, end)))
      const expected = withRole('none').filter((v) => paths.length > 0 && paths.every((path) => path.includes(v)))
      expect([...passages(toCompact(plain), starts, ends)].sort()).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

test('a way to another end jumps over the whole path', () => {
  const graph = toCompact({
    size: 5,
    arcs: [
      [0, 1],
      [1, 2],
      [0, 3],
      [3, 4],
    ],
  })
  expect(passages(graph, [0], [2, 4])).toEqual([])
  expect(passages(graph, [0], [2])).toEqual([1])
})
