import { isJsonObject } from '../../../src/model/json-value'
import type { Problem, ProblemCode } from '../../../src/model/problem'

/** What is the matter with a file as a whole, and so has no place in it. */
const WHOLE_FILE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'too-large',
  'too-deep',
  'other-file',
  'damaged-text',
  'not-utf8',
  'not-json',
  'more-problems',
])

/** Splits `parties[3].name` and `positions["a b"].x` into keys; undefined when it is no path. */
export function keysOf(path: string): readonly (string | number)[] | undefined {
  const keys: (string | number)[] = []
  const step = /(?:^|\.)([\w$-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y
  while (step.lastIndex < path.length) {
    const [, word, index, quoted] = step.exec(path) ?? []
    if (word !== undefined) keys.push(word)
    else if (index !== undefined) keys.push(Number(index))
    else if (quoted !== undefined) keys.push(JSON.parse(quoted) as string)
    else return undefined
  }
  return keys
}

/** What stands under a key; a key that was cut short stands for whatever begins so. */
function child(value: unknown, key: string | number): { readonly value: unknown } | undefined {
  if (Array.isArray(value)) return typeof key === 'number' && key < value.length ? { value: value[key] } : undefined
  if (!isJsonObject(value)) return undefined
  const name = String(key)
  if (Object.hasOwn(value, name)) return { value: value[name] }
  const cut = name.endsWith('…') ? Object.keys(value).find((other) => other.startsWith(name.slice(0, -1))) : undefined
  return cut === undefined ? undefined : { value: value[cut] }
}

/**
 * What is wrong with the place a problem names, if anything: nothing stands there, or something does where it is said to
 * be missing.
 *
 * @param document what the file holds, or undefined when it is no JSON
 */
export function faultOfPlace({ code, path }: Problem, document: unknown): string | undefined {
  if (WHOLE_FILE.has(code)) return path === '' ? undefined : `${code} has a place: ${path}`
  if (path === '') {
    const isTop = code === 'wrong-type' ? !isJsonObject(document) : code === 'too-many'
    return isTop ? undefined : `${code} has no place`
  }
  const keys = keysOf(path)
  if (!keys) return `${code} has a place that is no path: ${path}`
  let value: unknown = document
  for (const [i, key] of keys.entries()) {
    const found = child(value, key)
    if (found) {
      value = found.value
      continue
    }
    const isLast = i === keys.length - 1
    // The format is looked at before anything else, so there it need not be said that it is missing.
    if (isLast && (code === 'missing' || path === 'format') && typeof value === 'object') return undefined
    return `${code} points at nothing: ${path}`
  }
  return code === 'missing' ? `${code} points at something: ${path}` : undefined
}
