import type { Id } from '../../model/id'
import { normalised } from '../facts/normalised'
import { compareText } from '../indexing'
import type { WaveNetwork, WorkFlow } from './network'
import type { WaveChange, WaveScenario } from './scenario'
import { finished } from './steady'
import type { Stream } from './streams'

/** What happens in one month at one stream, in its own unit; undefined where nobody can tell. */
interface StreamMonth {
  readonly inflow: number | undefined
  readonly out: number | undefined
  /** What waits at the end of the month. */
  readonly waiting: number | undefined
}

/** What happens in each month when something changes. */
export interface Simulation {
  readonly network: WaveNetwork
  readonly changes: readonly WaveChange[]
  readonly months: number
  /** For each stream of the network its months; the first is month 1. */
  readonly streams: readonly (readonly StreamMonth[])[]
  /** Changes that no figure of their party is about. */
  readonly unplaced: readonly WaveChange[]
}

/** Whether a change is about the work of a stream; one that names no part is about all of it. */
export function isAbout(change: WaveChange, { party, taken }: Stream): boolean {
  if (change.party !== party) return false
  const unit = taken && normalised(taken.figure.unit)
  const name = change.product === undefined ? undefined : normalised(change.product)
  return (
    (change.dependency === undefined || taken?.relations.includes(change.dependency) === true) &&
    (name === undefined || name === taken?.product || name === unit) &&
    (change.unit === undefined || normalised(change.unit) === unit)
  )
}

/** The factors on a stream in each month: the product of those that have begun. */
function factors(changes: readonly WaveChange[], of: 'inflow' | 'capacity', months: number): readonly number[] {
  return Array.from({ length: months }, (_, i) =>
    changes.reduce((product, change) => (change.from <= i + 1 ? product * Math.max(0, change[of] ?? 1) : product), 1),
  )
}

/** An order that does not depend on how the changes were written down: a product of fractions is the same only then. */
function inOrder(changes: readonly WaveChange[]): readonly WaveChange[] {
  return [...changes].sort(
    (a, b) => a.from - b.from || compareText(a.party, b.party) || compareText(JSON.stringify(a), JSON.stringify(b)),
  )
}

/** What a stream finished in a month; before the start what it always did. */
function outIn(network: WaveNetwork, outs: readonly Float64Array[], stream: number, month: number): number {
  return (month < 1 ? network.before[stream] : outs[month - 1]?.[stream]) ?? 0
}

/**
 * Works out month by month what reaches each party, what it finishes and what waits (design of the wave):
 * available = waiting + inflow; out = the least of capacity and available; waiting = available - out; what goes on by a
 * relation is out x share x perUnit, in the same month or `lag` months later. A fluid queue: no chance, no rounding.
 *
 * Before the start every stream finished what it does when nothing changes, and that is what still arrives in the first
 * months of a relation with a delay, and in the first month of a loop. The order of records and of changes never matters.
 *
 * @param months how many, 1 or more
 */
export function simulate(network: WaveNetwork, changes: readonly WaveChange[], months: number): Simulation {
  const { streams, flowsInto, outside, counted } = network
  const sorted = inOrder(changes)
  const changed = new Set(sorted.map(({ party }) => party))
  const unchanged = Array.from({ length: months }, () => 1)
  const factorsOf = streams.map((stream) => {
    const own = changed.has(stream.party) ? sorted.filter((change) => isAbout(change, stream)) : []
    if (own.length === 0) return { inflow: unchanged, capacity: unchanged }
    return { inflow: factors(own, 'inflow', months), capacity: factors(own, 'capacity', months) }
  })
  const waiting = Float64Array.from(streams, ({ queue }) => queue)
  const outs = Array.from({ length: months }, () => new Float64Array(streams.length))
  const found: StreamMonth[][] = streams.map(() => [])

  for (let month = 1; month <= months; month++) {
    const finishedNow = outs[month - 1] as Float64Array
    for (const place of network.order) {
      const flows = flowsInto(place)
      const fromOutside = outside[place]
      const { inflow: more, capacity: faster } = factorsOf[place] ?? { inflow: unchanged, capacity: unchanged }
      let inflow = (fromOutside ?? 0) * (more[month - 1] ?? 1)
      for (const { from, share, perUnit, lag } of flows) {
        inflow += outIn(network, outs, from, month - lag) * share * perUnit
      }
      const capacity = streams[place]?.capacity
      if (!counted[place] || capacity === undefined) {
        const isKnown = flows.length > 0 || fromOutside !== undefined
        found[place]?.push({ inflow: isKnown ? inflow : undefined, out: undefined, waiting: undefined })
        continue
      }
      const available = (waiting[place] as number) + inflow
      const out = finished(available, capacity * (faster[month - 1] ?? 1))
      finishedNow[place] = out
      waiting[place] = available - out
      found[place]?.push({ inflow, out, waiting: available - out })
    }
  }
  const unplaced = changes.filter((change) => !streams.some((stream) => isAbout(change, stream)))
  return { network, changes, months, streams: found, unplaced }
}

/** The same for a scenario that was given a name. */
export function simulateScenario(network: WaveNetwork, { changes, months }: WaveScenario): Simulation {
  return simulate(network, changes, months)
}

/**
 * What arrives by a flow in a month, counted in the product of the relation: before it becomes what it is at the
 * dependent.
 */
export function arrivesBy({ network, streams }: Simulation, { from, share, lag }: WorkFlow, month: number): number {
  const sent = month - lag
  return ((sent < 1 ? network.before[from] : streams[from]?.[sent - 1]?.out) ?? 0) * share
}

/** The months of a stream, by the id of its capacity record or, where it has none, of its party. */
export function monthsOf({ network, streams }: Simulation, stream: Id): readonly StreamMonth[] {
  return streams[network.streams.findIndex(({ id }) => id === stream)] ?? []
}

/**
 * How long who joins the queue now will wait, in months, by Little's law; undefined when nothing goes out, or nobody can
 * tell.
 */
export function waitingTime({ out, waiting }: StreamMonth): number | undefined {
  return out === undefined || waiting === undefined || out <= 0 ? undefined : waiting / out
}
