import type { Statement } from '../../model/schema/findings-and-views'
import type { AnswerKind, StatedFeature } from '../../model/vocabulary'
import type { ChainGraph } from '../chain-graph'
import { answerFindings } from '../conversation/answer-state'
import { namesOf } from '../facts/names'
import { latestStatements } from '../facts/statements'
import type { Finding } from '../finding'
import { compareText, indexBy } from '../indexing'
import { isAboutProgram } from '../speech'
import type { ChainScope } from './chain-scope'
import { type FeatureLines, line, subjects } from './level-lines'
import type { FeatureState } from './level-report'

// What people said: statements on behalf of parties, and answers of the room to findings.

/** The statements about a feature that count for a chain, of each party the latest. In order of party. */
function statementsOn(scope: ChainScope, feature: StatedFeature): readonly Statement[] {
  return latestStatements(
    scope.graph,
    feature,
    ({ chain, party }) =>
      scope.chain === undefined || chain === scope.chain || (chain === undefined && scope.voices.has(party)),
  )
}

/** Writes down what parties say of a feature: one party's word is called that. */
export function hear(
  scope: ChainScope,
  feature: StatedFeature,
  lines: FeatureLines,
): { readonly yes: readonly Statement[]; readonly no: readonly Statement[] } {
  const said = statementsOn(scope, feature)
  const yes = said.filter(({ holds }) => holds)
  const no = said.filter(({ holds }) => !holds)
  const spoken = (
    statements: readonly Statement[],
    one: 'said.one-yes' | 'said.one-no',
    more: 'said.yes' | 'said.no',
  ) =>
    line(
      statements.length === 1 ? one : more,
      [
        ...subjects(
          'parties',
          statements.map(({ party }) => party),
        ),
        ...subjects('statements', statements),
      ],
      {
        feature,
        parties: namesOf(
          scope.graph,
          statements.map(({ party }) => party),
        ),
        date:
          statements
            .map(({ date }) => date)
            .sort(compareText)
            .at(-1) ?? '',
      },
    )
  if (yes.length > 0) lines.for.push(spoken(yes, 'said.one-yes', 'said.yes'))
  if (no.length > 0) lines.against.push(spoken(no, 'said.one-no', 'said.no'))
  return { yes, no }
}

/**
 * The state of a feature that is arranged, said, or both. Evidence both ways is a contradiction. One party's word alone
 * leaves it unknown.
 */
export function weigh(
  arranged: { readonly for: boolean; readonly against: boolean },
  said: { readonly yes: readonly unknown[]; readonly no: readonly unknown[] } = { yes: [], no: [] },
): FeatureState {
  const anyFor = arranged.for || said.yes.length > 0
  const anyAgainst = arranged.against || said.no.length > 0
  if (anyFor && anyAgainst) return 'contradicted'
  if (arranged.for || said.yes.length >= 2) return 'seen'
  return arranged.against || said.no.length >= 2 ? 'not-seen' : 'unknown'
}

/** The findings of one analysis with what the room answered. All lists in order of key. */
export interface HeardFindings {
  /** Raised by these rules in this chain, and not set aside by the room. Questions are none. */
  readonly raised: (scope: ChainScope, ...rules: readonly string[]) => readonly Finding[]
  /** The same for questions: about fields nobody looked at yet. */
  readonly asked: (scope: ChainScope, ...rules: readonly string[]) => readonly Finding[]
  /** With one of these messages, of which the room said that it is so: absence that somebody confirmed. */
  readonly confirmed: (scope: ChainScope, ...messages: readonly string[]) => readonly Finding[]
}

const SET_ASIDE: readonly AnswerKind[] = ['deliberate', 'incorrect', 'elsewhere']
const SAID_SO: readonly AnswerKind[] = ['deliberate', 'action']

/** Whether a finding is about this chain: what carries it, or one of several of that kind, belongs to it. */
function isAbout(scope: ChainScope, { about }: Finding): boolean {
  const [carrier] = about
  return about.some((subject) => subject.kind === carrier?.kind && scope.holds(subject))
}

/** Lays the room's answers beside the findings. An answer that no longer holds counts for nothing. */
export function hearFindings(graph: ChainGraph, findings: readonly Finding[]): HeardFindings {
  const isAnswered = Object.keys(graph.map.answers).length > 0
  const items = isAnswered
    ? answerFindings(findings, graph.map.answers, graph.readerDay).items.map(({ finding, state }) => ({
        finding,
        answer: state.kind === 'answered' ? state.answer.answer : undefined,
      }))
    : findings.map((finding) => ({ finding, answer: undefined }))
  const heard = items.filter(({ finding }) => !isAboutProgram(finding))
  const open = heard.filter(({ answer }) => !answer || !SET_ASIDE.includes(answer)).map(({ finding }) => finding)
  const saidSo = heard.filter(({ answer }) => answer && SAID_SO.includes(answer)).map(({ finding }) => finding)
  const ofRule = indexBy(open, ({ rule, kind }) => `${kind} ${rule}`)
  const ofMessage = indexBy(saidSo, ({ message }) => message)
  const within = (scope: ChainScope, found: readonly Finding[]) =>
    found.filter((finding) => isAbout(scope, finding)).sort((a, b) => compareText(a.key, b.key))
  return {
    raised: (scope, ...rules) =>
      within(
        scope,
        rules.flatMap((rule) => ofRule(`finding ${rule}`)),
      ),
    asked: (scope, ...rules) =>
      within(
        scope,
        rules.flatMap((rule) => ofRule(`question ${rule}`)),
      ),
    confirmed: (scope, ...messages) => within(scope, messages.flatMap(ofMessage)),
  }
}
