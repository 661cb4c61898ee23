import type { ChainMap, Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Agreement } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { compareText, indexBy, sortedRecords } from '../indexing'
import { hasEnded, holdsOn } from './agreements'
import { monthEnd } from './days'
import { isNamed, normalised } from './normalised'
import { pairName } from './pairs'

/**
 * - `covered`: an agreement about the dependency holds on the day
 * - `lapsed`: there was one, and it has run out
 * - `future`: there will be one, and it has not begun
 * - `none`: no agreement is about it
 */
type CoverOutcome = 'covered' | 'lapsed' | 'future' | 'none'

/** How a dependency stands under the agreements of the map on one day. */
export interface AgreementCover {
  readonly outcome: CoverOutcome
  /**
   * Whether the outcome may still change by filling in what nobody looked at yet: with `covered` a beginning, an end or the
   * parties of the agreement, else an agreement that holds and does not say whether it is about this.
   */
  readonly isOpen: boolean
  /** The agreements that make the outcome; with `none` those that come near it. In order of id. */
  readonly agreements: readonly Id[]
  /** The orders in a triangle that do so, in order of id; absent when there are none. */
  readonly orders?: readonly Id[]
}

interface Bound {
  readonly agreement: Agreement
  /** Undefined when nobody filled in who signed, or nobody has to: a law binds whom it concerns. */
  readonly parties: ReadonlySet<Id> | undefined
  /** The client of an order; undefined for an agreement. */
  readonly client?: Id
}

interface Prepared {
  readonly dependencies: readonly Dependency[]
  readonly naming: (dependency: Id) => readonly Bound[]
  /** Agreements about a triangle in which these two steer and are steered. */
  readonly ofTriangle: BetweenTwo
  /** Orders of the one to the other. */
  readonly ordersOf: BetweenTwo
  /** Agreements on a coupling point where the dependency is talked about. */
  readonly besides: (dependency: Id) => readonly Bound[]
  /** Agreements that bind the party and do not say what they are about. */
  readonly unspecified: (party: Id) => readonly Bound[]
}

/** What is there between two parties, whichever comes first. */
type BetweenTwo = (a: Id, b: Id) => readonly Bound[]

const NOTHING: readonly Bound[] = []

/** Most pairs of a large map have nothing between them: that is seen without making a name for each. */
function byPair(records: readonly Bound[], pairsOf: (bound: Bound) => readonly (readonly [Id, Id])[]): BetweenTwo {
  const named = new Set(records.flatMap(pairsOf).flat())
  const found = indexBy(records, (bound) => pairsOf(bound).map(([a, b]) => pairName(a, b)))
  return (a, b) => (named.has(a) && named.has(b) ? found(pairName(a, b)) : NOTHING)
}

/** The pairs of a triangle: its contractor with its owner and with each of its clients. */
function pairsIn(map: ChainMap, triangle: Id): readonly (readonly [Id, Id])[] {
  const found = map.triangles[triangle]
  const contractor = found?.contractor
  if (!found || !contractor) return []
  const above = [...(found.owner ? [found.owner.party] : []), ...(found.clients ?? []).map(({ party }) => party)]
  return [...new Set(above)].filter((id) => id !== contractor).map((id) => [id, contractor])
}

/** An order as what it is between client and contractor: agreed for a time. */
function ordersIn(map: ChainMap): readonly Bound[] {
  return sortedRecords(map.assignments).flatMap(({ id, triangle, client, product, from, until }): readonly Bound[] => {
    const contractor = map.triangles[triangle]?.contractor
    if (!contractor || contractor === client) return []
    const parties = new Set([client, contractor])
    const agreement: Agreement = { id, title: product, kind: 'assignment-letter' }
    return [
      {
        agreement: { ...agreement, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
        parties,
        client,
      },
    ]
  })
}

/** What a client sends its contractor with an order; information and products of its own are another matter. */
const BY_ORDER: ReadonlySet<Dependency['flow']> = new Set<Dependency['flow']>(['money', 'decision', 'capacity'])

/** Whether an order is about a dependency between its client and its contractor. */
function isOrdered({ agreement, client }: Bound, { supplier, product, flow }: Dependency): boolean {
  return supplier === client ? BY_ORDER.has(flow) : isNamed(normalised(product), normalised(agreement.title))
}

function prepare(map: ChainMap): Prepared {
  const all = sortedRecords(map.agreements).map((agreement): Bound => {
    const { parties, onBehalfOf } = agreement
    const signed = agreement.kind === 'statute' ? undefined : parties
    return { agreement, parties: signed && new Set([...signed, ...(onBehalfOf ?? [])]) }
  })
  const covers = ({ agreement }: Bound) => new Set(agreement.covers)
  return {
    dependencies: sortedRecords(map.dependencies),
    naming: indexBy(all, covers),
    ofTriangle: byPair(all, (one) => [...covers(one)].flatMap((id) => pairsIn(map, id))),
    ordersOf: byPair(ordersIn(map), ({ parties }) => {
      const [client, contractor] = parties ?? []
      return client && contractor ? [[client, contractor]] : []
    }),
    besides: indexBy(all, (one) => {
      const points = [...covers(one)].flatMap((id) => map.couplingPoints[id] ?? [])
      return new Set(points.flatMap(({ dependencies }) => dependencies ?? []))
    }),
    unspecified: indexBy(
      all.filter(({ agreement }) => agreement.covers === undefined),
      ({ parties }) => parties ?? [],
    ),
  }
}

const prepared = new WeakMap<ChainMap, Prepared>()

function preparedOf(map: ChainMap): Prepared {
  let known = prepared.get(map)
  if (!known) {
    known = prepare(map)
    prepared.set(map, known)
  }
  return known
}

function bindsBoth({ parties }: Bound, { supplier, dependent }: Dependency): boolean {
  return parties === undefined || (parties.has(supplier) && parties.has(dependent))
}

/** Whether filling in a field could still show that the agreement does not hold on a day, now that it seems to. */
function isUnsure({ agreement: { kind, from, until, tags }, parties }: Bound): boolean {
  return (
    (parties === undefined && kind !== 'statute') ||
    from === undefined ||
    (until === undefined && tags?.includes('tacit') !== true)
  )
}

/** The agreements and the orders among these, by id. */
function idsOf(bound: readonly Bound[]): Pick<AgreementCover, 'agreements' | 'orders'> {
  const ids = (those: readonly Bound[]) => [...new Set(those.map(({ agreement }) => agreement.id))].sort(compareText)
  const orders = ids(bound.filter(({ client }) => client !== undefined))
  return {
    agreements: ids(bound.filter(({ client }) => client === undefined)),
    ...(orders.length > 0 ? { orders } : {}),
  }
}

/** All that is about a dependency and binds both its ends. */
function aboutOf(made: Prepared, dependency: Dependency): readonly Bound[] {
  const { id, supplier, dependent } = dependency
  const naming = made.naming(id)
  const ofTriangle = made.ofTriangle(supplier, dependent)
  const orders = made.ordersOf(supplier, dependent)
  // So it is with most dependencies of a large map.
  if (naming.length + ofTriangle.length + orders.length === 0) return NOTHING
  return [
    ...new Set([
      ...naming.filter((one) => bindsBoth(one, dependency)),
      ...ofTriangle.filter((one) => bindsBoth(one, dependency)),
      ...orders.filter((one) => isOrdered(one, dependency)),
    ]),
  ]
}

/** Whether it says something of a day: an order that was carried out is history, and lapses nothing. */
function isStillTold({ agreement, client }: Bound, day: string): boolean {
  return client === undefined || !hasEnded(agreement, day)
}

/** How a dependency stands on a day under the agreements that are about it. */
function outcomeOf(all: readonly Bound[], day: string): CoverOutcome {
  const about = all.filter((one) => isStillTold(one, day))
  if (about.length === 0) return 'none'
  if (about.some(({ agreement }) => holdsOn(agreement, day))) return 'covered'
  return about.some(({ agreement }) => hasEnded(agreement, day)) ? 'lapsed' : 'future'
}

function coverOf(made: Prepared, dependency: Dependency, day: string): AgreementCover {
  const naming = made.naming(dependency.id)
  const all = aboutOf(made, dependency)
  const about = all.length === 0 ? all : all.filter((one) => isStillTold(one, day))
  const outcome = outcomeOf(about, day)
  if (outcome === 'covered') {
    const valid = about.filter(({ agreement }) => holdsOn(agreement, day))
    return { outcome, isOpen: valid.every(isUnsure), ...idsOf(valid) }
  }

  const ofSupplier = made.unspecified(dependency.supplier)
  const ofDependent = made.unspecified(dependency.dependent)
  const [less, more] = ofSupplier.length <= ofDependent.length ? [ofSupplier, ofDependent] : [ofDependent, ofSupplier]
  const besides = made.besides(dependency.id)
  const orders = made.ordersOf(dependency.supplier, dependency.dependent)
  const both = more.length > 0 ? less.filter((one) => bindsBoth(one, dependency)) : NOTHING
  if (naming.length + besides.length + orders.length + both.length === 0 && all.length === 0) return NONE
  const mayBe = [...besides, ...orders.filter((one) => !about.includes(one)), ...both].filter(({ agreement }) =>
    holdsOn(agreement, day),
  )
  const isOpen = mayBe.length > 0

  if (outcome === 'lapsed') {
    return { outcome, isOpen, ...idsOf(about.filter(({ agreement }) => hasEnded(agreement, day))) }
  }
  if (outcome === 'future') return { outcome, isOpen, ...idsOf(about) }
  const near = [...mayBe, ...naming.filter(({ agreement }) => holdsOn(agreement, day))]
  return near.length === 0 ? NONE : { outcome: 'none', isOpen, ...idsOf(near) }
}

const NONE: AgreementCover = { outcome: 'none', isOpen: false, agreements: [] }

/**
 * How each dependency of the map stands under its agreements on a day, by id of the dependency.
 *
 * An agreement is about a dependency when it names it in `covers` and binds both ends; where nobody filled in who signed
 * it counts, and leaves the outcome open. A law that names it counts whoever signed. So does an agreement on a triangle for
 * what runs between its contractor and those who steer it, and an order for what the client sends with it and for the
 * product it names. One that only names a coupling point of the dependency, another order of these two, or an agreement that
 * names nothing and binds both ends, does not count: it opens the question whether it does. A tacitly extended agreement goes on past its end; a beginning or end that is deliberately
 * none sets no limit, and one that is absent none either, but leaves it open.
 *
 * @param day ISO date
 */
export function agreementCover(map: ChainMap, day: string): Table<AgreementCover> {
  const made = preparedOf(map)
  const found: Record<Id, AgreementCover> = {}
  for (const dependency of made.dependencies) found[dependency.id] = coverOf(made, dependency, day)
  return found
}

const covers = new WeakMap<ChainGraph, Table<AgreementCover>>()

/** `agreementCover` of one dependency on the day of the analysis: what all rules take an agreement to be about. */
export function coverOn(graph: ChainGraph, dependency: Dependency): AgreementCover {
  let known = covers.get(graph)
  if (!known) {
    known = agreementCover(graph.map, graph.today)
    covers.set(graph, known)
  }
  return known[dependency.id] ?? NONE
}

/** Whether any agreement or order is about it, was, will be or may be: then nobody can say that none is known. */
export function isAgreedUpon(graph: ChainGraph, dependency: Dependency): boolean {
  const { outcome, isOpen } = coverOn(graph, dependency)
  return outcome !== 'none' || isOpen || graph.agreementsOn(dependency.id).length > 0
}

/** How many dependencies stand how at the end of a month. */
interface MonthCover extends Readonly<Record<CoverOutcome, number>> {
  /** The month, `2027-03`. */
  readonly month: string
  /** Critical dependencies that no agreement covers. */
  readonly criticalBare: number
}

/** `agreementCover` on the last day of each month of a year, counted. */
export function coverByMonth(map: ChainMap, year: number): readonly MonthCover[] {
  const made = preparedOf(map)
  const counts = Array.from({ length: 12 }, (_, i) => {
    const month = `${String(year).padStart(4, '0')}-${String(i + 1).padStart(2, '0')}`
    return { month, covered: 0, lapsed: 0, future: 0, none: 0, criticalBare: 0 }
  })
  const days = counts.map(({ month }) => monthEnd(month))
  for (const dependency of made.dependencies) {
    const about = aboutOf(made, dependency)
    const isCritical = dependency.critical === true
    for (const [i, count] of counts.entries()) {
      const outcome = outcomeOf(about, days[i] ?? '')
      count[outcome]++
      if (isCritical && outcome !== 'covered') count.criticalBare++
    }
  }
  return counts
}
