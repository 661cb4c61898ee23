import type { FieldTexts } from '../../field-texts'
import { enVocabulary } from '../vocabulary'

export const enDependencyFields: FieldTexts['dependencies'] = {
  supplier: { label: 'Supplying party' },
  dependent: { label: 'Receiving party' },
  product: { label: 'What is delivered' },
  flow: { label: 'Flow', codes: enVocabulary.flow },
  nature: {
    label: 'What the group says together',
    column: 'Nature',
    help: 'Applies to each side that has no perspective of its own below.',
    codes: enVocabulary.nature,
  },
  supplierView: { label: 'According to the supplying party', codes: enVocabulary.nature },
  dependentView: { label: 'According to the receiving party', codes: enVocabulary.nature },
  critical: {
    label: 'Critical',
    counted: 'dependencies: critical or not',
    ask: ({ dependent, product }) => `Does ${dependent} come to a halt without ‘${product}’?`,
  },
  mutual: { label: 'Mutual' },
  strained: {
    label: 'Strained',
    counted: 'dependencies: strained or not',
    ask: ({ supplier, dependent, product }) =>
      `Is there tension between ${supplier} and ${dependent} over ‘${product}’?`,
  },
  order: { label: 'Sequence', help: 'At which place in the chain this happens.' },
  perUnit: {
    label: 'Becomes there',
    column: 'Becomes per unit',
    help: 'How many units one unit becomes at the receiving party, for example 0.6: of ten arrests six become cases. Empty counts as 1.',
  },
  chain: {
    label: 'Chain',
    help: 'When both parties work in several chains: for which chain this is. Empty counts for all of them.',
  },
  delay: {
    label: 'Arrives after (months)',
    column: 'Delay (months)',
    help: 'How many months later it arrives at the receiving party. Empty counts as at once.',
  },
  share: {
    label: 'Share',
    column: 'Share (%)',
    help: 'Which part of what the supplying party supplies goes here. ‘Deliberately none’ says that it is not counted on purpose.',
  },
  noticeOfChange: {
    label: 'Which developments call for action?',
    column: 'Notice of changes',
    help: 'Say four things: which development, which action, by whom, and how long before. For instance: if the inflow rises by more than 10%, planning at the supplying party adjusts the numbers, three months before.',
    counted: 'dependencies: notice of changes discussed',
    ask: ({ supplier, dependent, product }) =>
      `Which developments around ‘${product}’ do ${supplier} and ${dependent} tell each other about?`,
  },
  feedbackWanted: {
    label: 'Does the supplying party want word back?',
    column: 'Word back wanted',
    help: 'Does the supplying party want to hear what became of what it supplied?',
  },
}

export const enCouplingPointFields: FieldTexts['couplingPoints'] = {
  ends: { label: 'Ends' },
  kind: { label: 'Kind', codes: enVocabulary.couplingKind },
  meeting: {
    label: 'Meeting',
    counted: 'coupling points: meeting named',
    ask: ({ name }) => `In which meeting is the coupling point of ${name} discussed?`,
  },
  moment: {
    label: 'Moment',
    help: 'Choose a month or type for instance ‘every half year’.',
    counted: 'coupling points: moment named',
    ask: ({ name }) => `At what point in the year is the coupling point of ${name}?`,
  },
  representedBy: { label: 'Represented by', help: 'Fill in a function, not the name of a person.' },
  mandate: { label: 'Mandate', codes: enVocabulary.mandate },
  dependencies: { label: 'Is about', add: 'Add dependency' },
}
