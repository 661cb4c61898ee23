/** A JSON object as it comes out of `JSON.parse`: any key, any value. */
export type JsonObject = Readonly<Record<string, unknown>>

/** True for `{...}`, false for arrays, null and everything else. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The same value with every minus zero a zero: it is no other number, but it would not survive being written and read.
 *
 * @returns the very same value where there is none
 */
export function plainZeros<T>(value: T): T {
  if (value === 0) return 0 as T
  if (typeof value !== 'object' || value === null) return value
  const holder = value as Record<string, unknown>
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(holder)) {
    const plain = plainZeros(holder[key])
    if (Object.is(plain, holder[key])) continue
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
    copy[key] = plain
  }
  return (copy ?? value) as T
}

/** Deep equality of JSON values. Keys have no order; a key that holds `undefined` counts as absent. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]))
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false
  const keysOfA = presentKeys(a)
  const keysOfB = presentKeys(b)
  return keysOfA.length === keysOfB.length && keysOfA.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
}

function presentKeys(value: JsonObject): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined)
}
