import { namesOf } from '../facts/names'
import { criticalTowards, hasManyDependents } from '../facts/pivots'
import { countClients } from '../facts/steering'
import type { Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Many parties wait, on critical dependencies, for one and the same party. */
export const highDependents = {
  id: 'high-dependents',
  group: 'structure',
  severity: 'low',
  grounds: [
    'Advies ketensturing, Probleemanalyse (schaarse middelen)',
    'Werk aan Uitvoering, Meervoudig opdrachtgeverschap (2023): vol portfolio',
  ],
  messages: ['high-dependents.many'],
  check: (graph) =>
    graph.parties.flatMap((party) => {
      if (!hasManyDependents(graph, party.id)) return []
      const critical = criticalTowards(graph, party.id)
      const dependents = new Set(critical.map(({ dependent }) => dependent))
      const clients = countClients(graph, party.id)
      return {
        rule: 'high-dependents',
        key: findingKey('high-dependents.many', [party.id]),
        kind: 'finding',
        severity: clients >= graph.settings.manyClients ? 'medium' : 'low',
        about: [
          { kind: 'parties', id: party.id },
          ...critical.map(({ id }): Subject => ({ kind: 'dependencies', id })),
        ],
        message: 'high-dependents.many',
        values: {
          party: graph.nameOf(party.id),
          count: dependents.size,
          dependents: namesOf(graph, dependents),
          clients,
        },
      }
    }),
} as const satisfies Rule
