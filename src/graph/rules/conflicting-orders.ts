import type { Assignment } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { namesOf } from '../facts/names'
import { type ConflictingOrders, conflictingOrders as findConflicts } from '../facts/orders'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

function contractorsOf(graph: ChainGraph, orders: readonly Assignment[]): readonly string[] {
  return namesOf(
    graph,
    orders.flatMap(({ triangle }) => graph.map.triangles[triangle]?.contractor ?? []),
  )
}

function findingOf(graph: ChainGraph, { orders, goals, mutual }: ConflictingOrders): RuleFinding {
  const message = goals ? 'conflicting-orders.goals' : 'conflicting-orders.orders'
  const marked: readonly { readonly id: string }[] = goals ?? orders
  return {
    rule: 'conflicting-orders',
    key: findingKey(
      message,
      marked.map(({ id }) => id),
    ),
    kind: 'finding',
    severity: mutual ? 'high' : 'low',
    about: [
      ...orders.map(({ id }): Subject => ({ kind: 'assignments', id })),
      ...(goals ?? []).map(({ id }): Subject => ({ kind: 'goals', id })),
    ],
    message,
    values: {
      products: orders.map(({ product }) => product),
      clients: namesOf(
        graph,
        orders.map(({ client }) => client),
      ),
      contractors: contractorsOf(graph, orders),
      goals: (goals ?? []).map(({ text }) => text),
    },
  }
}

/** Orders that people marked as pulling different ways, themselves or by way of the goals they serve. */
export const conflictingOrders = {
  id: 'conflicting-orders',
  group: 'steering',
  severity: 'low',
  grounds: [
    'Advies ketensturing, Analyse (opdrachten die elkaar tegenspreken)',
    'Algemene Rekenkamer, Prestaties in de strafrechtketen (2012)',
  ],
  messages: ['conflicting-orders.orders', 'conflicting-orders.goals'],
  check: (graph) => findConflicts(graph).map((conflict) => findingOf(graph, conflict)),
} as const satisfies Rule
