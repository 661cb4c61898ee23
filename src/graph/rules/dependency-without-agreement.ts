import type { Agreement } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { coverOn } from '../facts/agreement-cover'
import { continuedAgreements, hasEnded } from '../facts/agreements'
import { isOwnJudgement } from '../facts/by-law'
import { daysBetween } from '../facts/days'
import { namesOf } from '../facts/names'
import { isWithinOne } from '../facts/organisation'
import { bundlesOf } from '../facts/pairs'
import { missingSignatures } from '../facts/signatures'
import type { RuleFinding, Subject } from '../finding'
import { compareText } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

type Variant = 'none' | 'open' | 'later' | 'own-judgement'

interface Outcome {
  readonly variant: Variant
  readonly agreements: readonly Agreement[]
  readonly orders: readonly string[]
}

/**
 * What there is to say about a dependency. An agreement that names it and ran out, or that misses one of its ends, is told
 * by the rules about that: here it only keeps "not known" away. `undefined`: there is nothing to say.
 */
function outcomeOf(graph: ChainGraph, continued: ReadonlySet<string>, dependency: Dependency): Outcome | undefined {
  const cover = coverOn(graph, dependency)
  const agreements = cover.agreements.flatMap((id) => graph.map.agreements[id] ?? [])
  const outcome = { agreements, orders: cover.orders ?? [] }
  if (cover.outcome === 'covered') {
    const unsigned = agreements.every(({ parties, kind }) => parties === undefined && kind !== 'statute')
    return unsigned && outcome.orders.length === 0 ? { ...outcome, variant: 'open' } : undefined
  }
  const naming = [...new Set([...graph.agreementsOn(dependency.id), ...(cover.outcome === 'lapsed' ? agreements : [])])]
  const isTold = (one: Agreement) =>
    hasEnded(one, graph.today) ? !continued.has(one.id) : missingSignatures(graph, one) !== undefined
  if (naming.some(isTold)) return undefined
  if (cover.outcome === 'future') return { ...outcome, variant: 'later' }
  if (naming.length === 0 && !cover.isOpen && agreements.length === 0) return { ...outcome, variant: 'none' }
  return { ...outcome, agreements: [...new Set([...agreements, ...naming])], variant: 'open' }
}

/** What there is to say about a critical dependency that is not one of law. */
function outcomeOfCritical(
  graph: ChainGraph,
  continued: ReadonlySet<string>,
  dependency: Dependency,
): Outcome | undefined {
  const { critical, nature } = dependency
  if (critical !== true || nature === 'statutory' || isWithinOne(graph, dependency)) return undefined
  const outcome = outcomeOf(graph, continued, dependency)
  // Nobody agrees on a judgment: what can be spoken about is when it comes, and how many.
  if (outcome?.variant === 'none' && isOwnJudgement(graph, dependency)) return { ...outcome, variant: 'own-judgement' }
  return outcome?.variant === 'later' && !isWorthWaitingFor(graph, outcome) ? undefined : outcome
}

/** Days before an agreement begins of which nobody asks what holds until then. */
const ABOUT_TO_BEGIN = 31

function isWorthWaitingFor(graph: ChainGraph, { agreements }: Outcome): boolean {
  return agreements.every(({ from }) => !from || daysBetween(graph.today, from) > ABOUT_TO_BEGIN)
}

/** One finding for all that one party delivers without an agreement. */
function noneFindings(graph: ChainGraph, dependencies: readonly Dependency[]): readonly RuleFinding[] {
  return bundlesOf(dependencies).map(({ supplier, dependents, dependencies: own }): RuleFinding => {
    const message = 'dependency-without-agreement.none'
    const [first] = own
    const parties = [supplier, ...dependents].map((id): Subject => ({ kind: 'parties', id }))
    const edges = own.map(({ id }): Subject => ({ kind: 'dependencies', id }))
    const products = new Set(own.map(({ product }) => product.trim()))
    return {
      rule: 'dependency-without-agreement',
      key: findingKey(message, own.length === 1 && first ? [first.id] : [supplier]),
      kind: 'finding',
      severity: 'medium',
      // Between two it is shown where the one waits for the other, with more at the party that delivers.
      about: dependents.length === 1 ? [...edges, ...parties] : [...parties, ...edges],
      message,
      values: {
        supplier: graph.nameOf(supplier),
        dependents: namesOf(graph, dependents),
        products: [...products].sort(compareText),
      },
    }
  })
}

function findingAbout(graph: ChainGraph, dependency: Dependency, outcome: Outcome): readonly RuleFinding[] {
  const { id, supplier, dependent, product } = dependency
  const { variant, agreements, orders } = outcome
  const message = `dependency-without-agreement.${variant}` as const
  const titles = [
    ...agreements.map(({ title }) => title),
    ...orders.flatMap((order) => graph.map.assignments[order]?.product ?? []),
  ]
  const from = agreements.flatMap((agreement) => agreement.from ?? []).sort(compareText)[0]
  return [
    {
      rule: 'dependency-without-agreement',
      key: findingKey(message, [id]),
      kind: variant === 'open' || variant === 'own-judgement' ? 'question' : 'finding',
      severity: 'low',
      about: [
        { kind: 'dependencies', id },
        { kind: 'parties', id: supplier },
        { kind: 'parties', id: dependent },
        ...agreements.map((agreement): Subject => ({ kind: 'agreements', id: agreement.id })).sort(byId),
        ...orders.map((order): Subject => ({ kind: 'assignments', id: order })),
      ],
      message,
      values: {
        supplier: graph.nameOf(supplier),
        dependent: graph.nameOf(dependent),
        product,
        ...(variant === 'own-judgement' ? {} : { agreements: [...new Set(titles)].sort(compareText) }),
        ...(variant === 'later' && from ? { from } : {}),
      },
    },
  ]
}

function byId(a: Subject, b: Subject): number {
  return a.id < b.id ? -1 : 1
}

/** A critical dependency, not one of law, about which no agreement is known; see `facts/agreement-cover.ts`. */
export const dependencyWithoutAgreement = {
  id: 'dependency-without-agreement',
  group: 'agreements',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Probleemanalyse (wie begint over afspraken maken en evalueren)',
    'Advies ketensturing, Handelingsperspectief, stap 1 (bestaande afspraken)',
  ],
  messages: [
    'dependency-without-agreement.none',
    'dependency-without-agreement.open',
    'dependency-without-agreement.later',
    'dependency-without-agreement.own-judgement',
  ],
  check: (graph) => {
    const continued = continuedAgreements(graph)
    const none: Dependency[] = []
    const others: RuleFinding[] = []
    for (const dependency of graph.dependencies) {
      const outcome = outcomeOfCritical(graph, continued, dependency)
      if (outcome?.variant === 'none') none.push(dependency)
      else if (outcome) others.push(...findingAbout(graph, dependency, outcome))
    }
    return [...noneFindings(graph, none), ...others]
  },
} as const satisfies Rule
