import { continuedAgreements } from '../facts/agreements'
import { daysBetween } from '../facts/days'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** An agreement that began long ago, with neither an end nor a day on which people look at it together. */
export const agreementWithoutReview = {
  id: 'agreement-without-review',
  group: 'agreements',
  severity: 'low',
  grounds: ['Advies ketensturing, Probleemanalyse (wie begint over afspraken maken en evalueren)'],
  messages: ['agreement-without-review.none', 'agreement-without-review.open'],
  check: (graph) => {
    const continued = continuedAgreements(graph)
    return graph.agreements.flatMap(({ id, title, kind, from, until, reviewOn }): readonly RuleFinding[] => {
      if (kind === 'statute' || continued.has(id) || until || reviewOn || !from) return []
      if (daysBetween(from, graph.today) <= graph.settings.reviewAfterDays) return []
      const known = until === null && reviewOn === null
      const message = known ? 'agreement-without-review.none' : 'agreement-without-review.open'
      return [
        {
          rule: 'agreement-without-review',
          key: findingKey(message, [id]),
          kind: known ? 'finding' : 'question',
          severity: 'low',
          about: [{ kind: 'agreements', id }],
          message,
          values: { agreement: title, from },
        },
      ]
    })
  },
} as const satisfies Rule
