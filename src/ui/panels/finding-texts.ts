import type { Finding } from '../../graph/finding'
import type { Texts } from '../../text/texts'

export interface FindingWords {
  readonly title: string
  readonly why: string
  readonly question: string
  readonly unknown: string
}

/** A finding in the user's language. */
export function findingTexts(finding: Finding, texts: Texts): FindingWords {
  const text = texts.findings[finding.message as keyof Texts['findings']]
  return {
    title: text.title(finding.values),
    why: text.why,
    question: text.question(finding.values),
    unknown: text.unknown,
  }
}
