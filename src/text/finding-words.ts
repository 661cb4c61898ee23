import type { Finding } from '../graph/finding'
import { worded } from './finding-text'
import { fitted, QUESTION_LENGTH, TITLE_LENGTH } from './short-names'
import type { Texts } from './texts'

/** A finding as people read it. */
interface FindingWords {
  readonly title: string
  readonly why: string
  readonly question: string
  readonly unknown: string
}

/** A finding in words. */
export function findingWords(finding: Finding, texts: Texts): FindingWords {
  const text = texts.findings[finding.message as keyof Texts['findings']]
  return {
    title: fitted(text.title, finding.values, TITLE_LENGTH),
    why: worded(text.why, finding.values),
    question: fitted(text.question, finding.values, QUESTION_LENGTH),
    unknown: worded(text.unknown, finding.values),
  }
}
