import type { Agreement } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { continuedAgreements, hasEnded, holdsOn, standingUnder } from '../facts/agreements'
import { daysBetween } from '../facts/days'
import { dependenciesAmong } from '../facts/dependencies'
import type { RuleFinding, Severity, Subject } from '../finding'
import { compareText } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

type Variant = 'ended' | 'only' | 'nearly'

const SEVERITIES: Readonly<Record<Variant, Severity>> = { only: 'high', ended: 'medium', nearly: 'low' }

/** Products of critical dependencies under the agreement that no other agreement covers which holds today. */
function leftAlone(graph: ChainGraph, agreement: Agreement, standing: readonly Subject[]): readonly string[] {
  const products = dependenciesAmong(
    graph,
    standing.map(({ id }) => id),
  )
    .filter(
      ({ id, critical }) =>
        critical === true &&
        !graph.agreementsOn(id).some((other) => other.id !== agreement.id && holdsOn(other, graph.today)),
    )
    .map(({ product }) => product)
  return [...new Set(products)].sort(compareText)
}

function checkAgreement(graph: ChainGraph, agreement: Agreement): readonly RuleFinding[] {
  const { id, title, until, tags } = agreement
  if (!until || tags?.includes('tacit')) return []
  const ended = hasEnded(agreement, graph.today)
  if (!ended && daysBetween(graph.today, until) > graph.settings.nearlyExpiredDays) return []
  const standing = standingUnder(graph, agreement)
  if (standing.length === 0) return []
  const products = leftAlone(graph, agreement, standing)
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
