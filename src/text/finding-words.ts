import type { Finding } from '../graph/finding'
import { worded } from './finding-text'
import type { Texts } from './texts'

/** A finding as people read it. */
export interface FindingWords {
  readonly title: string
  readonly why: string
  readonly question: string
  readonly unknown: string
}

/** A finding in words. */
export function findingWords(finding: Finding, texts: Texts): FindingWords {
  const text = texts.findings[finding.message as keyof Texts['findings']]
  return {
    title: text.title(finding.values),
    why: worded(text.why, finding.values),
    question: text.question(finding.values),
    unknown: worded(text.unknown, finding.values),
  }
}
