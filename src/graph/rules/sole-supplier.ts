import type { Id } from '../../model/id'
import type { Agreement } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { binds, holdsOn } from '../facts/agreements'
import { namesOf } from '../facts/names'
import { normalised } from '../facts/normalised'
import { isWithinOne } from '../facts/organisation'
import { hasStructure } from '../facts/pivots'
import type { Subject } from '../finding'
import { indexBy } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/**
 * Whether an agreement that holds says what happens when the product fails to come. It covers one of the deliveries, or
 * says nothing of what it covers and binds the supplier and all who take the product.
 */
function hasFallback(graph: ChainGraph, supplier: Id, deliveries: readonly Dependency[]): boolean {
  const isFallback = (agreement: Agreement) =>
    agreement.tags?.includes('fallback') === true && holdsOn(agreement, graph.today)
  const all = [supplier, ...deliveries.map(({ dependent }) => dependent)]
  return (
    deliveries.some(({ id }) => graph.agreementsOn(id).some(isFallback)) ||
    graph
      .agreementsOf(supplier)
      .some((agreement) => !agreement.covers?.length && binds(agreement, all) && isFallback(agreement))
  )
}

/** A critical product that two or more other parties get from one and the same supplier, with no fallback agreed. */
export const soleSupplier = {
  id: 'sole-supplier',
  group: 'structure',
  severity: 'medium',
  grounds: ['Advies ketensturing, Analyse, niveau 3 (kleine verstoringen onderling opvangen)'],
  messages: ['sole-supplier.no-fallback'],
  check: (graph) => {
    if (!hasStructure(graph)) return []
    // What an organisation delivers to a part of itself, it can settle alone.
    const named = graph.structure.dependencies
      .filter((delivery) => !isWithinOne(graph, delivery))
      .map((delivery) => ({ delivery, name: normalised(delivery.product) }))
    const products = new Set(named.filter(({ delivery }) => delivery.critical === true).map(({ name }) => name))
    const deliveries = indexBy(
      named.filter(({ name }) => products.has(name)),
      ({ name }) => name,
    )
    return [...products].flatMap((product) => {
      const group = deliveries(product).map(({ delivery }) => delivery)
      const [first] = group
      const dependents = new Set(group.map(({ dependent }) => dependent))
      if (!first || dependents.size < 2 || group.some(({ supplier }) => supplier !== first.supplier)) return []
      if (hasFallback(graph, first.supplier, group)) return []
      return {
        rule: 'sole-supplier',
        key: findingKey('sole-supplier.no-fallback', [first.supplier, `product ${product}`]),
        kind: 'finding',
        severity: 'medium',
        about: [
          { kind: 'parties', id: first.supplier },
          ...group.map(({ id }): Subject => ({ kind: 'dependencies', id })),
        ],
        message: 'sole-supplier.no-fallback',
        values: { party: graph.nameOf(first.supplier), product: first.product, dependents: namesOf(graph, dependents) },
      }
    })
  },
} as const satisfies Rule
