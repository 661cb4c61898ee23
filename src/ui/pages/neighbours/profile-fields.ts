import type { ChainMap } from '../../../model/chain-map'
import { fieldsOf, type NamedField } from '../../../model/fields/index'
import { valueIn } from '../../../model/fields/value-in'
import type { Id } from '../../../model/id'
import type { Party } from '../../../model/schema/parties'
import type { Texts } from '../../../text/texts'
import { fieldValueWords } from '../../../text/value-words'

/** The fields that stand in the profile of a party. */
export const PROFILE_FIELDS: readonly NamedField[] = fieldsOf('parties').filter(({ profile }) => profile)

/** One field of a profile in words. */
interface ProfileValue {
  readonly words: string
  /** Whether somebody said it; else it is an open question, or deliberately none. */
  readonly isKnown: boolean
  /** As the record has it. */
  readonly value: unknown
}

/**
 * What a profile says of a field.
 *
 * @param chains the chains the party belongs to, also by the step it stands in
 */
export function profileValue(
  field: NamedField,
  party: Party,
  chains: readonly Id[],
  map: ChainMap,
  texts: Texts,
): ProfileValue {
  const value = field.name === 'chains' ? chains : valueIn(party, field.name)
  const isKnown = value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
  if (field.name === 'chains' && !isKnown) return { words: texts.neighbours.noChain, isKnown, value }
  return { words: fieldValueWords('parties', field, value, map, texts) ?? '', isKnown, value }
}
