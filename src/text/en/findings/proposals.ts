import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { names, quoted } from './words'

type Ids = 'proposal-without-who-or-when' | 'proposal-makes-gap' | 'proposal-no-longer-fits'

const WORKED_OUT =
  'A proposal becomes an improvement only when somebody works it out and a meeting decides on it. Ground: Advice on chain steering, step 3 (proposal for improvement) and step 5 (working it out with all parties).'

const LETS_GO =
  'A proposal solves one thing and sometimes lets go of another; that is better discussed beforehand. Ground: Advice on chain steering, step 8 (meeting structures for coordination and decisions).'

function proposals(values: FindingValues): string {
  const { length } = listOf(values, 'proposals')
  return length === 1 ? quoted(values, 'proposals') : `${length} proposals`
}

/** What is not known: who, when, or both. */
function missing(values: FindingValues): string {
  const [who, when] = [countOf(values, 'who') > 0, countOf(values, 'when') > 0]
  if (!when) return `Who works out ${proposals(values)}`
  if (!who) return `When ${proposals(values)} will be decided`
  return `Who works out ${proposals(values)} or when it is decided`
}

const proposal = (values: FindingValues) => `‘${textOf(values, 'proposal').trim().replace(/\.$/, '')}’`

function changes(values: FindingValues): string {
  const count = countOf(values, 'count')
  return count === 1 ? '1 change no longer fits' : `${count} changes no longer fit`
}

export const enProposalFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'proposal-without-who-or-when.none': {
    title: (v) => `${missing(v)} was deliberately left open`,
    why: WORKED_OUT,
    question: (v) => `What is needed to be able to decide on ${quoted(v, 'proposals')}?`,
    unknown: 'Whether somebody is working on it all the same.',
  },
  'proposal-without-who-or-when.open': {
    title: (v) => `${missing(v)} has not been said yet`,
    why: WORKED_OUT,
    question: (v) =>
      countOf(v, 'who') > 0
        ? `Who takes on ${quoted(v, 'proposals')}?`
        : `In which meeting do you decide on ${quoted(v, 'proposals')}?`,
    unknown: 'Who works it out, or where and when it is decided; that has not been filled in yet.',
  },
  'proposal-makes-gap.venue': {
    title: (v) => `With ${proposal(v)} no meeting decides on ${quoted(v, 'products')} any more`,
    why: LETS_GO,
    question: (v) => `Where will the parties decide on ${quoted(v, 'products')}?`,
    unknown: 'Whether the group has discussed this already and wants it so.',
  },
  'proposal-makes-gap.seat': {
    title: (v) =>
      `With ${proposal(v)} ${names(v, 'parties')} no longer ${listOf(v, 'parties').length === 1 ? 'takes' : 'take'} part in a chain meeting that decides`,
    why: LETS_GO,
    question: (v) => `How will ${names(v, 'parties')} have a say in what the chain decides?`,
    unknown: 'Whether somebody else takes part on their behalf.',
  },
  'proposal-makes-gap.agreement': {
    title: (v) => `With ${proposal(v)} there is no agreement about ${quoted(v, 'products')} any more`,
    why: LETS_GO,
    question: (v) => `Where will it stand what the parties agree about ${quoted(v, 'products')}?`,
    unknown: 'Whether a new agreement is coming that is not in the proposal yet.',
  },
  'proposal-no-longer-fits.part': {
    title: (v) => `Of the proposal ${proposal(v)} ${changes(v)} the map`,
    why: 'The map has changed since the proposal was made. What no longer fits is not carried out until somebody chooses what is to hold. Ground: Advice on chain steering, step 5.',
    question: (v) => `What is to hold: what ${proposal(v)} wanted, or what the map says now?`,
    unknown: 'Which of the two the group means.',
  },
  'proposal-no-longer-fits.whole': {
    title: (v) => `The proposal ${proposal(v)} can no longer be carried out on this map`,
    why: 'Together the changes would make a map that does not hold; so none of them is carried out. Ground: Advice on chain steering, step 5.',
    question: (v) => `What did you want to achieve with ${proposal(v)}?`,
    unknown: 'What of the proposal is still wanted.',
  },
}

export const enProposalRules: Readonly<Record<Ids, RuleText>> = {
  'proposal-without-who-or-when': {
    name: 'Who and when of proposals',
    falseAlarm: 'When it is no more than a thought, set the proposal back to idea.',
  },
  'proposal-makes-gap': {
    name: 'What a proposal lets go of',
    falseAlarm:
      'Sometimes another proposal takes care of it, or the group wants it so. Then record that as the answer.',
  },
  'proposal-no-longer-fits': {
    name: 'Proposals that no longer fit',
    falseAlarm:
      'There are none: it is about the map and not about the chain. On the page Wanted picture you choose line by line.',
  },
}
