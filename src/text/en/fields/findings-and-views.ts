import type { FieldTexts } from '../../field-texts'
import { enCards } from '../cards'
import { enGrid } from '../grid'
import { enLevel } from '../level'
import { enNarrative } from '../narrative'

export const enBottleneckFields: FieldTexts['bottlenecks'] = {
  text: { label: 'Bottleneck', help: 'As it was said; no personal names.' },
  state: { label: 'State', codes: enCards.state },
  raisedBy: {
    label: 'Raised by',
    counted: 'bottlenecks: who raised it',
    ask: ({ name }) => `Which party raised this: ‘${name}’?`,
  },
  category: { label: 'Kind', codes: enCards.categories },
  factor: {
    label: 'Factor',
    codes: enNarrative.factor,
    counted: 'bottlenecks: factor named',
    ask: ({ name }) => `Which factor in working together does this affect: ‘${name}’?`,
  },
  dimension: {
    label: 'Dimension',
    codes: enGrid.dimension,
    counted: 'bottlenecks: dimension named',
    ask: ({ name }) => `Is this about substance, procedure, relation or culture: ‘${name}’?`,
  },
  about: {
    label: 'It affects',
    add: 'Add a part of the map',
    counted: 'bottlenecks: what they affect known',
    ask: ({ name }) => `Where on the map does this happen: ‘${name}’?`,
  },
}

export const enCapacityFields: FieldTexts['capacities'] = {
  unit: { label: 'Unit', help: 'What is counted, for example cases or places.' },
  party: { label: 'Party' },
  period: { label: 'Period', help: 'For example ‘a year’ or ‘2026’.' },
  year: { label: 'Year', help: 'The year these figures are of.' },
  asOf: { label: 'As of' },
  product: { label: 'About', help: 'The product these figures are for, if the party delivers more than one.' },
  dependency: {
    label: 'Belongs to dependency',
    help: 'If these figures are only about what goes to one chain partner.',
  },
  capacity: { label: 'Can handle' },
  demand: { label: 'Is asked for' },
  backlog: { label: 'Backlog' },
}

export const enAnswerFields: FieldTexts['answers'] = {
  answer: {
    label: 'Answer',
    codes: {
      action: 'action point',
      deliberate: 'meant to be so',
      'find-out': 'to be found out',
      incorrect: 'not true',
      elsewhere: 'taken care of elsewhere',
    },
  },
  reason: { label: 'Reason' },
  by: { label: 'On behalf of (function)' },
  takenUpBy: { label: 'Who will take this on' },
  date: { label: 'Date' },
  until: { label: 'Until' },
  doneOn: { label: 'Done on' },
}

export const enStatementFields: FieldTexts['statements'] = {
  party: { label: 'Party' },
  feature: { label: 'Trait', codes: enLevel.features },
  holds: { label: 'Is it so' },
  chain: { label: 'Chain' },
  by: { label: 'On behalf of (function)' },
  date: { label: 'Date' },
}

export const enRecognitionFields: FieldTexts['recognitions'] = {
  reason: { label: 'Explanation' },
}

export const enViewFields: FieldTexts['views'] = {
  title: { label: 'Title' },
  question: { label: 'Question for the group' },
  speakerNote: { label: 'Note for who presents' },
}
