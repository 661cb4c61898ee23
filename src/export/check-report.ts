import type { Analysis } from '../graph/analyse'
import { type AnsweredFinding, answerFindings, openFindings } from '../graph/conversation/answer-state'
import { type Conversation, conversationOf, openSignals } from '../graph/conversation/conversation'
import { WEIGHTS, weightOf } from '../graph/conversation/weight'
import type { Finding } from '../graph/finding'
import { speechOf } from '../graph/speech'
import type { ChainMap } from '../model/chain-map'
import type { Answer } from '../model/schema/findings-and-views'
import { ANSWERS, LENSES } from '../model/vocabulary'
import { findingWords } from '../text/finding-words'
import { titleText } from '../text/status-text'
import { type Language, longDate, type Texts, textsOf } from '../text/texts'

interface CheckOptions {
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
  return openFindings(findings, answers, readerDay).some(
    (finding) => speechOf(finding) === 'signal' && weightOf(finding) === 'high',
  )
}

/**
 * The findings of a map as lines of text, in the order of the panel and of paper: the signals that are open, what was
 * answered, what nobody looked at yet (counted by the lens that asks it), and what is to be done for the map itself.
 */
export function checkText(map: ChainMap, { findings }: Pick<Analysis, 'findings'>, options: CheckOptions): string {
  const texts = textsOf(options.language)
  const words = texts.commandLine
  const heading = words.heading(titleText(map, texts), longDate(options.day, options.language))
  if (findings.length === 0) return `${heading}\n${words.none}\n`
  const conversation = conversationOf(map, findings, options.readerDay)
  const { upkeep } = conversation
  const [open, answered] = [openSignals(conversation), ANSWERS.flatMap((answer) => conversation.answered[answer])]
  const counts = WEIGHTS.map(
    (weight) => [weight, open.filter(({ finding }) => weightOf(finding) === weight).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([weight, count]) => `${count} ${words.weights[weight]}`)
  return [
    heading,
    open.length === 0 ? words.none : `${words.count(open.length)}: ${counts.join(', ')}`,
    '',
    ...open.map((item) => lineOf(item, texts)),
    ...(answered.length > 0
      ? [words.answered(answered.length), '', ...answered.map((item) => lineOf(item, texts))]
      : []),
    ...questionLines(conversation, texts),
    ...(upkeep.length > 0 ? [words.upkeep, '', ...upkeep.map((item) => lineOf(item, texts))] : []),
  ].join('\n')
}

/** How many questions each lens still has. */
function questionLines({ questions }: Conversation, texts: Texts): string[] {
  const words = texts.commandLine
  if (questions.length === 0) return []
  const counts = [...LENSES, undefined].flatMap((lens) => {
    const count = questions.filter((question) => question.lens === lens).length
    return count === 0 ? [] : [`  ${lens ? texts.lenses.name[lens] : texts.conversation.wholeMap}: ${count}`]
  })
  return [words.questions(questions.length), ...counts, '']
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
    map: { id: map.id, title: map.title, status: map.status, ...(map.exercise && { exercise: true }) },
    day,
    language,
    findings: items.map(({ finding, state }) => ({
      ...finding,
      ...findingWords(finding, texts),
      speech: speechOf(finding),
      state: state.kind,
      ...(state.kind === 'answered' ? { answer: state.answer } : {}),
      ...(state.kind === 'returned' ? { answer: state.earlier, because: state.because } : {}),
    })),
    level,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
