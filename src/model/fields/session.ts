import type { Records } from '../chain-map'
import type { FieldsOf } from './field'
import { TOUCHED } from './findings-and-views'
import type { OwnFields } from './own-fields'

const AT_THE_SESSION = { hidden: 'filled in and shown at the session itself' }

export const sessionFields = {
  date: { kind: 'date' },
  kind: { kind: 'choice', isSpread: true },
  attendees: AT_THE_SESSION,
  account: { kind: 'text' },
  changes: AT_THE_SESSION,
  endedOn: AT_THE_SESSION,
} as const satisfies FieldsOf<OwnFields<Records['sessions']>>

const ofSession = { kind: 'record', to: ['sessions'], column: { place: 'late' } } as const

export const actionFields = {
  text: { kind: 'text', column: { width: 22, place: 'title' } },
  takenUpBy: { kind: 'line', isPaired: true, column: { width: 14 } },
  due: { kind: 'date', column: { width: 9.5 } },
  state: { kind: 'choice', isSpread: true, column: { width: 8.5 } },
  about: { kind: 'records', to: TOUCHED, isNeverNone: true },
  session: ofSession,
} as const satisfies FieldsOf<OwnFields<Records['actions']>>

export const decisionFields = {
  text: { kind: 'text', column: { width: 22, place: 'title' } },
  state: { kind: 'choice', isSpread: true, column: { width: 8.5 } },
  reason: { kind: 'text', column: { width: 18 } },
  decidedIn: { kind: 'record', to: ['meetings'], column: { width: 14 } },
  responsible: { kind: 'line', isPaired: true, column: { width: 14 } },
  date: { kind: 'date', column: { width: 9.5 } },
  otherwise: { kind: 'text', column: { width: 18 } },
  finding: { hidden: 'the key of the finding it came from' },
  about: { kind: 'records', to: TOUCHED, isNeverNone: true },
  session: ofSession,
} as const satisfies FieldsOf<OwnFields<Records['decisions']>>
