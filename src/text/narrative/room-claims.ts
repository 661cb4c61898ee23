import type { Finding } from '../../graph/finding'
import type { Answer, Bottleneck, Recognition, Statement } from '../../model/schema/findings-and-views'
import type { Principle } from '../../model/schema/principles'
import type { Action, Decision, Session } from '../../model/schema/session'
import { fieldWords } from '../field-words'
import { findingWords } from '../finding-words'
import type { Teller } from './teller'
import { bare, paragraph, quoted } from './words'

/** A bottleneck: what is said, by whom, about what. */
export function bottleneckClaim(bottleneck: Bottleneck, teller: Teller): string {
  const words = teller.words.bottleneck
  const { category: categories, dimension: dimensions, factor: factors } = teller.texts.narrative
  const { text, category, dimension, factor, about, raisedBy, state } = bottleneck
  const kinds = [
    ...(category === 'other' ? [] : [categories[category]]),
    ...(factor ? [factors[factor]] : []),
    ...(dimension ? [dimensions[dimension]] : []),
  ]
  const things = teller.things(about)
  return paragraph([
    words.is(quoted(text)),
    raisedBy ? words.stateBy[state](teller.party(raisedBy).text) : words.state[state],
    kinds.length > 0 ? words.category(teller.list(kinds)) : undefined,
    things && words.about(things),
  ])
}

/** What the room answered to a finding; with the finding's own sentence when it is still there. */
export function answerClaim(answer: Answer, teller: Teller, finding?: Finding): string {
  const words = teller.words.answer
  const given = teller.texts.conversation.answers[answer.answer].given
  const day = teller.date(answer.date)
  const by = answer.by ? bare(answer.by) : undefined
  return paragraph([
    finding ? words.about(quoted(findingWords(finding, teller.texts).title), given, day, by) : words.is(given, day, by),
    answer.reason ? words.reason(quoted(answer.reason)) : undefined,
    answer.takenUpBy ? words.takenUpBy(bare(answer.takenUpBy)) : undefined,
    answer.until ? words.until(teller.date(answer.until)) : undefined,
  ])
}

/** What somebody said on behalf of a party. */
export function statementClaim(statement: Statement, teller: Teller): string {
  const words = teller.words.statement
  const { party, by, date, feature, holds, chain } = statement
  const about = chain ? teller.map.chains[chain] : undefined
  return paragraph([
    words.is(
      teller.party(party).text,
      by ? bare(by) : undefined,
      teller.date(date),
      teller.texts.level.claims[feature],
      holds,
    ),
    about && words.chain(bare(about.name)),
  ])
}

/** What the room said of the level indication. */
export function recognitionClaim(recognition: Recognition, teller: Teller): string {
  const { level, narrative } = teller.texts
  const words = narrative.claims.recognition
  const { indication, outcome, by, date, reason, chain } = recognition
  const about = chain ? teller.map.chains[chain] : undefined
  return paragraph([
    words.is(level.short[indication], teller.date(date), by ? bare(by) : undefined),
    level.recognition.outcome[outcome],
    about && narrative.claims.statement.chain(bare(about.name)),
    reason ? words.reason(quoted(reason)) : undefined,
  ])
}

/** A gathering: which, when it ended, who were there, what was said. */
export function sessionClaim({ date, kind, endedOn, attendees, account, changes }: Session, teller: Teller): string {
  const words = teller.words.session
  const present = (attendees ?? []).map(({ party, function: name }) => {
    const who = teller.party(party).text
    return name ? `${who} (${bare(name)})` : who
  })
  return paragraph([
    words.is(fieldWords(teller.texts, 'sessions', 'kind').codes?.[kind] ?? kind, teller.date(date)),
    endedOn ? words.endedOn(teller.date(endedOn)) : undefined,
    present.length > 0 ? words.attendees(teller.list(present)) : undefined,
    account ? words.account(quoted(account)) : undefined,
    changes?.length ? words.changes(changes.length, teller.number(changes.length)) : undefined,
  ])
}

/** An action that was agreed on: what, who, when, about what. */
export function actionClaim({ text, state, takenUpBy, due, about }: Action, teller: Teller): string {
  const words = teller.words.action
  const things = teller.things(about)
  return paragraph([
    words.is(quoted(text), fieldWords(teller.texts, 'actions', 'state').codes?.[state] ?? state),
    takenUpBy ? words.takenUpBy(bare(takenUpBy)) : undefined,
    due ? words.due(teller.date(due)) : undefined,
    things && words.about(things),
  ])
}

/** A decision that is asked for or was taken. */
export function decisionClaim(decision: Decision, teller: Teller): string {
  const words = teller.words.decision
  const { text, state, reason, decidedIn, date, responsible, otherwise, about } = decision
  const meeting = decidedIn ? teller.map.meetings[decidedIn] : undefined
  const things = teller.things(about)
  return paragraph([
    words.is(quoted(text), fieldWords(teller.texts, 'decisions', 'state').codes?.[state] ?? state),
    reason ? words.reason(quoted(reason)) : undefined,
    meeting ? words.decidedIn(bare(meeting.name)) : undefined,
    date ? words.date(teller.date(date)) : undefined,
    responsible ? words.responsible(bare(responsible)) : undefined,
    otherwise ? words.otherwise(quoted(otherwise)) : undefined,
    things && words.about(things),
  ])
}

/** A principle: what about, for which chain, and whether anybody adopted it. */
export function principleClaim({ text, subject, chain, adoptedIn, date }: Principle, teller: Teller): string {
  const words = teller.words.principle
  const about = chain ? teller.map.chains[chain] : undefined
  const meeting = teller.meeting(adoptedIn)
  return paragraph([
    words.is(quoted(text)),
    subject ? words.subject(fieldWords(teller.texts, 'principles', 'subject').codes?.[subject] ?? subject) : undefined,
    about && words.chain(bare(about.name)),
    meeting || date ? words.adopted(meeting, date ? teller.date(date) : undefined) : words.notAdopted,
  ])
}
