import { COLLECTIONS } from '../chain-map'
import { isJsonObject, type JsonObject } from '../json-value'
import { LIMITS } from '../limits'
import { MAX_PROBLEMS, type Problem, pathOf } from '../problem'

/** Keys that could reach into the prototype of an object. No field has such a name. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

type Trail = (string | number)[]

/**
 * Walks through a document before any schema sees it, for what a schema would choke on or overlook: collections and
 * lists with more items than we are willing to check (`too-many`), and keys such as `__proto__`, which `JSON.parse`
 * makes ordinary fields (`unknown-field`).
 *
 * @param document JSON of at most LIMITS.depth levels
 * @returns the problems; somewhat more than MAX_PROBLEMS of them end the walk
 */
export function screenJson(document: JsonObject): Problem[] {
  const problems: Problem[] = []
  screen(document, [], problems)
  return problems
}

function screen(value: unknown, trail: Trail, problems: Problem[]): void {
  if (problems.length > MAX_PROBLEMS) return
  if (Array.isArray(value)) {
    const max = trail.length === 1 ? LIMITS.recordsPerCollection : LIMITS.listItems
    if (value.length > max) reportTooMany(value.length, max, trail, problems)
    else for (let i = 0; i < value.length; i++) descend(value[i], i, trail, problems)
    return
  }
  if (!isJsonObject(value)) return
  const keys = Object.keys(value)
  const isPositions = trail.length === 1 && trail[0] === 'positions'
  const max = isPositions ? LIMITS.recordsPerCollection * COLLECTIONS.length : LIMITS.listItems
  if (keys.length > max) {
    reportTooMany(keys.length, max, trail, problems)
    return
  }
  for (const key of keys) {
    // Under `positions` keys are ids, and `prototype` is a harmless one.
    if (FORBIDDEN.has(key) && !(isPositions && key === 'prototype')) {
      problems.push({ code: 'unknown-field', path: pathOf([...trail, key]), values: { field: key } })
    }
    descend(value[key], key, trail, problems)
  }
}

function descend(value: unknown, key: string | number, trail: Trail, problems: Problem[]): void {
  if (typeof value !== 'object') return
  trail.push(key)
  screen(value, trail, problems)
  trail.pop()
}

function reportTooMany(count: number, max: number, trail: Trail, problems: Problem[]): void {
  problems.push({ code: 'too-many', path: pathOf(trail), values: { max, count } })
}
