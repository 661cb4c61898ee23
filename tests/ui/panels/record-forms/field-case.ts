/** What stands in the control afterwards: text or a word of a list; or what happens to a list of records. */
export type Entry = string | typeof NONE | { readonly add: string } | { readonly remove: string }

/** The button or row "bewust geen". */
export const NONE = Symbol('bewust geen')
/** The field is not in the document any more. */
export const ABSENT = undefined

/** One control of a form, what a user does with it, and what that changes in the document. */
export interface FieldCase {
  /** As the user reads it beside the control. */
  readonly label: string
  readonly enter: Entry
  /** New value by path within the record; a path that begins with `/` is one within the map. */
  readonly changes: Readonly<Record<string, unknown>>
  /** The heading or the mark (`data-field`) of the part of the form in which the label stands. */
  readonly under?: string
  /** Which of several controls with this label, counted from 0. */
  readonly nth?: number
}

/** The fields of one form, on the map in which every field is filled. */
export interface FormCases {
  /** Where the record stands in the map: `parties/alfa`; empty for the map itself. */
  readonly record: string
  readonly selection: readonly string[]
  readonly fields: readonly FieldCase[]
}

type Place = Pick<FieldCase, 'under' | 'nth'>

/** A row of a table: what is entered in the control with this label changes this. */
export function field(
  label: string,
  enter: Entry,
  changes: Readonly<Record<string, unknown>>,
  place: Place = {},
): FieldCase {
  return { label, enter, changes, ...place }
}

/** The fields that every record has; they stand at the end of each form. */
export const EVIDENCE: readonly FieldCase[] = [
  field('Notitie', 'andere notitie', { note: 'andere notitie' }),
  field('Bron', 'andere bron', { source: 'andere bron' }),
  field('Bevestigd door', 'Dienst Delta', { 'confirmedBy/party': 'delta' }),
  field('Bevestigd op', '2026-05-05', { 'confirmedBy/date': '2026-05-05' }),
  field('Op de muur', 'ja, voor iedereen', { discretion: ABSENT }),
]

/** What else can be done with them is the same for all, so that one form is enough. */
export const MORE_EVIDENCE: readonly FieldCase[] = [
  field('Notitie', '', { note: ABSENT }),
  field('Zekerheid', 'betwist', { certainty: 'disputed' }),
  field('Zekerheid', 'niet gezegd', { certainty: ABSENT }),
  field('Bevestigd door', '', { confirmedBy: ABSENT }),
]
