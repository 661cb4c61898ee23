import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, listOf, type RuleText, textOf } from '../../finding-text'
import { names, quoted, verb } from './words'

type Ids = 'overlapping-orders' | 'conflicting-orders'

const CONFLICT =
  'A party that is sent two ways cannot do right by either. Ground: Advice on chain steering, analysis; Netherlands Court of Audit, Performance in the criminal justice chain (2012).'

export const enOrdersFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'overlapping-orders.possible': {
    title: (v) => `‘${textOf(v, 'product')}’ may have been asked for twice, by ${names(v, 'clients')}`,
    why: 'When a goal is not sharp, parties sometimes ask for the same thing along two ways. Ground: Chain steering (Working together in the triangle); Advice on chain steering, analysis.',
    question: (v) =>
      textOf(v, 'by')
        ? `Is what ${names(v, 'others')} ${verb(v, 'others', 'asks', 'ask')} for already in the ${countOf(v, 'amount').toLocaleString('en-GB')} of ${textOf(v, 'by')}?`
        : `Do ${names(v, 'clients')} mean the same by ‘${textOf(v, 'product')}’?`,
    unknown: 'Whether it is about other numbers, areas or groups of people.',
  },
  'overlapping-orders.open': {
    title: (v) => `Do ${names(v, 'clients')} ask for ‘${textOf(v, 'product')}’ at the same time?`,
    why: 'When a goal is not sharp, parties sometimes ask for the same thing along two ways. Ground: Chain steering (Working together in the triangle); Advice on chain steering, analysis.',
    question: (v) => `Which period are the assignments of ${names(v, 'clients')} about?`,
    unknown: 'When these assignments run, or to which chain they belong; that has not been filled in yet.',
  },
  'conflicting-orders.orders': {
    title: (v) => `Two assignments are in tension: ${quoted(v, 'products')}`,
    why: CONFLICT,
    question: (v) =>
      `Where ${verb(v, 'clients', 'does', 'do')} ${names(v, 'clients')} weigh these two assignments against each other?`,
    unknown: 'Whether the tension is intended, and where it is weighed.',
  },
  'conflicting-orders.goals': {
    title: (v) =>
      listOf(v, 'contractors').length > 0
        ? `The goals behind assignments to ${names(v, 'contractors')} are in tension`
        : `The goals behind these assignments are in tension: ${quoted(v, 'products')}`,
    why: CONFLICT,
    question: (v) => `In which meeting are ${quoted(v, 'goals')} weighed against each other?`,
    unknown: 'Whether the tension is intended, and whether it shows in these assignments too.',
  },
}

export const enOrdersRules: Readonly<Record<Ids, RuleText>> = {
  'overlapping-orders': {
    name: 'Assignments for one product',
    falseAlarm: 'The same name can mean something else. If the assignments belong together, record that link.',
  },
  'conflicting-orders': {
    name: 'Weighing assignments',
    falseAlarm: 'Tension can be wanted, as between speed and care. Then name where it is weighed.',
  },
}
