import { expect, test } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { waveNetwork } from '../../../src/graph/what-if/network'
import { simulate } from '../../../src/graph/what-if/simulate'
import { waveSteps } from '../../../src/graph/what-if/steps'
import type { ChainMap } from '../../../src/model/chain-map'
import type { Capacity } from '../../../src/model/schema/findings-and-views'
import { cpuTime } from '../../support/cpu-time'
import { syntheticMap } from '../../support/synthetic-map'

/** A large map full of loops in which every party has figures and every relation a share. */
function largeMap(): ChainMap {
  const map = syntheticMap(2_000, 10_000, 7)
  const figures = Object.keys(map.parties).map(
    (party, i): Capacity => ({
      id: `cap_${i}`,
      party,
      unit: 'zaken',
      period: 'per jaar',
      asOf: '2026-01-01',
      source: 'om te meten',
      capacity: 1_000 + (i % 700),
      demand: 1_200,
      backlog: i % 50,
    }),
  )
  const dependencies = Object.entries(map.dependencies).map(([id, one], i) => [id, { ...one, share: (i % 4) / 20 }])
  return {
    ...map,
    dependencies: Object.fromEntries(dependencies),
    capacities: Object.fromEntries(figures.map((figure) => [figure.id, figure])),
  }
}

test('a year of a map of 2,000 parties and 10,000 relations is worked out in a moment', () => {
  const graph = buildChainGraph(largeMap())
  const opening = cpuTime()
  const network = waveNetwork(graph)
  expect(cpuTime() - opening).toBeLessThan(2_000)
  const changes = [{ party: 'party_100', capacity: 0.01, from: 1 }]
  const times = Array.from({ length: 4 }, () => {
    const start = cpuTime()
    simulate(network, changes, 12)
    return cpuTime() - start
  })
  expect(Math.min(...times)).toBeLessThan(100)
  expect(network.flows.length).toBeGreaterThan(5_000)
  expect(waveSteps(graph, simulate(network, changes, 12), simulate(network, [], 12)).length).toBeGreaterThan(0)
})
