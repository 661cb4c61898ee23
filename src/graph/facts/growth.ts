import type { Id } from '../../model/id'
import type { Assignment } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { compareText, indexBy, sortedRecords } from '../indexing'
import { capacitySeries, isOld } from './capacity'
import { normalised } from './normalised'

/** A volume or capacity in two successive periods. */
export interface Change {
  readonly before: number
  readonly after: number
  readonly unit: string
  /** Rise as a part of what it was: 0.1 is ten percent more, -0.1 ten percent less. */
  readonly growth: number
  /** The records that say so, the older first. */
  readonly records: readonly { readonly kind: 'assignments' | 'capacities'; readonly id: Id }[]
  /** Whether the newer of the two is older than the setting `staleDays`. */
  readonly old: boolean
}

/** What was ordered in one period: orders that begin and end on the same days are added up. */
interface OrderedVolume {
  readonly orders: readonly Assignment[]
  readonly amount: number
  readonly from: string
  readonly until: string | undefined
}

function volumeOf({ volume }: Assignment): number {
  return volume?.amount ?? 0
}

function asOnePeriod(orders: readonly Assignment[]): OrderedVolume {
  return {
    orders,
    amount: orders.reduce((sum, order) => sum + volumeOf(order), 0),
    from: orders[0]?.from ?? '',
    until: orders[0]?.until ?? undefined,
  }
}

function change(graph: ChainGraph, before: OrderedVolume, after: OrderedVolume): Change | undefined {
  if (before.amount <= 0) return undefined
  const last = after.until ?? after.from
  return {
    before: before.amount,
    after: after.amount,
    unit: after.orders[0]?.volume?.unit.trim() ?? '',
    growth: (after.amount - before.amount) / before.amount,
    records: [...before.orders, ...after.orders].map(({ id }) => ({ kind: 'assignments', id })),
    old: last !== '' && isOld(graph, last),
  }
}

/** Orders of one product in one unit, per period, as far as the periods follow each other. */
function successivePeriods(orders: readonly Assignment[]): readonly OrderedVolume[] {
  const dated = orders.filter(({ from }) => from)
  const periodOf = ({ from, until }: Assignment) => `${from} ${until ?? ''}`
  const ofPeriod = indexBy(dated, periodOf)
  return [...new Set(dated.map(periodOf))].sort(compareText).map((period) => asOnePeriod(ofPeriod(period)))
}

/** What changed between the last two periods of each order the party carries out, by product and unit. */
export function orderChanges(graph: ChainGraph, orders: readonly Assignment[]): readonly Change[] {
  const counted = orders.filter(({ volume }) => volume)
  const subjectOf = ({ product, volume }: Assignment) => `${normalised(product)}\n${normalised(volume?.unit ?? '')}`
  const ofSubject = indexBy(counted, subjectOf)
  const byPeriod = [...new Set(counted.map(subjectOf))].flatMap((subject) => {
    const [before, after] = successivePeriods(ofSubject(subject)).slice(-2)
    if (!before || !after || (before.until !== undefined && before.until >= after.from)) return []
    return change(graph, before, after) ?? []
  })
  const seen = new Set(byPeriod.flatMap(({ records }) => records.map(({ id }) => id)))
  // A link says more than dates: it joins orders that are undated, or were given another name.
  const byLink = counted.flatMap((after) => {
    const before = after.follows ? counted.find(({ id }) => id === after.follows) : undefined
    const sameUnit = normalised(before?.volume?.unit ?? '') === normalised(after.volume?.unit ?? '')
    if (!before || !sameUnit || seen.has(after.id)) return []
    return change(graph, asOnePeriod([before]), asOnePeriod([after])) ?? []
  })
  return [...byPeriod, ...byLink]
}

/** What changed between the last two periods of each capacity of the party, by unit. */
export function capacityChanges(graph: ChainGraph, party: Id): readonly Change[] {
  return capacitySeries(graph, party).flatMap(({ figures }) => {
    const known = figures.filter(({ capacity }) => typeof capacity === 'number')
    const after = known.at(-1)
    const before = known.findLast(({ period }) => normalised(period) !== normalised(after?.period ?? ''))
    if (!after || !before?.capacity || typeof after.capacity !== 'number') return []
    return {
      before: before.capacity,
      after: after.capacity,
      unit: after.unit.trim(),
      growth: (after.capacity - before.capacity) / before.capacity,
      records: [before, after].map(({ id }) => ({ kind: 'capacities' as const, id })),
      old: isOld(graph, after.asOf),
    }
  })
}

/**
 * The largest recent rise of each party, as far as it is at least the setting `growth`: of what was ordered from it, or of
 * what it can handle. Only successive periods in one unit are compared.
 */
export function growingParties(graph: ChainGraph): ReadonlyMap<Id, Change> {
  const ordersOf = indexBy(
    sortedRecords(graph.map.assignments),
    ({ triangle }) => graph.map.triangles[triangle]?.contractor ?? [],
  )
  const growing = new Map<Id, Change>()
  for (const { id } of graph.parties) {
    const changes = [...orderChanges(graph, ordersOf(id)), ...capacityChanges(graph, id)]
    for (const item of changes) {
      const isRise = item.growth > 0 && item.growth >= graph.settings.growth
      if (isRise && item.growth > (growing.get(id)?.growth ?? 0)) growing.set(id, item)
    }
  }
  return growing
}
