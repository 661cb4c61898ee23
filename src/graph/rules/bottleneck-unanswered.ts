import { collectionOf } from '../../model/chain-map'
import { unansweredBottlenecks } from '../facts/bottleneck-answers'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

const ID = 'bottleneck-unanswered'

/** A bottleneck the group recognised, about which nothing was agreed, is decided anywhere, or was taken up. */
export const bottleneckUnanswered = {
  id: ID,
  group: 'bottlenecks',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Handelingsperspectief, stap 2 (opgehaalde knelpunten bespreken)',
    'Advies ketensturing, Probleemanalyse (wie neemt het initiatief)',
  ],
  messages: ['bottleneck-unanswered.none', 'bottleneck-unanswered.open'],
  check: (graph) =>
    unansweredBottlenecks(graph, ID).map(({ bottleneck: { id, text, about = [] }, isOpen }): RuleFinding => {
      const message = isOpen ? 'bottleneck-unanswered.open' : 'bottleneck-unanswered.none'
      const touched = [...new Set(about)].sort().flatMap((record): readonly Subject[] => {
        const kind = collectionOf(graph.map, record)
        return kind ? [{ kind, id: record }] : []
      })
      return {
        rule: ID,
        key: findingKey(message, [id]),
        kind: isOpen ? 'question' : 'finding',
        severity: isOpen ? 'low' : 'medium',
        about: [{ kind: 'bottlenecks', id }, ...touched],
        message,
        values: { bottleneck: text },
      }
    }),
} as const satisfies Rule
