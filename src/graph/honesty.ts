import type { RuleFinding } from './finding'

/** The rule about the map itself: how sure it is (catalogue, signal 40). It stands beside what findings weigh, and lowers none. */
export const HONESTY = 'map-one-sided-or-stale'

/** In what way a map is not firm yet: the variant of the honesty finding, the weightiest first. */
export const DOUBTS = ['one-sided', 'stale', 'unknown'] as const

export type Doubt = (typeof DOUBTS)[number]

/** What this finding says against the map being sure; undefined when it says nothing of that. A rule that failed says nothing. */
export function doubtOf({ rule, message }: Pick<RuleFinding, 'rule' | 'message'>): Doubt | undefined {
  if (rule !== HONESTY) return undefined
  return DOUBTS.find((doubt) => message === `${HONESTY}.${doubt}`)
}
