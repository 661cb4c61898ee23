import type { Lens } from '../../model/vocabulary'

/** What each lens asks, the question its progress tells of first. The order is that of the list of what counts. */
export const LENS_QUESTIONS = {
  parties: ['steering', 'department', 'step', 'chains', 'role'],
  dependencies: ['nature', 'supplierView', 'dependentView', 'noticeOfChange', 'critical', 'strained'],
  meetings: [
    'mandate',
    'purpose',
    'character',
    'participants',
    'chair',
    'secretary',
    'frequency',
    'topics',
    'decidesOn',
    'escalatesTo',
  ],
  roles: [
    'owner',
    'ownerFunction',
    'contractor',
    'clients',
    'clientFunction',
    'coordinating',
    'documents',
    'orderPeriod',
    'orderVolume',
    'orderEffect',
    'orderGoals',
    'couplingMeeting',
    'couplingMoment',
  ],
  agreements: ['covered', 'agreementParties', 'agreementCovers', 'agreementUntil', 'agreementReview', 'agreementWhere'],
  goals: [
    'contributions',
    'origin',
    'adoptedIn',
    'indicator',
    'goalTension',
    'mission',
    'dominantProblem',
    'accountableParty',
    'steeringGroup',
    'workingGroup',
    'chainOffice',
    'decisionModel',
    'reporting',
  ],
  bottlenecks: ['bottleneckState', 'about', 'dimension', 'factor', 'raisedBy'],
} as const satisfies Readonly<Record<Lens, readonly string[]>>

export type QuestionId = (typeof LENS_QUESTIONS)[Lens][number]
