import type { ChainGraph } from '../chain-graph'
import { type CapacitySeries, capacitySeries, standingShortage } from '../facts/capacity'
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

/** More is asked of a party, in one unit and period, than it can handle. */
export const demandExceedsCapacity = {
  id: 'demand-exceeds-capacity',
  group: 'capacity',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Probleemanalyse: Frictie driehoeksturing en ketensturing',
    'Kamerbrief Meerjaren Productie Prognose migratieketen (19 637, nr. 3156)',
  ],
  messages: ['demand-exceeds-capacity.gap', 'demand-exceeds-capacity.old'],
  check: (graph) =>
    graph.parties.flatMap(({ id }) => capacitySeries(graph, id).flatMap((series) => shortageOf(graph, series) ?? [])),
} as const satisfies Rule
