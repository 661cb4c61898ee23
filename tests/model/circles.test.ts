import fc from 'fast-check'
import { expect, it } from 'vitest'
import { idsOnCircles } from '../../src/model/circles'

const steps = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 10 })

/** Walks on from an id for as many steps as there are ids. */
function comesBack(next: ReadonlyMap<string, string>, start: string): boolean {
  let at = next.get(start)
  for (let count = 0; at !== undefined && count <= next.size; count++) {
    if (at === start) return true
    at = next.get(at)
  }
  return false
}

it('are the ids from which one comes back to where one started', () => {
  fc.assert(
    fc.property(steps, (pairs) => {
      const next = new Map(pairs.map(([from, to]) => [String(from), String(to)]))
      const expected = [...next.keys()].filter((id) => comesBack(next, id))
      expect([...idsOnCircles(next)].sort()).toEqual(expected.sort())
    }),
  )
})

it('are found in one long row as well', () => {
  const row = new Map(Array.from({ length: 100_000 }, (_, at) => [`p${at}`, `p${at + 1}`]))
  expect(idsOnCircles(row).size).toBe(0)
  expect(idsOnCircles(row.set('p100000', 'p0')).size).toBe(100_001)
})
