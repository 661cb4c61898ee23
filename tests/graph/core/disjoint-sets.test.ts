import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disjointSets } from '../../../src/graph/core/disjoint-sets'

const SIZE = 12
const number = fc.nat(SIZE - 1)

/** All numbers that can be reached from one over the pairs, by simply repeating. */
function reached(from: number, pairs: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const seen = new Set([from])
  for (let size = 0; size !== seen.size; ) {
    size = seen.size
    for (const [a, b] of pairs) {
      if (seen.has(a)) seen.add(b)
      if (seen.has(b)) seen.add(a)
    }
  }
  return seen
}

test('two numbers have one root when joined pairs lead from the one to the other, and only then', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 12 }), number, number, (pairs, a, b) => {
      const { join, rootOf } = disjointSets(SIZE)
      for (const [one, other] of pairs) join(one, other)
      expect(rootOf(a) === rootOf(b)).toBe(reached(a, pairs).has(b))
    }),
    { numRuns: 500 },
  )
})
