import type { Records } from '../chain-map'
import { listed } from '../collections'
import type { FieldsOf } from './field'
import type { OwnFields } from './own-fields'

/** What a bottleneck, an action or a decision can be about: whatever people see on the map. */
export const TOUCHED = listed(
  [
    'parties',
    'dependencies',
    'triangles',
    'couplingPoints',
    'meetings',
    'agreements',
    'goals',
    'assignments',
    'steps',
    'chains',
  ],
  {
    bottlenecks: 'left out',
    capacities: 'left out',
    answers: 'left out',
    statements: 'left out',
    recognitions: 'left out',
    sessions: 'left out',
    actions: 'left out',
    decisions: 'left out',
    proposals: 'left out',
    views: 'left out',
  },
)

export const bottleneckFields = {
  text: { kind: 'text', column: { width: 22, place: 'title' } },
  state: { kind: 'choice', isSpread: true, column: { width: 8.5 } },
  raisedBy: { kind: 'record', to: ['parties'], lens: 'bottlenecks', column: { place: 'late' } },
  category: { kind: 'choice', section: 'theme' },
  factor: { kind: 'choice', section: 'theme', lens: 'bottlenecks' },
  dimension: { kind: 'choice', section: 'theme', lens: 'bottlenecks', column: { width: 9 } },
  about: { kind: 'records', to: TOUCHED, isNeverNone: true, lens: 'bottlenecks' },
} as const satisfies FieldsOf<OwnFields<Records['bottlenecks']>>

export const capacityFields = {
  unit: { kind: 'line', column: { width: 10, place: 'lead' } },
  party: { kind: 'record', to: ['parties'], column: { width: 14, place: 'title' } },
  period: { kind: 'line', isPaired: true, column: { width: 9, place: 'lead' } },
  year: { kind: 'number', column: { place: 'late' } },
  asOf: { kind: 'date', column: { place: 'late' } },
  product: { kind: 'line', column: { place: 'late' } },
  dependency: { kind: 'record', to: ['dependencies'], column: { place: 'late' } },
  capacity: { kind: 'number', section: 'numbers', column: { width: 8.5 } },
  demand: { kind: 'number', section: 'numbers', column: { width: 8.5 } },
  backlog: { kind: 'number', section: 'numbers', column: { width: 8.5 } },
} as const satisfies FieldsOf<OwnFields<Records['capacities']>>

const atTheFinding = { filledIn: 'elsewhere' } as const

export const answerFields = {
  finding: { hidden: 'the key of a finding; the finding itself shows the answer' },
  answer: { ...atTheFinding, kind: 'choice', column: { place: 'title' } },
  reason: { kind: 'text', column: { width: 24 } },
  by: { ...atTheFinding, kind: 'line' },
  takenUpBy: { ...atTheFinding, kind: 'line' },
  date: { ...atTheFinding, kind: 'date' },
  until: { ...atTheFinding, kind: 'date' },
  doneOn: { ...atTheFinding, kind: 'date', sentence: 'plain' },
  inputsHash: { hidden: 'what tells whether the facts of the finding have changed' },
} as const satisfies FieldsOf<OwnFields<Records['answers']>>

const atTheLevel = { filledIn: 'elsewhere' } as const

export const statementFields = {
  party: { ...atTheLevel, kind: 'record', to: ['parties'], column: { place: 'title' } },
  feature: { ...atTheLevel, kind: 'choice', column: { width: 20 } },
  holds: { ...atTheLevel, kind: 'boolean' },
  chain: { ...atTheLevel, kind: 'record', to: ['chains'] },
  by: { ...atTheLevel, kind: 'line' },
  date: { ...atTheLevel, kind: 'date' },
} as const satisfies FieldsOf<OwnFields<Records['statements']>>

const AT_THE_LEVEL = { hidden: 'filled in and shown at the level indication' }

export const recognitionFields = {
  chain: AT_THE_LEVEL,
  indication: AT_THE_LEVEL,
  outcome: AT_THE_LEVEL,
  reason: { kind: 'text' },
  by: AT_THE_LEVEL,
  date: AT_THE_LEVEL,
} as const satisfies FieldsOf<OwnFields<Records['recognitions']>>

const atTheView = { filledIn: 'elsewhere' } as const

const BY_THE_VIEW = { hidden: 'follows from what is on the screen when the view is kept' }

export const viewFields = {
  title: { kind: 'line' },
  question: { ...atTheView, kind: 'line' },
  speakerNote: { ...atTheView, kind: 'text' },
  camera: BY_THE_VIEW,
  lens: BY_THE_VIEW,
  filters: BY_THE_VIEW,
  focus: BY_THE_VIEW,
  folded: BY_THE_VIEW,
} as const satisfies FieldsOf<OwnFields<Records['views']>>
