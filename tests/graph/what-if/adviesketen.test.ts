import { describe, expect, it } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { announcedChanges } from '../../../src/graph/what-if/announced'
import { waveNetwork } from '../../../src/graph/what-if/network'
import { changeOfAll, type WaveChange } from '../../../src/graph/what-if/scenario'
import { monthsOf, simulate, waitingTime } from '../../../src/graph/what-if/simulate'
import type { ChainMap } from '../../../src/model/chain-map'
import { examples } from '../../../src/model/examples'

// The wave through the example of the advice, as it was worked by hand: a queue after 1, 6 and 12 months.

const example = await examples.find(({ id }) => id === 'adviesketen')?.load()
if (!example) throw new Error('no example adviesketen')
const map: ChainMap = example

const COLUMNS = ['c-ind', 'c-om', 'c-rs', 'c-dji', 'c-recl', 'c-gem']
const POLICE = changeOfAll('politie', 1.2)
const OM: WaveChange = { party: 'om', capacity: 1.15, from: 1 }

function run(changes: readonly WaveChange[], of: ChainMap = map) {
  return simulate(waveNetwork(buildChainGraph(of)), changes, 12)
}

function queues(changes: readonly WaveChange[], of?: ChainMap): readonly string[] {
  const simulation = run(changes, of)
  return COLUMNS.map((stream) =>
    [1, 6, 12].map((month) => monthsOf(simulation, stream)[month - 1]?.waiting?.toFixed(2)).join(' / '),
  )
}

const NONE = '0.00 / 0.00 / 0.00'
const GEMEENTEN = '116.67 / 700.00 / 1400.00'
const IND = '6416.67 / 8500.00 / 11000.00'
const OM_BEHIND = '433.33 / 2600.00 / 5200.00'
const DJI = '400.00 / 400.00 / 400.00'

function laterDagvaardingen(): ChainMap {
  const { d3 } = map.dependencies
  if (!d3) throw new Error('no d3')
  return { ...map, dependencies: { ...map.dependencies, d3: { ...d3, delay: 1 } } }
}

describe('the wave through the chain of the advice', () => {
  it.each<[string, readonly string[], readonly WaveChange[], (() => ChainMap)?]>([
    ['when nothing changes', ['5916.67 / 5500.00 / 5000.00', NONE, NONE, DJI, NONE, GEMEENTEN], []],
    [
      'police +20 % from January',
      [IND, OM_BEHIND, '41.67 / 250.00 / 500.00', '408.33 / 450.00 / 500.00', NONE, GEMEENTEN],
      [POLICE],
    ],
    [
      'police +20 % and OM +15 %',
      [IND, NONE, '258.33 / 1550.00 / 3100.00', '408.33 / 450.00 / 500.00', NONE, GEMEENTEN],
      [POLICE, OM],
    ],
    [
      'only registraties +20 %',
      [IND, NONE, NONE, DJI, NONE, GEMEENTEN],
      [changeOfAll('politie', 1.2, 1, { dependency: 'd1' })],
    ],
    [
      'police +20 %, dagvaardingen a month later',
      [IND, OM_BEHIND, '0.00 / 208.33 / 458.33', '400.00 / 441.67 / 491.67', NONE, GEMEENTEN],
      [POLICE],
      laterDagvaardingen,
    ],
  ])('%s', (_, expected, changes, of) => {
    expect(queues(changes, of?.())).toEqual(expected)
  })

  it('waits 4.26 months at the IND after a year of growth, and 1.94 when nothing changes', () => {
    const wait = (changes: readonly WaveChange[]) => {
      const last = monthsOf(run(changes), 'c-ind').at(-1)
      return last && waitingTime(last)?.toFixed(2)
    }
    expect([wait([POLICE]), wait([])]).toEqual(['4.26', '1.94'])
  })

  it('is announced by the orders of 2026, and then is the same as a fifth more of the police', () => {
    const graph = buildChainGraph(map)
    const changes = announcedChanges(graph, waveNetwork(graph)).map(({ change }) => change)
    expect(changes.map(({ dependency, capacity, from }) => [dependency, capacity, from])).toEqual([
      ['d1', 1.2, 1],
      ['d2', 1.2, 1],
    ])
    expect(queues(changes)).toEqual(queues([POLICE]))
  })
})
