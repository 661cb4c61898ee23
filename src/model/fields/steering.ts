import type { Records } from '../chain-map'
import type { FieldsOf } from './field'
import type { OwnFields } from './own-fields'

export const triangleFields = {
  name: { kind: 'line', column: { place: 'late' } },
  contractor: {
    kind: 'record',
    to: ['parties'],
    lens: 'roles',
    counts: true,
    column: { width: 15, place: 'title' },
  },
  owner: { kind: 'parts', lens: 'roles', counts: true },
  clients: { kind: 'parts', lens: 'roles', counts: true },
  authorities: { kind: 'parts' },
  basis: { kind: 'line', isTall: true, column: { width: 15 } },
  documents: { kind: 'parts', lens: 'roles' },
  calendar: { kind: 'parts', filledIn: 'with another field' },
} as const satisfies FieldsOf<OwnFields<Records['triangles']>>

export const assignmentFields = {
  product: { kind: 'line', column: { width: 18, place: 'title' } },
  triangle: { kind: 'record', to: ['triangles'], column: { width: 14, place: 'lead' } },
  client: { kind: 'record', to: ['parties'], column: { place: 'lead' } },
  from: { kind: 'date', isPaired: true, counts: true },
  until: { kind: 'date', counts: true },
  volume: { kind: 'parts', lens: 'roles' },
  outcome: { kind: 'choice', isPaired: true, column: { width: 9 } },
  outcomeOn: { kind: 'date', column: { width: 10 } },
  chainEffectChecked: { kind: 'parts', section: 'inChain', lens: 'roles', counts: true },
  goals: { kind: 'records', to: ['goals'], section: 'inChain', lens: 'roles' },
  agreements: { kind: 'records', to: ['agreements'], section: 'inChain' },
  partOf: { kind: 'record', to: ['assignments'], section: 'otherAssignments', column: { width: 14, place: 'late' } },
  follows: { kind: 'record', to: ['assignments'], section: 'otherAssignments', column: { width: 14, place: 'late' } },
  inTensionWith: { kind: 'records', to: ['assignments'], section: 'otherAssignments' },
} as const satisfies FieldsOf<OwnFields<Records['assignments']>>
