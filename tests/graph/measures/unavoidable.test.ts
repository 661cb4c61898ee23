import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unavoidableParties } from '../../../src/graph/measures/unavoidable'
import { allPaths, neighbourSets, plainGraphs } from '../core/brute-force'
import { smallMap } from '../small-map'

/** A map on the steps `begin`, `middle` and `end`. */
function mapOf(steps: Readonly<Record<string, string>>, dependencies: readonly string[]) {
  return smallMap({
    parties: Object.entries(steps).map(([id, step]) => ({ id, step })),
    dependencies: [...dependencies],
  })
}

test('is what every way from the begin step to the end step runs through, on random maps', () => {
  const cases = plainGraphs.chain((plain) =>
    fc.record({
      plain: fc.constant(plain),
      steps: fc.array(fc.constantFrom('begin', 'middle', 'middle', 'end'), {
        minLength: plain.size,
        maxLength: plain.size,
      }),
    }),
  )
  fc.assert(
    fc.property(cases, ({ plain, steps }) => {
      const map = mapOf(Object.fromEntries(steps.map((step, i) => [`p${i}`, step])), [
        ...new Set(plain.arcs.filter(([a, b]) => a !== b).map(([a, b]) => `p${a}>p${b}`)),
      ])
      const inStep = (step: string) => steps.flatMap((own, i) => (own === step ? [i] : []))
      const next = neighbourSets(plain)
      const paths = inStep('begin').flatMap((start) => inStep('end').flatMap((end) => allPaths(next, start, end)))
      const { outcome, parties } = unavoidableParties(map, 'begin', 'end')
      const empty = inStep('begin').length === 0 || inStep('end').length === 0
      expect(outcome).toBe(empty ? 'empty-step' : paths.length === 0 ? 'no-way' : 'found')
      expect([...parties].sort()).toEqual(
        inStep('middle')
          .filter((v) => paths.length > 0 && paths.every((path) => path.includes(v)))
          .map((v) => `p${v}`),
      )
    }),
    { numRuns: 300 },
  )
})

describe('on a chain with one narrow place', () => {
  const map = mapOf({ a: 'begin', b: 'begin', c: 'middle', d: 'middle', e: 'end' }, ['a>c', 'b>c', 'c>d', 'd>e'])

  test('gives the parties in the order in which a way meets them', () => {
    expect(unavoidableParties(map, 'begin', 'end')).toEqual({ outcome: 'found', parties: ['c', 'd'] })
  })

  test('tells a step without parties from a way that is not there', () => {
    expect(unavoidableParties(map, 'begin', 'elsewhere').outcome).toBe('empty-step')
    expect(unavoidableParties(map, 'end', 'begin').outcome).toBe('no-way')
    expect(unavoidableParties(map, 'begin', 'begin').outcome).toBe('no-way')
  })

  test('the second way round leaves nothing that cannot be avoided', () => {
    const round = mapOf({ a: 'begin', c: 'middle', d: 'middle', e: 'end' }, ['a>c', 'c>e', 'a>d', 'd>e'])
    expect(unavoidableParties(round, 'begin', 'end')).toEqual({ outcome: 'found', parties: [] })
  })
})
