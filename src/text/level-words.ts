import type { LevelLine } from '../graph/level/level-report'
import type { FindingText } from './finding-text'
import type { Texts } from './texts'

/** A line of the level report in the user's language; a raised signal has the sentence of its finding. */
export function lineWords({ message, values, signal }: LevelLine, texts: Texts): string {
  if (!signal) return texts.level.lines[message](values)
  const findings: Readonly<Record<string, FindingText>> = texts.findings
  return texts.level.signal(findings[signal.message]?.title(values) ?? signal.key)
}
