import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articulation } from '../../../src/graph/core/articulation'
import { degree } from '../../../src/graph/core/compact-graph'
import { neighbourSets, pieceSizes, plainGraphs, toCompact } from './brute-force'

test('equals removing each vertex and counting what is left of its own component', () => {
  fc.assert(
    fc.property(plainGraphs, (plain) => {
      const { pieces } = articulation(toCompact(plain))
      const all = Array.from({ length: plain.size }, (_, i) => i)
      for (const v of all) {
        const component = reachable(v, plain.arcs)
        const left = pieceSizes(
          all.filter((w) => w !== v && component.has(w)),
          plain.arcs.filter(([a, b]) => a !== v && b !== v),
        )
        expect(pieces.get(v)).toEqual(left.length > 1 ? left : undefined)
      }
    }),
    { numRuns: 300 },
  )
})

test('equals removing each connection and counting both sides', () => {
  fc.assert(
    fc.property(plainGraphs, (plain) => {
      const { bridges } = articulation(toCompact(plain))
      const expected: string[] = []
      for (let a = 0; a < plain.size; a++) {
        for (let b = a + 1; b < plain.size; b++) {
          const joins = ([x, y]: readonly [number, number]) => (x === a && y === b) || (x === b && y === a)
          if (!plain.arcs.some(joins)) continue
          const rest = plain.arcs.filter((arc) => !joins(arc))
          const sideOfA = reachable(a, rest)
          if (!sideOfA.has(b)) expected.push([a, b, sideOfA.size, reachable(b, rest).size].join(' '))
        }
      }
      expect(bridges.map(({ a, b, sideOfA, sideOfB }) => [a, b, sideOfA, sideOfB].join(' '))).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

test('degrees count different neighbours', () => {
  fc.assert(
    fc.property(plainGraphs, (plain) => {
      const graph = toCompact(plain)
      const next = neighbourSets(plain)
      const back = neighbourSets({ size: plain.size, arcs: plain.arcs.map(([a, b]) => [b, a] as const) })
      for (let v = 0; v < plain.size; v++) {
        expect(degree(graph.out, v)).toBe(next[v]?.size)
        expect(degree(graph.in, v)).toBe(back[v]?.size)
        expect(degree(graph.around, v)).toBe(new Set([...(next[v] ?? []), ...(back[v] ?? [])]).size)
      }
    }),
  )
})

test('a chain of a hundred thousand links does not overflow', () => {
  const size = 100_000
  const arcs = Array.from({ length: size - 1 }, (_, i) => [i, i + 1] as const)
  const { pieces, bridges } = articulation(toCompact({ size, arcs }))
  expect(pieces.size).toBe(size - 2)
  expect(pieces.get(1)).toEqual([size - 2, 1])
  expect(bridges).toHaveLength(size - 1)
})

/** What can be reached from a vertex when direction does not count. */
function reachable(start: number, arcs: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const seen = new Set([start])
  for (const v of seen) {
    for (const [a, b] of arcs) {
      if (a === v) seen.add(b)
      if (b === v) seen.add(a)
    }
  }
  return seen
}
