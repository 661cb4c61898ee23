import type { recordFields } from '../schema/fields'
import type { FieldDescription, HiddenField } from './field'

/** What every record may carry. One part of a form and one set of columns show it for all of them. */
export const evidenceFields = {
  id: { hidden: 'what the records refer to each other by; nobody reads it' },
  note: { kind: 'text' },
  source: { kind: 'text' },
  certainty: { kind: 'choice' },
  confirmedBy: { kind: 'parts' },
  discretion: { kind: 'choice' },
} as const satisfies { readonly [F in keyof typeof recordFields]: FieldDescription | HiddenField }
