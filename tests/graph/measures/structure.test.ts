import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { NO_STRUCTURE, structureOf } from '../../../src/graph/measures/structure'
import { syntheticMap } from '../../support/synthetic-map'
import { randomMaps } from '../random-map'
import { smallMap } from '../small-map'

/*  a -> b -> c -> a        d <-> e -> f      g alone; c -> d joins the two sides  */
const map = smallMap({
  parties: [...'abcdefg'],
  dependencies: ['a>b', 'b>c', 'c>a', 'c>d', ['c>d', { id: 'again' }], 'd>e', 'e>d', 'e>f'],
})

test('lists bridges with their dependencies, circles and communities by id of the party', () => {
  const { structure } = analyse(map)
  expect(structure.bridges).toEqual([
    { a: 'c', b: 'd', sideOfA: 3, sideOfB: 3, dependencies: ['again', 'c_d'] },
    { a: 'd', b: 'e', sideOfA: 4, sideOfB: 2, dependencies: ['d_e', 'e_d'] },
    { a: 'e', b: 'f', sideOfA: 5, sideOfB: 1, dependencies: ['e_f'] },
  ])
  expect(structure.groups).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ])
  expect(structure.groupOf).toEqual({ a: 0, b: 0, c: 0, d: 1, e: 1 })
  expect(structure.communities).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ])
  expect(structure.communityOf).toEqual({ a: 0, b: 0, c: 0, d: 1, e: 1, f: 1 })
  // Seven different pairs, one of which joins the two sides: 3/6 + 2/6 within, less what chance would put there.
  expect(structure.modularity).toBeCloseTo(5 / 6 - (7 / 12) ** 2 - (5 / 12) ** 2, 12)
})

test('is left out with the measures, and says nothing about an empty map', () => {
  expect(analyse(map, { measures: false }).structure).toEqual(NO_STRUCTURE)
  expect(analyse(smallMap({})).structure).toEqual(NO_STRUCTURE)
})

test('every party stands in at most one group, in the one its table names', () => {
  fc.assert(
    fc.property(randomMaps, (random) => {
      const { groups, groupOf, communities, communityOf } = structureOf(buildChainGraph(random))
      for (const [lists, table] of [[groups, groupOf] as const, [communities, communityOf] as const]) {
        const members = lists.flat()
        expect(new Set(members).size).toBe(members.length)
        expect(Object.keys(table).sort()).toEqual([...members].sort())
        for (const [party, place] of Object.entries(table)) expect(lists[place]).toContain(party)
        for (const list of lists) expect(list.length).toBeGreaterThan(1)
      }
    }),
    { numRuns: 100 },
  )
})

test('an independent library finds the same circles on a map of two hundred parties', () => {
  const graph = buildChainGraph(syntheticMap(200, 240, 7))
  const judge = cytoscape({
    headless: true,
    elements: [
      ...graph.parties.map(({ id }) => ({ data: { id } })),
      ...graph.dependencies.map(({ id, supplier, dependent }) => ({
        data: { id, source: supplier, target: dependent },
      })),
    ],
  })
  const judged = judge
    .elements()
    .tarjanStronglyConnected()
    .components.map((component) =>
      component
        .nodes()
        .map((node) => node.id())
        .sort(),
    )
    .filter((group) => group.length > 1)
  const { groups } = structureOf(graph)
  expect(groups.length).toBeGreaterThan(0)
  expect(new Set(groups.map((group) => group.join()))).toEqual(new Set(judged.map((group) => group.join())))
})
