import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Agreement } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import { compareText, sortedRecords } from '../indexing'
import { type AgreementCover, agreementCover } from './agreement-cover'
import { addDays, monthEnd, monthOf } from './days'

/** A dependency that no agreement covers on the day. */
export interface BareDependency {
  readonly dependency: Dependency
  readonly cover: AgreementCover
}

/** The dependencies without an agreement between two steps of the chain, critical ones first. */
export interface BareGroup {
  /** Undefined: the party stands in no step. */
  readonly supplierStep: Id | undefined
  readonly dependentStep: Id | undefined
  readonly items: readonly BareDependency[]
}

/** An agreement that ends in the month, with the dependencies that then have none any more. */
interface EndingAgreement {
  readonly agreement: Agreement
  readonly leaves: readonly Id[]
}

/** How the dependencies of a map stand under its agreements on a day, and what happens in that month. */
export interface CoverageReport {
  readonly day: string
  readonly total: number
  readonly bare: number
  readonly criticalBare: number
  /** Those among them that a law settles. */
  readonly statutoryBare: number
  /** Covered ones of which that could still change when somebody fills in a period or who signed. */
  readonly uncertain: number
  /** In the order of the steps of the chain. */
  readonly groups: readonly BareGroup[]
  /** In order of the day on which they end. */
  readonly ending: readonly EndingAgreement[]
  /** In order of the day on which they are looked at again. */
  readonly reviews: readonly Agreement[]
}

function grouped(map: ChainMap, bare: readonly BareDependency[]): readonly BareGroup[] {
  const place = new Map(map.stepOrder.map((id, i) => [id, i]))
  const stepOf = (party: Id) => {
    const step = map.parties[party]?.step
    return step && place.has(step) ? step : undefined
  }
  const rank = (step: Id | undefined) => (step === undefined ? place.size : (place.get(step) ?? place.size))
  const groups = new Map<
    string,
    { supplierStep: Id | undefined; dependentStep: Id | undefined; items: BareDependency[] }
  >()
  for (const one of bare) {
    const supplierStep = stepOf(one.dependency.supplier)
    const dependentStep = stepOf(one.dependency.dependent)
    const key = `${supplierStep ?? ''} ${dependentStep ?? ''}`
    const group = groups.get(key)
    if (group) group.items.push(one)
    else groups.set(key, { supplierStep, dependentStep, items: [one] })
  }
  const nameOf = (id: Id) => map.parties[id]?.abbreviation ?? map.parties[id]?.name ?? id
  const weight = ({ dependency }: BareDependency) => (dependency.critical === true ? 0 : 1)
  for (const { items } of groups.values()) {
    items.sort(
      (a, b) =>
        weight(a) - weight(b) ||
        compareText(nameOf(a.dependency.supplier), nameOf(b.dependency.supplier)) ||
        compareText(nameOf(a.dependency.dependent), nameOf(b.dependency.dependent)) ||
        compareText(a.dependency.product, b.dependency.product),
    )
  }
  return [...groups.values()].sort(
    (a, b) => rank(a.supplierStep) - rank(b.supplierStep) || rank(a.dependentStep) - rank(b.dependentStep),
  )
}

/** The day a list is ordered by, then the id. */
function byDay(field: 'until' | 'reviewOn') {
  return (a: Agreement, b: Agreement) => compareText(a[field] ?? '', b[field] ?? '') || compareText(a.id, b.id)
}

/**
 * Which parts of the chain stand without an agreement on a day, which agreements end in that month without being tacitly
 * extended, and which are to be looked at again in it.
 *
 * @param day ISO date
 */
export function coverageReport(map: ChainMap, day: string): CoverageReport {
  const month = monthOf(day)
  const covers = agreementCover(map, day)
  const dependencies = sortedRecords(map.dependencies)
  const bare: BareDependency[] = []
  let uncertain = 0
  for (const dependency of dependencies) {
    const cover = covers[dependency.id]
    if (!cover) continue
    if (cover.outcome !== 'covered') bare.push({ dependency, cover })
    else if (cover.isOpen) uncertain++
  }
  const inMonth = (date: string | null | undefined) => !!date && monthOf(date) === month
  const agreements = sortedRecords(map.agreements)
  const ends = agreements.filter(({ until, tags }) => inMonth(until) && tags?.includes('tacit') !== true)
  const after = ends.length > 0 ? agreementCover(map, addDays(monthEnd(month), 1)) : {}
  return {
    day,
    total: dependencies.length,
    bare: bare.length,
    criticalBare: bare.filter(({ dependency }) => dependency.critical === true).length,
    statutoryBare: bare.filter(({ dependency }) => dependency.nature === 'statutory').length,
    uncertain,
    groups: grouped(map, bare),
    ending: ends.sort(byDay('until')).map((agreement) => ({
      agreement,
      leaves: [...new Set(agreement.covers)].filter((id) => after[id]?.outcome === 'lapsed').sort(compareText),
    })),
    reviews: agreements.filter(({ reviewOn }) => inMonth(reviewOn)).sort(byDay('reviewOn')),
  }
}
