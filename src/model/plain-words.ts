/** A text in lower case and without accents: `Financiën` and `financien` become the same. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
}

/** The words of a text alone: no accents, no signs, one space between; an ampersand reads as `en`. */
export function wordsOf(text: string): string {
  return withoutAccents(text)
    .replace(/&/g, ' en ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}
