import type { Agreed, AgreedAction, LastTime } from '../graph/facts/agreed'
import type { ChainMap } from '../model/chain-map'
import type { Decision } from '../model/schema/session'
import { titleText } from './status-text'
import { joined, longDate, type Texts } from './texts'

/** Gives the title of the finding with this key; undefined when it is no longer there. */
export type TitleOfFinding = (key: string) => string | undefined

/** What an action is about to do, in words: its own text, else the finding it answers. */
export function actionWords({ text, finding }: AgreedAction, titleOf: TitleOfFinding, texts: Texts): string {
  return text ?? (finding === undefined ? undefined : titleOf(finding)) ?? texts.agreed.actions.unnamed
}

/** Where an action comes from, when that says more than its text does. */
export function actionOrigin(
  { text, finding }: AgreedAction,
  titleOf: TitleOfFinding,
  texts: Texts,
): string | undefined {
  if (finding === undefined || text === undefined) return undefined
  const title = titleOf(finding)
  return title === undefined ? texts.agreed.actions.fromGone : texts.agreed.actions.from(title)
}

/** How what was agreed in an earlier session stands, in one sentence: what is open first. */
export function lastTimeText({ date, open, late, ...counts }: LastTime, texts: Texts): string {
  const words = texts.agreed.lastTime
  const parts = [
    ...(open > 0 ? [words.open(open, late)] : []),
    ...(['done', 'requested', 'taken', 'answers'] as const).flatMap((kind) =>
      counts[kind] > 0 ? [words[kind](counts[kind])] : [],
    ),
  ]
  const day = longDate(date, texts.language)
  return parts.length > 0 ? words.of(day, joined(parts, texts.language)) : words.nothing(day)
}

/** What was agreed, as plain text for a mail: a heading with what stands under it, a line for each. */
export function agreedText(map: ChainMap, agreed: Agreed, titleOf: TitleOfFinding, texts: Texts): string {
  const { actions, decisions, answers } = texts.agreed
  const day = (date: string) => longDate(date, texts.language)
  const parts = [
    [`${titleText(map, texts)}: ${texts.agreed.title.toLocaleLowerCase(texts.language)}`],
    section(
      actions.heading(agreed.actions.length),
      agreed.actions.map((action) =>
        [
          actionWords(action, titleOf, texts),
          action.takenUpBy ?? actions.nobody,
          action.due ? day(action.due) : actions.noDay,
          ...(action.state === 'open' ? [] : [actions.states[action.state]]),
        ].join('; '),
      ),
    ),
    section(
      decisions.heading(agreed.decisions.length),
      agreed.decisions.map((decision) => decisionLine(decision, map, texts)),
    ),
    ...agreed.answers.map(({ kind, list }) =>
      section(
        answers.kinds[kind],
        list.map(({ finding, reason, by, date }) =>
          [
            titleOf(finding) ?? answers.gone,
            ...(reason ? [reason] : []),
            ...(by ? [answers.by(by)] : []),
            answers.on(day(date)),
          ].join('; '),
        ),
      ),
    ),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${line.replace(/\s+/g, ' ').trim()}`)]
}

function decisionLine({ text, state, decidedIn, date, responsible }: Decision, map: ChainMap, texts: Texts): string {
  const meeting = decidedIn ? map.meetings[decidedIn]?.name : undefined
  const { codes } = texts.fields.decisions.state
  return [
    text,
    codes[state],
    ...(meeting ? [meeting] : []),
    ...(responsible ? [responsible] : []),
    ...(date ? [longDate(date, texts.language)] : []),
  ].join('; ')
}
