import type { FieldTexts, SectionTexts } from '../../field-texts'
import {
  nlAnswerFields,
  nlBottleneckFields,
  nlCapacityFields,
  nlRecognitionFields,
  nlStatementFields,
  nlViewFields,
} from './findings-and-views'
import { nlAgreementFields, nlGoalFields, nlMeetingFields } from './governance'
import { nlChainFields, nlMapFields, nlPartyFields, nlStepFields } from './parties'
import { nlCouplingPointFields, nlDependencyFields } from './relations'
import { nlActionFields, nlDecisionFields, nlSessionFields } from './session'
import { nlAssignmentFields, nlTriangleFields } from './steering'
import { nlProposalFields } from './wanted'

/** The words of every field, by what has it. */
export const nlFields: FieldTexts = {
  map: nlMapFields,
  chains: nlChainFields,
  steps: nlStepFields,
  parties: nlPartyFields,
  triangles: nlTriangleFields,
  assignments: nlAssignmentFields,
  dependencies: nlDependencyFields,
  couplingPoints: nlCouplingPointFields,
  meetings: nlMeetingFields,
  agreements: nlAgreementFields,
  goals: nlGoalFields,
  bottlenecks: nlBottleneckFields,
  capacities: nlCapacityFields,
  answers: nlAnswerFields,
  statements: nlStatementFields,
  recognitions: nlRecognitionFields,
  sessions: nlSessionFields,
  actions: nlActionFields,
  decisions: nlDecisionFields,
  proposals: nlProposalFields,
  views: nlViewFields,
}

/** The headings within a form. */
export const nlSections: SectionTexts = {
  kind: 'Soort en departement',
  place: 'Plaats in de keten',
  weight: 'Gewicht',
  agreed: 'Wat is afgesproken',
  meetingKind: 'Aard van het overleg',
  rhythm: 'Ritme en duur',
  agenda: 'Wat er op de agenda staat',
  reach: 'Wie en waarover',
  term: 'Looptijd',
  inChain: 'Plaats in de keten',
  otherAssignments: 'Verhouding tot andere opdrachten',
  numbers: 'Aantallen',
  theme: 'Waar het bij hoort',
  governance: 'Ketenbestuur',
}
