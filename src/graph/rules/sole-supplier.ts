import { holdsOn } from '../facts/agreements'
import { namesOf } from '../facts/names'
import { hasStructure } from '../facts/pivots'
import type { Subject } from '../finding'
import { indexBy } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Products are the same when they differ only in capitals and spaces. */
function normalised(product: string): string {
  return product.trim().toLowerCase().replace(/\s+/g, ' ')
}

/** A critical product that two or more parties get from one and the same supplier, with no fallback agreed. */
export const soleSupplier = {
  id: 'sole-supplier',
  group: 'structure',
  severity: 'medium',
  grounds: ['Advies ketensturing, Analyse: niveau 3, kleine verstoringen onderling opvangen'],
  messages: ['sole-supplier.no-fallback'],
  check: (graph) => {
    if (!hasStructure(graph)) return []
    const { dependencies } = graph.structure
    const products = new Set(
      dependencies.filter(({ critical }) => critical === true).map(({ product }) => normalised(product)),
    )
    const deliveries = indexBy(dependencies, ({ product }) => {
      const name = normalised(product)
      return products.has(name) ? name : []
    })
    return [...products].flatMap((product) => {
      const group = deliveries(product)
      const [first] = group
      const dependents = new Set(group.map(({ dependent }) => dependent))
      if (!first || dependents.size < 2 || group.some(({ supplier }) => supplier !== first.supplier)) return []
      const fallback = group
        .flatMap(({ id }) => graph.agreementsOn(id))
        .some((agreement) => agreement.tags?.includes('fallback') && holdsOn(agreement, graph.today))
      if (fallback) return []
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
