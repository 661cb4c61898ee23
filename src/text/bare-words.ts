import { binds } from '../graph/facts/agreements'
import type { BareDependency, BareGroup } from '../graph/facts/coverage-report'
import type { ChainMap } from '../model/chain-map'
import type { Id } from '../model/id'
import { partyName } from './record-names'
import { longDate, type Texts } from './texts'

/** Why a dependency stands without an agreement, and what comes near one: a sentence each. */
export function bareReasons(map: ChainMap, { dependency, cover }: BareDependency, texts: Texts): readonly string[] {
  const words = texts.coverage
  const reasons = cover.agreements.slice(0, 3).flatMap((id) => {
    const agreement = map.agreements[id]
    if (!agreement) return []
    const { title, from, until } = agreement
    if (cover.outcome === 'lapsed' && until) return words.lapsed(title, longDate(until, texts.language))
    if (cover.outcome === 'future' && from) return words.future(title, longDate(from, texts.language))
    if (!agreement.covers?.includes(dependency.id)) return words.maybe(title)
    const missing = [dependency.supplier, dependency.dependent].filter((party) => !binds(agreement, [party]))
    return missing.length > 1 ? words.unboundBoth(title) : words.unbound(title, partyName(map.parties, missing[0]))
  })
  return reasons.length > 0 ? reasons : [words.noAgreement]
}

/** Between which steps of the chain a group stands. */
export function groupName(map: ChainMap, { supplierStep, dependentStep }: BareGroup, texts: Texts): string {
  const words = texts.coverage
  const stepName = (id: Id | undefined) => (id && map.steps[id]?.name) || words.noStep
  if (supplierStep === undefined && dependentStep === undefined) return words.withoutSteps
  if (supplierStep === dependentStep) return words.withinStep(stepName(supplierStep))
  return words.betweenSteps(stepName(supplierStep), stepName(dependentStep))
}
