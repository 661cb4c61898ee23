import ELK from 'elkjs/lib/elk.bundled.js'
import { describe, expect, test } from 'vitest'
import type { RunElk } from '../../../src/graph/layouts/elk'
import { layoutProposal } from '../../../src/graph/layouts/index'
import type { NodeSize } from '../../../src/graph/layouts/layout-input'
import type { ChainMap, Table } from '../../../src/model/chain-map'
import type { Position } from '../../../src/model/schema/findings-and-views'
import { party } from '../../support/chain-builder'
import { syntheticMap } from '../../support/synthetic-map'
import { smallMap } from '../small-map'

const elk = new ELK()
const runElk: RunElk = (graph) => elk.layout(graph)

/** Cards of different heights; every third carries a triangle. */
function sizesOf(map: ChainMap): readonly NodeSize[] {
  return Object.keys(map.parties).map((id, i) => ({
    id,
    width: 196,
    height: 66 + 16 * (i % 3),
    extraTop: i % 3 === 0 ? 72 : 0,
  }))
}

/** Pairs of cards with less than `gap` between them both ways, the room above a card included. */
function overlapping(positions: Table<Position>, sizes: readonly NodeSize[], gap = 0): readonly string[] {
  const boxes = sizes.flatMap(({ id, width, height, extraTop }) => {
    const at = positions[id]
    return at ? [{ id, left: at.x, right: at.x + width, top: at.y - extraTop, bottom: at.y + height }] : []
  })
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap,
      )
      .map((b) => `${a.id} ${b.id}`),
  )
}

/** The same map with these parties pinned where they stand. */
function pinned(map: ChainMap, ids: readonly string[]): ChainMap {
  const parties = Object.entries(map.parties).map(([id, party]) => [id, { ...party, pinned: ids.includes(id) }])
  return { ...map, parties: Object.fromEntries(parties) }
}

/** The same map with its records in the opposite order. */
function reversed(map: ChainMap): ChainMap {
  const turn = <T>(table: Table<T>): Table<T> => Object.fromEntries(Object.entries(table).reverse())
  return { ...map, parties: turn(map.parties), dependencies: turn(map.dependencies), triangles: turn(map.triangles) }
}

const map = syntheticMap(60, 140, 11)
const sizes = sizesOf(map)

const fails: RunElk = () => Promise.reject(new Error('no layered layout'))
const WIDE = 1.65

describe.each([
  ['layered', runElk],
  ['columns, when the layered layout fails', fails],
] as const)('%s', (_, run) => {
  const layout = {
    run: async (of: ChainMap, known: readonly NodeSize[]) => (await layoutProposal(of, known, WIDE, run)).places,
  }

  test('places every party, with room between all', async () => {
    const positions = await layout.run(map, sizes)
    expect(Object.keys(positions).sort()).toEqual(Object.keys(map.parties).sort())
    // Places are rounded to a grid of 4, which may take as much from the room of 80.
    expect(overlapping(positions, sizes, 76)).toEqual([])
  })

  test('steps run from left to right', async () => {
    const positions = await layout.run(map, sizes)
    const columns = map.stepOrder.map((step) =>
      Object.values(map.parties)
        .filter((party) => party.step === step)
        .map(({ id }) => positions[id]?.x ?? Number.NaN),
    )
    for (const [i, column] of columns.slice(1).entries()) {
      expect(Math.min(...column)).toBeGreaterThan(Math.max(...(columns[i] ?? [])) + 196)
    }
  })

  test('a party without step or dependency stands below the chain', async () => {
    const loose = { ...map, parties: { ...map.parties, loose: { ...party('loose'), chains: ['chain_main'] } } }
    const positions = await layout.run(loose, sizes)
    const others = Object.keys(map.parties).map((id) => positions[id]?.y ?? Number.NaN)
    expect(positions.loose?.y).toBeGreaterThan(Math.max(...others) + 66)
  })

  test('steering parties stand above the chain', async () => {
    const ministry = 'party_0'
    const positions = await layout.run(map, sizes)
    const chain = Object.values(map.parties).filter(({ step }) => step)
    expect(positions[ministry]?.y).toBeLessThan(Math.min(...chain.map(({ id }) => positions[id]?.y ?? Number.NaN)) - 66)
  })

  test('pinned parties stay, and nothing comes to lie on them', async () => {
    const ids = ['party_7', 'party_20', 'party_21', 'party_33']
    const withPins = pinned(map, ids)
    const proposal = await layout.run(withPins, sizes)
    expect(Object.keys(proposal)).toHaveLength(60 - ids.length)
    for (const id of ids) expect(proposal[id]).toBeUndefined()
    expect(overlapping({ ...map.positions, ...proposal }, sizes)).toEqual([])
  })

  test('gives the same whatever the order of records', async () => {
    const once = await layout.run(map, sizes)
    expect(await layout.run(reversed(map), sizes.toReversed())).toEqual(once)
  })

  test('an empty map and one of two loose parties are fine', async () => {
    expect(await layout.run(smallMap({}), [])).toEqual({})
    const loose = await layout.run(smallMap({ parties: ['a', 'b'] }), [])
    expect(overlapping(loose, sizesOf(smallMap({ parties: ['a', 'b'] })))).toEqual([])
  })
})

test('a large map does not go to ELK, and a failure of ELK is told with the places', async () => {
  const large = syntheticMap(400, 900, 2)
  const never: RunElk = () => Promise.reject(new Error('not for ELK'))
  const { places, trouble } = await layoutProposal(large, sizesOf(large), WIDE, never)
  expect(overlapping(places, sizesOf(large))).toEqual([])
  expect(trouble).toBeUndefined()
  const small = await layoutProposal(map, sizes, WIDE, never)
  expect(small.trouble).toMatchObject({ message: 'not for ELK' })
  expect(Object.keys(small.places)).toHaveLength(60)
})

/** A party that supplies so many others. */
function hub(count: number): ChainMap {
  const others = Array.from({ length: count }, (_, i) => `p${i}`)
  return smallMap({ parties: ['hub', ...others], dependencies: others.map((id) => `hub>${id}`) })
}

/** How often the result is wider than what was asked. */
async function stretchOf(of: ChainMap, aspect: number, run: RunElk): Promise<number> {
  const known = sizesOf(of)
  const { places } = await layoutProposal(of, known, aspect, run)
  expect(overlapping(places, known)).toEqual([])
  const at = known.flatMap((size) => (places[size.id] ? [{ ...size, ...(places[size.id] as Position) }] : []))
  const width = Math.max(...at.map(({ x, width }) => x + width)) - Math.min(...at.map(({ x }) => x))
  const top = Math.min(...at.map(({ y, extraTop }) => y - extraTop))
  return width / (Math.max(...at.map(({ y, height }) => y + height)) - top) / aspect
}

describe.each([
  ['12 parties', syntheticMap(12, 20, 1)],
  ['60 parties', map],
  ['200 parties with 600 relations', syntheticMap(200, 600, 1)],
  ['a hub of 25', hub(25)],
  [
    'a line of 14',
    smallMap({
      parties: Array.from({ length: 14 }, (_, i) => `p${i}`),
      dependencies: Array.from({ length: 13 }, (_, i) => `p${i}>p${i + 1}`),
    }),
  ],
  ['40 loose parties', smallMap({ parties: Array.from({ length: 40 }, (_, i) => `p${i}`) })],
] as const)('%s', (_, of) => {
  test.each([
    ['layered', runElk],
    ['columns', fails],
  ] as const)('fit the shape that is asked: %s', async (_name, run) => {
    for (const aspect of [1.4, 1.65, 1.8]) {
      const stretch = await stretchOf(of, aspect, run)
      expect(stretch).toBeGreaterThan(0.6)
      expect(stretch).toBeLessThan(1.8)
    }
  })
})

test('between neighbouring columns with a relation is room for its words', async () => {
  const { places } = await layoutProposal(hub(3), sizesOf(hub(3)), WIDE, fails)
  expect((places.p0?.x ?? 0) - (places.hub?.x ?? 0)).toBeGreaterThanOrEqual(196 + 148)
})

test('columns put parties near those they deal with', async () => {
  const crossed = smallMap({
    chains: [{ id: 'h', name: 'Keten' }],
    steps: [
      { id: 's1', name: 'Een', chain: 'h' },
      { id: 's2', name: 'Twee', chain: 'h' },
    ],
    parties: ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((id) => ({ id, step: id.startsWith('a') ? 's1' : 's2' })),
    dependencies: ['a1>b3', 'a2>b2', 'a3>b1'],
  })
  const { places: positions } = await layoutProposal(crossed, [], WIDE, fails)
  for (const [from, to] of [
    ['a1', 'b3'],
    ['a2', 'b2'],
    ['a3', 'b1'],
  ] as const) {
    expect(positions[from]?.y).toBe(positions[to]?.y)
  }
})
