import { FONT_DEFAULT_WIDTH, FONT_WIDTHS } from './font-metrics'
import type { FontWeight } from './shape'

/**
 * Width of a text in map units, from the advance widths of the font that goes along with the app and with every
 * export; so a card fits its text on screen, on paper and without a browser alike.
 */
export function measureText(text: string, size: number, weight: FontWeight): number {
  const widths = FONT_WIDTHS[weight]
  let total = 0
  for (const char of text) total += (Object.hasOwn(widths, char) ? widths[char] : undefined) ?? FONT_DEFAULT_WIDTH
  return (total * size) / 1000
}

/**
 * Breaks a text into lines of at most `width`. A single word that is wider is cut at hyphens and slashes first and
 * within the word last, with a hyphen: nothing is ever left out.
 */
export function wrapText(text: string, size: number, weight: FontWeight, width: number): string[] {
  const lines: string[] = []
  let line = ''
  // A space that does not break keeps words together.
  for (const word of text.trim().split(/[^\S\u00a0]+/)) {
    const joined = line === '' ? word : `${line} ${word}`
    if (measureText(joined, size, weight) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, size, weight, width)
    line = pieces.pop() ?? ''
    lines.push(...pieces)
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** As much of a text as fits on a line, with an ellipsis where it goes on; its first letter alone where no more fits. */
export function cutText(text: string, size: number, width: number, weight: FontWeight = 700): string {
  if (measureText(text, size, weight) <= width) return text
  let kept = ''
  for (const char of text) {
    if (measureText(`${kept}${char}…`, size, weight) > width) break
    kept += char
  }
  // A letter outside the Basic Multilingual Plane is two units: the first is taken whole.
  if (kept === '') return [...text][0] ?? ''
  return `${kept.trimEnd()}…`
}

function breakWord(word: string, size: number, weight: FontWeight, width: number): string[] {
  if (measureText(word, size, weight) <= width) return [word]
  const parts = word.split(/(?<=[-/])/)
  if (parts.length > 1) return parts.flatMap((part) => breakWord(part, size, weight, width))
  const pieces: string[] = []
  let piece = ''
  for (const char of word) {
    if (piece !== '' && measureText(`${piece}${char}-`, size, weight) > width) {
      const cut = syllableEnd(`${piece}${char}`)
      pieces.push(`${piece.slice(0, cut)}-`)
      piece = piece.slice(cut)
    }
    piece += char
  }
  return [...pieces, piece]
}

/**
 * Where a syllable of a Dutch word ends: before a consonant with a vowel after it, though not within ch, and after the s that
 * joins the parts of a word (gegevensuitwisselings-keten, nauwkeurigheids-eis).
 */
const SYLLABLES =
  /(?<=ing|heid|teit|schap)s|[^\W\d_](?<!c(?=h))(?<!(?:ing|heid|teit|schap)(?=s))(?=[bcdfghjklmnpqrstvwxz][aeiouyàâäéèêëïíóôöúûü])/giu
/** Fewer letters than this are not left alone before a cut. */
const SHORTEST = 3

/**
 * How many letters of a piece of a word stay on the line: as many as there is room for, back to the end of a syllable.
 *
 * @param text the piece with the first letter that no longer fits
 */
function syllableEnd(text: string): number {
  const most = text.length - 1
  const ends = [...text.matchAll(SYLLABLES)].map(({ index }) => index + 1).filter((end) => end <= most)
  const last = ends.at(-1) ?? 0
  // Far back there would be a gap: rather a cut in the wrong place than a line that is half empty.
  return last >= Math.max(SHORTEST, most / 2) ? last : most
}
