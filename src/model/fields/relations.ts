import type { Records } from '../chain-map'
import type { FieldsOf } from './field'
import { ofChain } from './governance'
import type { OwnFields } from './own-fields'

export const dependencyFields = {
  supplier: { kind: 'record', to: ['parties'], column: { place: 'lead' } },
  dependent: { kind: 'record', to: ['parties'], column: { place: 'lead' } },
  product: { kind: 'line', column: { width: 17, place: 'title' } },
  flow: { kind: 'choice', bulk: true, column: { width: 8.5 } },
  nature: { kind: 'choice', bulk: true, counts: true },
  supplierView: { kind: 'choice', filledIn: 'with another field' },
  dependentView: { kind: 'choice', filledIn: 'with another field' },
  critical: { kind: 'boolean', section: 'weight', bulk: true, lens: 'dependencies', counts: true },
  mutual: { kind: 'boolean', section: 'weight', bulk: true },
  strained: { kind: 'boolean', section: 'weight', bulk: true, lens: 'dependencies' },
  order: { kind: 'number', section: 'weight', column: { place: 'late' } },
  share: { kind: 'percent', section: 'weight', column: { place: 'late' } },
  perUnit: { kind: 'number', section: 'weight', isPaired: true, column: { place: 'late' } },
  delay: { kind: 'number', section: 'weight', column: { place: 'late' } },
  chain: { ...ofChain, section: 'weight' },
  noticeOfChange: { kind: 'text', lens: 'dependencies' },
  feedbackWanted: { kind: 'boolean', bulk: true, column: { width: 10 } },
} as const satisfies FieldsOf<OwnFields<Records['dependencies']>>

export const couplingPointFields = {
  ends: { kind: 'parts', column: { place: 'title' } },
  kind: { kind: 'choice', bulk: true },
  meeting: {
    kind: 'record',
    to: ['meetings'],
    bulk: true,
    section: 'agreed',
    isPaired: true,
    lens: 'roles',
    counts: true,
    column: { width: 14 },
  },
  moment: { kind: 'moment', section: 'agreed', lens: 'roles', counts: true },
  representedBy: { kind: 'line', section: 'agreed', counts: true },
  mandate: { kind: 'choice', section: 'agreed', bulk: true, counts: true, column: { width: 9 } },
  dependencies: { kind: 'records', to: ['dependencies'], section: 'agreed', isNeverNone: true },
} as const satisfies FieldsOf<OwnFields<Records['couplingPoints']>>
