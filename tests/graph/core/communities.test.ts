import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { communities } from '../../../src/graph/core/communities'
import { compactGraph } from '../../../src/graph/core/compact-graph'
import { syntheticMap } from '../../support/synthetic-map'
import { neighbourSets, type PlainGraph, plainGraphs, toCompact } from './brute-force'

/** Undirected edges without doubles. */
function edgesOf(plain: PlainGraph): (readonly [number, number])[] {
  return neighbourSets(plain).flatMap((next, a, all) =>
    [...Array(plain.size).keys()].flatMap((b) => (a < b && (next.has(b) || all[b]?.has(a)) ? [[a, b] as const] : [])),
  )
}

/** Newman's definition, pair by pair: what stands between members, less what chance would put there. */
function modularity(size: number, edges: readonly (readonly [number, number])[], groupOf: readonly number[]): number {
  if (edges.length === 0) return 0
  const degree = (v: number) => edges.filter(([a, b]) => a === v || b === v).length
  let sum = 0
  for (let v = 0; v < size; v++) {
    for (let w = 0; w < size; w++) {
      if (groupOf[v] !== groupOf[w]) continue
      const joined = edges.some(([a, b]) => (a === v && b === w) || (a === w && b === v)) ? 1 : 0
      sum += joined - (degree(v) * degree(w)) / (2 * edges.length)
    }
  }
  return sum / (2 * edges.length)
}

/** Every way to divide `size` vertices into groups. */
function* divisions(size: number, chosen: readonly number[] = []): Generator<readonly number[]> {
  if (chosen.length === size) {
    yield chosen
    return
  }
  const next = chosen.length === 0 ? 0 : Math.max(...chosen) + 1
  for (let group = 0; group <= next; group++) yield* divisions(size, [...chosen, group])
}

function groupOf(size: number, groups: readonly (readonly number[])[]): number[] {
  return Array.from({ length: size }, (_, v) => {
    const place = groups.findIndex((group) => group.includes(v))
    return place === -1 ? size + v : place
  })
}

test('says the modularity that its own division has', () => {
  fc.assert(
    fc.property(plainGraphs, (plain) => {
      const found = communities(toCompact(plain))
      const members = found.groups.flat()
      expect(new Set(members).size).toBe(members.length)
      expect(members.sort((a, b) => a - b)).toEqual([...new Set(edgesOf(plain).flat())].sort((a, b) => a - b))
      expect(found.modularity).toBeCloseTo(modularity(plain.size, edgesOf(plain), groupOf(plain.size, found.groups)), 9)
    }),
    { numRuns: 300 },
  )
})

test('comes near the best of all divisions of small graphs', () => {
  const small = plainGraphs.filter(({ size, arcs }) => size >= 3 && size <= 7 && arcs.length >= 3)
  fc.assert(
    fc.property(small, (plain) => {
      const edges = edgesOf(plain)
      let best = 0
      for (const division of divisions(plain.size)) best = Math.max(best, modularity(plain.size, edges, division))
      const { modularity: found } = communities(toCompact(plain))
      expect(found).toBeLessThanOrEqual(best + 1e-9)
      expect(found).toBeGreaterThanOrEqual(best - 0.1)
    }),
    { numRuns: 60, seed: 11 },
  )
})

test('says more than chance on a map of two hundred parties', () => {
  const { compact } = buildChainGraph(syntheticMap(200, 600, 7))
  const { groups, modularity: found } = communities(compact)
  const edges = compact.ids.flatMap((_, v) => {
    const next = compact.around.neighbours.subarray(compact.around.offsets[v], compact.around.offsets[v + 1])
    return [...next].flatMap((w) => (v < w ? [[v, w] as const] : []))
  })
  expect(groups.length).toBeGreaterThan(3)
  expect(found).toBeGreaterThan(0.3)
  expect(found).toBeCloseTo(modularity(compact.ids.length, edges, groupOf(compact.ids.length, groups)), 9)
})

test('finds the two halves of a graph that an independent method parts in the same place', () => {
  /*  0 - 1      4 - 5
   *  | X |  --  | X |
   *  2 - 3      6 - 7  */
  const half = (from: number) => {
    const four = [from, from + 1, from + 2, from + 3]
    return four.flatMap((a) => four.flatMap((b) => (a < b ? [[a, b] as const] : [])))
  }
  const arcs = [...half(0), ...half(4), [3, 4] as const]
  expect(communities(toCompact({ size: 8, arcs })).groups).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
  ])
  const judge = cytoscape({
    headless: true,
    elements: [
      ...Array.from({ length: 8 }, (_, v) => ({ data: { id: String(v) } })),
      ...arcs.map(([a, b]) => ({ data: { source: String(a), target: String(b) } })),
    ],
  })
  const clusters = judge.elements().markovClustering({ attributes: [() => 1] })
  const judged = clusters.map((cluster) =>
    cluster
      .nodes()
      .map((node) => Number(node.id()))
      .sort((a, b) => a - b),
  )
  expect(judged.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(communities(toCompact({ size: 8, arcs })).groups)
})

test('the order in which relations come does not matter, and parallel ones count once', () => {
  fc.assert(
    fc.property(plainGraphs, fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 }), ({ size, arcs }, weights) => {
      const order = arcs.map((arc, i) => ({ arc, weight: weights[i] ?? 0 })).sort((a, b) => a.weight - b.weight)
      const other = [...order.map(({ arc }) => arc), ...arcs]
      expect(communities(toCompact({ size, arcs: other }))).toEqual(communities(toCompact({ size, arcs })))
    }),
  )
})

test('a graph without relations has none', () => {
  expect(communities(compactGraph(['a', 'b'], [], []))).toEqual({ groups: [], modularity: 0 })
})
