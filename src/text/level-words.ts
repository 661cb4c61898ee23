import type { ChainLevel, LevelLine } from '../graph/level/level-report'
import { traitsBeside } from '../graph/level/pointers'
import type { FindingText } from './finding-text'
import type { Texts } from './texts'

/** A line of the level report in the user's language; a raised signal has the sentence of its finding. */
export function lineWords({ message, values, signal }: LevelLine, texts: Texts): string {
  if (!signal) return texts.level.lines[message](values)
  const findings: Readonly<Record<string, FindingText>> = texts.findings
  return texts.level.signal(findings[signal.message]?.title(values) ?? signal.key)
}

/** The first sentence about a chain: what it resembles or, while that cannot be said, what the known points at. */
export function levelSentence(level: ChainLevel, chain: string, { level: words }: Texts): string {
  const { indication, leansTo, pointers } = level
  if (indication !== 'unclear') return words.sentence[indication](chain)
  const traits = traitsBeside(pointers, leansTo).map((one) => words.short[one])
  return leansTo === 'unclear' && traits.length === 0
    ? words.sentence.unclear(chain)
    : words.pointing(chain, leansTo, traits)
}
