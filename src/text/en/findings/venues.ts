import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { critical, names, verb } from './words'

type Ids = 'missing-table' | 'party-in-several-chains'

function chains(values: FindingValues): string {
  return listOf(values, 'chains').join(' and ')
}

export const enVenuesFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'missing-table.none': {
    title: (v) => `The map shows no meeting yet where ${textOf(v, 'party')} can decide with ${names(v, 'others')}`,
    why: 'What is critical for one of them can be decided together only where both sit themselves. Ground: Advice on chain steering, step 1 (meetings and mandates) and level 3.',
    question: (v) => `In which meeting could ${textOf(v, 'party')} and ${names(v, 'others')} decide together?`,
    unknown: 'Whether there is a meeting nobody drew yet, or one whose participants are not complete.',
  },
  'missing-table.talk-only': {
    title: (v) =>
      `${textOf(v, 'party')} meets ${names(v, 'others')}; on the map no meeting decides on what they deliver`,
    why: 'Talking without being allowed to decide passes a choice on to a meeting where the other does not sit. Ground: Advice on chain steering, step 1 (meetings and mandates) and level 1.',
    question: (v) =>
      `Where do you decide together on what ${textOf(v, 'party')} and ${names(v, 'others')} need of each other?`,
    unknown: 'Whether deciding in two rounds is intended, and whether the second meeting is in time for it.',
  },
  'missing-table.open': {
    title: (v) =>
      `Where ${critical(countOf(v, 'count'))} ${countOf(v, 'count') === 1 ? 'is' : 'are'} decided on has not been looked into yet`,
    why: 'Who sits where shows which choices parties can make together and which not. Ground: Advice on chain steering, step 1 (meetings and mandates in view).',
    question: () => 'In which meetings do these parties see each other?',
    unknown: 'Which meetings there are and who sits there; the map shows nothing of that yet.',
  },
  'missing-table.mandate-open': {
    title: (v) =>
      `${critical(countOf(v, 'count'))} ${countOf(v, 'count') === 1 ? 'is' : 'are'} talked about; whether it may be decided there is still open`,
    why: 'Parties sit together here; with a clear mandate they also know what they can settle. Ground: Advice on chain steering, step 1 and step 7 (principles: purpose and mandate recorded).',
    question: (v) => `Who may decide about what in ${names(v, 'meetings')}?`,
    unknown: 'Which mandate the participants have, or on what the meeting decides; that was not filled in yet.',
  },
  'party-in-several-chains.shared': {
    title: (v) => `${names(v, 'parties')} ${verb(v, 'parties', 'works', 'work')} for ${chains(v)}`,
    why: 'Who works for more chains divides people and attention, and one chain cannot see that of the other. Ground: Advice on chain steering, ‘What is a chain?’.',
    question: () => 'What do you notice in the one chain when the other asks more of these parties?',
    unknown: 'Which part of the work goes to which chain.',
  },
  'party-in-several-chains.pressed': {
    title: (v) =>
      `${names(v, 'pressed')} ${verb(v, 'pressed', 'is', 'are')} under pressure, and ${verb(v, 'pressed', 'works', 'work')} for ${chains(v)}`,
    why: 'When it is tight, work for one chain comes at the cost of the other, and the waiting arises out of sight. Ground: Advice on chain steering, ‘What is a chain?’ and problem analysis.',
    question: (v) => `Who decides what goes first at ${names(v, 'pressed')} when ${chains(v)} ask for more at once?`,
    unknown: 'Whether both chains notice the shortage, and whether a priority was agreed.',
  },
  'party-in-several-chains.apart': {
    title: (v) => `${chains(v)} share ${names(v, 'parties')}; the map shows no shared meeting`,
    why: 'Without a shared meeting a party in both chains has to find out alone what goes first. Ground: Advice on chain steering, ‘What is a chain?’.',
    question: (v) => `Where could ${chains(v)} talk together about ${names(v, 'parties')}?`,
    unknown: 'Whether the chains meet in a meeting that stands on the other map.',
  },
}

export const enVenuesRules: Readonly<Record<Ids, RuleText>> = {
  'missing-table': {
    name: 'Meeting to decide together',
    falseAlarm:
      'Sometimes a decision belongs to one party, or is taken in two rounds: then talking together is enough.',
  },
  'party-in-several-chains': {
    name: 'Parties in more chains',
    falseAlarm: 'Working in more chains is quite usual. It asks for talk when both count on the same people at once.',
  },
}
