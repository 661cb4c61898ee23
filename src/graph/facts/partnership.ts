import type { Party } from '../../model/schema/parties'

/**
 * Whether the room said that a party is no partner in the chain but a supplier of it, or part of its surroundings (advice, step
 * 1: what makes a party a "ketenpartner"). Nobody misses its seat, its contribution or its triangle. Of whom nobody said it, it is not so.
 */
export function isBesideChain({ partnership }: Pick<Party, 'partnership'>): boolean {
  return partnership === 'supplier' || partnership === 'surroundings'
}
