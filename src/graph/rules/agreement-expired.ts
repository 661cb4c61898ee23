import type { Agreement } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { coverOn } from '../facts/agreement-cover'
import { continuedAgreements, hasEnded, holdsOn, standingUnder } from '../facts/agreements'
import { daysBetween, monthOf } from '../facts/days'
import { dependenciesAmong } from '../facts/dependencies'
import { type NextHeld, nextAbout } from '../facts/next-held'
import { normalised } from '../facts/normalised'
import type { RuleFinding, Severity, Subject } from '../finding'
import { compareText } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

type Variant = 'ended' | 'only' | 'nearly' | 'before-meeting'

const SEVERITIES: Readonly<Record<Variant, Severity>> = {
  only: 'high',
  ended: 'medium',
  nearly: 'low',
  'before-meeting': 'medium',
}

/** Whether an order or another agreement covers it today. */
function isHeldByAnother(graph: ChainGraph, own: Agreement, dependency: Dependency): boolean {
  const { outcome, agreements, orders } = coverOn(graph, dependency)
  return outcome === 'covered' && (orders !== undefined || agreements.some((id) => id !== own.id))
}

/** Whether one that does not say what it covers, or an order, may be about it. */
function mayBeHeld(graph: ChainGraph, dependency: Dependency): boolean {
  const { outcome, isOpen } = coverOn(graph, dependency)
  return outcome !== 'covered' && isOpen
}

/**
 * What of it still asks for an agreement: no other covers it today. A meeting does not ask for one of its own while the
 * agreement was also about what is decided there.
 */
function stillOpen(graph: ChainGraph, own: Agreement, standing: readonly Subject[]): readonly Subject[] {
  const isHeld = ({ kind, id }: Subject) => {
    const dependency = kind === 'dependencies' ? graph.map.dependencies[id] : undefined
    return dependency
      ? isHeldByAnother(graph, own, dependency)
      : graph.agreementsOn(id).some((other) => other.id !== own.id && holdsOn(other, graph.today))
  }
  const open = standing.filter((subject) => !isHeld(subject))
  const isAllMeetings = standing.every(({ kind }) => kind === 'meetings')
  return isAllMeetings || open.some(({ kind }) => kind !== 'meetings') ? open : []
}

/**
 * Products of critical dependencies that the agreement covers and no other still does. Where it does not say what it
 * covers nobody can tell: an empty field never makes a finding high.
 */
function leftAlone(graph: ChainGraph, agreement: Agreement): readonly string[] {
  const alone = dependenciesAmong(graph, agreement.covers).filter(
    (dependency) =>
      dependency.critical === true && !isHeldByAnother(graph, agreement, dependency) && !mayBeHeld(graph, dependency),
  )
  const products = new Map(alone.map(({ product }) => [normalised(product), product.trim()]))
  return [...products.values()].sort(compareText)
}

/**
 * Where people next come together about an agreement that runs, when it has lapsed by then. In the month itself is in time;
 * what another agreement or an order covers too is not left without one.
 */
function tooLate(graph: ChainGraph, agreement: Agreement, until: string): NextHeld | undefined {
  const next = nextAbout(graph, agreement)
  if (!next || next.month <= monthOf(until)) return undefined
  return stillOpen(graph, agreement, standingUnder(graph, agreement)).length > 0 ? next : undefined
}

/** The place where an agreement would be looked at, in words for a sentence and as what the finding is about. */
function placeOf(graph: ChainGraph, { month, meeting, coupling }: NextHeld): Pick<RuleFinding, 'about' | 'values'> {
  return {
    about: [
      ...(meeting ? [{ kind: 'meetings' as const, id: meeting }] : []),
      ...(coupling ? [{ kind: 'couplingPoints' as const, id: coupling }] : []),
    ],
    values: {
      month: Number(month.slice(5)),
      meeting: meeting ? (graph.map.meetings[meeting]?.name ?? '') : '',
    },
  }
}

function checkAgreement(graph: ChainGraph, agreement: Agreement): readonly RuleFinding[] {
  const { id, title, until, tags } = agreement
  if (!until || tags?.includes('tacit')) return []
  const ended = hasEnded(agreement, graph.today)
  const late = ended ? undefined : tooLate(graph, agreement, until)
  if (!ended && !late && daysBetween(graph.today, until) > graph.settings.nearlyExpiredDays) return []
  const under = standingUnder(graph, agreement)
  const standing = ended ? stillOpen(graph, agreement, under) : under
  if (standing.length === 0) return []
  const products = leftAlone(graph, agreement)
  const place = late && placeOf(graph, late)
  const variant: Variant = late ? 'before-meeting' : !ended ? 'nearly' : products.length > 0 ? 'only' : 'ended'
  const message = `agreement-expired.${variant}` as const
  return [
    {
      rule: 'agreement-expired',
      key: findingKey(message, [id]),
      kind: 'finding',
      severity: SEVERITIES[variant],
      about: [
        { kind: 'agreements', id },
        ...standing,
        ...(place?.about ?? []).filter((one) => standing.every((other) => other.id !== one.id)),
      ],
      message,
      values: { agreement: title, until, products, ...place?.values },
    },
  ]
}

/** An agreement that has ended, or will soon or before people meet about it, while what it is about goes on and no other continues it. */
export const agreementExpired = {
  id: 'agreement-expired',
  group: 'agreements',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Probleemanalyse (wie begint over afspraken maken en evalueren)',
    'Advies ketensturing, Inleiding (waar en wanneer driehoek en keten elkaar treffen)',
  ],
  messages: [
    'agreement-expired.ended',
    'agreement-expired.only',
    'agreement-expired.nearly',
    'agreement-expired.before-meeting',
  ],
  check: (graph) => {
    const continued = continuedAgreements(graph)
    return graph.agreements
      .filter(({ id }) => !continued.has(id))
      .flatMap((agreement) => checkAgreement(graph, agreement))
  },
} as const satisfies Rule
