import type { ChainMap, Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Agreement } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import { compareText, indexBy, sortedRecords } from '../indexing'
import { hasEnded, holdsOn } from './agreements'
import { monthEnd } from './days'

/**
 * - `covered`: an agreement about the dependency holds on the day
 * - `lapsed`: there was one, and it has run out
 * - `future`: there will be one, and it has not begun
 * - `none`: no agreement is about it
 */
export type CoverOutcome = 'covered' | 'lapsed' | 'future' | 'none'

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
}

interface Bound {
  readonly agreement: Agreement
  /** Undefined when nobody filled in who signed. */
  readonly parties: ReadonlySet<Id> | undefined
}

interface Prepared {
  readonly dependencies: readonly Dependency[]
  readonly naming: (dependency: Id) => readonly Bound[]
  /** Agreements on a coupling point where the dependency is talked about. */
  readonly besides: (dependency: Id) => readonly Bound[]
  /** Agreements that bind the party and do not say what they are about. */
  readonly unspecified: (party: Id) => readonly Bound[]
}

function prepare(map: ChainMap): Prepared {
  const all = sortedRecords(map.agreements).map((agreement): Bound => {
    const { parties, onBehalfOf } = agreement
    return { agreement, parties: parties && new Set([...parties, ...(onBehalfOf ?? [])]) }
  })
  const covers = ({ agreement }: Bound) => new Set(agreement.covers)
  return {
    dependencies: sortedRecords(map.dependencies),
    naming: indexBy(all, covers),
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
function isUnsure({ agreement: { from, until, tags }, parties }: Bound): boolean {
  return parties === undefined || from === undefined || (until === undefined && tags?.includes('tacit') !== true)
}

function idsOf(bound: Iterable<Bound>): readonly Id[] {
  return [...new Set([...bound].map(({ agreement }) => agreement.id))].sort(compareText)
}

/** How a dependency stands on a day under the agreements that are about it. */
function outcomeOf(about: readonly Bound[], day: string): CoverOutcome {
  if (about.length === 0) return 'none'
  if (about.some(({ agreement }) => holdsOn(agreement, day))) return 'covered'
  return about.some(({ agreement }) => hasEnded(agreement, day)) ? 'lapsed' : 'future'
}

function coverOf(made: Prepared, dependency: Dependency, day: string): AgreementCover {
  const naming = made.naming(dependency.id)
  const about = naming.filter((one) => bindsBoth(one, dependency))
  const outcome = outcomeOf(about, day)
  if (outcome === 'covered') {
    const valid = about.filter(({ agreement }) => holdsOn(agreement, day))
    return { outcome, isOpen: valid.every(isUnsure), agreements: idsOf(valid) }
  }

  const ofSupplier = made.unspecified(dependency.supplier)
  const ofDependent = made.unspecified(dependency.dependent)
  const [less, more] = ofSupplier.length <= ofDependent.length ? [ofSupplier, ofDependent] : [ofDependent, ofSupplier]
  const mayBe = [
    ...made.besides(dependency.id),
    ...(more.length > 0 ? less.filter((one) => bindsBoth(one, dependency)) : []),
  ].filter(({ agreement }) => holdsOn(agreement, day))
  const isOpen = mayBe.length > 0

  if (outcome === 'lapsed') {
    return { outcome, isOpen, agreements: idsOf(about.filter(({ agreement }) => hasEnded(agreement, day))) }
  }
  if (outcome === 'future') return { outcome, isOpen, agreements: idsOf(about) }
  const near = [...mayBe, ...naming.filter(({ agreement }) => holdsOn(agreement, day))]
  return near.length === 0 ? NONE : { outcome: 'none', isOpen, agreements: idsOf(near) }
}

const NONE: AgreementCover = { outcome: 'none', isOpen: false, agreements: [] }

/**
 * How each dependency of the map stands under its agreements on a day, by id of the dependency.
 *
 * An agreement is about a dependency when it names it in `covers` and binds both ends, as the rule
 * `dependency-without-agreement` has it; where nobody filled in who signed it counts, and leaves the outcome open. One
 * that only names a coupling point of the dependency, or names nothing and binds both ends, does not count: it opens the
 * question whether it does. A tacitly extended agreement goes on past its end; a beginning or end that is deliberately
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

/** How many dependencies stand how at the end of a month. */
export interface MonthCover extends Readonly<Record<CoverOutcome, number>> {
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
    const about = made.naming(dependency.id).filter((one) => bindsBoth(one, dependency))
    const isCritical = dependency.critical === true
    for (const [i, count] of counts.entries()) {
      const outcome = outcomeOf(about, days[i] ?? '')
      count[outcome]++
      if (isCritical && outcome !== 'covered') count.criticalBare++
    }
  }
  return counts
}
