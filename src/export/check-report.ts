import type { Analysis } from '../graph/analyse'
import { type AnsweredFinding, answerFindings, openFindings } from '../graph/conversation/answer-state'
import { WEIGHTS, weightOf } from '../graph/conversation/weight'
import type { Finding } from '../graph/finding'
import { readingOrder } from '../graph/reading-order'
import type { ChainMap } from '../model/chain-map'
import type { Answer } from '../model/schema/findings-and-views'
import { findingWords } from '../text/finding-words'
import { type Language, longDate, type Texts, textsOf } from '../text/texts'

export interface CheckOptions {
  readonly language: Language
  /** The day the analysis looked from, ISO date. */
  readonly day: string
  /** The day of the reader, ISO date: on it an answer of the room may have lapsed. */
  readonly readerDay: string
}

/** Whether a map has a finding for the stuurgroep that nobody answered, or that came back after an answer. */
export function hasOpenHigh(
  { answers }: Pick<ChainMap, 'answers'>,
  findings: readonly Finding[],
  readerDay: string,
): boolean {
  return openFindings(findings, answers, readerDay).some((finding) => weightOf(finding) === 'high')
}

/**
 * The findings of a map as lines of text: first what is open, in the order in which a group takes it up, then what was
 * answered, with its answer.
 */
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
  const items = new Map(
    answerFindings(findings, map.answers, options.readerDay).items.map((item) => [item.finding.key, item] as const),
  )
  const sorted = readingOrder(findings).flatMap(({ key }) => items.get(key) ?? [])
  const open = sorted.filter(({ state }) => state.kind !== 'answered')
  const answered = sorted.filter(({ state }) => state.kind === 'answered')
  return [
    heading,
    `${words.count(findings.length)}: ${counts.join(', ')}`,
    '',
    ...open.map((item) => lineOf(item, texts)),
    ...(answered.length > 0
      ? [words.answered(answered.length), '', ...answered.map((item) => lineOf(item, texts))]
      : []),
  ].join('\n')
}

function lineOf({ finding, state }: AnsweredFinding, texts: Texts): string {
  const words = texts.commandLine
  const { title, question } = findingWords(finding, texts)
  const head = `[${words.weights[weightOf(finding)]}] ${title} (${finding.rule})`
  if (state.kind === 'answered') return `${head}\n  ${answerOf(state.answer, texts)}\n`
  const earlier = state.kind === 'returned' ? `\n  ${words.returned}: ${answerOf(state.earlier, texts)}` : ''
  return `${head}\n  ${words.question}: ${question}${earlier}\n`
}

function answerOf({ answer, reason, by, date }: Answer, texts: Texts): string {
  const who = [by, longDate(date, texts.language)].filter(Boolean).join(', ')
  return `${texts.commandLine.answers[answer]}${reason ? `: ${reason}` : ''} (${who})`
}

/**
 * The same for another program: findings with their words and their answers, and everything the analysis says of them.
 *
 * @returns JSON, ending in a new line
 */
export function checkJson(
  map: ChainMap,
  { findings, level }: Pick<Analysis, 'findings' | 'level'>,
  { language, day, readerDay }: CheckOptions,
): string {
  const texts = textsOf(language)
  const { items } = answerFindings(findings, map.answers, readerDay)
  const report = {
    map: { id: map.id, title: map.title, status: map.status },
    day,
    language,
    findings: items.map(({ finding, state }) => ({
      ...finding,
      ...findingWords(finding, texts),
      state: state.kind,
      ...(state.kind === 'answered' ? { answer: state.answer } : {}),
      ...(state.kind === 'returned' ? { answer: state.earlier, because: state.because } : {}),
    })),
    level,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
