import type { Agreement } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { binds, continuedAgreements, hasEnded, holdsOn, standingUnder } from '../facts/agreements'
import { daysBetween } from '../facts/days'
import { dependenciesAmong } from '../facts/dependencies'
import { normalised } from '../facts/normalised'
import type { RuleFinding, Severity } from '../finding'
import { compareText } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

type Variant = 'ended' | 'only' | 'nearly'

const SEVERITIES: Readonly<Record<Variant, Severity>> = { only: 'high', ended: 'medium', nearly: 'low' }

/** Whether another agreement that holds today covers it, or says nothing of what it covers and binds both ends. */
function isHeldByAnother(graph: ChainGraph, own: Agreement, { id, supplier, dependent }: Dependency): boolean {
  return [
    ...graph.agreementsOn(id),
    ...graph.agreementsOf(supplier).filter((other) => !other.covers?.length && binds(other, [supplier, dependent])),
  ].some((other) => other.id !== own.id && holdsOn(other, graph.today))
}

/**
 * Products of critical dependencies that the agreement covers and no other still does. Where it does not say what it
 * covers nobody can tell: an empty field never makes a finding high.
 */
function leftAlone(graph: ChainGraph, agreement: Agreement): readonly string[] {
  const alone = dependenciesAmong(graph, agreement.covers).filter(
    (dependency) => dependency.critical === true && !isHeldByAnother(graph, agreement, dependency),
  )
  const products = new Map(alone.map(({ product }) => [normalised(product), product.trim()]))
  return [...products.values()].sort(compareText)
}

function checkAgreement(graph: ChainGraph, agreement: Agreement): readonly RuleFinding[] {
  const { id, title, until, tags } = agreement
  if (!until || tags?.includes('tacit')) return []
  const ended = hasEnded(agreement, graph.today)
  if (!ended && daysBetween(graph.today, until) > graph.settings.nearlyExpiredDays) return []
  const standing = standingUnder(graph, agreement)
  if (standing.length === 0) return []
  const products = leftAlone(graph, agreement)
  const variant: Variant = !ended ? 'nearly' : products.length > 0 ? 'only' : 'ended'
  const message = `agreement-expired.${variant}` as const
  return [
    {
      rule: 'agreement-expired',
      key: findingKey(message, [id]),
      kind: 'finding',
      severity: SEVERITIES[variant],
      about: [{ kind: 'agreements', id }, ...standing],
      message,
      values: { agreement: title, until, products },
    },
  ]
}

/** An agreement that has ended, or soon will, while what it is about goes on and no other continues it. */
export const agreementExpired = {
  id: 'agreement-expired',
  group: 'agreements',
  severity: 'medium',
  grounds: ['Advies ketensturing, Analyse: initiatief om afspraken te maken of te evalueren'],
  messages: ['agreement-expired.ended', 'agreement-expired.only', 'agreement-expired.nearly'],
  check: (graph) => {
    const continued = continuedAgreements(graph)
    return graph.agreements
      .filter(({ id }) => !continued.has(id))
      .flatMap((agreement) => checkAgreement(graph, agreement))
  },
} as const satisfies Rule
