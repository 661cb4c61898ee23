import { isJsonObject } from '../../../src/model/json-value'

export type Json = Record<string, unknown>
export type Container = Json | unknown[]

/** One value of a document, with what holds it. */
export interface Place {
  readonly holder: Container
  readonly key: string | number
}

export const valueAt = ({ holder, key }: Place): unknown => (holder as Json)[key]

/** Puts a value where another stood, also under a key that reaches for the prototype. */
export function put({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
}

export function drop({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

/** Every value below this one that passes, in document order. */
export function placesIn(root: unknown, wanted: (value: unknown, key: string | number) => boolean): Place[] {
  const places: Place[] = []
  const visit = (holder: Container) => {
    for (const key of Object.keys(holder)) {
      const place = { holder, key: Array.isArray(holder) ? Number(key) : key }
      const value = valueAt(place)
      if (wanted(value, place.key)) places.push(place)
      if (typeof value === 'object' && value !== null) visit(value as Container)
    }
  }
  if (typeof root === 'object' && root !== null) visit(root as Container)
  return places
}

/** The lists of records of a document. */
export function recordLists(document: Json): { readonly name: string; readonly list: unknown[] }[] {
  return Object.entries(document).flatMap(([name, list]) =>
    Array.isArray(list) && list.length > 0 && list.every(isJsonObject) ? [{ name, list }] : [],
  )
}
