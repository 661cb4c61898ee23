import type { MessageOf } from '../../../graph/rules/index'
import {
  countOf,
  dayInWords,
  type FindingText,
  type FindingValues,
  joinNames,
  listOf,
  type RuleText,
  textOf,
} from '../../finding-text'

type Ids = 'demand-exceeds-capacity' | 'upstream-shift-unmatched' | 'scarcity-rule-missing'

function amount(values: FindingValues, name: string): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(countOf(values, name))
}

/** A source as far as it fits in a sentence: without web addresses, unless there is nothing else. */
function source(values: FindingValues): string {
  const whole = textOf(values, 'source').trim()
  // Of several sources the first: an address stands at the end of each.
  const first = whole.split(/[,;]?\s*https?:\/\/\S+/)[0]?.trim() || whole
  const text = first.split(';')[0]?.trim() || first
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text
}

/** The period, where it tells when. */
function when(values: FindingValues): string {
  const period = textOf(values, 'period')
  return /\d/.test(period) ? ` (${period})` : ''
}

function periods(values: FindingValues): string {
  const count = countOf(values, 'periods')
  return count > 1 ? `, ${count} periods in a row` : ''
}

function own(values: FindingValues): string {
  const answer = countOf(values, 'answer')
  return answer > 0 ? `${textOf(values, 'dependent')} ${answer}%` : `${textOf(values, 'dependent')} does not grow along`
}

/** The figures, where and when they were found, and why they matter. */
function shortage(v: FindingValues): string {
  const day = dayInWords(textOf(v, 'asOf'), 'en')
  return `Asked ${amount(v, 'demand')}, possible ${amount(v, 'capacity')} ${textOf(v, 'unit')} (${textOf(v, 'period')}${periods(v)}; ${source(v)}, as of ${day}). ${shortageWhy}`
}

function waveTitle(v: FindingValues): string {
  return `${textOf(v, 'supplier')} sends ${amount(v, 'extra')} ${textOf(v, 'product')} a year more, which is more than ${textOf(v, 'dependent')} can handle`
}

function waveWhy(v: FindingValues): string {
  return `${amount(v, 'start')} wait at ${textOf(v, 'dependent')} now. In a year that will be about ${amount(v, 'waiting')}, and ${amount(v, 'unchanged')} without this growth. ${shiftWhy}`
}

/** The year of a figure, where the two are of different years. */
function year(v: FindingValues, name: 'since' | 'asOf'): string {
  const [since, asOf] = [textOf(v, 'since').slice(0, 4), textOf(v, 'asOf').slice(0, 4)]
  return since === asOf ? '' : ` (${name === 'since' ? since : asOf})`
}

/** What waits beside it in other units; each begins with its number. */
function alsoWaiting(v: FindingValues): string {
  const others = listOf(v, 'others').map((text) =>
    text.replace(/^[\d.]+/, (number) => new Intl.NumberFormat('en').format(Number(number))),
  )
  return others.length > 0 ? ` Also waiting: ${joinNames(others, 'en')}.` : ''
}

function queueWhy(v: FindingValues): string {
  const [since, day] = [dayInWords(textOf(v, 'since'), 'en'), dayInWords(textOf(v, 'asOf'), 'en')]
  const was = since === day ? '' : ` (${amount(v, 'before')} on ${since})`
  return `${amount(v, 'waiting')} ${textOf(v, 'unit')} wait on ${day}${was}; ${source(v)}.${alsoWaiting(v)} ${shortageWhy}`
}

const shortageWhy =
  'What is left undone here becomes waiting time for the chain partners that come next. Ground: Advice on chain steering, problem analysis; multi-year production forecast of the migration chain.'
const shiftWhy =
  'More work at the front only helps when the next chain partner can handle it too. Ground: Advice on chain steering, problem analysis (example of police, immigration service and courts).'
const scarcityWhy =
  'Once means are scarce there is little calm left to think about who goes first. Ground: Advice on chain steering, step 2 (bottlenecks gathered); Werk aan Uitvoering, multiple clients.'

export const enCapacityFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'demand-exceeds-capacity.gap': {
    title: (v) =>
      `At ${textOf(v, 'party')} ${amount(v, 'demand')} ${textOf(v, 'unit')} are needed and ${amount(v, 'capacity')} possible${when(v)}`,
    why: shortage,
    question: (v) => `Where in the chain does it end up when there is no room for this at ${textOf(v, 'party')}?`,
    unknown: 'Whether a peak, a stock or another way of counting explains the difference.',
  },
  'demand-exceeds-capacity.old': {
    title: (v) =>
      `Whether too much is still asked of ${textOf(v, 'party')} (${amount(v, 'shortage')} ${textOf(v, 'unit')}) old figures do not say`,
    why: shortage,
    question: (v) => `Who has newer figures on ${textOf(v, 'party')}?`,
    unknown: 'How it went since the day of the figures.',
  },
  'demand-exceeds-capacity.queue': {
    title: (v) =>
      `At ${textOf(v, 'party')} the backlog is ${amount(v, 'waiting')} ${textOf(v, 'unit')} (${textOf(v, 'asOf').slice(0, 4)})`,
    why: queueWhy,
    question: (v) => `Who can help to make this less at ${textOf(v, 'party')}?`,
    unknown: 'Which part of it is simply work in hand.',
  },
  'demand-exceeds-capacity.queue-grows': {
    title: (v) =>
      `At ${textOf(v, 'party')} ‘${textOf(v, 'unit')}’ grew from ${amount(v, 'before')}${year(v, 'since')} to ${amount(v, 'waiting')}${year(v, 'asOf')}`,
    why: queueWhy,
    question: (v) => `Who can see to it, together with ${textOf(v, 'party')}, that this grows no further?`,
    unknown: 'Whether it went otherwise after these figures.',
  },
  'upstream-shift-unmatched.wave': {
    title: waveTitle,
    why: waveWhy,
    question: (v) => `Who brings this to ‘${textOf(v, 'meeting')}’?`,
    unknown: 'Whether room was made elsewhere, and whether all that was asked for really comes.',
  },
  'upstream-shift-unmatched.wave-nowhere': {
    title: waveTitle,
    why: waveWhy,
    question: (v) => `In which meeting do you decide together what goes first at ${textOf(v, 'dependent')}?`,
    unknown: 'Whether room was made elsewhere, and whether all that was asked for really comes.',
  },
  'upstream-shift-unmatched.behind': {
    title: (v) => `Growth may get stuck: ${textOf(v, 'supplier')} ${countOf(v, 'growth')}% more, ${own(v)}`,
    why: shiftWhy,
    question: (v) =>
      `From ${amount(v, 'before')} to ${amount(v, 'after')} ${textOf(v, 'unit')} at ${textOf(v, 'supplier')}: what does that ask of ${textOf(v, 'dependent')}?`,
    unknown: 'Whether the next party had room to spare, and whether this was discussed elsewhere.',
  },
  'upstream-shift-unmatched.open': {
    title: (v) =>
      `Whether ${textOf(v, 'dependent')} can keep up with ${countOf(v, 'growth')}% growth at ${textOf(v, 'supplier')} is not known yet`,
    why: shiftWhy,
    question: (v) =>
      `From ${amount(v, 'before')} to ${amount(v, 'after')} ${textOf(v, 'unit')} at ${textOf(v, 'supplier')}: how much of it reaches ${textOf(v, 'dependent')}?`,
    unknown: 'Which part flows on, or what the next party can handle.',
  },
  'scarcity-rule-missing.shortage': {
    title: (v) => `The map does not show yet what goes first at ${textOf(v, 'party')} when not all can be done`,
    why: scarcityWhy,
    question: (v) => `Who decides what goes first at ${textOf(v, 'party')} when not all can be done?`,
    unknown: 'Whether a law or a fixed habit settles who goes first.',
  },
  'scarcity-rule-missing.many': {
    title: (v) => `Many wait for ${textOf(v, 'party')}; what goes first when it gets tight is not agreed yet`,
    why: scarcityWhy,
    question: (v) => `What waits when ${textOf(v, 'party')} can do less for a time?`,
    unknown: 'Whether means are ever scarce; with data that are supplied automatically they often are not.',
  },
  'scarcity-rule-missing.open': {
    title: (v) => `For whom the agreement on scarcity at ${textOf(v, 'party')} holds has not been looked into yet`,
    why: scarcityWhy,
    question: (v) => `Who took part in the agreement on scarcity at ${textOf(v, 'party')}?`,
    unknown: 'Which parties the agreement binds; that field is still empty.',
  },
}

export const enCapacityRules: Readonly<Record<Ids, RuleText>> = {
  'demand-exceeds-capacity': {
    name: 'Demand and capacity',
    falseAlarm: 'See whether demand and capacity count the same: a stock is no flow, and a peak no shortage.',
  },
  'upstream-shift-unmatched': {
    name: 'Growth further down the chain',
    falseAlarm: 'The next party may have room to spare, and not every case flows on.',
  },
  'scarcity-rule-missing': {
    name: 'Priority in times of scarcity',
    falseAlarm: 'Where a law says who goes first, put that law on the map as an agreement tagged scarcity.',
  },
}
