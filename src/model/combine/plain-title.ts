import { wordsOf } from '../plain-words'

/** A title as it counts in a comparison: its words, with the years it names apart. */
interface PlainTitle {
  readonly words: string
  /** In order, one space between; empty when it names none. */
  readonly years: string
}

/** What stands in brackets and says nothing about what a thing is: an abbreviation, a year, that the name is provisional. */
const ASIDE =
  /^(?:[\p{Letter}\p{Number}&.-]*\p{Lu}[\p{Letter}\p{Number}&.-]*\p{Lu}[\p{Letter}\p{Number}&.-]*|[\d\s/–-]+)$/u
const PROVISIONAL = /^(?:werktitel|werknaam|concept|voorlopig|working title|draft)$/i
const BRACKETS = /\s*[([]([^()[\]]*)[)\]]/g
const YEAR = /\b(?:19|20)\d{2}\b/g
const ARTICLE = /^(?:de|het|een) (?=\S)/
/** What is left of a period once its years are gone. */
const LEFT_OF_PERIOD = /(?: (?:tot en met|tot|t m|en|voor|van|vanaf|in|over))+$/

const known = new Map<string, PlainTitle>()
const REMEMBERED = 20_000

/**
 * A name or title without what people write in one place and not in another: case, accents, quotes and signs, an article
 * in front, an abbreviation, year or *werktitel* in brackets. Years come apart: a title with a year may be the same
 * as one without, and is another than one with another year.
 */
export function plainTitle(text: string): PlainTitle {
  const found = known.get(text)
  if (found) return found
  const made = readTitle(text)
  if (known.size >= REMEMBERED) known.clear()
  known.set(text, made)
  return made
}

function readTitle(text: string): PlainTitle {
  const bare = text.replace(BRACKETS, (all, inside: string) => {
    const within = inside.trim()
    return ASIDE.test(within) || PROVISIONAL.test(within) ? ` ${within.match(YEAR)?.join(' ') ?? ''} ` : all
  })
  const all = wordsOf(bare)
  const years = [...new Set(all.match(YEAR))].sort().join(' ')
  const rest = years === '' ? all : all.replace(YEAR, ' ').replace(/ +/g, ' ').trim().replace(LEFT_OF_PERIOD, '')
  const words = rest.replace(ARTICLE, '')
  // A name of signs, or of a year alone, is what it is.
  return words === '' ? { words: all || text, years: '' } : { words, years }
}

/** Whether two titles can be of one thing: the same words, and the same years where both name them. */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [plainTitle(one), plainTitle(other)]
  return a.words === b.words && (a.years === b.years || a.years === '' || b.years === '')
}
