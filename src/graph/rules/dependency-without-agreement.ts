import { binds, holdsOn } from '../facts/agreements'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** A critical dependency, not one of law, that no agreement covers which holds today and binds both ends. */
export const dependencyWithoutAgreement = {
  id: 'dependency-without-agreement',
  group: 'agreements',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Probleemanalyse: Frictie driehoeksturing en ketensturing',
    'Advies ketensturing, Handelingsperspectief, stap 1: bestaande afspraken in beeld',
  ],
  messages: ['dependency-without-agreement.none'],
  check: (graph) =>
    graph.dependencies
      .filter(
        ({ id, critical, nature, supplier, dependent }) =>
          critical === true &&
          nature !== 'statutory' &&
          !graph
            .agreementsOn(id)
            .some((agreement) => holdsOn(agreement, graph.today) && binds(agreement, [supplier, dependent])),
      )
      .map(({ id, supplier, dependent, product }) => ({
        rule: 'dependency-without-agreement',
        key: findingKey('dependency-without-agreement.none', [id]),
        kind: 'finding',
        severity: 'medium',
        about: [
          { kind: 'dependencies', id },
          { kind: 'parties', id: supplier },
          { kind: 'parties', id: dependent },
        ],
        message: 'dependency-without-agreement.none',
        values: { supplier: graph.nameOf(supplier), dependent: graph.nameOf(dependent), product },
      })),
} as const satisfies Rule
