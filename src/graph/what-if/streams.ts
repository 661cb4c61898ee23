import type { Id } from '../../model/id'
import type { Capacity } from '../../model/schema/findings-and-views'
import type { Dependency } from '../../model/schema/relations'
import { normalised } from '../facts/normalised'
import type { TakenFigure } from './figures'
import { timesAYear } from './period'

const MONTHS = 12

/** A figure of a stream that nobody filled in. */
type MissingFigure = 'capacity' | 'demand' | 'backlog'

/**
 * One line of work at a party, with a queue of its own: what one figure is about. A party whose figures are tied to two
 * relations has two. A party without figures has one of which only is known what arrives.
 */
export interface Stream {
  /** The capacity record it is read from; without one the party. */
  readonly id: Id
  readonly party: Id
  readonly taken: TakenFigure | undefined
  /** What can be handled a month, in the unit of the figure. */
  readonly capacity: number | undefined
  /** What is asked a month, by the figure; 0 where nothing is asked on purpose. */
  readonly demand: number | undefined
  /** What waits at the start. */
  readonly queue: number
  /** What nobody filled in. A queue that is missing counts as none; the other two leave the stream uncounted. */
  readonly missing: readonly MissingFigure[]
}

function amountOf(value: number | null | undefined, perMonth: number): number | undefined {
  return typeof value === 'number' ? value * perMonth : undefined
}

/** The stream that a figure stands for. */
export function streamOf(party: Id, taken: TakenFigure): Stream {
  const { figure } = taken
  const perMonth = (timesAYear(figure) ?? 1) / MONTHS
  const isMissing = (name: MissingFigure) =>
    figure[name] === undefined || (name === 'capacity' && figure[name] === null)
  return {
    id: figure.id,
    party,
    taken,
    capacity: amountOf(figure.capacity, perMonth),
    demand: figure.demand === null ? 0 : amountOf(figure.demand, perMonth),
    queue: figure.backlog ?? 0,
    missing: (['capacity', 'demand', 'backlog'] as const).filter(isMissing),
  }
}

/** The stream of a party of which no figure is known. */
export function bareStream(party: Id): Stream {
  const missing = ['capacity', 'demand', 'backlog'] as const
  return { id: party, party, taken: undefined, capacity: undefined, demand: undefined, queue: 0, missing }
}

/** The unit of a figure as it is compared. */
function unitOf({ unit }: Capacity): string {
  return normalised(unit)
}

function isAboutAll(stream: Stream | undefined): boolean {
  return stream !== undefined && (stream.taken === undefined || stream.taken.tie === 'whole')
}

/** Streams that cannot be told apart or added up. */
type Unclear = 'units' | 'place' | 'figures'

/**
 * Which streams of a party a relation that goes out comes from: the one tied to it, else the one of its product, else what
 * is tied to nothing that goes out. Two units among those are not added up: then nobody can tell (`units`), nor where no
 * figure is left for it (`figures`).
 */
export function feedersOf(streams: readonly Stream[], { id }: Dependency): readonly Stream[] | Unclear {
  if (streams.length === 1 && isAboutAll(streams[0])) return streams
  const tiedBy = (tie: string) => streams.filter(({ taken }) => taken?.tie === tie && taken.relations.includes(id))
  for (const tie of ['relation', 'product']) {
    const tied = tiedBy(tie)
    if (tied.length > 0) return tied
  }
  const whole = streams.filter(isAboutAll)
  if (whole.length > 0) return whole
  const arrivals = streams.filter(({ taken }) => taken?.tie === 'arrival')
  if (arrivals.length === 0) return 'figures'
  const units = new Set(arrivals.flatMap(({ taken }) => (taken ? unitOf(taken.figure) : [])))
  return units.size === 1 ? arrivals : 'units'
}

/**
 * Where what a relation brings arrives: the only stream; else the one tied to it, else the one of its product, else the one
 * that is about all the party does. Otherwise nobody can tell (`place`).
 */
export function receiverOf(streams: readonly Stream[], { id, product }: Dependency): Stream | Unclear {
  if (streams.length === 1 && streams[0]) return streams[0]
  const name = normalised(product)
  return (
    streams.find(({ taken }) => taken?.tie === 'arrival' && taken.figure.dependency === id) ??
    streams.find(({ taken }) => taken?.tie === 'arrival' && taken.relations.includes(id)) ??
    streams.find(({ taken }) => taken?.product === name || (taken && unitOf(taken.figure) === name)) ??
    streams.find(isAboutAll) ??
    'place'
  )
}
