import { partyOutsideSteering as outside } from '../facts/outside-steering'
import { criticalTowards, isArticulationParty } from '../facts/pivots'
import type { Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** A party the chain leans on, of which no steering is known. */
export const partyOutsideSteering = {
  id: 'party-outside-steering',
  group: 'steering',
  severity: 'low',
  grounds: [
    'Advies ketensturing, Wat is een keten? (verschillende sturing)',
    'Advies ketensturing, Handelingsperspectief, ketendoel(en) (partijen zonder driehoek)',
  ],
  messages: ['party-outside-steering.none', 'party-outside-steering.open'],
  check: (graph) =>
    graph.parties.flatMap((party) => {
      const steering = outside(graph, party)
      if (!steering) return []
      const known = steering === 'none'
      const message = known ? 'party-outside-steering.none' : 'party-outside-steering.open'
      const critical = criticalTowards(graph, party.id)
      return {
        rule: 'party-outside-steering',
        key: findingKey(message, [party.id]),
        kind: known ? 'finding' : 'question',
        severity: known && isArticulationParty(graph, party.id) ? 'medium' : 'low',
        about: [
          { kind: 'parties', id: party.id },
          ...critical.map(({ id }): Subject => ({ kind: 'dependencies', id })),
        ],
        message,
        values: { party: graph.nameOf(party.id), count: critical.length },
      }
    }),
} as const satisfies Rule
