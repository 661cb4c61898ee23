import { chainsOf } from '../../model/combine/chain-membership'
import type { Id } from '../../model/id'
import type { Goal } from '../../model/schema/governance'
import type { Assignment } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { disjointSets } from '../core/disjoint-sets'
import { compareText, indexBy, lazy, sortedRecords } from '../indexing'
import { normalised, productName } from './normalised'

/** Orders for one product from different clients, in one chain, whose periods overlap. */
interface OverlappingOrders {
  /** As the first of the orders spells it. */
  readonly product: string
  /** Two or more, in order of id. */
  readonly orders: readonly Assignment[]
  /** False where it rests on periods or chains that nobody filled in yet, or on a product the chain does not list. */
  readonly known: boolean
}

/** Two orders, or the orders under two goals, that people marked as pulling different ways. */
export interface ConflictingOrders {
  /** In order of id: two, or all that carry one of the two goals. */
  readonly orders: readonly Assignment[]
  /** The two goals in tension, where the orders were not marked themselves. */
  readonly goals?: readonly [Goal, Goal]
  /** Whether both records name each other and each was confirmed by another party. */
  readonly mutual: boolean
}

/** The chains an order's contractor is part of; undefined when nobody said so. On a map of one chain: that chain. */
function chainsOfOrder(graph: ChainGraph): (order: Assignment) => ReadonlySet<Id> | undefined {
  const single = Object.keys(graph.map.chains).length < 2 ? new Set(['']) : undefined
  return (order) => {
    if (single) return single
    const contractor = graph.map.triangles[order.triangle]?.contractor
    const party = contractor ? graph.party(contractor) : undefined
    const chains = party ? chainsOf(graph.map, party) : []
    return chains.length > 0 ? new Set(chains) : undefined
  }
}

/** Whether an order runs on a day; an end or beginning that is absent or deliberately none sets no limit. */
export function runsOn(order: Assignment, day: string): boolean {
  return (order.from ?? day) <= day && (order.until ?? day) >= day
}

/** Whether an order is over: what was asked twice then is asked of nobody now. */
function isOver({ until }: Assignment, today: string): boolean {
  return typeof until === 'string' && until < today
}

function overlap(a: Assignment, b: Assignment): boolean {
  return (a.from ?? '') <= (b.until ?? '~') && (b.from ?? '') <= (a.until ?? '~')
}

function hasNoPeriod({ from, until }: Assignment): boolean {
  return from === undefined && until === undefined
}

function share(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  for (const id of a) if (b.has(id)) return true
  return false
}

/** For each order that is linked to another a number that these share, also by way of others. */
function linkedOrders(orders: readonly Assignment[]): ReadonlyMap<Id, number> {
  const places = new Map(orders.map(({ id }, place) => [id, place]))
  const { join, rootOf } = disjointSets(orders.length)
  const linked = new Set<number>()
  for (const [place, { partOf, follows }] of orders.entries()) {
    for (const id of [partOf, follows]) {
      const other = id ? places.get(id) : undefined
      if (other === undefined || other === place) continue
      join(place, other)
      linked.add(place).add(other)
    }
  }
  return new Map([...linked].map((place) => [orders[place]?.id ?? '', rootOf(place)]))
}

/** Orders for one product that are alike in all that is compared. */
interface Alike {
  readonly orders: Assignment[]
  readonly first: Assignment
  readonly chains: ReadonlySet<Id> | undefined
  readonly link: number | undefined
}

/** Whether orders may be one: for sure, only if an empty field turns out so, or not at all. */
function mayBeOne(a: Alike, b: Alike): 'known' | 'open' | 'no' {
  if (a.first.client === b.first.client || !overlap(a.first, b.first)) return 'no'
  if (a.link !== undefined && a.link === b.link) return 'no'
  if (!a.chains || !b.chains) return 'open'
  if (!share(a.chains, b.chains)) return 'no'
  return hasNoPeriod(a.first) && hasNoPeriod(b.first) ? 'open' : 'known'
}

/** Of orders for one product, those that may be one and the same, put together. */
function overlapsAmong(groups: readonly Alike[]): readonly OverlappingOrders[] {
  const { join, rootOf } = disjointSets(groups.length)
  const known = new Set<number>()
  const paired = new Set<Alike>()
  for (const [i, a] of groups.entries()) {
    for (let j = i + 1; j < groups.length; j++) {
      const b = groups[j]
      const root = rootOf(i)
      // Two that already stand together, for sure: this pair adds nothing.
      if (!b || (known.has(root) && root === rootOf(j))) continue
      const answer = mayBeOne(a, b)
      if (answer === 'no') continue
      const sure = answer === 'known' || known.has(root) || known.has(rootOf(j))
      join(j, i)
      paired.add(a).add(b)
      if (sure) known.add(rootOf(i))
    }
  }
  const found = new Map<number, Assignment[]>()
  for (const [place, group] of groups.entries()) {
    if (!paired.has(group)) continue
    const root = rootOf(place)
    const known = found.get(root)
    if (known) known.push(...group.orders)
    else found.set(root, [...group.orders])
  }
  return [...found].map(([root, unsorted]) => {
    const orders = unsorted.sort((a, b) => compareText(a.id, b.id))
    return { product: orders[0]?.product ?? '', orders, known: known.has(root) }
  })
}

/**
 * Orders of different clients in one triangle for one amount and one period, under different names: that two ask for the same
 * amount to the last figure is seldom chance.
 */
function sameAmounts(orders: readonly Assignment[], links: ReadonlyMap<Id, number>): readonly OverlappingOrders[] {
  const counted = orders.filter(({ volume, from, until }) => volume && volume.amount !== 0 && from && until)
  const ofAmount = indexBy(counted, amountOf)
  return [...new Set(counted.map(amountOf))].flatMap((amount) => {
    const alike = ofAmount(amount).filter((order, at, all) => {
      const before = all.slice(0, at)
      return !before.some((one) => one.client === order.client || isLinked(links, one, order))
    })
    const products = new Set(alike.map(({ product }) => productName(product)))
    // Under one name they are compared by that.
    return alike.length < 2 || products.size < alike.length
      ? []
      : [{ product: alike[0]?.product ?? '', orders: alike, known: true }]
  })
}

function amountOf({ triangle, volume, from, until }: Assignment): string {
  return [triangle, volume?.amount, normalised(volume?.unit ?? ''), from, until].join(' ')
}

function isLinked(links: ReadonlyMap<Id, number>, one: Assignment, other: Assignment): boolean {
  const link = links.get(one.id)
  return link !== undefined && link === links.get(other.id)
}

/**
 * Orders that may be one and the same (catalogue, signal 9), as far as they are not over. Products are compared as people mean
 * them (`productName`). One that stands on a dependency of the map is one of the chain's own; of any other equal words may mean
 * two things, so it is only asked about. Orders that are linked (`partOf`, `follows`, also by way of others) are no doubles.
 * In one triangle one amount for one period counts as well. In order of the first order's id.
 */
export function overlappingOrders(graph: ChainGraph): readonly OverlappingOrders[] {
  const all = sortedRecords(graph.map.assignments)
  const orders = all.filter((order) => !isOver(order, graph.today))
  if (orders.length < 2) return []
  const links = linkedOrders(all)
  const chainsOf = chainsOfOrder(graph)
  const listed = lazy(() => new Set([...new Set(graph.dependencies.map(({ product }) => product))].map(productName)))
  const named = new Map(orders.map(({ id, product }) => [id, productName(product)]))
  const ordersFor = indexBy(orders, ({ id }) => named.get(id) ?? [])
  const alike = (sameProduct: readonly Assignment[]): readonly Alike[] => {
    const groups = new Map<string, Alike>()
    for (const order of sameProduct) {
      const chains = chainsOf(order)
      const link = links.get(order.id)
      const name = [order.client, order.from, order.until, link, ...(chains ? [...chains].sort() : [])]
        .map(String)
        .join(' ')
      const group = groups.get(name)
      if (group) group.orders.push(order)
      else groups.set(name, { orders: [order], first: order, chains, link })
    }
    return [...groups.values()]
  }
  const byProduct = [...new Set(named.values())].flatMap((product) => {
    const found = overlapsAmong(alike(ordersFor(product)))
    return found.length === 0 || listed().has(product) ? found : found.map((one) => ({ ...one, known: false }))
  })
  return [...byProduct, ...sameAmounts(orders, links)].sort((a, b) =>
    compareText(a.orders[0]?.id ?? '', b.orders[0]?.id ?? ''),
  )
}

interface InTension {
  readonly id: Id
  readonly inTensionWith?: readonly Id[] | undefined
  readonly confirmedBy?: { readonly party: Id } | undefined
}

/** Pairs of records of which one names the other, the first id first. */
function pairsInTension<T extends InTension>(records: readonly T[]): readonly (readonly [T, T])[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const pairs = new Map<string, readonly [T, T]>()
  for (const record of records) {
    for (const id of record.inTensionWith ?? []) {
      const other = byId.get(id)
      if (!other || other.id === record.id) continue
      const pair = record.id < other.id ? ([record, other] as const) : ([other, record] as const)
      pairs.set(pair.map((one) => one.id).join(' '), pair)
    }
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => compareText(a.id, c.id) || compareText(b.id, d.id))
}

/** @param isOwn whether a party has to do with a record, so that its confirmation is a word of one of the two sides */
function isMutual(
  [a, b]: readonly [InTension, InTension],
  isOwn: (record: InTension, party: Id) => boolean = () => true,
): boolean {
  const [one, other] = [a.confirmedBy?.party, b.confirmedBy?.party]
  return (
    a.inTensionWith?.includes(b.id) === true &&
    b.inTensionWith?.includes(a.id) === true &&
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    isOwn(a, one) &&
    isOwn(b, other)
  )
}

/**
 * Orders in tension (catalogue, signal 10): marked so by people, either the orders themselves or the goals they serve;
 * never read from their words. Pairs of orders first, then pairs of goals, each in order of id.
 */
export function conflictingOrders(graph: ChainGraph): readonly ConflictingOrders[] {
  const orders = sortedRecords(graph.map.assignments)
  if (orders.length < 2) return []
  const direct = pairsInTension(orders)
  const marked = new Set(direct.map(([a, b]) => `${a.id} ${b.id}`))
  const isMarked = (a: Assignment, b: Assignment) => marked.has(a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`)
  const ordersOf = indexBy(orders, ({ goals }) => new Set(goals ?? []))
  const viaGoals = pairsInTension(sortedRecords(graph.map.goals)).flatMap((goals): readonly ConflictingOrders[] => {
    const [one, other] = goals.map(({ id }) => ordersOf(id))
    // Looks no further than the first: a goal can have all orders of a large map.
    const clashing = (from: readonly Assignment[] = [], to: readonly Assignment[] = []) =>
      from.filter((a) => to.some((b) => a !== b && !isMarked(a, b)))
    const involved = new Set([...clashing(one, other), ...clashing(other, one)])
    if (involved.size === 0) return []
    return [{ orders: orders.filter((order) => involved.has(order)), goals, mutual: isMutual(goals) }]
  })
  const isOwn = ({ id }: InTension, party: Id) => {
    const order = graph.map.assignments[id]
    const triangle = order && graph.map.triangles[order.triangle]
    return order?.client === party || triangle?.contractor === party || triangle?.owner?.party === party
  }
  return [...direct.map((pair): ConflictingOrders => ({ orders: pair, mutual: isMutual(pair, isOwn) })), ...viaGoals]
}
