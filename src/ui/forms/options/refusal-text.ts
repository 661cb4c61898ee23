import type { Refusal } from '../../../model/commands/outcome'
import type { Texts } from '../../../text/texts'

/** Why a change was refused, in words; undefined when it was not, or when there was nothing to change. */
export function refusalText(refusal: Refusal | undefined, texts: Texts): string | undefined {
  if (!refusal || refusal.code === 'nothing-changed') return undefined
  return texts.problems.refusals[refusal.code](refusal.values)
}
