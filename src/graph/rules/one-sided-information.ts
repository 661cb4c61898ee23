import { oneWayInformation } from '../facts/exchange'
import type { Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Between two parties that need each other, information runs one way while the sender would gain by an answer. */
export const oneSidedInformation = {
  id: 'one-sided-information',
  group: 'information',
  severity: 'low',
  grounds: [
    'Advies ketensturing, Handelingsperspectief, stap 7 (uitgangspunten: gelijke informatiepositie)',
    'Advies ketensturing, Handelingsperspectief, stap 8 (werking van de ketenoverleggen: kernwaarden)',
    'Zes sleutelfactoren voor ketensamenwerking (2019), factor 5',
  ],
  messages: ['one-sided-information.one-way', 'one-sided-information.forecast', 'one-sided-information.open'],
  check: (graph) =>
    oneWayInformation(graph).map(({ sender, receiver, information, forecast, matters }) => {
      const variant = matters === 'open' ? 'open' : forecast ? 'forecast' : 'one-way'
      const message = `one-sided-information.${variant}` as const
      return {
        rule: 'one-sided-information',
        key: findingKey(message, [sender, receiver]),
        kind: variant === 'open' ? 'question' : 'finding',
        severity: variant === 'forecast' ? 'medium' : 'low',
        about: [
          ...information.map(({ id }): Subject => ({ kind: 'dependencies', id })),
          { kind: 'parties', id: sender },
          { kind: 'parties', id: receiver },
        ],
        message,
        values: {
          sender: graph.nameOf(sender),
          receiver: graph.nameOf(receiver),
          count: information.length,
        },
      }
    }),
} as const satisfies Rule
