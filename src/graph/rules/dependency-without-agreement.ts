import type { Agreement } from '../../model/schema/governance'
import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { binds, holdsOn } from '../facts/agreements'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/**
 * Agreements that may be the one that is looked for: nobody filled in yet who signed one that covers the dependency, or
 * what one is about that binds both ends.
 */
function mayArrange(graph: ChainGraph, { id, supplier, dependent }: Dependency): readonly Agreement[] {
  return [
    ...graph.agreementsOn(id).filter(({ parties }) => parties === undefined),
    ...graph
      .agreementsOf(supplier)
      .filter((agreement) => agreement.covers === undefined && binds(agreement, [supplier, dependent])),
  ].filter((agreement) => holdsOn(agreement, graph.today))
}

function checkDependency(graph: ChainGraph, dependency: Dependency): readonly RuleFinding[] {
  const { id, supplier, dependent, product, critical, nature } = dependency
  if (critical !== true || nature === 'statutory') return []
  const isArranged = graph
    .agreementsOn(id)
    .some((agreement) => holdsOn(agreement, graph.today) && binds(agreement, [supplier, dependent]))
  if (isArranged) return []
  const possible = mayArrange(graph, dependency)
  const isOpen = possible.length > 0
  const message = isOpen ? 'dependency-without-agreement.open' : 'dependency-without-agreement.none'
  return [
    {
      rule: 'dependency-without-agreement',
      key: findingKey(message, [id]),
      kind: isOpen ? 'question' : 'finding',
      severity: isOpen ? 'low' : 'medium',
      about: [
        { kind: 'dependencies', id },
        { kind: 'parties', id: supplier },
        { kind: 'parties', id: dependent },
        ...possible.map((agreement): Subject => ({ kind: 'agreements', id: agreement.id })).sort(byId),
      ],
      message,
      values: {
        supplier: graph.nameOf(supplier),
        dependent: graph.nameOf(dependent),
        product,
        ...(isOpen ? { agreements: possible.map(({ title }) => title).sort() } : {}),
      },
    },
  ]
}

function byId(a: Subject, b: Subject): number {
  return a.id < b.id ? -1 : 1
}

/** A critical dependency, not one of law, that no agreement covers which holds today and binds both ends. */
export const dependencyWithoutAgreement = {
  id: 'dependency-without-agreement',
  group: 'agreements',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Probleemanalyse: Frictie driehoeksturing en ketensturing',
    'Advies ketensturing, Handelingsperspectief, stap 1: bestaande afspraken in beeld',
  ],
  messages: ['dependency-without-agreement.none', 'dependency-without-agreement.open'],
  check: (graph) => graph.dependencies.flatMap((dependency) => checkDependency(graph, dependency)),
} as const satisfies Rule
