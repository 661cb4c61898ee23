import type { Id } from '../../model/id'
import type { CouplingPoint } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { couplingsBetween } from '../facts/exchange'
import { normalised } from '../facts/normalised'
import { compareText } from '../indexing'
import { calendarMonth } from './calendar'
import type { OpenReason } from './network'
import { differ, HAIR, inHops, type Pair, reaches, realChanges } from './reaches'
import { agreementsAbout, decisionOn, type FlowAgreement, type FlowDecision } from './settlement'
import type { Simulation } from './simulate'

const MONTHS = 12

/** What the queue of a party does, in the unit of its figure. */
interface QueueGrowth {
  /** The capacity record it is read from. */
  readonly stream: Id
  readonly start: number
  /** The month looked at: the twelfth, or the last that was worked out. */
  readonly month: number
  /** What waits at the end of that month, and what would when nothing changed. */
  readonly waiting: number
  readonly unchanged: number
  /** The first and the last month in which it grows; undefined when it never does. */
  readonly growsFrom: number | undefined
  readonly growsUntil: number | undefined
  /** Whether it still grows in the last month that was worked out. */
  readonly isGrowing: boolean
}

/**
 * What the wave does at the party it reaches:
 * - `longer`, `shorter`: its queue differs from what it would have been
 * - `room`: it is taken up by room that is there, or room is all that changes; what it finishes may still go on
 * - `unknown`: the figures do not say
 */
type WaveEffect = 'longer' | 'shorter' | 'room' | 'unknown'

/** One hop of the wave: from a party to the next, by one relation. */
export interface WaveStep {
  /** 1 for a relation of a party where something changes, then one more each time. */
  readonly hop: number
  readonly from: Id
  readonly to: Id
  readonly relation: Id
  readonly product: string
  /**
   * How much more a year is asked of the next one, in the product of the relation; negative where it is less. Undefined
   * where nobody can tell, with the reason in `open`. Worked out over the months from the first in which it differs.
   */
  readonly extraPerYear: number | undefined
  readonly open: OpenReason | undefined
  /**
   * Whether it is an assumption that one of these stays one at the dependent: nobody said what it becomes, and the two
   * parties count in units of different names. The wave is never stopped by a name.
   */
  readonly assumesOne: boolean
  /** The month in which it arrives first, `2026-01`. */
  readonly arrives: string | undefined
  readonly effect: WaveEffect
  readonly queue: QueueGrowth | undefined
  readonly agreements: readonly FlowAgreement[]
  /** Whether one of these settles it. The next step is told all the same. */
  readonly isSettled: boolean
  readonly decision: FlowDecision
  /** Coupling points between the two, about this relation or not said about which, in order of id. */
  readonly couplings: readonly Id[]
}

function queueAt({ now, unchanged: before }: Pair, place: number): QueueGrowth | undefined {
  const stream = now.network.streams[place]
  const months = now.streams[place] ?? []
  const month = Math.min(MONTHS, now.months)
  const [waiting, unchanged] = [now, before].map((one) => one.streams[place]?.[month - 1]?.waiting)
  if (!stream || waiting === undefined || unchanged === undefined) return undefined
  const grows = months.flatMap((one, i) => {
    const last = i === 0 ? stream.queue : (months[i - 1]?.waiting ?? 0)
    return (one.waiting ?? 0) - last > HAIR ? i + 1 : []
  })
  return {
    stream: stream.id,
    start: stream.queue,
    month,
    waiting,
    unchanged,
    growsFrom: grows[0],
    growsUntil: grows.at(-1),
    isGrowing: grows.at(-1) === months.length,
  }
}

/** A queue that was longer in any month counts as longer, also when it is empty again at the end. */
function effectAt({ now, unchanged }: Pair, place: number | undefined): WaveEffect {
  if (place === undefined || !now.network.counted[place]) return 'unknown'
  const before = unchanged.streams[place] ?? []
  const waiting = (now.streams[place] ?? []).map((one, i) => [one.waiting ?? 0, before[i]?.waiting ?? 0] as const)
  const other = waiting.filter(([more, less]) => differ(more, less))
  if (other.some(([more, less]) => more > less)) return 'longer'
  return other.length > 0 ? 'shorter' : 'room'
}

function unitAt({ now }: Pair, place: number | undefined): string | undefined {
  const unit = place === undefined ? undefined : now.network.streams[place]?.taken?.figure.unit
  return unit && normalised(unit)
}

/**
 * Explains a wave hop by hop from the parties where something changes: what each asks of the next, until it is taken up by
 * room that is there or stays in a queue; which agreement settles it, at which table it is decided and by whom (design of
 * the wave; Advies ketensturing, probleemanalyse).
 *
 * @param simulation the wave
 * @param baseline the same network and as many months, when nothing changes
 * @returns the steps in order of hop, then of relation; none when nothing changes
 */
export function waveSteps(graph: ChainGraph, simulation: Simulation, baseline: Simulation): readonly WaveStep[] {
  const pair = { now: simulation, unchanged: baseline }
  const beginnings = new Set(
    realChanges(simulation)
      .map(({ party }) => party)
      .sort(compareText),
  )
  const between = couplingsBetween(graph)
  const isOn = (id: Id, { dependencies }: CouplingPoint) => dependencies?.includes(id) ?? true
  return inHops(graph, beginnings, reaches(graph, pair)).map(({ hop, dependency, extra, from, to, open }): WaveStep => {
    const { id, supplier, dependent, product } = dependency
    const first = extra?.findIndex((amount) => amount !== 0) ?? -1
    const months = first < 0 ? [] : (extra?.slice(first) ?? [])
    const queue = to === undefined ? undefined : queueAt(pair, to)
    const agreements = agreementsAbout(graph, dependency)
    return {
      hop,
      from: supplier,
      to: dependent,
      relation: id,
      product,
      extraPerYear: first < 0 ? undefined : (months.reduce((sum, one) => sum + one, 0) / months.length) * MONTHS,
      open,
      assumesOne: dependency.perUnit === undefined && unitAt(pair, from) !== unitAt(pair, to),
      arrives: first < 0 ? undefined : calendarMonth(first + 1, simulation.network.day),
      effect: effectAt(pair, to),
      queue,
      agreements,
      isSettled: agreements.some(({ settles }) => settles),
      decision: decisionOn(graph, dependency),
      couplings: between(supplier, dependent)
        .filter((point) => isOn(id, point))
        .map((point) => point.id),
    }
  })
}
