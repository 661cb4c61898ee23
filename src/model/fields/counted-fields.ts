import { COLLECTIONS, type Collection } from '../collections'
import { type FieldNameWith, fieldsOf } from './index'

/** The fields of a collection that count (`counts` of their description). */
export type CountedField<C extends Collection> = FieldNameWith<C, { readonly counts: true }>

/** The collections whose fields tell how far a map has been worked out. */
export type CountedCollection = {
  [C in Collection]: [CountedField<C>] extends [never] ? never : C
}[Collection]

/**
 * Per collection the fields that count when it is asked how much of a map nobody has looked at yet: those on which a
 * finding or the level indication rests whatever the record is. Others can be absent too, but mean something in some
 * situations only, or say more about a record of which the map can tell enough without them.
 */
export const COUNTED_FIELDS = Object.fromEntries(
  COLLECTIONS.map((collection) => [
    collection,
    fieldsOf(collection).flatMap(({ name, counts }) => (counts ? name : [])),
  ]),
) as unknown as { readonly [C in CountedCollection]: readonly CountedField<C>[] }

/** The collections with fields that count, in the order of the file. */
export const COUNTED_COLLECTIONS: readonly CountedCollection[] = COLLECTIONS.filter(
  (collection): collection is CountedCollection => fieldsOf(collection).some(({ counts }) => counts),
)
