import type { MessageOf } from '../../../graph/rules/index'
import { countOf, dayInWords, type FindingText, type FindingValues, type RuleText, textOf } from '../../finding-text'
import { critical, names, quoted, sentence, tier, verb } from './words'

type Ids = 'cross-department-dependency' | 'cross-layer-dependency' | 'department-outdated'

/** What the other side is: another tier, or a party that stands outside the tiers. */
function layer(v: FindingValues): string {
  return textOf(v, 'tier') === 'independent' ? 'an independent party' : `another tier (${tier(v)})`
}

export const enDepartmentsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'cross-department-dependency.linked': {
    title: (v) => sentence(`${critical(countOf(v, 'count'))} between ${names(v, 'departments')}`),
    why: 'Every department picks its own subjects and divides its own money; these do not fit together by themselves. Ground: Advice on chain steering, perspective for action, step 1.',
    question: (v) => `What do ${names(v, 'departments')} need to keep speaking to each other about this in time?`,
    unknown: 'How well the existing meeting or agreement works.',
  },
  'cross-department-dependency.unlinked': {
    title: (v) =>
      sentence(`${critical(countOf(v, 'count'))} between ${names(v, 'departments')}, with no meeting or agreement`),
    why: 'Every department picks its own subjects and divides its own money; these do not fit together by themselves. Ground: Advice on chain steering, perspective for action, step 1.',
    question: (v) => `At which table could the clients of ${names(v, 'departments')} discuss this together?`,
    unknown: 'Whether the clients speak in a meeting that is not on the map yet.',
  },
  'cross-layer-dependency.linked': {
    title: (v) => sentence(`${critical(countOf(v, 'count'))} between ${textOf(v, 'party')} and ${layer(v)}`),
    why: 'Another tier of government follows its own council; cooperation rests on agreements there. Ground: Advice on chain steering, step 1; NORA, the world of chains.',
    question: (v) =>
      `Who can promise ${textOf(v, 'party')} something on behalf of ${names(v, 'others')}, and does that bind?`,
    unknown: 'Whether an umbrella organisation at the table can promise anything on behalf of its members.',
  },
  'cross-layer-dependency.unlinked': {
    title: (v) =>
      `No agreement or meeting is known between ${textOf(v, 'party')} and ${names(v, 'others')} (${tier(v)})`,
    why: 'Orders from a triangle do not reach into another tier; there one gets further by agreeing. Ground: Advice on chain steering, step 1; NORA, the world of chains.',
    question: (v) =>
      `With whom on the side of ${names(v, 'others')} can ${textOf(v, 'party')} agree on something that holds?`,
    unknown:
      'Whether an umbrella organisation has agreements that are not on the map, and whether they bind its members.',
  },
  'department-outdated.party': {
    title: (v) =>
      `${textOf(v, 'department')} does not exist on ${dayInWords(textOf(v, 'today'), 'en-GB')}, yet is given for ${names(v, 'parties')}`,
    why: 'After a reorganisation it changes who orders and who may sign. Ground: departmental reorganisation of 23 February 2026.',
    question: (v) => {
      const successor = textOf(v, 'successor')
      return successor
        ? `Is ${successor} the department for ${names(v, 'parties')} now, or is it otherwise?`
        : `Which department is there for ${names(v, 'parties')} now?`
    },
    unknown: 'Whether the map shows an earlier moment on purpose; if so, change its reference date.',
  },
  'department-outdated.agreement': {
    title: (v) =>
      sentence(
        `${names(v, 'agreements')} ${verb(v, 'agreements', 'rests', 'rest')} on ${textOf(v, 'department')}, which does not exist on the reference date`,
      ),
    why: 'In a reorganisation agreements do not pass to the successor by themselves. Ground: departmental reorganisation of 23 February 2026.',
    question: (v) => `Has ${textOf(v, 'successor') || 'the successor'} taken this over, and does everyone know?`,
    unknown: 'Whether the transfer has been recorded anywhere.',
  },
  'department-outdated.order': {
    title: (v) =>
      `${quoted(v, 'products')}: ordered for ${textOf(v, 'department')}, which does not exist on the reference date`,
    why: 'In a reorganisation an order moves along only when someone arranges it. Ground: departmental reorganisation of 23 February 2026.',
    question: (v) =>
      `Is ${textOf(v, 'successor') || 'the successor'} the client of this order now, and does the contractor know?`,
    unknown: 'Whether the successor has taken the order over already.',
  },
  'department-outdated.catalogue': {
    title: (v) =>
      `${names(v, 'parties')}: ${textOf(v, 'department')} on the map, ${textOf(v, 'catalogue')} in the catalogue`,
    why: 'The department a party comes under decides with whom the chain talks about its order. Ground: Register of Government Organisations.',
    question: (v) => `Which of the two is right for ${names(v, 'parties')} on the reference date of this map?`,
    unknown: 'Whether the party moved after the catalogue was made.',
  },
}

export const enDepartmentsRules: Readonly<Record<Ids, RuleText>> = {
  'cross-department-dependency': {
    name: 'Across a department’s border',
    falseAlarm:
      'With shared services this is intended. It is a fact first, and a conversation only with other findings.',
  },
  'cross-layer-dependency': {
    name: 'To another tier of government',
    falseAlarm:
      'An umbrella organisation speaks for its members but does not always bind them. By itself this is a fact.',
  },
  'department-outdated': {
    name: 'Department of the past',
    falseAlarm: 'A map of an earlier moment may name the department of then: set the reference date right.',
  },
}
