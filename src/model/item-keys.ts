import type { Collection, Records } from './chain-map'
import { isJsonObject } from './json-value'

type HoldsParts<V> = NonNullable<V> extends readonly (infer I)[] ? (I extends object ? true : false) : false

/** The names of the fields of a record that hold a list of parts. */
type PartLists<R> = { [F in keyof R & string]-?: HoldsParts<R[F]> extends true ? F : never }[keyof R & string]

/** Lists of parts by the name of their field; of two ends one does not go and come. */
type PartList = Exclude<{ [C in Collection]: PartLists<Records[C]> }[Collection], 'ends'>

/** What an item is known by in each list of parts: with another value there it is another item. */
const KNOWN_BY: Readonly<Record<PartList, readonly string[]>> = {
  participants: ['party'],
  attendees: ['party'],
  clients: ['party'],
  authorities: ['party'],
  commitments: ['party'],
  contributions: ['party'],
  documents: ['kind', 'year'],
  calendar: ['kind'],
}

/**
 * What tells an item of a list from the others, whatever else it says: of a seat its party, of a plain item all of it.
 *
 * @param field the name of the field that holds the list
 */
export function itemKey(field: string, item: unknown): string {
  const names: readonly string[] | undefined = (KNOWN_BY as Readonly<Record<string, readonly string[]>>)[field]
  if (!names || !isJsonObject(item)) return JSON.stringify(item)
  return JSON.stringify(names.map((name) => item[name]))
}
