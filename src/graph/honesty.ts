import type { RuleFinding } from './finding'

/** The rule about the map itself: while it speaks, nothing on the map is sure enough to be high (catalogue, signal 40). */
export const HONESTY = 'map-one-sided-or-stale'

/** In what way a map is not firm yet: the variant of the honesty finding, the weightiest first. */
export const CAPPING_REASONS = ['one-sided', 'stale', 'unknown'] as const

export type CappingReason = (typeof CAPPING_REASONS)[number]

/** Why this finding keeps all others from being high; undefined when it does not. A rule that failed caps nothing. */
export function cappingReason({ rule, message }: Pick<RuleFinding, 'rule' | 'message'>): CappingReason | undefined {
  if (rule !== HONESTY) return undefined
  return CAPPING_REASONS.find((reason) => message === `${HONESTY}.${reason}`)
}
