import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Adjacency, arrowsOf } from '../../../src/graph/core/compact-graph'
import { strongComponents } from '../../../src/graph/core/strong-components'
import { neighbourSets, type PlainGraph, plainGraphs } from './brute-force'

/** Parallel arrows and arrows from a vertex to itself stay in. */
function arrows({ size, arcs }: PlainGraph): Adjacency {
  return arrowsOf(
    size,
    arcs.map(([from]) => from),
    arcs.map(([, to]) => to),
  )
}

test('two vertices stand in one component when each can be reached from the other', () => {
  fc.assert(
    fc.property(plainGraphs, (plain) => {
      const next = neighbourSets(plain)
      const reach = Array.from({ length: plain.size }, (_, start) => {
        const seen = new Set([start])
        for (const v of seen) for (const w of next[v] ?? []) seen.add(w)
        return seen
      })
      const expected = reach.map((seen, v) => Math.min(...[...seen].filter((w) => reach[w]?.has(v))))
      expect([...strongComponents(arrows(plain))]).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('agrees with another library on larger graphs', () => {
  const larger = fc.integer({ min: 10, max: 60 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      arcs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size }),
    }),
  )
  fc.assert(
    fc.property(larger, (plain) => {
      const judge = cytoscape({
        headless: true,
        elements: [
          ...Array.from({ length: plain.size }, (_, i) => ({ data: { id: `${i}` } })),
          ...plain.arcs.map(([from, to], i) => ({ data: { id: `e${i}`, source: `${from}`, target: `${to}` } })),
        ],
      })
      const { components } = judge.elements().tarjanStronglyConnectedComponents()
      const expected: number[] = Array.from({ length: plain.size }, () => -1)
      for (const component of components) {
        const members = component.nodes().map((node) => Number(node.id()))
        for (const member of members) expected[member] = Math.min(...members)
      }
      expect([...strongComponents(arrows(plain))]).toEqual(expected)
    }),
    { numRuns: 100 },
  )
})

test('a ring and a chain of a hundred thousand links do not overflow', () => {
  const size = 100_000
  const chain = Array.from({ length: size - 1 }, (_, i) => [i, i + 1] as const)
  expect(new Set(strongComponents(arrows({ size, arcs: chain }))).size).toBe(size)
  const ring = strongComponents(arrows({ size, arcs: [...chain, [size - 1, 0]] }))
  expect(new Set(ring)).toEqual(new Set([0]))
})
