import type { Records } from '../chain-map'
import type { FieldsOf } from './field'
import type { OwnFields } from './own-fields'

/** The chain that something is about. */
export const ofChain = { kind: 'record', to: ['chains'], absentMeansAll: true, column: { place: 'late' } } as const

/** How a meeting works (step 8 of the advice); what is not said of it is no gap. */
const workingAgreement = {
  kind: 'line',
  isTall: true,
  section: 'workingAgreements',
  column: { width: 14, place: 'late' },
} as const

export const meetingFields = {
  name: { kind: 'line', column: { width: 18, place: 'title' } },
  purpose: { kind: 'text', lens: 'meetings', counts: true },
  character: { kind: 'choice', section: 'meetingKind', lens: 'meetings', counts: true, column: { width: 9 } },
  level: { kind: 'choice', section: 'meetingKind', isPaired: true, counts: true, column: { width: 9 } },
  scope: { kind: 'choice', section: 'meetingKind', column: { width: 9 } },
  chain: { ...ofChain, section: 'meetingKind' },
  participants: { kind: 'parts', lens: 'meetings', counts: true },
  chair: { kind: 'record', to: ['parties'], isPaired: true, lens: 'meetings', counts: true, column: { width: 10 } },
  secretary: { kind: 'record', to: ['parties'], lens: 'meetings', column: { width: 10 } },
  frequency: { kind: 'frequency', section: 'rhythm', lens: 'meetings' },
  months: { kind: 'months', section: 'rhythm' },
  permanence: { kind: 'choice', section: 'rhythm', isPaired: true, column: { width: 8.5 } },
  until: { kind: 'date', section: 'rhythm' },
  topics: { kind: 'lines', section: 'agenda', lens: 'meetings' },
  decidesOn: { kind: 'records', to: ['dependencies', 'goals'], section: 'agenda', lens: 'meetings' },
  escalatesTo: {
    kind: 'record',
    to: ['meetings'],
    section: 'agenda',
    lens: 'meetings',
    counts: true,
    column: { width: 14 },
  },
  feasibilityChecked: { kind: 'parts', section: 'agenda' },
  preparation: workingAgreement,
  support: workingAgreement,
  minutes: workingAgreement,
  followUp: workingAgreement,
} as const satisfies FieldsOf<OwnFields<Records['meetings']>>

export const agreementFields = {
  title: { kind: 'line', column: { width: 18, place: 'title' } },
  kind: { kind: 'choice', column: { width: 12, place: 'lead' } },
  parties: {
    kind: 'records',
    to: ['parties'],
    section: 'reach',
    lens: 'agreements',
    counts: true,
    column: { width: 14 },
  },
  onBehalfOf: { kind: 'records', to: ['parties'], section: 'reach', column: { width: 13, place: 'late' } },
  covers: {
    kind: 'records',
    to: ['dependencies', 'triangles', 'couplingPoints', 'meetings', 'goals'],
    section: 'reach',
    lens: 'agreements',
  },
  from: { kind: 'date', section: 'term', isPaired: true, counts: true },
  until: { kind: 'date', section: 'term', lens: 'agreements', counts: true },
  reviewOn: { kind: 'date', section: 'term', lens: 'agreements', counts: true, column: { width: 9.5 } },
  follows: { kind: 'record', to: ['agreements'], section: 'term', column: { width: 14, place: 'late' } },
  tags: { kind: 'choices', section: 'term' },
  where: { kind: 'text', lens: 'agreements', column: { width: 15 } },
} as const satisfies FieldsOf<OwnFields<Records['agreements']>>

export const goalFields = {
  text: { kind: 'text', column: { width: 22, place: 'title' } },
  chain: ofChain,
  origin: { kind: 'choice', lens: 'goals', counts: true },
  adoptedIn: { kind: 'record', to: ['meetings'], lens: 'goals', counts: true, column: { width: 14 } },
  date: { kind: 'date', counts: true, column: { width: 9.5 } },
  indicator: { kind: 'text', lens: 'goals' },
  contributions: { kind: 'parts', lens: 'goals', counts: true },
  inTensionWith: { kind: 'records', to: ['goals'], lens: 'goals' },
} as const satisfies FieldsOf<OwnFields<Records['goals']>>
