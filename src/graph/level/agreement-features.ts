import type { Agreement } from '../../model/schema/governance'
import { binds, boundParties, continuedAgreements, hasEnded, holdsOn } from '../facts/agreements'
import type { ChainScope } from './chain-scope'
import { type HeardFindings, hear, weigh } from './heard'
import { FeatureLines, line, signalLine, subjects } from './level-lines'
import type { FeatureReport } from './level-report'

/** Papers of the yearly cycle between the corners of one triangle: no agreement between partners in a chain. */
const TRIANGLE_PAPERS: readonly Agreement['kind'][] = ['assignment-letter', 'annual-plan', 'management-agreement']

const titles = (agreements: readonly Agreement[]) => ({ agreements: agreements.map(({ title }) => title) })

/** Agreements between partners; a paper of a triangle counts once it says something about a dependency of the chain. */
function chainAgreements({ graph, agreements }: ChainScope): readonly Agreement[] {
  return agreements.filter(
    ({ kind, covers }) =>
      !TRIANGLE_PAPERS.includes(kind) || covers?.some((id) => Object.hasOwn(graph.map.dependencies, id)),
  )
}

/** How wide an agreement reaches: the whole chain, more than two parties, or two. */
function reach(scope: ChainScope, agreement: Agreement): 'wide' | 'several' | 'bilateral' {
  const bound = new Set(boundParties(scope.graph, agreement).filter((id) => scope.parties.has(id)))
  if (bound.size <= 2) return 'bilateral'
  const reached = scope.leaning.filter((id) => bound.has(id)).length
  const isWide = scope.leaning.length > 0 && reached >= scope.graph.settings.forumCoverage * scope.leaning.length
  return isWide ? 'wide' : 'several'
}

/** d. Agreements between partners: for the whole chain, bilateral, or none. */
export function agreementsMade(scope: ChainScope, heard: HeardFindings): FeatureReport {
  const { graph } = scope
  const lines = new FeatureLines()
  const known = chainAgreements(scope)
  const valid = known.filter((agreement) => holdsOn(agreement, graph.today))
  const continued = continuedAgreements(graph)
  const ended = known.filter((agreement) => hasEnded(agreement, graph.today) && !continued.has(agreement.id))
  const disputed = valid.filter(({ certainty }) => certainty === 'disputed')
  for (const width of ['wide', 'several', 'bilateral'] as const) {
    const those = valid.filter((agreement) => reach(scope, agreement) === width)
    if (those.length > 0) lines.for.push(line(`agreements.${width}`, subjects('agreements', those), titles(those)))
  }
  if (disputed.length > 0) {
    lines.against.push(line('agreements.disputed', subjects('agreements', disputed), titles(disputed)))
  }
  if (ended.length > 0) lines.against.push(line('agreements.ended', subjects('agreements', ended), titles(ended)))

  const isValid = new Set(valid)
  const bare = scope.critical.filter(
    ({ id, nature, supplier, dependent }) =>
      nature !== 'statutory' &&
      !graph.agreementsOn(id).some((one) => isValid.has(one) && binds(one, [supplier, dependent])),
  )
  const confirmed = new Set(
    heard.confirmed(scope, 'dependency-without-agreement.none').map(({ about: [first] }) => first?.id),
  )
  const without = bare.filter(({ id }) => confirmed.has(id))
  const isNone = valid.length === 0 && bare.length > 0 && without.length === bare.length
  if (without.length > 0) {
    lines.against.push(line(isNone ? 'agreements.none' : 'agreements.part-none', subjects('dependencies', without)))
  }
  const unasked = bare.filter(({ id }) => !confirmed.has(id))
  if (valid.length === 0 && !isNone) lines.unknown.push(line('agreements.open', subjects('dependencies', unasked)))
  else if (unasked.length > 0) lines.unknown.push(line('agreements.uncovered', subjects('dependencies', unasked)))
  for (const finding of heard.raised(scope, 'agreement-missing-party', 'agreement-not-in-order')) {
    lines.against.push(signalLine(finding))
  }
  const onlyDisputed = valid.length > 0 && disputed.length === valid.length
  return lines.report('agreements', weigh({ for: valid.length > 0, against: onlyDisputed || isNone }))
}

/** j. Small disturbances are solved among the partners: an agreement for when it goes wrong, or parties that say so. */
export function disturbancesSolved(scope: ChainScope): FeatureReport {
  const lines = new FeatureLines()
  const fallback = scope.agreements.filter(
    (agreement) => agreement.tags?.includes('fallback') && holdsOn(agreement, scope.graph.today),
  )
  if (fallback.length > 0) {
    lines.for.push(line('disturbances-solved.fallback', subjects('agreements', fallback), titles(fallback)))
  }
  const said = hear(scope, 'disturbances-solved', lines)
  const state = weigh({ for: fallback.length > 0, against: false }, said)
  if (state === 'unknown') lines.unknown.push(line('disturbances-solved.open', []))
  return lines.report('disturbances-solved', state)
}
