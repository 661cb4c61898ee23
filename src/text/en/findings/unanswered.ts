import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { names, together } from './words'

type Ids = 'strained-unspoken' | 'bottleneck-unanswered'

const AGENDA =
  'What rubs and is not brought up is not solved by a meeting, even with everybody in it. Ground: Advice on chain steering, problem analysis and step 1 (subjects on the agenda).'

function strain(values: FindingValues): string {
  const [product, ...more] = listOf(values, 'products')
  const isOne = product !== undefined && more.length === 0 && listOf(values, 'others').length === 1
  return isOne
    ? `The strain around ‘${product}’ (${textOf(values, 'party')} and ${names(values, 'others')})`
    : `The strain between ${textOf(values, 'party')} and ${names(values, 'others')}`
}

/** What people said, as a part of a sentence. */
function bottleneck(values: FindingValues): string {
  return `‘${textOf(values, 'bottleneck').trim().replace(/\.$/, '')}’`
}

export const enUnansweredFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'strained-unspoken.unspoken': {
    title: (v) => `${strain(v)} is on the agenda of no meeting`,
    why: AGENDA,
    question: (v) => `In which meeting do ${together(v, 'party', 'others')} bring up what rubs?`,
    unknown: 'Whether they already speak of it among themselves, without it being on an agenda.',
  },
  'strained-unspoken.open': {
    title: (v) =>
      `Whether the strain in ${countOf(v, 'count') === 1 ? '1 dependency' : `${countOf(v, 'count')} dependencies`} is on any agenda is still open`,
    why: AGENDA,
    question: (v) => `Which strain is brought up in ${names(v, 'meetings')}?`,
    unknown: 'Which subjects are on the agenda of these meetings; that has not been filled in yet.',
  },
  'bottleneck-unanswered.none': {
    title: (v) => `For the bottleneck ${bottleneck(v)} there is no agreement, decision or action yet`,
    why: 'The group recognises this bottleneck; as long as nobody takes it up, it keeps coming back. Ground: Advice on chain steering, step 2 (bottlenecks that were heard) and problem analysis.',
    question: (v) => `Who takes the first step on ${bottleneck(v)}?`,
    unknown: 'Whether work on it is under way outside this map.',
  },
  'bottleneck-unanswered.open': {
    title: (v) => `Whether anything was agreed on the bottleneck ${bottleneck(v)} is still open`,
    why: 'The group recognises this bottleneck; whether anything was agreed on it cannot be read from this map yet. Ground: Advice on chain steering, step 2 (bottlenecks that were heard) and problem analysis.',
    question: (v) => `What has been agreed or decided on ${bottleneck(v)} so far?`,
    unknown: 'What the bottleneck is about, or what an agreement or meeting is about; that has not been filled in yet.',
  },
}

export const enUnansweredRules: Readonly<Record<Ids, RuleText>> = {
  'strained-unspoken': {
    name: 'Strain on the agenda',
    falseAlarm:
      'Sometimes two parties would rather discuss such a thing between themselves. Then record where and when.',
  },
  'bottleneck-unanswered': {
    name: 'Following up bottlenecks',
    falseAlarm:
      'If it is being worked on, record the agreement, decision, action or proposal, and name the bottleneck there.',
  },
}
