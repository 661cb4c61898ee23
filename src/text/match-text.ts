import { withoutAccents } from '../model/plain-words'

/** Lower case, without accents and outer spaces, so that `Financiën` and `financien` are the same. */
export function fold(text: string): string {
  return withoutAccents(text).trim()
}

/** True when each typed word stands somewhere in the text. Case and accents make no difference; no words fit all. */
export function matchesText(text: string, query: string): boolean {
  const folded = fold(text)
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
