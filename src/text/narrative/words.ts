import type { PartyKind } from '../../model/vocabulary'

/** What something is called in a sentence, and whether a verb that goes with it stands in the plural. */
export interface Name {
  readonly text: string
  readonly many: boolean
}

/** White space that is more than one space between two words. */
const UNTIDY = /\s\s|[^\S ]|^\s|\s$/u

/** One line of text without white space at its ends or twice in a row. */
export function tidy(text: string): string {
  // Most texts are tidy already, and on a large map there are many.
  if (!UNTIDY.test(text)) return text
  return text.replace(/\s+/gu, ' ').trim()
}

/** A text that can stand inside a sentence: tidy, without the punctuation that ended it. */
export function bare(text: string): string {
  const line = tidy(text)
  const open = line.replace(/[\s.,;:]+$/u, '')
  return open === '' ? line : open
}

/** The same with a small first letter, unless the word is an abbreviation, a name in capitals or one letter. */
export function lowered(text: string): string {
  const line = bare(text)
  return /^\p{Lu}\p{Ll}/u.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : line
}

/** A text made into a sentence: tidy, a capital in front, punctuation at the end. */
export function sentence(text: string): string {
  const line = tidy(text)
  const begun = line.replace(/^(‘?)(\p{Ll})/u, (_all, quote: string, letter: string) => quote + letter.toUpperCase())
  return /[.!?…]$/u.test(begun) ? begun : `${begun.replace(/[,;:]$/u, '')}.`
}

/** A text that can stand between brackets: brackets of its own become a comma. */
export function unbracketed(text: string): string {
  return bare(text.replace(/\s*\(([^()]*)\)/gu, ', $1'))
}

/** The function in which somebody fills a role, as it stands behind the party; empty when there is none to tell. */
export function roleOf(role: string | null | undefined): string {
  return role ? ` (${unbracketed(role)})` : ''
}

/** A text somebody wrote, in quotation marks. */
export function quoted(text: string): string {
  return `‘${bare(text)}’`
}

/** Sentences as one paragraph; what is empty or undefined is left out. */
export function paragraph(parts: readonly (string | undefined)[]): string {
  let text = ''
  for (const part of parts) {
    if (part === undefined || part.trim() === '') continue
    text += text === '' ? sentence(part) : ` ${sentence(part)}`
  }
  return text
}

/** Kinds of organisation of which a party on a map is always one. */
const ALWAYS_ONE: ReadonlySet<PartyKind> = new Set([
  'directorate-general',
  'agency',
  'independent-body',
  'service',
  'high-council',
  'advisory-body',
])

/** Endings of Dutch words for several organisations, whatever their kind: ministeries, inspecties, regio's. */
const SURELY_MANY = /(?:ies|[’']s)$/u
/** Endings of Dutch plurals that a name of one organisation seldom has. */
const OFTEN_MANY = /(?:en|ers|aars|eurs|oren|registers)$/u

/**
 * Whether the name of a party is a plural, such as Gemeenten or Gecertificeerde instellingen: it is read from the noun
 * at its head. A name in capitals or with a capital inside is one.
 */
export function isPlural(name: string, kind: PartyKind): boolean {
  const words = tidy(name).split(' ')
  const [first = '', second = ''] = words
  const afterHyphen = first.endsWith('-') ? words[2] : undefined
  const isAdjective = /^\p{Lu}\p{Ll}+e$/u.test(first) && /^\p{Ll}/u.test(second)
  const head = (afterHyphen ?? (isAdjective ? second : first)).replace(/[,;:()]/gu, '')
  if (head.length < 5 || !/^\p{L}[\p{Ll}’'-]+$/u.test(head) || /advies$/iu.test(head)) return false
  return SURELY_MANY.test(head) || (kind !== 'ministry' && !ALWAYS_ONE.has(kind) && OFTEN_MANY.test(head))
}
