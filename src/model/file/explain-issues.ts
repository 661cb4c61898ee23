import { isJsonObject } from '../json-value'
import { joinPath, type Problem, type ProblemCode, type ProblemValues, quote } from '../problem'
import type { z } from '../zod'

type Issue = z.core.$ZodIssue
type Keys = readonly (string | number)[]

/** A problem whose place is still a row of keys below the value that was checked. */
interface Fault {
  readonly keys: Keys
  readonly code: ProblemCode
  readonly values: ProblemValues
}

/**
 * Puts what a schema found into our own codes, one problem for one fault.
 *
 * @param issues what zod reports
 * @param root the value that was checked
 * @param path where that value stands in the file: `parties[3]`, or empty for the file itself
 */
export function explainIssues(issues: readonly Issue[], root: unknown, path: string): Problem[] {
  const problems = new Map<string, Problem>()
  for (const { keys, code, values } of issues.flatMap((issue) => explain(issue, [], root))) {
    const place = keys.reduce<string>(joinPath, path)
    // Of two issues with the same code the later one is about the field's own bound, the earlier about its type's.
    problems.set(`${code} ${place}`, { code, path: place, values })
  }
  return [...problems.values()]
}

function explain(issue: Issue, base: Keys, root: unknown): readonly Fault[] {
  const keys: Keys = [...base, ...issue.path.filter((key) => typeof key !== 'symbol')]
  const value = valueAt(root, keys)
  const fault = (code: ProblemCode, values: ProblemValues): Fault[] => [{ keys, code, values }]
  if (value === undefined) return fault('missing', {})
  switch (issue.code) {
    case 'invalid_type':
      return fault('wrong-type', { expected: typeName(issue.expected), found: kindOf(value) })
    case 'unrecognized_keys':
      return issue.keys.map((field) => ({
        keys: [...keys, field],
        code: 'unknown-field',
        values: { field: quote(field) },
      }))
    case 'invalid_value':
      return typeof value === 'object'
        ? fault('wrong-type', { expected: 'string', found: kindOf(value) })
        : fault('not-in-list', { value: quote(String(value)), allowed: issue.values.map(String).join(', ') })
    case 'too_big':
      if (typeof value === 'string') return fault('too-long', { max: Number(issue.maximum), length: value.length })
      if (Array.isArray(value)) return fault('too-many', { max: Number(issue.maximum), count: value.length })
      return fault('out-of-range', { max: Number(issue.maximum) })
    case 'too_small':
      if (typeof value === 'string') return fault('empty', {})
      if (Array.isArray(value)) return fault('too-few', { min: Number(issue.minimum), count: value.length })
      return fault('out-of-range', { min: Number(issue.minimum) })
    case 'invalid_format':
      if (issue.format === 'date') return fault('invalid-date', { value: quote(String(value)) })
      return issue.pattern === '/\\S/' ? fault('empty', {}) : fault('invalid-id', { value: quote(String(value)) })
    case 'custom':
      if (issue.params?.code === 'reserved-id') return fault('reserved-id', { value: quote(String(value)) })
      return fault('invalid-value', { found: kindOf(value) })
    case 'invalid_union':
      return explainUnion(issue, keys, value, root)
    default:
      return fault('invalid-value', { found: kindOf(value) })
  }
}

/**
 * A union gives a nest with the issues of each branch. The branch that comes closest is explained; where none does,
 * the user hears which one field is wanted.
 */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  keys: Keys,
  value: unknown,
  root: unknown,
): readonly Fault[] {
  const types = issue.errors.map((branch) => branch.find(isAboutWhole))
  if (types.every((inner) => inner !== undefined)) {
    const expected = new Set(types.map((inner) => typeName(inner.expected)))
    return [{ keys, code: 'wrong-type', values: { expected: [...expected].join(' | '), found: kindOf(value) } }]
  }
  const fewest = Math.min(...issue.errors.map((branch) => branch.length))
  const closest = issue.errors.filter((branch) => branch.length === fewest)
  if (closest.length === 1) return closest.flat().flatMap((inner) => explain(inner, keys, root))

  const options = new Set<string>()
  for (const inner of issue.errors.flat()) {
    const [field] = inner.path
    if (inner.code !== 'unrecognized_keys' && typeof field === 'string') options.add(field)
  }
  if (options.size === 0 && isJsonObject(value)) for (const field of Object.keys(value)) options.add(quote(field))
  return [{ keys, code: 'one-of', values: { options: [...options].sort().join(', ') } }]
}

function isAboutWhole(issue: Issue): issue is z.core.$ZodIssueInvalidType {
  return issue.code === 'invalid_type' && issue.path.length === 0
}

function valueAt(root: unknown, keys: Keys): unknown {
  let value = root
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

/** Names the kind of a JSON value: `string`, `number`, `infinity`, `boolean`, `null`, `array` or `object`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'infinity'
  return typeof value
}

function typeName(expected: string): string {
  if (expected === 'int') return 'integer'
  if (expected === 'tuple') return 'array'
  return expected === 'record' ? 'object' : expected
}
