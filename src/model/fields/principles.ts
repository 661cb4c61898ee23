import type { Records } from '../chain-map'
import type { FieldsOf } from './field'
import { ofChain } from './governance'
import type { OwnFields } from './own-fields'

export const principleFields = {
  text: { kind: 'text', column: { width: 26, place: 'title' } },
  subject: { kind: 'choice', column: { width: 11 } },
  chain: ofChain,
  adoptedIn: { kind: 'record', to: ['meetings'], column: { width: 14 } },
  date: { kind: 'date', column: { width: 9.5 } },
} as const satisfies FieldsOf<OwnFields<Records['principles']>>
