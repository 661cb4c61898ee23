import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { betweenness } from '../../../src/graph/core/betweenness'
import { syntheticMap } from '../../support/synthetic-map'
import { neighbourSets, plainGraphs, shortestPaths, toCompact } from './brute-force'

test('equals the count over all shortest paths of random multigraphs', () => {
  fc.assert(
    fc.property(plainGraphs, (plain) => {
      const next = neighbourSets(plain)
      const expected = Array.from({ length: plain.size }, () => 0)
      for (let s = 0; s < plain.size; s++) {
        for (let t = 0; t < plain.size; t++) {
          if (s === t) continue
          const paths = shortestPaths(next, s, t)
          for (const path of paths) {
            for (const v of path.slice(1, -1)) expected[v] = (expected[v] ?? 0) + 1 / paths.length
          }
        }
      }
      const result = betweenness(toCompact(plain))
      for (const [i, value] of expected.entries()) expect(result[i]).toBeCloseTo(value, 9)
    }),
    { numRuns: 300 },
  )
})

test('parallel relations count once', () => {
  const twice = toCompact({
    size: 3,
    arcs: [
      [0, 1],
      [0, 1],
      [1, 2],
    ],
  })
  expect([...betweenness(twice)]).toEqual([0, 1, 0])
})

test('an independent library agrees on a map of two hundred parties', () => {
  const graph = buildChainGraph(syntheticMap(200, 600, 7))
  const pairs = new Map(
    graph.dependencies.map(({ supplier, dependent }) => [`${supplier} ${dependent}`, { supplier, dependent }]),
  )
  const judge = cytoscape({
    headless: true,
    elements: [
      ...graph.parties.map(({ id }) => ({ data: { id } })),
      ...[...pairs.values()].map(({ supplier, dependent }) => ({ data: { source: supplier, target: dependent } })),
    ],
  })
  const { betweenness: judged } = judge.elements().betweennessCentrality({ directed: true })
  for (const [i, id] of graph.compact.ids.entries()) {
    expect(graph.paths.betweenness[i]).toBeCloseTo(judged(judge.getElementById(id)), 6)
  }
})
