import type { Id } from '../../model/id'
import type { Capacity } from '../../model/schema/findings-and-views'
import type { ChainGraph } from '../chain-graph'
import { type CapacitySeries, capacitySeries, isOld, standingShortage } from '../facts/capacity'
import { criticalTowards, isArticulationParty } from '../facts/pivots'
import type { RuleFinding, Severity, Subject } from '../finding'
import { compareText } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** More by this part is high: a queue that grew so much is not worked on, and what is asked so much beyond what can be done is no peak. */
const FAST = 0.5

/** Tells the series of a party apart in a key: by unit, and by what the figures are about where they are about one thing. */
function seriesParts({ unit, about }: Pick<CapacitySeries, 'unit' | 'about'>): readonly string[] {
  return about === undefined ? [`unit ${unit}`] : [`unit ${unit}`, about]
}

function shortageOf(graph: ChainGraph, series: CapacitySeries): RuleFinding | undefined {
  const shortage = standingShortage(graph, series)
  if (!shortage) return undefined
  const { newest, figures, old } = shortage
  const persists = figures.length >= 2
  const isStuck = newest.demand >= newest.capacity * (1 + FAST) && criticalTowards(graph, series.party).length > 0
  const isHigh = isStuck || (persists && isArticulationParty(graph, series.party))
  const severity: Severity = old ? 'low' : isHigh ? 'high' : 'medium'
  const message = old ? 'demand-exceeds-capacity.old' : 'demand-exceeds-capacity.gap'
  return {
    rule: 'demand-exceeds-capacity',
    key: findingKey(message, [series.party, ...seriesParts(series)]),
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

/** A queue that is known today. */
interface Queue extends Pick<CapacitySeries, 'unit' | 'about'> {
  readonly first: Capacity
  readonly last: Capacity
  readonly before: number
  readonly waiting: number
  readonly grows: boolean
}

/** Whether a figure tells what waits: one for a year after its own day says what people expect. */
function isCounted({ asOf, year }: Capacity): boolean {
  return year === undefined || year <= Number(asOf.slice(0, 4))
}

function queueOf(graph: ChainGraph, { unit, about, figures }: CapacitySeries): readonly Queue[] {
  const looked = figures.filter((figure) => figure.backlog !== undefined && isCounted(figure))
  const known = looked.flatMap((figure) =>
    typeof figure.backlog === 'number' ? [{ figure, waiting: figure.backlog }] : [],
  )
  const [first, last] = [known[0], known.at(-1)]
  // That deliberately nothing waits any more takes back what was counted before.
  if (!first || !last || looked.at(-1) !== last.figure) return []
  if (last.waiting === 0 || isOld(graph, last.figure.asOf)) return []
  const grows = first !== last && last.waiting >= first.waiting * (1 + graph.settings.growth)
  return [{ unit, about, first: first.figure, last: last.figure, before: first.waiting, waiting: last.waiting, grows }]
}

const growthOf = ({ before, waiting, grows }: Queue) => (grows ? waiting / Math.max(1, before) : 0)

/**
 * What waits at a party: a queue is a shortage that has been there for a while. One that grew since the first figure is
 * told with both; old figures are evidence of nothing. What waits in other units is told beside the one that grew most.
 */
function queueFinding(graph: ChainGraph, party: Id, series: readonly CapacitySeries[]): readonly RuleFinding[] {
  const [lead, ...others] = series
    .flatMap((one) => queueOf(graph, one))
    .sort(
      (a, b) =>
        growthOf(b) - growthOf(a) ||
        b.waiting - a.waiting ||
        compareText(a.unit, b.unit) ||
        compareText(a.about ?? '', b.about ?? ''),
    )
  if (!lead) return []
  const { first, last, before, waiting, grows } = lead
  const message = grows ? 'demand-exceeds-capacity.queue-grows' : 'demand-exceeds-capacity.queue'
  const told = [...(grows ? [first] : []), last, ...others.map((other) => other.last)]
  return [
    {
      rule: 'demand-exceeds-capacity',
      key: findingKey(message, [party, ...seriesParts(lead)]),
      kind: 'finding',
      severity: grows && waiting >= before * (1 + FAST) ? 'high' : 'medium',
      about: [{ kind: 'parties', id: party }, ...told.map(({ id }): Subject => ({ kind: 'capacities', id }))],
      message,
      values: {
        party: graph.nameOf(party),
        waiting,
        before,
        since: first.asOf,
        unit: last.unit.trim(),
        asOf: last.asOf,
        source: last.source,
        others: others.map((other) => `${other.waiting} ${other.last.unit.trim()}`),
      },
    },
  ]
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
    graph.parties.flatMap(({ id }) => {
      const series = capacitySeries(graph, id)
      return [...series.flatMap((one) => shortageOf(graph, one) ?? []), ...queueFinding(graph, id, series)]
    }),
} as const satisfies Rule
