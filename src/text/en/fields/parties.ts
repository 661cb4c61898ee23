import type { FieldTexts } from '../../field-texts'
import { enGovernance } from '../governance'
import { enVocabulary } from '../vocabulary'

export const enMapFields: FieldTexts['map'] = {
  title: { label: 'Title' },
  referenceDate: { label: 'Reference date', help: 'The day whose situation the map shows.' },
  status: { label: 'Status', codes: enVocabulary.status },
  exercise: {
    label: 'Made-up exercise',
    help: 'What you print, copy or save of this map to pass on says that it is made up. Switch this off once the map is about your own chain.',
  },
  mission: {
    label: 'Public task',
    counted: 'public task named',
    ask: () => 'Which public task does this chain serve?',
  },
  dominantProblem: {
    label: 'Dominant chain problem',
    help: 'The problem that affects all parties and that none of them can solve alone.',
    counted: 'dominant chain problem named',
    ask: () => 'Which problem affects all of you, and can none of you solve alone?',
  },
  essence: { label: 'The essence', help: 'What the steering group has to know when it reads one paragraph.' },
  publicEffect: {
    label: 'What citizens and companies notice of this',
    help: 'For example how long somebody waits, or how often a letter comes too late.',
  },
}

export const enChainFields: FieldTexts['chains'] = {
  name: { label: 'Name' },
  sequential: {
    label: 'Steps one after the other',
    column: 'Sequential',
    help: 'Does a case go from the first step to the last, or can it also go back and forth?',
  },
  accountable: {
    label: enGovernance.block.accountable.name,
    help: enGovernance.block.accountable.what,
    counted: 'chains: party accountable for the system named',
    ask: ({ name }) => `Who is accountable for ${name} as a whole?`,
  },
  commitments: {
    label: enGovernance.block.commitments.name,
    help: enGovernance.block.commitments.what,
    add: 'Add an owner',
  },
  steeringGroup: {
    label: enGovernance.block.steeringGroup.name,
    column: 'Steering group',
    help: enGovernance.block.steeringGroup.what,
    counted: 'chains: steering group named',
    ask: ({ name }) => `Which meeting is the steering group of ${name}?`,
  },
  workingGroup: {
    label: enGovernance.block.workingGroup.name,
    help: enGovernance.block.workingGroup.what,
    counted: 'chains: working group named',
    ask: ({ name }) => `Which meeting is the working group of ${name}?`,
  },
  chainOffice: {
    label: enGovernance.block.chainOffice.name,
    help: enGovernance.block.chainOffice.what,
    counted: 'chains: chain office named',
    ask: ({ name }) => `Which party is the chain office of ${name}?`,
  },
  chainManager: {
    label: enGovernance.block.chainManager.name,
    column: 'Chain manager (function)',
    help: `${enGovernance.block.chainManager.what} ${enGovernance.functionHelp}`,
  },
  chainDirector: {
    label: enGovernance.block.chainDirector.name,
    column: 'Chain director (function)',
    help: `${enGovernance.block.chainDirector.what} ${enGovernance.functionHelp}`,
  },
  lineManagement: {
    label: enGovernance.block.lineManagement.name,
    help: enGovernance.block.lineManagement.what,
  },
  decisionModel: {
    label: enGovernance.block.decisionModel.name,
    help: enGovernance.block.decisionModel.what,
    counted: 'chains: decision-making described',
    ask: ({ name }) => `How does ${name} reach a decision?`,
  },
  reporting: {
    label: enGovernance.block.reporting.name,
    column: 'Chain reporting',
    help: enGovernance.block.reporting.what,
    counted: 'chains: reporting described',
    ask: ({ name }) => `What is reported about ${name}, and to whom?`,
  },
  informationInfrastructure: {
    label: enGovernance.block.informationInfrastructure.name,
    help: enGovernance.block.informationInfrastructure.what,
  },
  coreValueList: {
    label: enGovernance.block.coreValueList.name,
    help: 'What parties want to be able to hold each other to: choose a few, or put them in your own words.',
    add: 'Core value in your own words',
    codes: {
      'shared-goals': "Shared goals, with understanding for everyone's own position",
      'chain-before-organisation': 'The chain comes before the own organisation',
      'broad-role': 'Taking a broad view of the own role, and responsibility',
      'trust-and-reciprocity': 'Trust and reciprocity',
      'equal-information': 'The same information for everyone in time, no surprises',
      'personal-contact': 'Time for personal contact',
    },
  },
}

export const enStepFields: FieldTexts['steps'] = {
  name: { label: 'Name' },
  chain: { label: 'Chain' },
}

export const enPartyFields: FieldTexts['parties'] = {
  name: { label: 'Name' },
  abbreviation: { label: 'Abbreviation' },
  role: {
    label: 'Role in the chain',
    counted: 'parties: role described',
    ask: ({ name }) => `What does ${name} do in this chain?`,
  },
  kind: { label: 'Kind', codes: enVocabulary.partyKind },
  tier: { label: 'Tier of government', codes: enVocabulary.tier },
  department: {
    label: 'Department',
    help: 'Choose a department or type a code of your own.',
    counted: 'parties: department named',
    ask: ({ name }) => `Which department does ${name} come under?`,
  },
  politicalDepartment: {
    label: 'Politically responsible ministry',
    help: 'The department of the minister who answers to parliament for it.',
  },
  partOf: { label: 'Part of', help: 'The organisation this one is a part of, if that stands on the map too.' },
  steering: {
    label: 'Steering',
    codes: enVocabulary.steering,
    counted: 'parties: steering named',
    ask: ({ name }) => `How is ${name} steered?`,
  },
  partnership: {
    label: 'What this party is to the chain',
    column: 'To the chain',
    help: 'A chain partner helps to run the whole, a supplier supplies it, the surroundings notice it or set requirements.',
    codes: enVocabulary.partnership,
  },
  chains: {
    label: 'Chains',
    add: 'Add chain',
    counted: 'parties: chains named',
    ask: ({ name }) => `In which chains does ${name} take part?`,
  },
  step: {
    label: 'Step',
    counted: 'parties: step named',
    ask: ({ name }) => `In which step of the chain is ${name}?`,
  },
  pinned: {
    label: 'Pin on the map',
    column: 'Pinned on the map',
    help: 'Keeps its place when you have the map arranged.',
  },
}
