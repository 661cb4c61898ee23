import type { Records } from '../chain-map'
import type { FieldsOf } from './field'
import type { OwnFields } from './own-fields'

export const proposalFields = {
  title: { kind: 'line' },
  reason: { kind: 'text' },
  // Adopting is a change of the whole map, so nobody gets there by choosing a word.
  state: { kind: 'choice', isSpread: true, filledIn: 'elsewhere' },
  perspective: { kind: 'choice', isSpread: true },
  addresses: { kind: 'records', to: ['bottlenecks'], isNeverNone: true },
  findings: { hidden: 'the keys of the findings it answers' },
  decidedIn: { kind: 'record', to: ['meetings'], isPaired: true },
  responsible: { kind: 'line', isPaired: true },
  date: { kind: 'date' },
  outcome: { kind: 'text', filledIn: 'elsewhere' },
  change: { hidden: 'what it would change; shown on the map itself' },
} as const satisfies FieldsOf<OwnFields<Records['proposals']>>
