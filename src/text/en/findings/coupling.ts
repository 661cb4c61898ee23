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
import { enVocabulary } from '../vocabulary'
import { names, sentence, together, triangle, verb } from './words'

type Ids = 'triangle-not-coupled' | 'critical-dependency-uncoupled' | 'coupling-point-incomplete' | 'coupling-too-late'

const FIELDS: Readonly<Record<string, string>> = {
  meeting: 'meeting',
  moment: 'moment',
  representedBy: 'who is there',
  mandate: 'mandate',
}

function fields(values: FindingValues): string {
  return joinNames(
    listOf(values, 'fields').map((field) => FIELDS[field] ?? field),
    'en',
  )
}

function point(values: FindingValues): string {
  switch (listOf(values, 'ends').length) {
    case 0:
      return 'this coupling point'
    case 1:
      return `the coupling point at ${names(values, 'ends')}`
    default:
      return `the coupling point between ${names(values, 'ends')}`
  }
}

/** Whether what it lacks can be named in its title; more stands in the question. */
function few(values: FindingValues): boolean {
  return listOf(values, 'fields').length <= 2
}

function month(values: FindingValues, name = 'month'): string {
  return enVocabulary.months[countOf(values, name) - 1] ?? ''
}

function document(values: FindingValues): string {
  return textOf(values, 'document') === 'annual-plan' ? 'the annual plan' : 'the assignment letter'
}

export const enCouplingFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'triangle-not-coupled.none': {
    title: (v) =>
      textOf(v, 'authority')
        ? `Management of and authority over ${textOf(v, 'party')} lie apart; their coupling point is not on the map`
        : `On the map ${triangle(v)} has no coupling point with the chain yet`,
    why: 'Triangle and chain can adjust each other only when it is agreed where and when they meet. Ground: Advice on chain steering, introduction.',
    question: (v) =>
      textOf(v, 'authority')
        ? `Where and when do management and authority meet about what ${textOf(v, 'party')} does?`
        : `When in the year do the chain and ${triangle(v)} talk about the assignment?`,
    unknown: 'Whether someone who sits in both meetings already brings the two together in practice.',
  },
  'critical-dependency-uncoupled.none': {
    title: (v) =>
      `The map shows no meeting or coupling point yet of ${textOf(v, 'supplier')} with ${names(v, 'dependents')}`,
    why: 'Without a fixed place, news of a change arrives when the work already runs differently because of it. Ground: Advice on chain steering, problem analysis and step 1.',
    question: (v) =>
      `How do ${together(v, 'supplier', 'dependents')} hear from each other in time that something changes?`,
    unknown: 'Whether it is automated so far that a notice or a service desk is enough.',
  },
  'critical-dependency-uncoupled.open': {
    title: (v) =>
      `Is the coupling point of ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')} also about ‘${textOf(v, 'product')}’?`,
    why: 'A coupling point was drawn, but not yet for which dependencies it is meant. Ground: Advice on chain steering, step 1 (the dependencies in view).',
    question: (v) =>
      `What do ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')} talk about at their coupling point?`,
    unknown: 'For which dependencies the coupling point is; that field is still empty.',
  },
  'coupling-point-incomplete.none': {
    title: (v) =>
      sentence(
        few(v)
          ? `${point(v)} still lacks: ${fields(v)}`
          : `${point(v)} still lacks ${listOf(v, 'fields').length} parts`,
      ),
    why: 'A meeting of triangle and chain happens only when place, moment, people and room to decide are known. Ground: Advice on chain steering, introduction and step 8.',
    question: (v) => `What is needed to make ${point(v)} work well the next time?`,
    unknown: 'Whether it already works in practice without being written down.',
  },
  'coupling-point-incomplete.open': {
    title: (v) =>
      few(v)
        ? `Of ${point(v)} it is not known yet: ${fields(v)}`
        : `Of ${point(v)} ${listOf(v, 'fields').length} parts are not known yet`,
    why: 'A meeting of triangle and chain happens only when place, moment, people and room to decide are known. Ground: Advice on chain steering, introduction and step 8.',
    question: (v) => `Who can add this to ${point(v)}: ${fields(v)}?`,
    unknown: 'How this was arranged; nobody has filled in these fields yet.',
  },
  'coupling-point-incomplete.not-seated': {
    title: (v) =>
      sentence(
        `${names(v, 'parties')} ${verb(v, 'parties', 'takes', 'take')} no part in ‘${textOf(v, 'meeting')}’, where the coupling point is`,
      ),
    why: 'Those who take no part where the coupling point is hear of it only after it was discussed. Ground: Advice on chain steering, introduction and step 1 (meetings and mandates in view).',
    question: (v) => `Who speaks in ‘${textOf(v, 'meeting')}’ on behalf of ${names(v, 'parties')} about ${point(v)}?`,
    unknown: 'Whether somebody else sits there for this party; that can be put down with the coupling point.',
  },
  'coupling-too-late.after': {
    title: (v) =>
      sentence(
        `${triangle(v)} meets the chain in ${month(v)}, after assignment (${dayInWords(textOf(v, 'date'), 'en')})`,
      ),
    why: 'What the chain decides once the assignment is fixed can only get into it a year later. Ground: Advice on chain steering, step 7 (principles: planning and budget cycle).',
    question: (v) => `What would it take to let the chain and ${triangle(v)} change places in the year?`,
    unknown: 'Whether this moment is already meant for the assignment of the next year.',
  },
  'coupling-too-late.calendar': {
    title: (v) =>
      sentence(`${triangle(v)} meets the chain in ${month(v)}, after ${document(v)} of ${month(v, 'orderMonth')}`),
    why: 'What the chain decides once the assignment is fixed can only get into it a year later. Ground: Advice on chain steering, step 7 (principles: planning and budget cycle).',
    question: (v) =>
      `What can the chain still bring in by ${month(v)}, with ${document(v)} already done in ${month(v, 'orderMonth')}?`,
    unknown: 'Whether the triangle keeps to that month this year; there is no final document with a date.',
  },
}

export const enCouplingRules: Readonly<Record<Ids, RuleText>> = {
  'triangle-not-coupled': {
    name: 'Linking triangle and chain',
    falseAlarm: 'Sometimes one function brings the two together. Then draw the coupling point, with place and moment.',
  },
  'critical-dependency-uncoupled': {
    name: 'Coupling points at what is critical',
    falseAlarm: 'What runs all by itself, with somebody to call, may need no more than that technique.',
  },
  'coupling-point-incomplete': {
    name: 'Set-up of coupling points',
    falseAlarm: 'This is mostly a list of what is left to arrange or to write down.',
  },
  'coupling-too-late': {
    name: 'Sequence of chain and assignment',
    falseAlarm: 'Who plans more years ahead may already discuss the next year at that moment.',
  },
}
