import type { MessageOf } from '../../../graph/rules/index'
import { countOf, dayInWords, type FindingText, type RuleText, textOf } from '../../finding-text'
import { names } from './words'

type Ids = 'map-one-sided-or-stale'

export const enMapFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'map-one-sided-or-stale.one-sided': {
    title: (v) =>
      countOf(v, 'confirmed') === 0
        ? `Of the ${countOf(v, 'count')} parties with something critical none has confirmed its part yet`
        : `Of the ${countOf(v, 'count')} parties with something critical ${countOf(v, 'confirmed')} confirmed their part`,
    why: 'Seen from one organisation, chances soon look larger and risks smaller than they are. Ground: Bezint eer gij begint (iBestuur); Advice on chain steering, step 2.',
    question: (v) => `When can ${names(v, 'parties')} look at their own part of the map?`,
    unknown: 'Whether parties have seen the map without it being recorded.',
  },
  'map-one-sided-or-stale.stale': {
    title: (v) => `The last confirmation on this map dates from ${dayInWords(textOf(v, 'newest'), 'en')}`,
    why: 'A chain changes faster than a drawing; an old map may be about another chain. Ground: Advice on chain steering, step 2.',
    question: () => 'What has changed since then that is not on the map yet?',
    unknown: 'Whether anything has changed since then.',
  },
  'map-one-sided-or-stale.unknown': {
    title: (v) => `Of the fields that matter ${countOf(v, 'percent')}% has not been looked into yet`,
    why: 'What nobody has looked at can change every signal. Ground: Advice on chain steering, step 2 (testing and enriching).',
    question: () => 'What would we like to find out together first?',
    unknown: 'What will stand in the fields that are still empty.',
  },
}

export const enMapRules: Readonly<Record<Ids, RuleText>> = {
  'map-one-sided-or-stale': {
    name: 'How sure the map is',
    falseAlarm: 'This signal says how far the map can be trusted. It can be put off, not put away.',
  },
}
