import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { namesOf } from '../facts/names'
import { bundlesOf } from '../facts/pairs'
import { uncoupledDependencies } from '../facts/uncoupled'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

const dependencySubject = ({ id }: Dependency): Subject => ({ kind: 'dependencies', id })

function openFinding(graph: ChainGraph, dependency: Dependency): RuleFinding {
  const { id, supplier, dependent, product } = dependency
  return {
    rule: 'critical-dependency-uncoupled',
    key: findingKey('critical-dependency-uncoupled.open', [id]),
    kind: 'question',
    severity: 'low',
    about: [dependencySubject(dependency), { kind: 'parties', id: supplier }, { kind: 'parties', id: dependent }],
    message: 'critical-dependency-uncoupled.open',
    values: { supplier: graph.nameOf(supplier), dependent: graph.nameOf(dependent), product },
  }
}

/** One finding for all that one party delivers without a place to talk about it. */
function noneFindings(graph: ChainGraph, dependencies: readonly Dependency[]): readonly RuleFinding[] {
  return bundlesOf(dependencies).map(({ supplier, dependents, dependencies: own }): RuleFinding => {
    const parties = [supplier, ...dependents].map((id): Subject => ({ kind: 'parties', id }))
    const edges = own.map(dependencySubject)
    return {
      rule: 'critical-dependency-uncoupled',
      key: findingKey(
        'critical-dependency-uncoupled.none',
        dependents.length === 1 ? [supplier, ...dependents] : [supplier],
      ),
      kind: 'finding',
      severity: 'medium',
      // Between two it is shown where the one waits for the other, with more at the party that delivers.
      about: dependents.length === 1 ? [...edges, ...parties] : [...parties, ...edges],
      message: 'critical-dependency-uncoupled.none',
      values: { supplier: graph.nameOf(supplier), dependents: namesOf(graph, dependents) },
    }
  })
}

/** A critical dependency that no coupling point names, between two parties that never sit at one table. */
export const criticalDependencyUncoupled = {
  id: 'critical-dependency-uncoupled',
  group: 'coupling',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Probleemanalyse (weinig afstemming)',
    'Advies ketensturing, Handelingsperspectief, stap 1 (afhankelijkheden)',
  ],
  messages: ['critical-dependency-uncoupled.none', 'critical-dependency-uncoupled.open'],
  check: (graph) => {
    const found = uncoupledDependencies(graph)
    const those = (isOpen: boolean) => found.filter((one) => one.isOpen === isOpen).map(({ dependency }) => dependency)
    return [...noneFindings(graph, those(false)), ...those(true).map((dependency) => openFinding(graph, dependency))]
  },
} as const satisfies Rule
