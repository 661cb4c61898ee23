import { FIELDS, type FieldNameWith, type FieldOwner, fieldsOf } from '../../model/fields/index'
import { LENSES, type Lens } from '../../model/vocabulary'

/** The question for a field that is asked for as it is described. */
export type FieldQuestion = {
  [O in FieldOwner]: `${O}.${FieldNameWith<O, { readonly lens: Lens }>}`
}[FieldOwner]

/** The questions with a logic of their own: about parts of a field, or about more than one field. */
export type OwnQuestion =
  | 'mandate'
  | 'mandateScope'
  | 'ownerFunction'
  | 'clientFunction'
  | 'coordinating'
  | 'orderPeriod'
  | 'covered'
  | 'nature'
  | 'supplierView'
  | 'dependentView'
  | 'bottleneckState'

export type QuestionId = FieldQuestion | OwnQuestion

/** The order of the questions where it matters; those that stand here no more are asked after them. */
const ORDER: Readonly<Record<Lens, readonly QuestionId[]>> = {
  parties: ['parties.steering', 'parties.department', 'parties.step', 'parties.chains', 'parties.role'],
  dependencies: [
    'nature',
    'supplierView',
    'dependentView',
    'dependencies.noticeOfChange',
    'dependencies.critical',
    'dependencies.strained',
  ],
  meetings: [
    'mandate',
    'meetings.purpose',
    'meetings.character',
    'meetings.participants',
    'meetings.chair',
    'meetings.secretary',
    'meetings.frequency',
    'meetings.topics',
    'meetings.decidesOn',
    'meetings.escalatesTo',
    'mandateScope',
  ],
  roles: [
    'triangles.owner',
    'ownerFunction',
    'triangles.contractor',
    'triangles.clients',
    'clientFunction',
    'coordinating',
    'triangles.documents',
    'orderPeriod',
    'assignments.volume',
    'assignments.chainEffectChecked',
    'assignments.goals',
    'couplingPoints.meeting',
    'couplingPoints.moment',
  ],
  agreements: [
    'covered',
    'agreements.parties',
    'agreements.covers',
    'agreements.until',
    'agreements.reviewOn',
    'agreements.where',
  ],
  goals: [
    'goals.contributions',
    'goals.origin',
    'goals.adoptedIn',
    'goals.indicator',
    'goals.inTensionWith',
    'map.mission',
    'map.dominantProblem',
    'chains.accountable',
    'chains.steeringGroup',
    'chains.workingGroup',
    'chains.chainOffice',
    'chains.decisionModel',
    'chains.reporting',
  ],
  bottlenecks: [
    'bottleneckState',
    'bottlenecks.about',
    'bottlenecks.dimension',
    'bottlenecks.factor',
    'bottlenecks.raisedBy',
  ],
}

const OWNERS = Object.keys(FIELDS) as readonly FieldOwner[]

/** The questions for the fields that a lens asks for. */
function fieldQuestions(lens: Lens): readonly FieldQuestion[] {
  return OWNERS.flatMap((owner) =>
    fieldsOf(owner).flatMap((field) => (field.lens === lens ? [`${owner}.${field.name}` as FieldQuestion] : [])),
  )
}

/** What each lens asks, the question its progress tells of first. The order is that of the list of what counts. */
export const LENS_QUESTIONS = Object.fromEntries(
  LENSES.map((lens) => [lens, [...new Set([...ORDER[lens], ...fieldQuestions(lens)])]]),
) as unknown as Readonly<Record<Lens, readonly [QuestionId, ...QuestionId[]]>>
