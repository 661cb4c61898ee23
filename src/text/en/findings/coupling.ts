import type { MessageOf } from '../../../graph/rules/index'
import type { FindingText, RuleText } from '../../finding-text'
import { sentence, triangle } from './words'

type Ids = 'triangle-not-coupled'

export const enCouplingFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'triangle-not-coupled.none': {
    title: (v) => sentence(`${triangle(v)} has no coupling point with the chain yet`),
    why: 'Triangle and chain can adjust each other only when it is agreed where and when they meet. Ground: Advice on chain steering, introduction.',
    question: (v) => `When in the year do the chain and ${triangle(v)} talk about the order?`,
    unknown: 'Whether someone who sits in both meetings already makes the connection in practice.',
  },
}

export const enCouplingRules: Readonly<Record<Ids, RuleText>> = {
  'triangle-not-coupled': {
    name: 'Triangle without coupling point',
    falseAlarm: 'Sometimes a person makes the connection. Then draw the coupling point, with place and moment.',
  },
}
