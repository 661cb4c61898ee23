import { EVIDENCE_KINDS, type EvidencePart } from '../graph/weighing/evidence'
import type { Texts } from './texts'

/** What gives a finding its weight, as one sentence: what people say, what it stops, who is needed, and when. */
export function evidenceWords(parts: readonly EvidencePart[], texts: Texts): string {
  const words = texts.conversation.evidenceOf
  const said = EVIDENCE_KINDS.flatMap((kind) => {
    const count = parts.find((part) => part.kind === kind)?.count ?? 0
    return count > 0 ? [words[kind](count)] : []
  })
  const sentence = said.join('; ')
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
