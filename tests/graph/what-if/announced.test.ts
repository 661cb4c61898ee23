import { describe, expect, it } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { announcedChanges } from '../../../src/graph/what-if/announced'
import { waveNetwork } from '../../../src/graph/what-if/network'
import { changeOfAll } from '../../../src/graph/what-if/scenario'
import { monthsOf, simulate, simulateScenario } from '../../../src/graph/what-if/simulate'
import type { Capacity } from '../../../src/model/schema/findings-and-views'
import type { Assignment } from '../../../src/model/schema/steering'
import { figure, mapOf } from './small-wave'

type Volume = readonly [amount: number, unit?: string]

function order(
  id: string,
  product: string,
  [amount, unit = product]: Volume,
  fields: Partial<Assignment> = {},
): Assignment {
  return { id, triangle: 't', client: 'm', product, volume: { amount, unit }, ...fields }
}

const inYear = (year: number) => ({ from: `${year}-01-01`, until: `${year}-12-31` })

function announced(orders: readonly Assignment[], figures = [figure('a', [1_200, 1_200], { unit: 'dossiers' })]) {
  const map = mapOf(
    [...figures, figure('b', [9_600])],
    { 'a>b': { share: 1 } },
    {
      triangles: [{ id: 't', contractor: 'a' }],
      assignments: orders,
    },
  )
  const graph = buildChainGraph(map)
  return announcedChanges(graph, waveNetwork(graph)).map(({ change, old }) => ({ ...change, old }))
}

describe('orders that follow each other', () => {
  const first = order('o1', 'besluiten', [100], inYear(2025))
  const second = order('o2', 'besluiten', [150], inYear(2026))

  it('count for the only figure of the party when it has orders for nothing else', () => {
    const found = announced([first, second])
    expect(found).toEqual([{ party: 'a', unit: 'dossiers', inflow: 1.5, capacity: 1.5, from: 1, old: false }])
    const other = order('o3', 'bezwaren', [10], inYear(2026))
    expect(announced([first, second, other])).toEqual([])
  })

  it('count for the figure in the unit of the order, whatever the product is called', () => {
    const own = [
      figure('a', [1_200, 1_200], { unit: 'dossiers' }),
      figure('a', [600, 600], { id: 'c-2', product: 'toets' }),
    ]
    const named = [
      order('o1', 'zorg', [100, 'dossiers'], inYear(2025)),
      order('o2', 'zorg', [90, 'dossiers'], inYear(2026)),
    ]
    expect(announced(named, own)).toMatchObject([{ unit: 'dossiers', capacity: 0.9 }])
  })

  it('count without days when the one names the other, from the first month', () => {
    const found = announced([order('o1', 'oud', [100, 'stuks']), order('o2', 'oud', [80, 'stuks'], { follows: 'o1' })])
    expect(found).toMatchObject([{ inflow: 0.8, from: 1 }])
  })

  it('say nothing when they ask as much as before', () => {
    expect(announced([first, { ...second, volume: { amount: 100, unit: 'besluiten' } }])).toEqual([])
  })

  it('of one client are added up, of several that may be one the largest counts', () => {
    const rest = order('o3', 'besluiten', [50], inYear(2026))
    expect(announced([first, second, rest])).toMatchObject([{ capacity: 2 }])
    expect(announced([first, second, { ...rest, client: 'other' }])).toMatchObject([{ capacity: 1.5 }])
    // 60 + 60 of the one is more than 100 of the other, whoever comes first.
    const parts = ['o2', 'o4'].map((id) => order(id, 'besluiten', [60], inYear(2026)))
    const other = order('o3', 'besluiten', [100], { ...inYear(2026), client: 'other' })
    expect(announced([first, ...parts, other])).toMatchObject([{ capacity: 1.2 }])
  })
})

describe('figures of later years', () => {
  const of = (year: number, amount: number, fields: Partial<Capacity> = {}) =>
    figure('a', [amount, 1_200], { id: `c-${year}`, year, ...fields })

  it('follow each other year by year, of one unit and one period', () => {
    expect(announced([], [of(2025, 1_000), of(2026, 1_100), of(2027, 1_320)])).toMatchObject([
      { capacity: 1.1, inflow: 1, from: 1 },
      { capacity: 1.2, from: 13 },
    ])
    expect(announced([], [of(2025, 1_000), of(2026, 1_100, { unit: 'uren' })])).toEqual([])
    expect(announced([], [of(2025, 1_000), of(2026, 100, { period: 'per maand' })])).toEqual([])
    expect(announced([], [of(2024, 900), of(2025, 1_000)])).toEqual([])
  })
})

describe('changes', () => {
  const map = mapOf([figure('a', [1_200, 1_200]), figure('b', [1_200])], { 'a>b': { share: 1 } })
  const network = waveNetwork(buildChainGraph(map))
  const last = (factors: readonly number[]) => {
    const changes = factors.map((factor, i) => changeOfAll('a', factor, [1, 1, 2][i]))
    return monthsOf(simulate(network, changes, 3), 'c-b')
  }

  it('of one party are multiplied, each from its own month, to the same number in any order', () => {
    expect(last([1.1, 1, 1.2]).map(({ inflow }) => inflow?.toFixed(6))).toEqual([
      '110.000000',
      '132.000000',
      '132.000000',
    ])
    for (const factors of [
      [1.1, 1.3, 0.7],
      [1.7, 1.3, 1.1],
      [0.3, 1.9, 1.7],
    ]) {
      const [a, b, c] = factors.map((factor) => changeOfAll('a', factor))
      if (!a || !b || !c) continue
      const one = simulate(network, [a, b, c], 3).streams
      for (const other of [
        [a, c, b],
        [b, c, a],
        [c, b, a],
      ]) {
        expect(simulate(network, other, 3).streams).toEqual(one)
      }
    }
  })

  it('of less than nothing are nothing', () => {
    const [first] = monthsOf(simulate(network, [changeOfAll('a', -1)], 1), 'c-a')
    expect(first).toMatchObject({ inflow: 0, out: 0 })
  })

  it('can stand in a scenario with a name', () => {
    const scenario = { name: 'een vijfde meer', changes: [changeOfAll('a', 1.2)], months: 3 }
    expect(simulateScenario(network, JSON.parse(JSON.stringify(scenario))).streams).toEqual(
      simulate(network, scenario.changes, 3).streams,
    )
  })
})
