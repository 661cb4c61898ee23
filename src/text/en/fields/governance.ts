import type { FieldTexts } from '../../field-texts'
import { enRecords } from '../records'

export const enMeetingFields: FieldTexts['meetings'] = {
  name: { label: 'Name' },
  purpose: {
    label: 'Purpose of the meeting',
    counted: 'meetings: purpose named',
    ask: ({ name }) => `What is ${name} for?`,
  },
  character: {
    label: 'Character',
    help: 'Is this where one decides, aligns or only informs?',
    codes: enRecords.meetingCharacter,
    counted: 'meetings: character named',
    ask: ({ name }) => `Is ${name} for deciding, aligning or informing?`,
  },
  level: { label: 'Level', codes: enRecords.meetingLevel },
  scope: { label: 'Is about', codes: enRecords.meetingScope },
  chain: { label: 'Chain' },
  participants: {
    label: 'Participants',
    add: 'Add participant',
    counted: 'meetings: participants known',
    ask: ({ name }) => `Who attends ${name}?`,
  },
  chair: { label: 'Chair', counted: 'meetings: chair known', ask: ({ name }) => `Who chairs ${name}?` },
  secretary: {
    label: 'Secretary',
    counted: 'meetings: secretary known',
    ask: ({ name }) => `Who provides the secretary of ${name}?`,
  },
  frequency: {
    label: 'How often',
    column: 'Times a year',
    help: 'The number of times a year, or in words.',
    counted: 'meetings: rhythm known',
    ask: ({ name }) => `How often does ${name} meet?`,
  },
  months: {
    label: 'In which months',
    column: 'Months',
    help: 'Select the months in which this meeting is held. Leave all of them off if you do not know yet.',
  },
  permanence: { label: 'Standing or temporary', codes: enRecords.permanence },
  until: { label: 'Until' },
  topics: {
    label: 'Topics',
    add: 'Add topic',
    counted: 'meetings: topics named',
    ask: ({ name }) => `Which topics are on the agenda of ${name}?`,
  },
  decidesOn: {
    label: 'Decides on',
    add: 'Add dependency or goal',
    counted: 'meetings: what they decide on',
    ask: ({ name }) => `What does ${name} decide on?`,
  },
  escalatesTo: {
    label: 'Refers to',
    help: 'Where a matter goes when it cannot be settled here.',
    counted: 'meetings: escalation known',
    ask: ({ name }) => `Where does a matter go if ${name} cannot settle it?`,
  },
  feasibilityChecked: {
    label: 'Feasibility check by',
    help: 'Which party looked into whether the decision can be carried out?',
  },
  preparation: {
    label: 'Preparation',
    help: 'Who makes the agenda and the papers, and how long before they are there.',
  },
  support: { label: 'Support', help: 'Whether it comes from the organisations themselves or is hired, and from whom.' },
  minutes: { label: 'Minutes', help: 'How decisions are recorded, and within how many days.' },
  followUp: { label: 'Follow-up', help: 'How it is watched that what was agreed is done.' },
}

export const enAgreementFields: FieldTexts['agreements'] = {
  title: { label: 'Title' },
  kind: { label: 'Kind', codes: enRecords.agreementKind },
  parties: {
    label: 'Parties',
    add: 'Add party',
    counted: 'agreements: parties known',
    ask: ({ name }) => `Which parties are bound by ‘${name}’?`,
  },
  onBehalfOf: {
    label: 'On behalf of',
    help: 'Parties that are bound because another signed for them.',
    add: 'Add party',
  },
  covers: {
    label: 'Is about',
    add: 'Add a part of the map',
    counted: 'agreements: what they cover known',
    ask: ({ name }) => `What is ‘${name}’ about?`,
  },
  from: { label: 'From' },
  until: {
    label: 'Until',
    counted: 'agreements: end date known',
    ask: ({ name }) => `How long is ‘${name}’ in force?`,
  },
  reviewOn: {
    label: 'To be reviewed on',
    counted: 'agreements: moment of review known',
    ask: ({ name }) => `When will you review ‘${name}’?`,
  },
  follows: { label: 'Continues' },
  tags: { label: 'Traits', add: 'Add trait', codes: enRecords.agreementTag },
  where: {
    label: 'Where to find it',
    help: 'Where the agreement is written: a document or web address.',
    counted: 'agreements: where kept known',
    ask: ({ name }) => `Where is ‘${name}’ kept?`,
  },
}

export const enGoalFields: FieldTexts['goals'] = {
  text: { label: 'Goal' },
  chain: { label: 'Chain' },
  origin: {
    label: 'Origin',
    codes: enRecords.goalOrigin,
    counted: 'goals: origin named',
    ask: ({ name }) => `Was ‘${name}’ chosen together or handed down?`,
  },
  adoptedIn: {
    label: 'Adopted in',
    counted: 'goals: adopted in a meeting',
    ask: ({ name }) => `In which meeting was ‘${name}’ adopted?`,
  },
  date: { label: 'Adopted on' },
  indicator: {
    label: 'Indicator',
    help: 'What shows whether the goal comes nearer.',
    counted: 'goals: indicator named',
    ask: ({ name }) => `How can you tell that ‘${name}’ is coming closer?`,
  },
  contributions: {
    label: 'Contributions',
    column: 'Who contributes',
    add: 'Add contributing party',
    counted: 'goals: contributions named',
    ask: ({ name }) => `Who contributes what to ‘${name}’?`,
  },
  inTensionWith: {
    label: 'Is in tension with',
    add: 'Add another goal',
    counted: 'goals: tension with other goals considered',
    ask: ({ name }) => `Is ‘${name}’ in tension with another goal?`,
  },
}
