import type { FieldTexts } from '../../field-texts'
import { enVocabulary } from '../vocabulary'

export const enDependencyFields: FieldTexts['dependencies'] = {
  supplier: { label: 'Supplier' },
  dependent: { label: 'Dependent' },
  product: { label: 'What is delivered' },
  flow: { label: 'Flow', codes: enVocabulary.flow },
  nature: {
    label: 'What the group says together',
    column: 'Nature',
    help: 'Applies to each end that has no reading of its own below.',
    codes: enVocabulary.nature,
  },
  supplierView: { label: 'According to the supplier', codes: enVocabulary.nature },
  dependentView: { label: 'According to the dependent', codes: enVocabulary.nature },
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
  order: { label: 'Order', help: 'At which place in the chain this happens.' },
  perUnit: {
    label: 'Becomes there',
    column: 'Becomes per unit',
    help: 'How many units one unit becomes at the recipient, for example 0.6: of ten arrests six become cases. Empty counts as 1.',
  },
  delay: {
    label: 'Arrives after (months)',
    column: 'Delay (months)',
    help: 'How many months later it arrives at the recipient. Empty counts as at once.',
  },
  share: {
    label: 'Share',
    column: 'Share (%)',
    help: 'Which part of what the supplier delivers goes here. ‘Deliberately none’ says that it is not counted on purpose.',
  },
  noticeOfChange: {
    label: 'Which developments call for action?',
    column: 'Notice of changes',
    help: 'For instance: the inflow rises by more than 10%, a law or system changes, staff fall ill or leave. Also: who calls whom, and how far in advance?',
    counted: 'dependencies: notice of changes discussed',
    ask: ({ supplier, dependent, product }) =>
      `Which developments around ‘${product}’ do ${supplier} and ${dependent} tell each other about?`,
  },
  feedbackWanted: {
    label: 'Supplier wants to hear back',
    help: 'Does the supplier want to know what became of what it delivered?',
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
