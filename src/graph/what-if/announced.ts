import type { Id } from '../../model/id'
import type { Capacity } from '../../model/schema/findings-and-views'
import type { Assignment } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { isOld } from '../facts/capacity'
import { orderChanges } from '../facts/growth'
import { normalised } from '../facts/normalised'
import { overlappingOrders } from '../facts/orders'
import { indexBy, sortedRecords } from '../indexing'
import { monthNumber } from './calendar'
import type { WaveNetwork } from './network'
import { yearOfFigure } from './period'
import { changeOfAll, type WaveChange } from './scenario'
import { isAbout } from './simulate'
import type { Stream } from './streams'

/** A change that the map itself announces, with the records that say so. */
interface AnnouncedChange {
  readonly change: WaveChange
  readonly before: number
  readonly after: number
  /** The unit of these two. */
  readonly unit: string
  /** The older first. */
  readonly records: readonly { readonly kind: 'assignments' | 'capacities'; readonly id: Id }[]
  /** Whether the newer of the two is older than the setting `staleDays`. */
  readonly old: boolean
}

/** Names the part of the party's work that a stream is, as a change says it. */
function narrowedTo({ taken }: Stream): Pick<WaveChange, 'dependency' | 'product' | 'unit'> {
  if (!taken) return {}
  const [relation, ...others] = taken.relations
  if (taken.tie === 'relation' && relation !== undefined) return { dependency: relation }
  if (taken.tie === 'arrival' && relation !== undefined && others.length === 0) return { dependency: relation }
  return taken.product === undefined ? { unit: taken.figure.unit } : { product: taken.product }
}

/** January of the year a figure is of, as a month of the simulation; a year that has begun counts from the start. */
function startOf(figure: Capacity, { day }: WaveNetwork): number {
  const year = String(yearOfFigure(figure)).padStart(4, '0')
  return Math.max(1, monthNumber(`${year}-01-01`, day))
}

function factorOf(before: number | null | undefined, after: number | null | undefined): number | undefined {
  return typeof before === 'number' && typeof after === 'number' && before > 0 ? after / before : undefined
}

/** What the figures of later years say beside those that were taken, year by year. */
function fromFigures(graph: ChainGraph, network: WaveNetwork, stream: Stream): readonly AnnouncedChange[] {
  const { taken, party } = stream
  if (!taken) return []
  return taken.later.flatMap((figure, i): readonly AnnouncedChange[] => {
    const earlier = taken.later[i - 1] ?? taken.figure
    const capacity = factorOf(earlier.capacity, figure.capacity)
    const inflow = factorOf(earlier.demand, figure.demand)
    if ((capacity ?? 1) === 1 && (inflow ?? 1) === 1) return []
    const [before, after] =
      capacity === undefined ? [earlier.demand, figure.demand] : [earlier.capacity, figure.capacity]
    return [
      {
        change: {
          party,
          ...narrowedTo(stream),
          ...(inflow === undefined ? {} : { inflow }),
          ...(capacity === undefined ? {} : { capacity }),
          from: startOf(figure, network),
        },
        before: before ?? 0,
        after: after ?? 0,
        unit: figure.unit.trim(),
        records: [earlier, figure].map(({ id }) => ({ kind: 'capacities' as const, id })),
        old: isOld(graph, figure.asOf),
      },
    ]
  })
}

/** By order the number of the group of orders that may be one and the same. */
type Doubles = ReadonlyMap<Id, number>

function doublesOf(graph: ChainGraph): Doubles {
  return new Map(overlappingOrders(graph).flatMap(({ orders }, group) => orders.map(({ id }) => [id, group] as const)))
}

/** Without those that may be one and the same as another of their period: the client that orders most keeps its own. */
function onceEach(doubles: Doubles, orders: readonly Assignment[]): readonly Assignment[] {
  const periodOf = ({ id, from, until, volume }: Assignment) =>
    [doubles.get(id), from, until, normalised(volume?.unit ?? '')].join(' ')
  const counted = orders.filter(({ id, volume }) => volume && doubles.has(id))
  const most = new Map<string, { readonly client: Id; readonly amount: number }>()
  const asked = new Map<string, number>()
  for (const order of counted) {
    const [period, { client }] = [periodOf(order), order]
    const amount = (asked.get(`${period} ${client}`) ?? 0) + (order.volume?.amount ?? 0)
    asked.set(`${period} ${client}`, amount)
    if (amount > (most.get(period)?.amount ?? Number.NEGATIVE_INFINITY)) most.set(period, { client, amount })
  }
  const dropped = new Set(counted.filter((order) => most.get(periodOf(order))?.client !== order.client))
  return orders.filter((order) => !dropped.has(order))
}

/** The streams of a party an order is about: those of its product or unit; else its only one, when it is its only order. */
function streamsFor(network: WaveNetwork, party: Id, names: readonly string[], isOnlyProduct: boolean) {
  const own = network.streamsOf(party).flatMap((place) => network.streams[place] ?? [])
  const named = names
    .map((product) => own.filter((stream) => isAbout({ party, product, from: 1 }, stream)))
    .find((found) => found.length > 0)
  return named ?? (isOnlyProduct && own.length === 1 ? own : [])
}

/** What orders that follow each other say, for the product they are about. */
function fromOrders(
  graph: ChainGraph,
  network: WaveNetwork,
  party: Id,
  orders: readonly Assignment[],
): readonly AnnouncedChange[] {
  const products = new Set(orders.flatMap(({ product, volume }) => (volume ? normalised(product) : [])))
  return orderChanges(graph, orders).flatMap((found): readonly AnnouncedChange[] => {
    const { before, after, unit, records, old } = found
    const newer = graph.map.assignments[records.at(-1)?.id ?? '']
    if (!newer || before === after) return []
    return streamsFor(network, party, [newer.product, unit], products.size === 1).flatMap((stream) => {
      const { taken } = stream
      // Figures of the year of the order, or later, hold it already.
      if (newer.from && taken && yearOfFigure(taken.figure) >= Number(newer.from.slice(0, 4))) return []
      const from = newer.from ? Math.max(1, monthNumber(newer.from, network.day)) : 1
      return { change: changeOfAll(party, after / before, from, narrowedTo(stream)), before, after, unit, records, old }
    })
  })
}

/**
 * The changes that the map itself announces, in order of party: orders that follow each other, for the product they are
 * about, and figures of later years than those the network was read from. Less counts as much as more. "The wave starts
 * from the figures of one year; the orders of the next are what makes it a signal."
 *
 * An order is both: what the party can do for that product and what reaches it for that product. Where a later figure
 * of the same part begins in the same month, the figure counts and the order does not. Orders that may be one and the same
 * are not added up.
 */
export function announcedChanges(graph: ChainGraph, network: WaveNetwork): readonly AnnouncedChange[] {
  const ordersOf = indexBy(
    sortedRecords(graph.map.assignments),
    ({ triangle }) => graph.map.triangles[triangle]?.contractor ?? [],
  )
  const doubles = doublesOf(graph)
  return graph.parties.flatMap(({ id }) => {
    const streams = network.streamsOf(id).flatMap((place) => network.streams[place] ?? [])
    const ofFigures = streams.flatMap((stream) => fromFigures(graph, network, stream))
    const nameOf = ({ from, dependency, product, unit }: WaveChange) => [from, dependency, product, unit].join('\n')
    const known = new Set(ofFigures.map(({ change }) => nameOf(change)))
    const orders = onceEach(doubles, ordersOf(id))
    const ofOrders = orders.length === 0 ? [] : fromOrders(graph, network, id, orders)
    return [...ofFigures, ...ofOrders.filter(({ change }) => !known.has(nameOf(change)))]
  })
}
