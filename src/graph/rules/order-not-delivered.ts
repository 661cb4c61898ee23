import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { Assignment } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { isOld } from '../facts/capacity'
import { namesOf } from '../facts/names'
import { isNamed, productName } from '../facts/normalised'
import type { RuleFinding, Severity, Subject } from '../finding'
import { sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

const ID = 'order-not-delivered'

/** Whether it lies so far back that nobody waits for it any more. */
function isHistory(graph: ChainGraph, { until, outcomeOn }: Assignment): boolean {
  const day = outcomeOn ?? until
  return typeof day === 'string' && isOld(graph, day)
}

/** The orders that a later one with a known outcome continues: that one tells how it went on. */
function toldLater(assignments: readonly Assignment[]): ReadonlySet<Id> {
  return new Set(
    assignments.flatMap(({ id, follows, outcome }) => (follows && follows !== id && outcome ? follows : [])),
  )
}

/** What leaves the contractor under the name of the order. */
function deliveriesOf(graph: ChainGraph, contractor: Id, { product }: Assignment): readonly Dependency[] {
  const ordered = productName(product)
  return graph.outgoing(contractor).filter((dependency) => isNamed(productName(dependency.product), ordered))
}

function severityOf(isWhole: boolean, isCritical: boolean): Severity {
  if (isWhole) return isCritical ? 'high' : 'medium'
  return isCritical ? 'medium' : 'low'
}

function notDelivered(graph: ChainGraph, order: Assignment): readonly RuleFinding[] {
  const { id, triangle, client, product, outcome } = order
  if (outcome !== 'not-delivered' && outcome !== 'partly') return []
  const contractor = graph.map.triangles[triangle]?.contractor
  if (!contractor || !graph.party(contractor)) return []
  const deliveries = deliveriesOf(graph, contractor, order)
  const critical = deliveries.filter((dependency) => dependency.critical === true)
  const waiting = [...new Set((critical.length > 0 ? critical : deliveries).map(({ dependent }) => dependent))].sort()
  const message = outcome === 'partly' ? 'order-not-delivered.partly' : 'order-not-delivered.none'
  return [
    {
      rule: ID,
      key: findingKey(message, [id]),
      kind: 'finding',
      severity: severityOf(outcome === 'not-delivered', critical.length > 0),
      about: [
        { kind: 'assignments', id },
        { kind: 'parties', id: contractor },
        ...deliveries.map((dependency): Subject => ({ kind: 'dependencies', id: dependency.id })),
        ...waiting.map((party): Subject => ({ kind: 'parties', id: party })),
      ],
      message,
      values: {
        product,
        contractor: graph.nameOf(contractor),
        client: graph.party(client) ? graph.nameOf(client) : '',
        waiting: namesOf(graph, waiting),
      },
    },
  ]
}

/** One question for the map: orders that ended, of which nobody said what became of them while of others they did. */
function openOutcomes(graph: ChainGraph, orders: readonly Assignment[]): readonly RuleFinding[] {
  const open = orders.filter(
    ({ until, outcome }) => outcome === undefined && typeof until === 'string' && until < graph.today,
  )
  if (open.length === 0) return []
  const message = 'order-not-delivered.open'
  const contractors = open.flatMap(({ triangle }) => graph.map.triangles[triangle]?.contractor ?? [])
  const known = [...new Set(contractors)].filter((id) => graph.party(id)).sort()
  return [
    {
      rule: ID,
      key: findingKey(message, [WHOLE_MAP]),
      kind: 'question',
      severity: 'low',
      about: [
        { kind: 'map', id: graph.map.id },
        ...open.map(({ id }): Subject => ({ kind: 'assignments', id })),
        ...known.map((id): Subject => ({ kind: 'parties', id })),
      ],
      message,
      values: { count: open.length, contractors: namesOf(graph, known) },
    },
  ]
}

/** An order that was not, or only partly, delivered; or ended with an outcome that nobody put down where others have one. */
export const orderNotDelivered = {
  id: ID,
  group: 'steering',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Analyse (afspraken uit de driehoek die niet worden nagekomen)',
    'Advies ketensturing, Probleemanalyse (wacht- en doorlooptijden bij een ketenpartner)',
  ],
  messages: ['order-not-delivered.none', 'order-not-delivered.partly', 'order-not-delivered.open'],
  check: (graph) => {
    const all = sortedRecords(graph.map.assignments)
    // Without any outcome the map does not keep them, and asks for none.
    if (!all.some(({ outcome }) => outcome)) return []
    const later = toldLater(all)
    const told = all.filter((order) => !isHistory(graph, order) && !later.has(order.id))
    return [...told.flatMap((order) => notDelivered(graph, order)), ...openOutcomes(graph, told)]
  },
} as const satisfies Rule
