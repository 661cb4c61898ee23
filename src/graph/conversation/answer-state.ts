import type { Table } from '../../model/chain-map'
import { LIMITS } from '../../model/limits'
import type { Answer } from '../../model/schema/findings-and-views'
import { ANSWERS, type AnswerKind } from '../../model/vocabulary'
import type { Finding } from '../finding'
import { HONESTY } from '../honesty'
import { compareText } from '../indexing'
import { shortHash } from '../short-hash'
import { isAboutProgram, speechOf } from '../speech'

/** Why an answered finding asks for attention again. */
export type ReturnReason = 'facts-changed' | 'until-passed' | 'only-postponed'

/** Where the conversation about a finding stands. */
type FindingState =
  | { readonly kind: 'open' }
  | { readonly kind: 'returned'; readonly earlier: Answer; readonly because: ReturnReason }
  | { readonly kind: 'answered'; readonly answer: Answer }

/** A finding with what the room said about it. */
export interface AnsweredFinding {
  readonly finding: Finding
  readonly state: FindingState
  /** Everything that was ever said about it, the newest first. */
  readonly answers: readonly Answer[]
}

/** What the answers of a map mean for its findings. */
interface AnsweredFindings {
  /** In the order of the findings that came in. */
  readonly items: readonly AnsweredFinding[]
  /** Answers to findings that are no longer there, the newest first. */
  readonly lapsed: readonly Answer[]
}

/** The honesty signal (catalogue, signal 40) can be put off until a day, never closed. */
const ONLY_POSTPONED: readonly string[] = [HONESTY]

/** Whether a finding of this rule can only be put off, with a day on which it comes back. */
export function canOnlyBePostponed(rule: string): boolean {
  return ONLY_POSTPONED.includes(rule)
}

/** What can be answered to a finding; nothing when the finding is about the program and not about the map. */
export function answersFor(finding: Pick<Finding, 'rule' | 'message'>): readonly AnswerKind[] {
  if (isAboutProgram(finding)) return []
  return canOnlyBePostponed(finding.rule) ? ['find-out'] : ANSWERS
}

/** The key under which an answer keeps a finding: its own, shortened where it would not fit in the file. */
export function answerKey(finding: string): string {
  return finding.length <= LIMITS.line ? finding : `${finding.slice(0, LIMITS.line - 20)}~${shortHash(finding)}`
}

/** The rule an answer is about; empty when its key is not one of ours. */
export function ruleOfAnswer({ finding }: Pick<Answer, 'finding'>): string {
  return /^[a-z0-9-]+(?=[.:])/.exec(finding)?.[0] ?? ''
}

/**
 * The situation of a key without the variant of its rule: `rule.variant:a+b` gives `rule:a+b`. When the facts move a
 * finding from one variant to another, the room has still talked about it.
 */
function situationOf(key: string): string {
  const colon = key.indexOf(':')
  const dot = key.indexOf('.')
  return dot < 0 || colon < dot ? key : key.slice(0, dot) + key.slice(colon)
}

/**
 * The answers by the key of their finding, the newest first. An answer whose own finding is gone counts for a finding of
 * the same rule about the same things, in whatever variant.
 */
function answersByFinding(
  findings: readonly Finding[],
  answers: readonly Answer[],
): { readonly byKey: ReadonlyMap<string, Answer[]>; readonly lapsed: Answer[] } {
  const sorted = [...answers].sort(newestFirst)
  const wanted = new Set(sorted.map(({ finding }) => finding))
  const situations = new Set([...wanted].map(situationOf))
  const present = new Set<string>()
  const bySituation = new Map<string, string>()
  // Few findings have an answer, and there may be thousands: one pass, and nothing kept of the others.
  for (const finding of findings) {
    const key = answerKey(finding.key)
    if (wanted.has(key)) present.add(key)
    const situation = situationOf(key)
    if (!situations.has(situation)) continue
    const known = bySituation.get(situation)
    if (known === undefined || compareText(key, known) < 0) bySituation.set(situation, key)
  }
  const byKey = new Map<string, Answer[]>()
  const lapsed: Answer[] = []
  for (const answer of sorted) {
    const key = present.has(answer.finding) ? answer.finding : bySituation.get(situationOf(answer.finding))
    if (key === undefined) lapsed.push(answer)
    else if (byKey.has(key)) byKey.get(key)?.push(answer)
    else byKey.set(key, [answer])
  }
  return { byKey, lapsed }
}

/** Makes the question whether the room ever answered to a finding, or to another variant of it. */
export function findsAnswered(answers: Table<Answer>): (finding: Pick<Finding, 'key'>) => boolean {
  const situations = new Set(Object.values(answers).map(({ finding }) => situationOf(finding)))
  return ({ key }) => situations.size > 0 && situations.has(situationOf(answerKey(key)))
}

function newestFirst(a: Answer, b: Answer): number {
  return compareText(b.date, a.date) || compareText(b.id, a.id)
}

const OPEN: FindingState = { kind: 'open' }
const NONE: readonly Answer[] = []

/**
 * Where the conversation about one finding stands. An answer holds as long as the facts are those it was given on and
 * its day has not passed; when the facts go back to what they were, it holds again.
 *
 * @param answers to this finding, the newest first
 * @param today ISO date; an answer still holds on the day of its `until`
 */
function stateOf(finding: Finding, answers: readonly Answer[], today: string): FindingState {
  const [newest] = answers
  if (!newest) return OPEN
  const postponedOnly = canOnlyBePostponed(finding.rule)
  const isFit = (answer: Answer) => !postponedOnly || (answer.answer === 'find-out' && answer.until !== undefined)
  const isSame = (answer: Answer) => answer.inputsHash === finding.inputsHash
  const hasPassed = ({ until }: Answer) => until !== undefined && until < today
  const holding = answers.find((answer) => isFit(answer) && isSame(answer) && !hasPassed(answer))
  if (holding) return { kind: 'answered', answer: holding }
  const because = !isFit(newest) ? 'only-postponed' : isSame(newest) ? 'until-passed' : 'facts-changed'
  return { kind: 'returned', earlier: newest, because }
}

/**
 * Lays the answers of a map beside its findings. Pure: the order of records has no say, and no answer is lost.
 *
 * @param today the day of the reader, ISO date
 */
export function answerFindings(findings: readonly Finding[], answers: Table<Answer>, today: string): AnsweredFindings {
  const given = Object.values(answers)
  if (given.length === 0)
    return { items: findings.map((finding) => ({ finding, state: OPEN, answers: NONE })), lapsed: [] }
  const { byKey, lapsed } = answersByFinding(findings, given)
  const items = findings.map((finding) => {
    const own = byKey.get(answerKey(finding.key)) ?? NONE
    return { finding, state: stateOf(finding, own, today), answers: own }
  })
  return { items, lapsed }
}

/** The findings that ask for attention: never answered, or back again. The same list when nothing was answered. */
export function openFindings(findings: readonly Finding[], answers: Table<Answer>, today: string): readonly Finding[] {
  if (Object.keys(answers).length === 0) return findings
  return answerFindings(findings, answers, today).items.flatMap(({ finding, state }) =>
    state.kind === 'answered' ? [] : [finding],
  )
}

/** The signals among them: what counts on the tab and on the map. */
export function openSignalsAmong(
  findings: readonly Finding[],
  answers: Table<Answer>,
  today: string,
): readonly Finding[] {
  return openFindings(findings, answers, today).filter((finding) => speechOf(finding) === 'signal')
}
