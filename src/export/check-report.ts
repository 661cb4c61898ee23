import type { Analysis } from '../graph/analyse'
import { WEIGHTS, weightOf } from '../graph/conversation/weight'
import type { Finding } from '../graph/finding'
import { readingOrder } from '../graph/reading-order'
import type { ChainMap } from '../model/chain-map'
import { findingWords } from '../text/finding-words'
import { type Language, longDate, textsOf } from '../text/texts'

export interface CheckOptions {
  readonly language: Language
  /** The day the analysis looked from, ISO date. */
  readonly day: string
}

/** Whether a list of findings holds one for the stuurgroep. */
export function hasHigh(findings: readonly Finding[]): boolean {
  return findings.some((finding) => weightOf(finding) === 'high')
}

/** The findings of a map as lines of text, in the order in which a group takes them up. */
export function checkText(map: ChainMap, { findings }: Pick<Analysis, 'findings'>, options: CheckOptions): string {
  const texts = textsOf(options.language)
  const words = texts.commandLine
  const heading = words.heading(map.title, longDate(options.day, options.language))
  if (findings.length === 0) return `${heading}\n${words.none}\n`
  const counts = WEIGHTS.map(
    (weight) => [weight, findings.filter((finding) => weightOf(finding) === weight).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([weight, count]) => `${count} ${words.weights[weight]}`)
  const lines = readingOrder(findings).map((finding) => {
    const { title, question } = findingWords(finding, texts)
    return `[${words.weights[weightOf(finding)]}] ${title} (${finding.rule})\n  ${words.question}: ${question}\n`
  })
  return [heading, `${words.count(findings.length)}: ${counts.join(', ')}`, '', ...lines].join('\n')
}

/**
 * The same for another program: findings with their words, and everything the analysis says of them.
 *
 * @returns JSON, ending in a new line
 */
export function checkJson(
  map: ChainMap,
  { findings, level }: Pick<Analysis, 'findings' | 'level'>,
  { language, day }: CheckOptions,
): string {
  const texts = textsOf(language)
  const report = {
    map: { id: map.id, title: map.title, status: map.status },
    day,
    language,
    findings: findings.map((finding) => ({ ...finding, ...findingWords(finding, texts) })),
    level,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
