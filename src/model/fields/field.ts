import type { Collection } from '../collections'
import type { Lens } from '../vocabulary'

/**
 * What a field holds. `line` and `text` are short and long texts, `choice` and `choices` one or some of a closed list,
 * `record` and `records` ids, `lines` short texts in a list, `flag` a yes that is absent when it is a no, `percent` a part
 * of one, `month` to `frequency` what their names say (a moment is a month or words, a frequency a number or words),
 * `department` the code of one, `parts` anything made of parts, which has controls and columns of its own.
 */
export type FieldKind =
  | 'line'
  | 'text'
  | 'choice'
  | 'choices'
  | 'record'
  | 'records'
  | 'lines'
  | 'boolean'
  | 'flag'
  | 'date'
  | 'number'
  | 'percent'
  | 'months'
  | 'moment'
  | 'frequency'
  | 'department'
  | 'parts'

/** The parts of a form that have a heading. Its words: `sections` of the field texts. */
export type FormSection =
  | 'kind'
  | 'place'
  | 'weight'
  | 'agreed'
  | 'meetingKind'
  | 'rhythm'
  | 'agenda'
  | 'workingAgreements'
  | 'reach'
  | 'term'
  | 'inChain'
  | 'otherAssignments'
  | 'numbers'
  | 'theme'
  | 'governance'

interface ColumnLook {
  /** In rem; the usual width of its kind when left out. */
  readonly width?: number
  /** `title` names the row and stands first, `lead` follows it, `late` comes after the others; else the order of the form. */
  readonly place?: 'title' | 'lead' | 'late'
}

/**
 * What the app has to know of a field besides its schema, said once: form, form for several records, table, reading of
 * cells, focus marks, profiles, lens questions, honesty and sentences follow from it. Whether it is required, can be
 * deliberately none, its codes, lengths and bounds stand in the schema (`limits-of.ts`), its words in `texts.fields`.
 */
export interface FieldDescription {
  readonly kind: FieldKind
  /** Of `record` and `records`: where those stand. */
  readonly to?: readonly Collection[]
  /** The section of the form it stands in; absent: one without a heading. */
  readonly section?: FormSection
  /** Stands beside the field after it, where there is room. */
  readonly isPaired?: true
  /** A `line` that tends to be long enough for more lines on the screen. */
  readonly isTall?: true
  /** A `choice` of few codes, which stand beside each other. */
  readonly isSpread?: true
  /** Where it is filled in, when it is not the form of the record: another field's control, or a screen of its own. */
  readonly filledIn?: 'with another field' | 'elsewhere'
  /**
   * Of `lines`: codes of lines that many will want. They are offered beside the field, stand in the file by their code and
   * are read in their words (`codes` of its field texts); any other line is in own words.
   */
  readonly suggests?: readonly string[]
  /** A list of which an empty one says nothing that an absent one does not. */
  readonly isNeverNone?: true
  /** Absent means all of them, not that nobody looked. */
  readonly absentMeansAll?: true
  /** Can be set for several records at once; only kinds of which the control can say that they differ. */
  readonly bulk?: true
  /** Stands in the profile of a record, beside those of others. */
  readonly profile?: true
  /** The lens that asks for it. */
  readonly lens?: Lens
  /** Counts when it is asked how much of a map nobody has looked at yet. */
  readonly counts?: true
  readonly column?: ColumnLook
  /** Told in the text view as name and value; absent: in a sentence made for it. */
  readonly sentence?: 'plain'
}

/** A field that users do not see, and why. */
export interface HiddenField {
  readonly hidden: string
}

/** A description for each of these fields. */
export type FieldsOf<R> = { readonly [F in keyof R & string]-?: FieldDescription | HiddenField }
