import type { Finding } from '../../graph/finding'
import type { Answer, Bottleneck, Recognition, Statement } from '../../model/schema/findings-and-views'
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
