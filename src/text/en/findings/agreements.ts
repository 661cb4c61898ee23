import type { MessageOf } from '../../../graph/rules/index'
import {
  countOf,
  dayInWords,
  type FindingText,
  type FindingValues,
  listOf,
  type RuleText,
  textOf,
} from '../../finding-text'
import { enVocabulary } from '../vocabulary'
import { names, verb } from './words'

type Ids =
  | 'dependency-without-agreement'
  | 'agreement-expired'
  | 'agreement-without-review'
  | 'agreement-missing-party'
  | 'agreement-not-in-order'

const EVALUATE = 'Ground: Advice on chain steering, problem analysis (making and evaluating agreements).'

function title(values: FindingValues): string {
  return `‘${textOf(values, 'agreement')}’`
}

function day(values: FindingValues, name: string): string {
  return dayInWords(textOf(values, name), 'en-GB')
}

/** Where people next come together about an agreement. */
function nextPlace(values: FindingValues): string {
  const meeting = textOf(values, 'meeting')
  return meeting ? `‘${meeting}’` : 'the coupling point'
}

function month(values: FindingValues): string {
  return enVocabulary.months[countOf(values, 'month') - 1] ?? ''
}

/** What one party delivers to one or more others: one product by its name. */
function delivered(values: FindingValues): string {
  const [product, ...more] = listOf(values, 'products')
  const [supplier, dependents] = [textOf(values, 'supplier'), names(values, 'dependents')]
  return product !== undefined && more.length === 0
    ? `‘${product}’ from ${supplier} for ${dependents}`
    : `what goes from ${supplier} to ${dependents}`
}

/** Umbrella organisations speak for other parties of this agreement; whether that binds them is worth asking too. */
function umbrellas(values: FindingValues): string {
  if (listOf(values, 'umbrellas').length === 0) return ''
  return `, and ${verb(values, 'umbrellas', 'does', 'do')} ${names(values, 'umbrellas')} bind their members too`
}

export const enAgreementsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'dependency-without-agreement.none': {
    title: (v) => `The map shows no agreement on ${delivered(v)}`,
    why: 'What is not written anywhere often comes up only when things get tight. Ground: Advice on chain steering, problem analysis and step 1.',
    question: (v) => `What do ${textOf(v, 'supplier')} and ${names(v, 'dependents')} agree for when this gets tight?`,
    unknown: 'Whether cooperation without paper has gone well for years.',
  },
  'dependency-without-agreement.open': {
    title: (v) =>
      `Whether ‘${textOf(v, 'product')}’ from ${textOf(v, 'supplier')} for ${textOf(v, 'dependent')} is agreed is still open`,
    why: 'There is something that could be the agreement, but not all of it has been filled in. Ground: Advice on chain steering, problem analysis and step 1.',
    question: (v) =>
      `What ${verb(v, 'agreements', 'does', 'do')} ${names(v, 'agreements')} arrange for ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')}?`,
    unknown: 'Who signed the agreement, or what exactly it is about.',
  },
  'dependency-without-agreement.later': {
    title: (v) =>
      `An agreement on ‘${textOf(v, 'product')}’ from ${textOf(v, 'supplier')} for ${textOf(v, 'dependent')} has yet to begin`,
    why: 'Until a new agreement begins, one party cannot always tell what the other keeps to. Ground: Advice on chain steering, problem analysis and step 1.',
    question: (v) =>
      `What holds until ${names(v, 'agreements')} begins${textOf(v, 'from') ? ` on ${day(v, 'from')}` : ''}?`,
    unknown: 'Whether an earlier agreement goes on until that day.',
  },
  'dependency-without-agreement.own-judgement': {
    title: (v) => `Nothing is known yet on times and numbers of ‘${textOf(v, 'product')}’ (${textOf(v, 'supplier')})`,
    why: 'The decision itself is not for agreement; it does help to know when it comes and how many there will be. Ground: Advice on chain steering, problem analysis and step 1.',
    question: (v) =>
      `How does ${textOf(v, 'dependent')} hear beforehand when and how much comes from ${textOf(v, 'supplier')}?`,
    unknown: 'Whether statutory terms or shared figures arrange this already.',
  },
  'agreement-expired.ended': {
    title: (v) => `${title(v)} ended on ${day(v, 'until')}; what follows is not on the map`,
    why: `After the end date one party cannot always tell whether the other still keeps to it. ${EVALUATE}`,
    question: (v) => `Is there something that follows ${title(v)}, and if not: what holds now?`,
    unknown: 'Whether something else has been agreed since, or things go on as they were.',
  },
  'agreement-expired.only': {
    title: (v) => `${title(v)} ended on ${day(v, 'until')}, the only agreement on ‘${names(v, 'products')}’`,
    why: `Parties count on each other here, and what they agreed about it no longer holds. ${EVALUATE}`,
    question: (v) => `What can you still count on now where ‘${names(v, 'products')}’ is concerned?`,
    unknown: 'Whether something else has been agreed since, or things go on as they were.',
  },
  'agreement-expired.nearly': {
    title: (v) => `${title(v)} ends on ${day(v, 'until')}`,
    why: `Who looks at it in time can choose calmly what stays and what changes. ${EVALUATE}`,
    question: (v) => `Who sees to it in time that something follows ${title(v)}, and what depends on it?`,
    unknown: 'Whether what follows is already being prepared.',
  },
  'agreement-expired.before-meeting': {
    title: (v) => `${title(v)} ends on ${day(v, 'until')}, before ${nextPlace(v)} in ${month(v)}`,
    why: `When an agreement is only looked at after its end, there is nothing to fall back on in between. ${EVALUATE}`,
    question: (v) => `Who decides before ${day(v, 'until')} what comes after ${title(v)}?`,
    unknown: 'Whether there is another moment in between to decide on what follows.',
  },
  'agreement-without-review.none': {
    title: (v) => `${title(v)} has run since ${day(v, 'from')}, with no end date or review`,
    why: `The world around an agreement changes, even when its text stays the same. ${EVALUATE}`,
    question: (v) => `What would it say differently if you wrote ${title(v)} again today?`,
    unknown: 'Whether you do look at it together now and then in practice.',
  },
  'agreement-without-review.open': {
    title: (v) => `When you go through ${title(v)} again is not known yet`,
    why: `The world around an agreement changes, even when its text stays the same. ${EVALUATE}`,
    question: (v) => `Which moment would be good to go through ${title(v)} together again?`,
    unknown: 'The end date or the day of review; not both have been looked at.',
  },
  'agreement-missing-party.missing': {
    title: (v) => `${title(v)} also touches ${names(v, 'parties')}, on the map no party to it`,
    why: 'An agreement works best when everyone it is about knows of it. Ground: Advice on chain steering, analysis (level 1).',
    question: (v) => `Who involves ${names(v, 'parties')} when ${title(v)} changes${umbrellas(v)}?`,
    unknown: 'Whether someone signed on behalf of this party; you can record that with the agreement.',
  },
  'agreement-missing-party.open': {
    title: (v) => `Who signed ${title(v)} has not been looked into yet; it is also about ${names(v, 'parties')}`,
    why: 'An agreement works best when everyone it is about knows of it. Ground: Advice on chain steering, analysis (level 1).',
    question: (v) => `Who signed ${title(v)}?`,
    unknown: 'Which parties signed the agreement.',
  },
  'agreement-not-in-order.none': {
    title: (v) => `${title(v)} needs means, and does not show in the assignments for ${textOf(v, 'year')} yet`,
    why: 'What is promised in the chain gets time and money only once it is in an assignment as well. Ground: Driehoek en keten (web page); Advice on chain steering, chain goal(s) and step 7 (principles).',
    question: (v) => `How does ${title(v)} get a place in the assignment of ${names(v, 'parties')}?`,
    unknown: 'Whether the money comes another way, and whether an annual plan names the agreement.',
  },
  'agreement-not-in-order.open': {
    title: (v) => `Whether ${title(v)} shows in the assignments for ${textOf(v, 'year')} has not been looked into yet`,
    why: 'What is promised in the chain gets time and money only once it is in an assignment as well. Ground: Driehoek en keten (web page); Advice on chain steering, chain goal(s) and step 7 (principles).',
    question: (v) => `Which assignment to ${names(v, 'parties')} says what ${title(v)} asks?`,
    unknown: 'To which goals and agreements this year’s assignments contribute.',
  },
}

export const enAgreementsRules: Readonly<Record<Ids, RuleText>> = {
  'dependency-without-agreement': {
    name: 'Agreements on what is critical',
    falseAlarm: 'Cooperation on trust can work very well; then agree when to look at it again.',
  },
  'agreement-expired': {
    name: 'Terms of agreements',
    falseAlarm: 'Does it go on tacitly, or is there a new one? Record that, and this check is silent.',
  },
  'agreement-without-review': {
    name: 'Reviewing agreements',
    falseAlarm: 'What stands in a law has its own rhythm: give such an agreement the kind statute.',
  },
  'agreement-missing-party': {
    name: 'Who belongs to an agreement',
    falseAlarm: 'A minister can sign for a service of their own: record on whose behalf it was signed.',
  },
  'agreement-not-in-order': {
    name: 'Chain agreements in assignments',
    falseAlarm: 'If the agreement costs nothing extra, take away the tag ‘needs means’.',
  },
}
