import type { FIELDS, FieldOwner } from '../../model/fields/index'

type Fields = typeof FIELDS

/** Where the drawing is all that differs; that is told of the whole map at once. */
type OfTheDrawing = 'views.camera'

/** The fields without a place in a form of which a difference is told all the same, as `owner.field`. */
export type HiddenName = Exclude<
  {
    [O in FieldOwner]: {
      [F in keyof Fields[O] & string]: Fields[O][F] extends { readonly hidden: string } ? `${O}.${F}` : never
    }[keyof Fields[O] & string]
  }[FieldOwner],
  OfTheDrawing
>
