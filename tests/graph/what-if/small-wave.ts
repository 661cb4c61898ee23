import { buildChainGraph } from '../../../src/graph/chain-graph'
import { waveNetwork } from '../../../src/graph/what-if/network'
import type { WaveChange } from '../../../src/graph/what-if/scenario'
import { monthsOf, simulate } from '../../../src/graph/what-if/simulate'
import { waveSteps } from '../../../src/graph/what-if/steps'
import { unknownInflow } from '../../../src/graph/what-if/unknown'
import type { ChainMap } from '../../../src/model/chain-map'
import type { Capacity } from '../../../src/model/schema/findings-and-views'
import type { Dependency } from '../../../src/model/schema/relations'
import { chainMap, dependency, type MapParts, party } from '../../support/chain-builder'

/** A figure a year: what the party can do, what is asked, what waits. */
export function figure(
  of: string,
  numbers: readonly [number, number?, number?],
  fields: Partial<Capacity> = {},
): Capacity {
  const [capacity, demand, backlog] = numbers
  return {
    id: `c-${of}`,
    party: of,
    unit: 'zaken',
    period: 'per jaar',
    asOf: '2025-12-31',
    source: 'met de hand',
    capacity,
    ...(demand === undefined ? {} : { demand }),
    ...(backlog === undefined ? {} : { backlog }),
    ...fields,
  }
}

/** Relations of the form `a>b` by their fields; the id is `ab`. */
function relations(of: Readonly<Record<string, Partial<Dependency>>>): readonly Dependency[] {
  return Object.entries(of).map(([arrow, fields]) => {
    const [from = '', to = ''] = arrow.split('>')
    return dependency(`${from}${to}`, from, to, fields)
  })
}

/** A map of these figures and relations, and of the parties that both name. */
export function mapOf(
  figures: readonly Capacity[],
  of: Readonly<Record<string, Partial<Dependency>>>,
  rest: MapParts = {},
) {
  const dependencies = relations(of)
  const ids = new Set([
    ...figures.map((one) => one.party),
    ...dependencies.flatMap(({ supplier, dependent }) => [supplier, dependent]),
  ])
  const parties = [...ids].map((id) => party(id))
  return chainMap({ referenceDate: '2025-12-31', parties, dependencies, capacities: figures, ...rest })
}

export const run = (map: ChainMap, changes: readonly WaveChange[] = [], months = 3) =>
  simulate(waveNetwork(buildChainGraph(map)), changes, months)

/** What waits at a stream at the end of each month. */
export function queue(map: ChainMap, stream: string, changes: readonly WaveChange[] = [], months = 3) {
  return monthsOf(run(map, changes, months), stream).map(({ waiting }) => waiting && Math.round(waiting * 100) / 100)
}

export function inflow(map: ChainMap, stream: string, changes: readonly WaveChange[] = [], months = 3) {
  return monthsOf(run(map, changes, months), stream).map((one) => one.inflow && Math.round(one.inflow * 100) / 100)
}

export function steps(map: ChainMap, changes: readonly WaveChange[], months = 12) {
  const graph = buildChainGraph(map)
  const network = waveNetwork(graph)
  return waveSteps(graph, simulate(network, changes, months), simulate(network, [], months))
}

export const unknown = (map: ChainMap) => unknownInflow(waveNetwork(buildChainGraph(map)))
