import type { MessageOf } from '../../../graph/rules/index'
import { dayInWords, type FindingText, type FindingValues, type RuleText, textOf } from '../../finding-text'
import { names, quoted, sentence, together, verb } from './words'

type Ids = 'cross-department-dependency' | 'cross-layer-dependency' | 'department-outdated'

/** Who waits for whom across the tiers; the other side decides for itself. */
function needed(v: FindingValues): string {
  return textOf(v, 'waits') === 'others'
    ? `${names(v, 'others')} ${verb(v, 'others', 'needs', 'need')} something critical of ${textOf(v, 'party')}, another tier of government`
    : `${textOf(v, 'party')} needs something critical of another tier of government: ${names(v, 'others')}`
}

export const enDepartmentsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'cross-department-dependency.unlinked': {
    title: (v) => `${names(v, 'departments')} each steer a part; a meeting of both is not on the map`,
    why: 'Every department picks its own subjects and divides its own money; these do not fit together by themselves. Ground: Advice on chain steering, perspective for action, step 1.',
    question: (v) => `Where do ${names(v, 'departments')} weigh together what they ask of each other’s parties?`,
    unknown: 'Whether the clients speak in a meeting that is not on the map yet.',
  },
  'cross-layer-dependency.linked': {
    title: needed,
    why: 'Another tier of government follows its own council; cooperation rests on agreements there. Ground: Advice on chain steering, step 1; NORA, the world of chains.',
    question: (v) => `Who speaks for ${names(v, 'others')} with ${textOf(v, 'party')}, and about what?`,
    unknown: 'Whether an umbrella organisation that takes part can promise anything on behalf of its members.',
  },
  'cross-layer-dependency.unlinked': {
    title: (v) => `The map shows no meeting or agreement between ${textOf(v, 'party')} and ${names(v, 'others')}`,
    why: 'Assignments from a triangle do not reach into another tier; there one gets further by agreeing. Ground: Advice on chain steering, step 1; NORA, the world of chains.',
    question: (v) => `With whom can ${textOf(v, 'party')} agree something on the side of ${names(v, 'others')}?`,
    unknown:
      'Whether an umbrella organisation has agreements that are not on the map, and whether they bind its members.',
  },
  'cross-layer-dependency.independent': {
    title: needed,
    why: 'An independent party decides for itself; times, numbers and information can be spoken about. Ground: Advice on chain steering, step 1; NORA, the world of chains.',
    question: (v) => `How do ${together(v, 'party', 'others')} hear from each other how much comes, and when?`,
    unknown: 'Whether figures and planning are already shared in a fixed way.',
  },
  'department-outdated.party': {
    title: (v) =>
      `${textOf(v, 'department')} does not exist on ${dayInWords(textOf(v, 'today'), 'en-GB')}, yet is given for ${names(v, 'parties')}`,
    why: 'After a reorganisation it changes who gives assignments and who may sign. Ground: departmental reorganisation of 23 February 2026.',
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
    question: (v) => `Has ${textOf(v, 'successor') || 'the successor'} taken this over?`,
    unknown: 'Whether the transfer has been recorded anywhere.',
  },
  'department-outdated.order': {
    title: (v) =>
      `${quoted(v, 'products')}: asked for by ${textOf(v, 'department')}, which does not exist on the reference date`,
    why: 'In a reorganisation an assignment moves along only when someone arranges it. Ground: departmental reorganisation of 23 February 2026.',
    question: (v) => `Does ${textOf(v, 'successor') || 'the successor'} now stand as the client of this assignment?`,
    unknown: 'Whether the successor has taken the assignment over already.',
  },
  'department-outdated.since': {
    title: (v) =>
      `${textOf(v, 'department')} ceased to exist on ${dayInWords(textOf(v, 'until'), 'en')}, and is still on this map`,
    why: 'Who opens the map today looks for a ministry that is gone. Ground: reorganisation of departments of 23 February 2026.',
    question: (v) => {
      const successor = textOf(v, 'successor')
      return successor
        ? `Is this map a picture of then, or should ${successor} now stand with ${names(v, 'parties')}?`
        : `Is this map a picture of then, or is there another department now for ${names(v, 'parties')}?`
    },
    unknown: 'Whether somebody has brought the map up to date already.',
  },
  'department-outdated.catalogue': {
    title: (v) =>
      sentence(
        `${names(v, 'parties')} ${verb(v, 'parties', 'comes', 'come')} under ${textOf(v, 'department')} on the map, under ${textOf(v, 'catalogue')} in the list of organisations`,
      ),
    why: 'The department a party comes under decides with whom the chain talks about its assignment. Ground: Register of Government Organisations.',
    question: (v) => `Which of the two departments is right for ${names(v, 'parties')}?`,
    unknown: 'Whether the party moved after the list of organisations was made.',
  },
}

export const enDepartmentsRules: Readonly<Record<Ids, RuleText>> = {
  'cross-department-dependency': {
    name: 'Between departments',
    falseAlarm:
      'With shared services this is intended. It is a fact first, and a conversation only with other signals.',
  },
  'cross-layer-dependency': {
    name: 'Between tiers of government',
    falseAlarm:
      'An umbrella organisation speaks for its members but does not always bind them. By itself this is a fact.',
  },
  'department-outdated': {
    name: 'Departments up to date',
    falseAlarm: 'A map of an earlier moment may name the department of then: set the reference date right.',
  },
}
