import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'
import { hasOwnTalks, isOwnJudgement } from '../facts/by-law'
import { partyAt } from '../facts/exchange'
import { pairName } from '../facts/pairs'
import { venueOf } from '../facts/venues'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** The dependencies that coupling points name, and the pairs of parties that one joins. */
function coupled(graph: ChainGraph): { readonly named: ReadonlySet<Id>; readonly joined: ReadonlySet<string> } {
  const named = new Set<Id>()
  const joined = new Set<string>()
  for (const { dependencies, ends } of Object.values(graph.map.couplingPoints)) {
    for (const id of dependencies ?? []) named.add(id)
    const [a, b] = ends.map((end) => partyAt(graph, end))
    if (a && b) joined.add(pairName(a, b))
  }
  return { named, joined }
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
    const { named, joined } = coupled(graph)
    return graph.dependencies
      .filter(
        (dependency) =>
          dependency.critical === true &&
          !named.has(dependency.id) &&
          venueOf(graph, dependency).outcome === 'none' &&
          !isOwnJudgement(graph, dependency) &&
          !hasOwnTalks(graph, dependency),
      )
      .map(({ id, supplier, dependent, product }): RuleFinding => {
        const isOpen = joined.has(pairName(supplier, dependent))
        const message = isOpen ? 'critical-dependency-uncoupled.open' : 'critical-dependency-uncoupled.none'
        return {
          rule: 'critical-dependency-uncoupled',
          key: findingKey(message, [id]),
          kind: isOpen ? 'question' : 'finding',
          severity: isOpen ? 'low' : 'medium',
          about: [
            { kind: 'dependencies', id },
            { kind: 'parties', id: supplier },
            { kind: 'parties', id: dependent },
          ],
          message,
          values: { supplier: graph.nameOf(supplier), dependent: graph.nameOf(dependent), product },
        }
      })
  },
} as const satisfies Rule
