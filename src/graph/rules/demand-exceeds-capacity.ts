import type { ChainGraph } from '../chain-graph'
import { type CapacitySeries, capacitySeries, isOld, standingShortage } from '../facts/capacity'
import { isArticulationParty } from '../facts/pivots'
import type { RuleFinding, Severity, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

function shortageOf(graph: ChainGraph, series: CapacitySeries): RuleFinding | undefined {
  const shortage = standingShortage(graph, series)
  if (!shortage) return undefined
  const { newest, figures, old } = shortage
  const persists = figures.length >= 2
  const severity: Severity = old ? 'low' : persists && isArticulationParty(graph, series.party) ? 'high' : 'medium'
  const message = old ? 'demand-exceeds-capacity.old' : 'demand-exceeds-capacity.gap'
  return {
    rule: 'demand-exceeds-capacity',
    key: findingKey(message, [series.party, `unit ${series.unit}`]),
    kind: old ? 'question' : 'finding',
    severity,
    about: [{ kind: 'parties', id: series.party }, ...figures.map(({ id }): Subject => ({ kind: 'capacities', id }))],
    message,
    values: {
      party: graph.nameOf(series.party),
      capacity: newest.capacity,
      demand: newest.demand,
      shortage: newest.demand - newest.capacity,
      unit: newest.unit.trim(),
      period: newest.period.trim(),
      asOf: newest.asOf,
      source: newest.source,
      periods: figures.length,
    },
  }
}

/**
 * What waits at a party: a queue is a shortage that has been there for a while. One that grew since the first figure is
 * told with both; old figures are evidence of nothing.
 */
function queueOf(graph: ChainGraph, { party, unit, figures }: CapacitySeries): RuleFinding | undefined {
  const known = figures.flatMap((figure) =>
    typeof figure.backlog === 'number' ? [{ figure, waiting: figure.backlog }] : [],
  )
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || last.waiting === 0 || isOld(graph, last.figure.asOf)) return undefined
  const grows = first !== last && last.waiting >= first.waiting * (1 + graph.settings.growth)
  const message = grows ? 'demand-exceeds-capacity.queue-grows' : 'demand-exceeds-capacity.queue'
  const told = grows ? [first.figure, last.figure] : [last.figure]
  return {
    rule: 'demand-exceeds-capacity',
    key: findingKey(message, [party, `unit ${unit}`]),
    kind: 'finding',
    severity: grows ? 'medium' : 'low',
    about: [{ kind: 'parties', id: party }, ...told.map(({ id }): Subject => ({ kind: 'capacities', id }))],
    message,
    values: {
      party: graph.nameOf(party),
      waiting: last.waiting,
      before: first.waiting,
      since: first.figure.asOf,
      unit: last.figure.unit.trim(),
      asOf: last.figure.asOf,
      source: last.figure.source,
    },
  }
}

/** More is asked of a party, in one unit and period, than it can handle; or work is waiting there already. */
export const demandExceedsCapacity = {
  id: 'demand-exceeds-capacity',
  group: 'capacity',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Probleemanalyse (schaarse middelen)',
    'Kamerbrief Meerjaren Productie Prognose migratieketen (19 637, nr. 3156)',
  ],
  messages: [
    'demand-exceeds-capacity.gap',
    'demand-exceeds-capacity.old',
    'demand-exceeds-capacity.queue',
    'demand-exceeds-capacity.queue-grows',
  ],
  check: (graph) =>
    graph.parties.flatMap(({ id }) =>
      capacitySeries(graph, id).flatMap((series) =>
        [shortageOf(graph, series) ?? [], queueOf(graph, series) ?? []].flat(),
      ),
    ),
} as const satisfies Rule
