import { describe, expect, it } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { waveNetwork } from '../../../src/graph/what-if/network'
import { changeOfAll, type WaveChange } from '../../../src/graph/what-if/scenario'
import { monthsOf, simulate, waitingTime } from '../../../src/graph/what-if/simulate'
import { unknownInflow } from '../../../src/graph/what-if/unknown'
import type { ChainMap } from '../../../src/model/chain-map'
import { adviceChain, adviceParts } from '../../support/advice-chain'
import { chainMap } from '../../support/chain-builder'

const COLUMNS = ['c-ind', 'c-om', 'c-rs', 'c-dji', 'c-recl', 'c-gem']

function run(changes: readonly WaveChange[], map: ChainMap = adviceChain) {
  return simulate(waveNetwork(buildChainGraph(map)), changes, 12)
}

/** What waits after 1, 6 and 12 months, two decimals, a column for each party. */
function table(changes: readonly WaveChange[], map?: ChainMap): string {
  const simulation = run(changes, map)
  const cell = (stream: string) =>
    [1, 6, 12].map((month) => monthsOf(simulation, stream)[month - 1]?.waiting?.toFixed(2)).join(' / ')
  return COLUMNS.map(cell).join(' | ')
}

const NONE = '0.00 / 0.00 / 0.00'
const DJI_AS_BEFORE = '400.00 / 400.00 / 400.00'
const TOWNS = '116.67 / 700.00 / 1400.00'
const IND_GROWS = '6416.67 / 8500.00 / 11000.00'
const OM_GROWS = '433.33 / 2600.00 / 5200.00'
const POLICE = changeOfAll('politie', 1.2)

describe('the wave through the chain of the advice, worked by hand', () => {
  it('when nothing changes', () => {
    // IND: 31,000 / 12 - 30,000 / 12 = 83.33 a month off the 6,000. Gemeenten: 0.4 x 2,583.33 - 916.67 = 116.67 a month.
    expect(table([])).toBe(['5916.67 / 5500.00 / 5000.00', NONE, NONE, DJI_AS_BEFORE, NONE, TOWNS].join(' | '))
  })

  it('when the police do a fifth more from January', () => {
    // IND: + 500 - 83.33 a month. OM: 3,600 - 3,166.67. Courts: 0.5 x 3,166.67 - 1,541.67. DJI: 0.2 x 1,541.67 - 300.
    expect(table([POLICE])).toBe(
      [IND_GROWS, OM_GROWS, '41.67 / 250.00 / 500.00', '408.33 / 450.00 / 500.00', NONE, TOWNS].join(' | '),
    )
  })

  it('when the OM can handle fifteen percent more as well: the queue moves to the courts', () => {
    // OM: 3,641.67 a month, enough for 3,600. Courts: 0.5 x 3,600 - 1,541.67 = 258.33 a month.
    expect(table([POLICE, { party: 'om', capacity: 1.15, from: 1 }])).toBe(
      [IND_GROWS, NONE, '258.33 / 1550.00 / 3100.00', '408.33 / 450.00 / 500.00', NONE, TOWNS].join(' | '),
    )
  })

  it('when only the registrations grow', () => {
    const expected = [IND_GROWS, NONE, NONE, DJI_AS_BEFORE, NONE, TOWNS].join(' | ')
    expect(table([changeOfAll('politie', 1.2, 1, { product: 'Registraties' })])).toBe(expected)
    expect(table([changeOfAll('politie', 1.2, 1, { dependency: 'd1' })])).toBe(expected)
    expect(table([changeOfAll('politie', 1.2, 1, { unit: 'registraties' })])).toBe(expected)
  })

  it('when what goes from OM to the courts takes a month', () => {
    // The first month the courts get what they always did: 1,500 of the 1,541.67 they can do.
    const dependencies = adviceParts.dependencies.map((one) => (one.id === 'd3' ? { ...one, delay: 1 } : one))
    expect(table([POLICE], chainMap({ ...adviceParts, dependencies }))).toBe(
      [IND_GROWS, OM_GROWS, '0.00 / 208.33 / 458.33', '400.00 / 441.67 / 491.67', NONE, TOWNS].join(' | '),
    )
  })

  it('waits 4.26 months at the IND after a year, and 1.94 when nothing changes', () => {
    const wait = (changes: readonly WaveChange[]) => {
      const last = monthsOf(run(changes), 'c-ind').at(-1)
      return last && waitingTime(last)?.toFixed(2)
    }
    expect([wait([POLICE]), wait([])]).toEqual(['4.26', '1.94'])
  })

  it('has no queue at the police, whose two figures are never added', () => {
    const simulation = run([POLICE])
    for (const [stream, out] of [
      ['c-reg', 3_000],
      ['c-zaak', 3_600],
    ] as const) {
      expect(monthsOf(simulation, stream).at(-1)).toEqual({ inflow: out, out, waiting: 0 })
    }
  })

  it('knows what reaches everyone: information and what is deliberately not counted are no question', () => {
    expect(unknownInflow(waveNetwork(buildChainGraph(adviceChain))).parties).toEqual([])
  })
})
