import type { FieldTexts } from '../../field-texts'
import { enVocabulary } from '../vocabulary'

export const enTriangleFields: FieldTexts['triangles'] = {
  name: { label: 'Name' },
  contractor: {
    label: 'Contractor',
    counted: 'triangles: contractor named',
    ask: ({ name }) => `Who is the contractor in the ${name}?`,
  },
  owner: { label: 'Owner', counted: 'triangles: owner named', ask: ({ name }) => `Who is the owner in the ${name}?` },
  clients: {
    label: 'Clients',
    add: 'Add client',
    counted: 'triangles: clients named',
    ask: ({ name }) => `Who are the clients in the ${name}?`,
  },
  authorities: {
    label: 'Authority',
    help: 'Who has a say beside owner and client, for example the Public Prosecution Service over criminal investigation.',
    add: 'Add a party with authority',
  },
  basis: { label: 'Basis', help: 'For instance an act, regulation or founding decree.' },
  documents: {
    label: 'Documents',
    add: 'Add document',
    counted: 'triangles: documents of the year named',
    ask: ({ name }) => `Which documents does the ${name} produce in a year?`,
  },
  calendar: { label: 'Months of the yearly cycle' },
}

export const enAssignmentFields: FieldTexts['assignments'] = {
  product: { label: 'Assignment' },
  triangle: { label: 'Triangle' },
  client: { label: 'Client' },
  from: { label: 'From' },
  until: { label: 'Until' },
  volume: {
    label: 'Volume',
    help: 'How much is asked for.',
    counted: 'assignments: volume known',
    ask: ({ product }) => `How much does the assignment ‘${product}’ ask for?`,
  },
  outcome: {
    label: 'Outcome',
    help: 'Was delivered what this assignment asked for?',
    codes: enVocabulary.assignmentOutcome,
  },
  outcomeOn: { label: 'Outcome settled on' },
  chainEffectChecked: {
    label: 'Effect on the chain judged by',
    help: 'Who looked what this assignment does to the rest of the chain?',
    counted: 'assignments: effect on the chain assessed',
    ask: ({ product }) => `Who has looked at what the assignment ‘${product}’ means for the rest of the chain?`,
  },
  goals: {
    label: 'Contributes to',
    add: 'Add goal',
    counted: 'assignments: goals named',
    ask: ({ product }) => `Which goal does the assignment ‘${product}’ contribute to?`,
  },
  agreements: { label: 'Carries out', add: 'Add chain agreement' },
  partOf: { label: 'Part of' },
  follows: { label: 'Continues' },
  inTensionWith: { label: 'Is in tension with', add: 'Add another assignment' },
}
