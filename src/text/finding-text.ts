import type { Finding } from '../graph/finding'

export type FindingValues = Finding['values']

/** The words of one message. */
export interface FindingText {
  /** One sentence with the names in it. */
  readonly title: (values: FindingValues) => string
  /** Why it may matter, with the passage it rests on. */
  readonly why: string | ((values: FindingValues) => string)
  /** One open question for the room. */
  readonly question: (values: FindingValues) => string
  /** What the map cannot know about it. */
  readonly unknown: string | ((values: FindingValues) => string)
}

/** A text that is the same for every finding, or made from its values. */
export function worded(text: string | ((values: FindingValues) => string), values: FindingValues): string {
  return typeof text === 'string' ? text : text(values)
}

/** The words of one rule. */
export interface RuleText {
  /** At most a few words, for a list of rules. */
  readonly name: string
  /** When it speaks up and need not. */
  readonly falseAlarm: string
}

/** A value as text; empty when the finding has no such value. */
export function textOf(values: FindingValues, name: string): string {
  const value = values[name]
  return value === undefined || typeof value === 'object' ? '' : String(value)
}

/** A value as a number; 0 when the finding has no such number. */
export function countOf(values: FindingValues, name: string): number {
  const value = values[name]
  return typeof value === 'number' ? value : 0
}

/** A value as a list; empty when the finding has no such list. */
export function listOf(values: FindingValues, name: string): readonly string[] {
  const value = values[name]
  return typeof value === 'object' ? value : []
}

/** The value that says how many names of a list a sentence may show, where that is fewer than usual. */
export const SHOWN = 'shown'

/** Names that a sentence shows at most. */
const NAMES_SHOWN = 3

/**
 * Joins names as the language does: "a, b en c".
 *
 * @param more words for the names that are left out, such as "nog 4"; without it all are shown
 * @param shown names that may stand there
 */
export function joinNames(
  names: readonly string[],
  language: string,
  more?: (count: number) => string,
  shown: number = NAMES_SHOWN,
): string {
  // Where one would be left out two are: "and 1 more" says less than the name itself would.
  const first = names.length === shown + 1 && shown > 1 ? shown - 1 : shown
  // Of two neither is left out: they are a pair.
  const list =
    more && names.length > Math.max(shown, 2) ? [...names.slice(0, first), more(names.length - first)] : names
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(list)
}

/** The beginning of a text, ended at a word, when it is longer than a number of characters. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const start = text.slice(0, length - 1)
  const end = start.lastIndexOf(' ')
  return `${(end > length / 2 ? start.slice(0, end) : start).trimEnd()}…`
}

/** An ISO date in words of the language; other text comes back as it is. */
export function dayInWords(day: string, language: string): string {
  const time = Date.parse(day)
  if (Number.isNaN(time)) return day
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    time,
  )
}
