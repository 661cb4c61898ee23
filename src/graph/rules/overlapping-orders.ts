import type { Id } from '../../model/id'
import type { Assignment } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { namesOf } from '../facts/names'
import { normalised, productName } from '../facts/normalised'
import { overlappingOrders as findOverlaps } from '../facts/orders'
import type { FindingValue, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** The dependencies in which a contractor delivers what was asked for: what hangs on it gives the finding its weight. */
function deliveriesOf(graph: ChainGraph, contractors: readonly Id[], product: string): readonly Subject[] {
  const asked = productName(product)
  return contractors.flatMap((id) =>
    graph
      .outgoing(id)
      .filter((dependency) => productName(dependency.product) === asked)
      .map((dependency): Subject => ({ kind: 'dependencies', id: dependency.id })),
  )
}

/** Who named a number, and who asks for the same without one: whether the one is part of the other is the question then. */
function counted(graph: ChainGraph, orders: readonly Assignment[]): Readonly<Record<string, FindingValue>> {
  const withNumber = orders.filter(({ volume }) => volume)
  const [first, ...more] = withNumber
  if (!first?.volume || more.some(({ client }) => client !== first.client)) return {}
  const without = orders.filter(({ client }) => client !== first.client)
  const { volume } = withNumber.reduce((last, order) => ((order.from ?? '') > (last.from ?? '') ? order : last))
  return {
    amount: (volume ?? first.volume).amount,
    by: graph.nameOf(first.client),
    others: namesOf(
      graph,
      without.map(({ client }) => client),
    ),
  }
}

/** Orders for one product of the chain, from different clients and for the same time: possibly one order. */
export const overlappingOrders = {
  id: 'overlapping-orders',
  group: 'steering',
  severity: 'medium',
  grounds: [
    'Ketensturing: samen werken aan maatschappelijke opgaven (webpagina Samenwerken in de driehoek)',
    'Advies ketensturing, Analyse (opdrachten die dubbel zijn)',
  ],
  messages: ['overlapping-orders.possible', 'overlapping-orders.open'],
  check: (graph) =>
    findOverlaps(graph).map(({ product, orders, known }) => {
      const message = known ? 'overlapping-orders.possible' : 'overlapping-orders.open'
      const all = orders.flatMap(({ triangle }) => graph.map.triangles[triangle]?.contractor ?? [])
      const contractors = [...new Set(all)].filter((id) => graph.party(id)).sort()
      return {
        rule: 'overlapping-orders',
        key: findingKey(message, [...orders.slice(0, 1).map(({ id }) => id), normalised(product)]),
        kind: known ? 'finding' : 'question',
        severity: known ? 'medium' : 'low',
        about: [
          ...orders.map(({ id }): Subject => ({ kind: 'assignments', id })),
          ...contractors.map((id): Subject => ({ kind: 'parties', id })),
          ...deliveriesOf(graph, contractors, product),
        ],
        message,
        values: {
          product,
          clients: namesOf(
            graph,
            orders.map(({ client }) => client),
          ),
          contractors: namesOf(graph, contractors),
          ...(known ? counted(graph, orders) : {}),
        },
      }
    }),
} as const satisfies Rule
