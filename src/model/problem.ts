/** What can be wrong with a file or with the records in it. The sentence for each code stands in `text`. */
export type ProblemCode =
  | 'too-large'
  | 'too-deep'
  | 'other-file'
  | 'damaged-text'
  | 'not-utf8'
  | 'empty-file'
  | 'not-json'
  | 'not-a-chain-map'
  | 'newer-version'
  | 'unknown-version'
  | 'migration-failed'
  | 'wrong-type'
  | 'unknown-field'
  | 'missing'
  | 'not-in-list'
  | 'too-long'
  | 'empty'
  | 'too-many'
  | 'too-few'
  | 'invalid-id'
  | 'reserved-id'
  | 'invalid-date'
  | 'out-of-range'
  | 'one-of'
  | 'invalid-value'
  | 'duplicate-id'
  | 'dangling-reference'
  | 'wrong-collection'
  | 'same-ends'
  | 'step-outside-chain'
  | 'part-of-itself'
  | 'position-without-record'
  | 'wrong-order'
  | 'more-problems'

/** What the user should know about a file that opened all the same. */
export type NoticeCode = 'unknown-department' | 'migrated' | 'read-as-windows-1252'

export type ProblemValues = Readonly<Record<string, string | number>>

/** One fault. `path` points into the file (`parties[3].name`) and is empty for the file as a whole. */
export interface Problem {
  readonly code: ProblemCode
  readonly path: string
  readonly values: ProblemValues
  /** What the program itself threw over it; only where the fault may well be ours. */
  readonly cause?: unknown
}

export interface Notice {
  readonly code: NoticeCode
  readonly path: string
  readonly values: ProblemValues
}

/** Longest piece of a file that is repeated in a problem, in characters. */
const QUOTE = 80

/** Shortens a value from a file so that it can be quoted in a sentence. */
export function quote(value: string): string {
  return value.length <= QUOTE ? value : `${value.slice(0, QUOTE)}…`
}

/**
 * Puts a key behind a path: `parties` and 3 give `parties[3]`, that and `name` give `parties[3].name`. A key that is no
 * plain word is written between quotes.
 */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  if (!/^[\w$-]{1,80}$/.test(key)) return `${path}[${JSON.stringify(quote(key))}]`
  return path === '' ? key : `${path}.${key}`
}

/** The path that a row of keys makes: `['parties', 3, 'name']` gives `parties[3].name`. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>(joinPath, '')
}

/** The most problems a file is reported with; a file with more is no chain map that anyone repairs line by line. */
export const MAX_PROBLEMS = 1000

/** Cuts a list of problems at MAX_PROBLEMS and says so in a last one. */
export function limitProblems(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MAX_PROBLEMS) return problems
  return [...problems.slice(0, MAX_PROBLEMS), { code: 'more-problems', path: '', values: { shown: MAX_PROBLEMS } }]
}
