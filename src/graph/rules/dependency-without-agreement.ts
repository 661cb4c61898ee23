import type { Agreement } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { coverOn } from '../facts/agreement-cover'
import { continuedAgreements, hasEnded } from '../facts/agreements'
import { isOwnJudgement } from '../facts/by-law'
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

function checkDependency(
  graph: ChainGraph,
  continued: ReadonlySet<string>,
  dependency: Dependency,
): readonly RuleFinding[] {
  const { id, supplier, dependent, product, critical, nature } = dependency
  if (critical !== true || nature === 'statutory') return []
  const outcome = outcomeOf(graph, continued, dependency)
  if (!outcome) return []
  const { agreements, orders } = outcome
  // Nobody agrees on a judgment: what can be spoken about is when it comes, and how many.
  const variant = outcome.variant === 'none' && isOwnJudgement(graph, dependency) ? 'own-judgement' : outcome.variant
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
      severity: variant === 'none' ? 'medium' : 'low',
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
        ...(variant === 'none' || variant === 'own-judgement'
          ? {}
          : { agreements: [...new Set(titles)].sort(compareText) }),
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
    return graph.dependencies.flatMap((dependency) => checkDependency(graph, continued, dependency))
  },
} as const satisfies Rule
