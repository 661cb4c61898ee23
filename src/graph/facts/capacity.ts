import type { Id } from '../../model/id'
import type { Capacity } from '../../model/schema/findings-and-views'
import type { ChainGraph } from '../chain-graph'
import { compareText, indexBy } from '../indexing'
import { daysBetween } from './days'
import { normalised } from './normalised'

/** A figure in which more is asked than can be handled, both known. */
interface Shortage extends Capacity {
  readonly capacity: number
  readonly demand: number
}

function isShortage(figure: Capacity): figure is Shortage {
  return typeof figure.capacity === 'number' && typeof figure.demand === 'number' && figure.demand > figure.capacity
}

/** Whether a date lies further back than the setting `staleDays`. */
export function isOld(graph: ChainGraph, date: string): boolean {
  return daysBetween(date, graph.today) > graph.settings.staleDays
}

/**
 * Whether the map holds a figure in which more is asked of the party than it can handle. Figures older than the
 * setting `staleDays` raise nothing.
 */
export function demandExceedsCapacity(graph: ChainGraph, party: Id): boolean {
  return graph.capacitiesOf(party).some((figure) => isShortage(figure) && !isOld(graph, figure.asOf))
}

/** Whether work waits at a party, by the newest figure that says so in some unit; a figure that is old says nothing. */
export function hasQueue(graph: ChainGraph, party: Id): boolean {
  return capacitySeries(graph, party).some(({ figures }) => {
    const newest = figures.findLast(({ backlog }) => typeof backlog === 'number')
    return !!newest?.backlog && !isOld(graph, newest.asOf)
  })
}

/** What is known of a party in one unit. */
export interface CapacitySeries {
  readonly party: Id
  /** The unit as it is compared: small letters, single spaces. */
  readonly unit: string
  /** The dependency or product the figures are about, where the party has more of them in this unit. */
  readonly about: string | undefined
  /** The oldest figure first; figures of one day by the name of their period. */
  readonly figures: readonly Capacity[]
}

/** What a figure is about, where it is not all that the party does. */
function aboutOf({ dependency, product }: Capacity): string | undefined {
  return dependency ?? (product === undefined ? undefined : normalised(product))
}

/**
 * The figures of a party, one series per unit, in order of unit. Figures in different units are never compared, nor those of
 * one unit that are about different products or dependencies: each of these is a series of its own.
 */
export function capacitySeries(graph: ChainGraph, party: Id): readonly CapacitySeries[] {
  const all = graph.capacitiesOf(party)
  if (all.length === 0) return []
  const ofUnit = indexBy(all, ({ unit }) => normalised(unit))
  return [...new Set(all.map(({ unit }) => normalised(unit)))].sort(compareText).flatMap((unit) => {
    const figures = [...ofUnit(unit)].sort(
      (a, b) => compareText(a.asOf, b.asOf) || compareText(a.period, b.period) || compareText(a.id, b.id),
    )
    const subjects = new Set(figures.flatMap((figure) => aboutOf(figure) ?? []))
    // With one subject a figure that names none is taken to be about it too.
    if (subjects.size < 2) return [{ party, unit, about: undefined, figures }]
    const ofSubject = indexBy(figures, (figure) => aboutOf(figure) ?? '')
    return [...new Set(figures.map((figure) => aboutOf(figure) ?? ''))]
      .sort(compareText)
      .map((about) => ({ party, unit, about: about === '' ? undefined : about, figures: ofSubject(about) }))
  })
}

/** More asked than can be handled, as the newest figures have it. */
interface StandingShortage {
  /** The newest figure with a shortage. */
  readonly newest: Shortage
  /** The figures behind it: one for each period in a row that has a shortage, the newest last. */
  readonly figures: readonly Shortage[]
  /** The newest figure is older than the setting `staleDays`. */
  readonly old: boolean
}

/** The last figure of each period, the oldest period first. */
function lastOfPeriods(figures: readonly Capacity[]): readonly Capacity[] {
  const periods = new Map<string, Capacity>()
  for (const figure of figures) {
    const name = normalised(figure.period)
    periods.delete(name)
    periods.set(name, figure)
  }
  return [...periods.values()]
}

/**
 * The shortage that a series shows, or undefined when it shows none. A figure without one takes an old shortage back; a
 * shortage that is not old stands, also where a forecast for a later period has none.
 */
export function standingShortage(graph: ChainGraph, series: CapacitySeries): StandingShortage | undefined {
  const figures = series.figures.filter(
    ({ capacity, demand }) => typeof capacity === 'number' && typeof demand === 'number',
  )
  const newest = figures.findLast(isShortage)
  if (!newest) return undefined
  const old = isOld(graph, newest.asOf)
  if (old && figures.at(-1) !== newest) return undefined
  const periods = lastOfPeriods(figures.slice(0, figures.indexOf(newest) + 1))
  const run = periods.slice(periods.findLastIndex((figure) => !isShortage(figure)) + 1).filter(isShortage)
  return { newest, figures: run, old }
}
