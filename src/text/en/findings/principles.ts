import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText } from '../../finding-text'
import { names, quoted, sentence } from './words'

type Ids = 'principle-not-adopted' | 'working-agreements-open' | 'core-values-open'

const ADOPTED =
  'A principle is a condition to which parties hold each other; that works only once they said yes to it together. Ground: Advice on chain steering, step 7 (principles).'

/** One principle, all of them, or so many. */
function principles(values: FindingValues): string {
  const [count, total] = [countOf(values, 'count'), countOf(values, 'total')]
  if (total === 1) return 'the principle'
  if (count === total) return `the ${total} principles`
  return `${count} of the ${total} principles`
}

const isOne = (values: FindingValues) => countOf(values, 'count') === 1

function chains(values: FindingValues): string {
  return `${listOf(values, 'chains').length === 1 ? 'the chain' : 'the chains'} ${names(values, 'chains')}`
}

export const enPrincipleFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'principle-not-adopted.none': {
    title: (v) => `${sentence(principles(v))} ${isOne(v) ? 'was' : 'were'} adopted in no meeting`,
    why: ADOPTED,
    question: (v) => `What would change if a meeting adopted ${isOne(v) ? 'this principle' : 'these principles'}?`,
    unknown: 'Whether parties already act on it in practice.',
  },
  'principle-not-adopted.open': {
    title: (v) => `Where ${principles(v)} ${isOne(v) ? 'was' : 'were'} adopted has not been found out yet`,
    why: ADOPTED,
    question: (v) =>
      `In which meeting do the parties say yes together to ${isOne(v) ? 'this principle' : 'these principles'}?`,
    unknown: 'Where and when it was adopted; that has not been filled in yet.',
  },
  'working-agreements-open.open': {
    title: (v) => `How ${quoted(v, 'meetings')} is prepared and followed up has not been found out yet`,
    why: 'Whoever knows how a meeting is prepared, recorded and followed up comes to decide. Ground: Advice on chain steering, step 8 (how the chain meetings work).',
    question: () => 'What do you notice afterwards of what was decided?',
    unknown: 'Who prepares and supports, how it is recorded and followed up; that has not been filled in yet.',
  },
  'core-values-open.open': {
    title: (v) => `Which core values lead in ${chains(v)} has not been found out yet`,
    why: 'Besides what is laid down, a meeting works by how parties deal with each other; they agree on that together. Ground: Advice on chain steering, step 8 (core values).',
    question: () => 'What may you hold each other to when it gets tense?',
    unknown: 'Whether parties have spoken about this; the field is still empty.',
  },
}

export const enPrincipleRules: Readonly<Record<Ids, RuleText>> = {
  'principle-not-adopted': {
    name: 'Adoption of principles',
    falseAlarm:
      'Sometimes a principle stands in a covenant. Then name the meeting or the day on which that was adopted.',
  },
  'working-agreements-open': {
    name: 'Working agreements of the steering group',
    falseAlarm: 'A meeting that works well without agreements on paper needs none. Then choose deliberately none.',
  },
  'core-values-open': {
    name: 'Core values of the cooperation',
    falseAlarm: 'Not every chain wants to name core values. Then choose deliberately none.',
  },
}
