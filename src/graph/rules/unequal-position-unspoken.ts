import type { Dependency } from '../../model/schema/relations'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

type Variant = 'differ' | 'none' | 'open'

/** Two views that are the same say what the relation is, also where the field of the relation itself is empty. */
function variantOf({ critical, nature, supplierView, dependentView }: Dependency): Variant | undefined {
  if (supplierView && dependentView) return supplierView === dependentView ? undefined : 'differ'
  if (critical !== true || nature) return undefined
  return nature === null ? 'none' : 'open'
}

/** Whether two parties are partners, or one a customer of the other, has not been said, or each says something else. */
export const unequalPositionUnspoken = {
  id: 'unequal-position-unspoken',
  group: 'equality',
  severity: 'low',
  grounds: ['Advies ketensturing, Handelingsperspectief, stap 1 (samenwerkingspartner of afnemer)'],
  messages: ['unequal-position-unspoken.differ', 'unequal-position-unspoken.none', 'unequal-position-unspoken.open'],
  check: (graph) =>
    graph.dependencies.flatMap((dependency) => {
      const variant = variantOf(dependency)
      if (!variant) return []
      const { id, supplier, dependent, product, supplierView, dependentView } = dependency
      const message = `unequal-position-unspoken.${variant}` as const
      return {
        rule: 'unequal-position-unspoken',
        key: findingKey(message, [id]),
        kind: variant === 'open' ? 'question' : 'finding',
        severity: variant === 'differ' ? 'medium' : 'low',
        about: [
          { kind: 'dependencies', id },
          { kind: 'parties', id: supplier },
          { kind: 'parties', id: dependent },
        ],
        message,
        values: {
          supplier: graph.nameOf(supplier),
          dependent: graph.nameOf(dependent),
          product,
          ...(variant === 'differ' ? { supplierView: supplierView ?? '', dependentView: dependentView ?? '' } : {}),
        },
      }
    }),
} as const satisfies Rule
