import type { FieldTexts, SectionTexts } from '../../field-texts'
import {
  enAnswerFields,
  enBottleneckFields,
  enCapacityFields,
  enRecognitionFields,
  enStatementFields,
  enViewFields,
} from './findings-and-views'
import { enAgreementFields, enGoalFields, enMeetingFields } from './governance'
import { enChainFields, enMapFields, enPartyFields, enStepFields } from './parties'
import { enCouplingPointFields, enDependencyFields } from './relations'
import { enActionFields, enDecisionFields, enSessionFields } from './session'
import { enAssignmentFields, enTriangleFields } from './steering'
import { enProposalFields } from './wanted'

/** The words of every field, by what has it. */
export const enFields: FieldTexts = {
  map: enMapFields,
  chains: enChainFields,
  steps: enStepFields,
  parties: enPartyFields,
  triangles: enTriangleFields,
  assignments: enAssignmentFields,
  dependencies: enDependencyFields,
  couplingPoints: enCouplingPointFields,
  meetings: enMeetingFields,
  agreements: enAgreementFields,
  goals: enGoalFields,
  bottlenecks: enBottleneckFields,
  capacities: enCapacityFields,
  answers: enAnswerFields,
  statements: enStatementFields,
  recognitions: enRecognitionFields,
  sessions: enSessionFields,
  actions: enActionFields,
  decisions: enDecisionFields,
  proposals: enProposalFields,
  views: enViewFields,
}

/** The headings within a form. */
export const enSections: SectionTexts = {
  kind: 'Kind and department',
  place: 'Place in the chain',
  weight: 'Weight',
  agreed: 'What is agreed',
  meetingKind: 'Nature of the meeting',
  rhythm: 'Rhythm and duration',
  agenda: 'What is on the agenda',
  reach: 'Who and about what',
  term: 'Duration',
  inChain: 'Place in the chain',
  otherAssignments: 'Compared with other assignments',
  numbers: 'Numbers',
  theme: 'Where it belongs',
  governance: 'Governance of the chain',
}
