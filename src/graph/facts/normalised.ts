/** A text as it is compared where people type freely: without regard to capitals and spaces. */
export function normalised(text: string): string {
  // Most texts have single spaces only, and then there is nothing to replace.
  return text
    .trim()
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ')
}

/** Shorter words are part of too many others. */
const TELLING_LENGTH = 4

/** Whether one of two normalised names holds the other. */
export function isNamed(mention: string, topic: string): boolean {
  return (
    topic === mention ||
    (topic.length >= TELLING_LENGTH && mention.includes(topic)) ||
    (mention.length >= TELLING_LENGTH && topic.includes(mention))
  )
}

/** Words that say nothing of what a product is. */
const BESIDE = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'en',
  'per',
  'jaar',
  'aantal',
  'the',
  'of',
  'for',
  'and',
  'year',
])

/** A word without its plural, and with single letters where Dutch doubles them: `zaken` and `zaak` come out alike. */
function stem(word: string): string {
  const bare = word.length < 5 ? word : word.replace(/en$/, '').replace(/s$/, '')
  return bare
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}

/**
 * What a product is compared by where two people wrote it down: without capitals, accents, figures, plurals and words such as
 * "de" and "per jaar". `Registraties 2026` and `registratie` are one; a word more makes another product.
 */
export function productName(text: string): string {
  const words = normalised(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1 && !/\d/.test(word) && !BESIDE.has(word))
  return words.length > 0 ? words.map(stem).join(' ') : normalised(text)
}
