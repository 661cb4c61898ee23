import { coreValuesOf } from '../model/core-values'
import type { Chain } from '../model/schema/parties'
import type { Texts } from './texts'
import { lineWords } from './value-words'

/** The core values of a chain in words, in their order; empty when it has none, or nobody looked. */
export function coreValueWords(chain: Chain, { fields }: Texts): readonly string[] {
  const { codes } = fields.chains.coreValueList
  return (coreValuesOf(chain) ?? []).map((value) => lineWords(codes, value))
}
