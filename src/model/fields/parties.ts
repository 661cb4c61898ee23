import type { MapFields, Records } from '../chain-map'
import { CORE_VALUES } from '../vocabulary'
import type { FieldsOf } from './field'
import type { OwnFields } from './own-fields'

export const mapFieldsDescribed = {
  id: { hidden: 'what tells maps apart; nobody reads it' },
  title: { kind: 'line' },
  referenceDate: { kind: 'date' },
  status: { kind: 'choice' },
  exercise: { kind: 'flag' },
  mission: { kind: 'text', lens: 'goals' },
  dominantProblem: { kind: 'text', lens: 'goals' },
  accountableParty: { hidden: 'each chain says it; this is where it stood before, and stands while there is no chain' },
  essence: { kind: 'text' },
  publicEffect: { kind: 'text' },
  basedOn: { hidden: 'set when a map is made from another one' },
  settings: { hidden: 'the thresholds have a list of their own' },
} as const satisfies FieldsOf<MapFields>

const block = { section: 'governance' } as const

export const chainFields = {
  name: { kind: 'line', column: { width: 18, place: 'title' } },
  sequential: { kind: 'boolean', column: { place: 'late' } },
  accountable: { ...block, kind: 'parts', lens: 'goals' },
  commitments: { ...block, kind: 'parts' },
  steeringGroup: { ...block, kind: 'record', to: ['meetings'], lens: 'goals', column: { width: 14 } },
  workingGroup: { ...block, kind: 'record', to: ['meetings'], lens: 'goals', column: { width: 14 } },
  chainOffice: { ...block, kind: 'record', to: ['parties'], lens: 'goals' },
  chainManager: { ...block, kind: 'line' },
  chainDirector: { ...block, kind: 'line' },
  lineManagement: { ...block, kind: 'text', column: { width: 15 } },
  decisionModel: { ...block, kind: 'text', lens: 'goals', column: { width: 15 } },
  reporting: { ...block, kind: 'text', lens: 'goals', column: { width: 15 } },
  informationInfrastructure: { ...block, kind: 'text', column: { width: 15 } },
  coreValues: {
    hidden: 'the list says it; this is where it stood before, and the list shows it until it is taken over',
  },
  coreValueList: { ...block, kind: 'lines', suggests: CORE_VALUES, column: { width: 18 } },
} as const satisfies FieldsOf<OwnFields<Records['chains']>>

export const stepFields = {
  name: { kind: 'line', column: { width: 20, place: 'title' } },
  chain: { kind: 'record', to: ['chains'], column: { width: 16, place: 'lead' } },
} as const satisfies FieldsOf<OwnFields<Records['steps']>>

export const partyFields = {
  name: { kind: 'line', column: { width: 19, place: 'title' } },
  abbreviation: { kind: 'line', column: { width: 8.5, place: 'lead' } },
  role: { kind: 'line', isTall: true, lens: 'parties', column: { width: 18, place: 'late' } },
  kind: { kind: 'choice', section: 'kind', isPaired: true, bulk: true, column: { width: 12 } },
  tier: { kind: 'choice', section: 'kind', bulk: true, profile: true, column: { width: 9 } },
  department: {
    kind: 'department',
    section: 'kind',
    bulk: true,
    profile: true,
    lens: 'parties',
    counts: true,
    column: { width: 9 },
  },
  politicalDepartment: { kind: 'department', section: 'kind', bulk: true, profile: true, column: { width: 9 } },
  partOf: { kind: 'record', to: ['parties'], section: 'kind', bulk: true, column: { place: 'late' } },
  steering: { kind: 'choice', section: 'kind', bulk: true, profile: true, lens: 'parties', counts: true },
  partnership: { kind: 'choice', section: 'place', bulk: true, profile: true },
  chains: { kind: 'records', to: ['chains'], section: 'place', isNeverNone: true, profile: true, lens: 'parties' },
  step: { kind: 'record', to: ['steps'], section: 'place', bulk: true, lens: 'parties' },
  pinned: { kind: 'flag', section: 'place', bulk: true, column: { place: 'late' } },
  catalogueId: { hidden: 'set by choosing an organisation of the list, in the field of the name' },
} as const satisfies FieldsOf<OwnFields<Records['parties']>>
