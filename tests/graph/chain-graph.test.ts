import { expect, test } from 'vitest'
import { buildChainGraph } from '../../src/graph/chain-graph'
import { degree } from '../../src/graph/core/compact-graph'
import { syntheticMap } from '../support/synthetic-map'
import { smallMap } from './small-map'

test('every dependency hangs on both its ends, and the compact graph holds each pair once', () => {
  const map = syntheticMap(80, 400, 5)
  const graph = buildChainGraph(map)
  const edges = Object.values(map.dependencies).sort((a, b) => (a.id < b.id ? -1 : 1))
  expect([graph.compact.ids.length, graph.dependencies.length]).toEqual([80, 400])
  for (const [i, id] of graph.compact.ids.entries()) {
    const outgoing = edges.filter(({ supplier }) => supplier === id)
    const incoming = edges.filter(({ dependent }) => dependent === id)
    expect(graph.outgoing(id)).toEqual(outgoing)
    expect(graph.incoming(id)).toEqual(incoming)
    expect(degree(graph.compact.out, i)).toBe(new Set(outgoing.map(({ dependent }) => dependent)).size)
    expect(degree(graph.compact.in, i)).toBe(new Set(incoming.map(({ supplier }) => supplier)).size)
  }
})

test('finds records by what they hang on', () => {
  const graph = buildChainGraph(
    smallMap({
      parties: ['a', 'b', { id: 'c', abbreviation: 'CCC' }],
      dependencies: ['a>b!', 'b>c', 'b>nobody'],
      triangles: [{ id: 't', contractor: 'a' }],
      couplingPoints: [{ id: 'k', kind: 'process', ends: [{ triangle: 't' }, { party: 'c' }] }],
      meetings: [
        { id: 'm', name: 'Tafel', scope: 'chain', permanence: 'standing', participants: [{ party: 'b' }], chair: 'a' },
      ],
      agreements: [
        { id: 'g', title: 'Brief', kind: 'covenant', parties: ['a'], onBehalfOf: ['c', 'a'], covers: ['a_b'] },
      ],
    }),
  )
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
  expect(ids(graph.outgoing('b'))).toEqual(['b_c'])
  expect(ids(graph.incoming('b'))).toEqual(['a_b'])
  expect(ids(graph.criticalOf('b'))).toEqual(['a_b'])
  expect(ids(graph.trianglesOf('a'))).toEqual(['t'])
  expect(ids(graph.couplingPointsOf('t'))).toEqual(['k'])
  expect(ids(graph.meetingsOf('a'))).toEqual(['m'])
  expect(ids(graph.meetingsOf('b'))).toEqual(['m'])
  expect(ids(graph.agreementsOf('a'))).toEqual(['g'])
  expect(ids(graph.agreementsOf('c'))).toEqual(['g'])
  expect(ids(graph.agreementsOn('a_b'))).toEqual(['g'])
  expect([graph.nameOf('a'), graph.nameOf('c')]).toEqual(['A', 'CCC'])
  expect(graph.outgoing('nobody')).toEqual([])
})

test('umbrellas are parties, but no link in the structure', () => {
  const graph = buildChainGraph(
    smallMap({ parties: ['a', 'b', { id: 'u', kind: 'umbrella' }], dependencies: ['a>u', 'u>b', 'a>b'] }),
  )
  expect(graph.compact.ids).toEqual(['a', 'b', 'u'])
  expect(graph.structure.compact.ids).toEqual(['a', 'b'])
  expect(graph.structure.dependencies.map(({ id }) => id)).toEqual(['a_b'])
})

test('thresholds follow the size of the map and can be set', () => {
  expect(buildChainGraph(syntheticMap(9, 10, 1)).settings.manyDependents).toBe(3)
  expect(buildChainGraph(syntheticMap(40, 10, 1)).settings.manyDependents).toBe(12)
  expect(buildChainGraph(smallMap({}), { settings: { manyClients: 4 } }).settings.manyClients).toBe(4)
})
