import type { JsonObject } from '../json-value'

/**
 * One step from a version of the file format to the next. A migration works on bare JSON and imports nothing from the
 * present schema, so that its meaning can never shift; once released it is not edited again.
 */
export interface Migration {
  /** The version it takes; it gives `from + 1`. */
  readonly from: number
  readonly name: string
  readonly up: (document: JsonObject) => JsonObject
}
