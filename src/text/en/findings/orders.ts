import type { MessageOf } from '../../../graph/rules/index'
import { type FindingText, listOf, type RuleText, textOf } from '../../finding-text'
import { names, quoted, verb } from './words'

type Ids = 'overlapping-orders' | 'conflicting-orders'

const CONFLICT =
  'Who is sent two ways cannot do well for either. Ground: Advice on chain steering, analysis; Netherlands Court of Audit, Performance in the criminal justice chain (2012).'

export const enOrdersFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'overlapping-orders.possible': {
    title: (v) => `‘${textOf(v, 'product')}’ may have been ordered twice, by ${names(v, 'clients')}`,
    why: 'When a goal is not sharp, parties sometimes ask for the same thing along two ways. Ground: Chain steering (Working together in the triangle); Advice on chain steering, analysis.',
    question: (v) => `Do ${names(v, 'clients')} mean the same by ‘${textOf(v, 'product')}’?`,
    unknown: 'Whether it is about other numbers, areas or groups of people.',
  },
  'overlapping-orders.open': {
    title: (v) => `Do ${names(v, 'clients')} ask for ‘${textOf(v, 'product')}’ at the same time?`,
    why: 'When a goal is not sharp, parties sometimes ask for the same thing along two ways. Ground: Chain steering (Working together in the triangle); Advice on chain steering, analysis.',
    question: (v) => `Which period are the orders of ${names(v, 'clients')} about?`,
    unknown: 'When these orders run, or to which chain they belong; that has not been filled in yet.',
  },
  'conflicting-orders.orders': {
    title: (v) => `Two orders are in tension: ${quoted(v, 'products')}`,
    why: CONFLICT,
    question: (v) =>
      `Where ${verb(v, 'clients', 'does', 'do')} ${names(v, 'clients')} weigh these two orders against each other?`,
    unknown: 'Whether the tension is intended, and where it is weighed.',
  },
  'conflicting-orders.goals': {
    title: (v) =>
      listOf(v, 'contractors').length > 0
        ? `The goals behind orders to ${names(v, 'contractors')} are in tension`
        : `The goals behind these orders are in tension: ${quoted(v, 'products')}`,
    why: CONFLICT,
    question: (v) => `In which meeting are ${quoted(v, 'goals')} weighed against each other?`,
    unknown: 'Whether the tension is intended, and whether it shows in these orders too.',
  },
}

export const enOrdersRules: Readonly<Record<Ids, RuleText>> = {
  'overlapping-orders': {
    name: 'Orders for one product',
    falseAlarm: 'The same name can mean something else. If the orders belong together, record that link.',
  },
  'conflicting-orders': {
    name: 'Weighing orders',
    falseAlarm: 'Tension can be wanted, as between speed and care. Then name where it is weighed.',
  },
}
