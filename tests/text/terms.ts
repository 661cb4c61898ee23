import type { WrittenText } from './written-texts'

/** A row of a table of docs/termen.md. */
export interface Term {
  /** The word that is used, in the forms that count. */
  readonly used: readonly string[]
  /** Its word in the English dictionary, if it has one. */
  readonly english: string | undefined
  /** Words that are not used for it. */
  readonly avoided: readonly string[]
  /** Parts of a sentence in which such a word may stand. */
  readonly phrases: readonly string[]
  /** Whole texts that may be such a word. */
  readonly wholes: readonly string[]
  /** Whether such a word may stand in a question for the room. */
  readonly inQuestions: boolean
}

/** Names under which the texts are questions that somebody asks aloud. */
const QUESTIONS = new Set(['question', 'ask', 'asks', 'Vraag', 'De vraag'])
/** Under these the search finds something by another name; they are never on the screen. */
const SEARCHED = new Set(['alsoCalled', 'found'])

/**
 * The terms of one table.
 *
 * @param page the whole of docs/termen.md
 * @param heading of the table: `Nederlands` or `Engels`
 * @throws {Error} when there is no such table, or a row lacks a cell
 */
export function termsOf(page: string, heading: string): Term[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))
  const rows = (section ?? '').split('\n').filter((line) => line.startsWith('|'))
  const [head, , ...body] = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  if (!head || body.length === 0) throw new Error(`No table under ${heading}`)
  return body.map((cells) => {
    const cell = (name: string) => cells[head.indexOf(name)] ?? ''
    if (cells.length !== head.length || cells.includes('')) throw new Error(`A row lacks a cell: ${cells.join(' | ')}`)
    const where = cell('wel waar')
    const english = cell('in het Engels')
    return {
      used: listed(cell('woord')),
      english: english === '' || english === '-' ? undefined : english,
      avoided: listed(cell('niet')),
      phrases: [...where.matchAll(/‘([^’]+)’/g)].map((match) => match[1] ?? ''),
      wholes: [...where.matchAll(/«([^»]+)»/g)].map((match) => (match[1] ?? '').toLowerCase()),
      inQuestions: where.includes('in vragen'),
    }
  })
}

function listed(cell: string): string[] {
  return cell === '-' ? [] : cell.split(',').map((word) => word.trim())
}

/** A word or words on their own, in any case; a figure stands for every figure, also for one that is filled in. */
function wordPattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '[\\d…]+')
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}])`, 'iu')
}

/** The avoided words that stand in `texts` all the same, each with its place. */
export function avoidedWords(texts: readonly WrittenText[], terms: readonly Term[]): string[] {
  const looked = terms.flatMap((term) => term.avoided.map((word) => ({ term, word, pattern: wordPattern(word) })))
  return texts
    .filter(({ path }) => !path.some((name) => SEARCHED.has(name)))
    .flatMap(({ file, path, text }) => {
      const isQuestion = path.some((name) => QUESTIONS.has(name))
      return looked
        .filter(({ term }) => !(isQuestion && term.inQuestions) && !term.wholes.includes(text.toLowerCase()))
        .filter(({ term, pattern }) => pattern.test(without(text, term.phrases)))
        .map(({ word }) => `${file} ${path.join('.')}: ${word} in “${text}”`)
    })
}

function without(text: string, phrases: readonly string[]): string {
  return phrases.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text)
}

/** The words among `words` that stand in none of the texts. */
export function unusedWords(texts: readonly WrittenText[], words: readonly string[]): string[] {
  const read = texts.filter(({ path }) => !path.some((name) => SEARCHED.has(name)))
  return words.filter((word) => {
    const pattern = wordPattern(word)
    return !read.some(({ text }) => text.search(pattern) >= 0)
  })
}

/** The exceptions that no text needs any more. */
export function idleExceptions(texts: readonly WrittenText[], terms: readonly Term[]): string[] {
  return terms.flatMap(({ phrases, wholes }) => [
    ...phrases.filter((phrase) => !texts.some(({ text }) => text.includes(phrase))),
    ...wholes.filter((whole) => !texts.some(({ text }) => text.toLowerCase() === whole)),
  ])
}
