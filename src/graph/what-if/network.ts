import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { compareText } from '../indexing'
import { takenFigures } from './figures'
import { before, type LoopOrder, loopOrder } from './steady'
import { bareStream, feedersOf, receiverOf, type Stream, streamOf } from './streams'

/** Work that goes from one stream to another by a relation. */
export interface WorkFlow {
  readonly relation: Id
  /** Places in the list of streams. */
  readonly from: number
  readonly to: number
  /** Part of what the supplier finishes that goes this way, in the relation's product. */
  readonly share: number
  /** What one of those becomes at the dependent. */
  readonly perUnit: number
  /** How many months after it was finished it arrives: the delay of the relation; without one, 1 in a loop, else 0. */
  readonly lag: number
}

/**
 * Why nobody can tell how much a relation brings:
 * - `share`: nobody filled in its share
 * - `figures`: the figures of the supplier do not say what it finishes
 * - `units`: it would come from figures in two units
 * - `place`: the dependent has several figures, and none says that it is about this
 */
export type OpenReason = 'share' | 'figures' | 'units' | 'place'

/** A relation of which it is not known how much it brings, or where. */
export interface OpenFlow {
  readonly relation: Id
  readonly reason: OpenReason
  readonly supplier: Id
  readonly dependent: Id
  /** The streams it may come from, places in the list; empty where no figure of the supplier is about it. */
  readonly feeders: readonly number[]
  /** The streams it may arrive at; empty where no figure of the dependent is about it. */
  readonly receivers: readonly number[]
}

/** A map as the wave travels through it. Lists in order of party, then of what the figure is tied to, or of relation. */
export interface WaveNetwork {
  /** ISO date the figures are taken for. */
  readonly day: string
  readonly streams: readonly Stream[]
  readonly flows: readonly WorkFlow[]
  readonly open: readonly OpenFlow[]
  /** For each stream what reaches it from outside a month; undefined where that is not known. */
  readonly outside: readonly (number | undefined)[]
  /** For each stream whether can be told what it finishes. */
  readonly counted: readonly boolean[]
  /** For each stream what it finishes a month when nothing changes, before the start; 0 where that cannot be told. */
  readonly before: Float64Array
  /** An order in which every stream comes after all that reaches it in the same month. */
  readonly order: Int32Array
  readonly flowsInto: (stream: number) => readonly WorkFlow[]
  readonly streamsOf: (party: Id) => readonly number[]
}

/** A way work could go, before it is known whether its beginning can be counted. */
interface Way {
  readonly relation: Dependency
  readonly share: number
  readonly from: number
  readonly to: number
}

/** Information carries no work; a share of nothing, or one that is deliberately not counted, carries none either. */
function mayCarry({ flow, share }: Dependency): boolean {
  return flow !== 'information' && share !== null && share !== 0
}

/** Streams that can be counted: with a capacity, and something that reaches them of which the amount is known. */
function countedStreams(streams: readonly Stream[], ways: readonly Way[]): readonly boolean[] {
  const counted = streams.map(({ capacity, demand }) => capacity !== undefined && demand !== undefined)
  const waysFrom = new Map<number, Way[]>()
  for (const way of ways) {
    const known = waysFrom.get(way.from)
    if (known) known.push(way)
    else waysFrom.set(way.from, [way])
  }
  const next = counted.flatMap((is, stream) => (is ? [stream] : []))
  for (let stream = next.pop(); stream !== undefined; stream = next.pop()) {
    for (const { to } of waysFrom.get(stream) ?? []) {
      if (counted[to] || streams[to]?.capacity === undefined) continue
      counted[to] = true
      next.push(to)
    }
  }
  return counted
}

interface OwnStreams {
  readonly streams: readonly Stream[]
  /** Where these stand in the list of all. */
  readonly places: readonly number[]
}

const NO_STREAMS: OwnStreams = { streams: [], places: [] }

/** The streams of the map, and those of each party. */
function allStreams(graph: ChainGraph, day: string) {
  const carrying = new Set(graph.dependencies.filter(mayCarry).flatMap((one) => [one.supplier, one.dependent]))
  const ofParty = new Map<Id, OwnStreams>()
  const all: Stream[] = []
  for (const { id } of graph.parties) {
    const streams = takenFigures(graph, id, day).map((taken) => streamOf(id, taken))
    if (streams.length === 0 && carrying.has(id)) streams.push(bareStream(id))
    ofParty.set(id, { streams, places: streams.map((_, i) => all.length + i) })
    all.push(...streams)
  }
  return { streams: all, own: (party: Id) => ofParty.get(party) ?? NO_STREAMS }
}

/**
 * Reads the network of the wave from a map (Advies ketensturing, probleemanalyse: politie, IND, OM en rechtspraak).
 *
 * - A relation carries what its supplier finishes x `share`; information, and a share that is null or 0, carry nothing.
 * - A stream that is reached by such a relation receives only that; any other what its figure says is asked, a month.
 * - A share that nobody filled in is a question: the relation stands in `open`, and so does one of which the supplier's
 *   figures do not tell what it finishes.
 *
 * @param day ISO date the figures are taken for; defaults to the day of the analysis
 */
export function waveNetwork(graph: ChainGraph, day: string = graph.today): WaveNetwork {
  const { streams, own } = allStreams(graph, day)
  const streamsOf = (party: Id) => own(party).places
  const placeOf = new Map(streams.map((stream, place) => [stream, place]))
  const at = (found: readonly Stream[]) => found.map((stream) => placeOf.get(stream) ?? -1)

  const ways: Way[] = []
  const open: OpenFlow[] = []
  for (const relation of graph.dependencies.filter(mayCarry)) {
    const { id, supplier, dependent, share } = relation
    const feeders = feedersOf(own(supplier).streams, relation)
    const to = receiverOf(own(dependent).streams, relation)
    const from = typeof feeders === 'string' ? [] : at(feeders)
    const receivers = typeof to === 'string' ? streamsOf(dependent) : at([to])
    const ask = (reason: OpenReason, of: readonly number[] = from) =>
      open.push({ relation: id, reason, supplier, dependent, feeders: of, receivers })
    if (typeof share !== 'number') ask('share')
    else if (typeof feeders === 'string') ask(feeders, feeders === 'units' ? streamsOf(supplier) : [])
    else if (typeof to === 'string') ask('place')
    else for (const place of from) ways.push({ relation, share, from: place, to: placeOf.get(to) ?? -1 })
  }

  const counted = countedStreams(streams, ways)
  const known = ways.filter(({ from }) => counted[from])
  for (const { relation, from, to } of ways) {
    if (counted[from]) continue
    const { id, supplier, dependent } = relation
    open.push({ relation: id, reason: 'figures', supplier, dependent, feeders: [from], receivers: [to] })
  }
  const loops: LoopOrder = loopOrder(streams.length, known)
  const flows = known.map(
    ({ relation: { id, perUnit = 1, delay = 0 }, share, from, to }): WorkFlow => ({
      relation: id,
      from,
      to,
      share,
      perUnit,
      lag: delay || (loops.component[from] === loops.component[to] ? 1 : 0),
    }),
  )
  const into = streams.map((): WorkFlow[] => [])
  for (const flow of flows) into[flow.to]?.push(flow)
  const flowsInto = (stream: number) => into[stream] ?? []
  const outside = streams.map(({ demand }, place) => (flowsInto(place).length > 0 ? 0 : demand))
  return {
    day,
    streams,
    flows,
    open: open.sort((a, b) => compareText(a.relation, b.relation)),
    outside,
    counted,
    before: before({ streams, outside, counted, flows }, loops),
    order: loops.order,
    flowsInto,
    streamsOf,
  }
}
