import type { Id } from '../../model/id'
import type { Agreement } from '../../model/schema/governance'
import type { Assignment } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { boundParties, hasEnded } from '../facts/agreements'
import { namesOf } from '../facts/names'
import type { RuleFinding, Subject } from '../finding'
import { indexBy, sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Whether a period touches a calendar year; an end or beginning that is not filled in sets no limit. */
function touches({ from, until }: Pick<Assignment, 'from' | 'until'>, year: string): boolean {
  return (from ?? year).slice(0, 4) <= year && (until ?? year).slice(0, 4) >= year
}

function refersTo({ agreements, goals }: Assignment, agreement: Agreement): boolean {
  const covered = agreement.covers ?? []
  return agreements?.includes(agreement.id) === true || goals?.some((goal) => covered.includes(goal)) === true
}

function checkAgreement(
  graph: ChainGraph,
  assignmentsOf: (triangle: Id) => readonly Assignment[],
  agreement: Agreement,
): readonly RuleFinding[] {
  const year = graph.today.slice(0, 4)
  const inYear = (agreement.from ?? graph.today).slice(0, 4) <= year && !hasEnded(agreement, `${year}-01-01`)
  if (!agreement.tags?.includes('needs-funding') || !inYear) return []
  const parties = boundParties(graph, agreement).filter((id) => graph.trianglesOf(id).length > 0)
  if (parties.length < 2) return []
  const triangles = parties.flatMap((id) => graph.trianglesOf(id))
  const assignments = triangles.flatMap(({ id }) => assignmentsOf(id)).filter((order) => touches(order, year))
  if (assignments.some((assignment) => refersTo(assignment, agreement))) return []
  // Without a list of goals or agreements nobody said what the order refers to; without an order nobody drew it yet.
  const known =
    assignments.length > 0 &&
    assignments.every(({ goals, agreements }) => goals !== undefined || agreements !== undefined)
  const message = known ? 'agreement-not-in-order.none' : 'agreement-not-in-order.open'
  return [
    {
      rule: 'agreement-not-in-order',
      key: findingKey(message, [agreement.id, year]),
      kind: known ? 'finding' : 'question',
      severity: known ? 'medium' : 'low',
      about: [
        { kind: 'agreements', id: agreement.id },
        ...triangles.map(({ id }): Subject => ({ kind: 'triangles', id })),
        ...assignments.map(({ id }): Subject => ({ kind: 'assignments', id })),
      ],
      message,
      values: { agreement: agreement.title, year, parties: namesOf(graph, parties) },
    },
  ]
}

/** A chain agreement that needs means, to which no order of this year in the triangles of its parties refers. */
export const agreementNotInOrder = {
  id: 'agreement-not-in-order',
  group: 'agreements',
  severity: 'medium',
  grounds: [
    'Driehoek en keten (webpagina Samenwerken in de driehoek)',
    'Advies ketensturing, Handelingsperspectief, ketendoel(en) (leidend voor de opdracht)',
    'Advies ketensturing, Handelingsperspectief, stap 7 (uitgangspunten: planning en begroting als basis)',
  ],
  messages: ['agreement-not-in-order.none', 'agreement-not-in-order.open'],
  check: (graph) => {
    const assignmentsOf = indexBy(sortedRecords(graph.map.assignments), ({ triangle }) => triangle)
    return graph.agreements.flatMap((agreement) => checkAgreement(graph, assignmentsOf, agreement))
  },
} as const satisfies Rule
