import { type FindingValues, SHOWN, shortened } from './finding-text'

/** Characters a title may have, and a question: what a room takes in at one glance. */
export const TITLE_LENGTH = 90
export const QUESTION_LENGTH = 140

/** An abbreviation that a name carries at its end, between brackets: `Meerjaren Productie Prognose (MPP)`. Two capitals or more. */
const AT_END = /\(((?=.*\p{Lu}.*\p{Lu})[\p{L}\d&.+/-]{2,12})\)$/u

/** Words that only announce another: a name that is cut does not end in one. */
const ANNOUNCING = /(?: (?:aan|and|bij|de|den|der|en|for|het|in|met|of|on|op|te|the|to|tot|uit|van|voor|with))+…$/i

/**
 * A name that is too long for its sentence: its own abbreviation where it ends in one, else its beginning, ended at a word.
 *
 * @param length characters it may have
 */
export function shortName(name: string, length: number): string {
  if (name.length <= length) return name
  const abbreviation = AT_END.exec(name.trim())?.[1]
  if (abbreviation && abbreviation.length <= length) return abbreviation
  return shortened(name, length).replace(ANNOUNCING, '…')
}

/** Values that hold codes, days or figures: a shorter one would be another. */
export const CODES: ReadonlySet<string> = new Set([
  'asOf',
  'catalogue',
  'date',
  'department',
  'departments',
  'dependentView',
  'deviations',
  'document',
  'fields',
  'from',
  'newest',
  'roles',
  'rule',
  'since',
  'successor',
  'supplierView',
  'tier',
  'today',
  'until',
  'waits',
])

/** How many names of a list are shown and how long a name may be: from the gentlest to the last resort. */
const STEPS = [
  [3, 60],
  [3, 48],
  [3, 40],
  [3, 34],
  [3, 30],
  [3, 26],
  [3, 23],
  [2, 30],
  [2, 26],
  [2, 23],
  [2, 20],
  [1, 26],
  [1, 22],
  [1, 18],
  [1, 14],
  [1, 11],
  [1, 9],
] as const

function withShortNames(values: FindingValues, shown: number, length: number): FindingValues {
  const short = Object.entries(values).map(([name, value]) => {
    if (CODES.has(name) || typeof value === 'number') return [name, value]
    return [name, typeof value === 'string' ? shortName(value, length) : value.map((text) => shortName(text, length))]
  })
  return { ...Object.fromEntries(short), [SHOWN]: shown }
}

/**
 * A sentence of a finding that fits: the longest names in it become shorter, all by the same measure, and of lists fewer are
 * named, until it does. One that does not even fit with the shortest names is given with those.
 *
 * @param make the sentence of these values
 * @param limit characters it may have
 */
export function fitted(make: (values: FindingValues) => string, values: FindingValues, limit: number): string {
  let text = make(values)
  for (const [shown, length] of STEPS) {
    if (text.length <= limit) return text
    text = make(withShortNames(values, shown, length))
  }
  return text
}
