import type { FormSection } from '../model/fields/field'
import type { FIELDS, FieldName, FieldOwner, OwnerValues } from '../model/fields/index'
import type { Lens } from '../model/vocabulary'

/** The names that a question about one record may need. */
export interface AskNames {
  /** The record itself, by its short name. */
  readonly name: string
  /** The ends of a dependency. */
  readonly supplier: string
  readonly dependent: string
  /** What is delivered, or what is ordered. */
  readonly product: string
  /** The party of one seat, client or role. */
  readonly party: string
}

export type AskText = (names: AskNames) => string

/** The words of one field, whatever its kind. */
export interface FieldWords {
  /** What it is called in a form, and wherever nothing else is said. */
  readonly label: string
  /** Above its column, where that stands without the form around it. */
  readonly column?: string
  /** Under it in the form. */
  readonly help?: string
  /** Of a list: what adds to it. */
  readonly add?: string
}

/** Of a field that a lens asks for: what is counted, after "9 van 14", and the question for the room. */
export interface LensWords {
  readonly counted: string
  readonly ask: AskText
}

type Item<V> = V extends readonly (infer I)[] ? I : V

/** The codes of a closed list, of one or some of them. */
type CodesOf<V> = Item<NonNullable<V>> & string

type WordsOf<D, V> = FieldWords &
  (D extends { readonly kind: 'choice' | 'choices' }
    ? { readonly codes: Readonly<Record<CodesOf<V>, string>> }
    : object) &
  (D extends { readonly suggests: readonly (infer S)[] }
    ? { readonly codes: Readonly<Record<S & string, string>> }
    : object) &
  (D extends { readonly lens: Lens } ? LensWords : object)

type Fields = typeof FIELDS

/** The words of every field that users see. A field without them does not compile. */
export type FieldTexts = {
  readonly [O in FieldOwner]: {
    readonly [F in FieldName<O>]: WordsOf<Fields[O][F & keyof Fields[O]], OwnerValues<O>[F & keyof OwnerValues<O>]>
  }
}

/** The heading of each section of a form. */
export type SectionTexts = Readonly<Record<FormSection, string>>
