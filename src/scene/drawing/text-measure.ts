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
  // A count such as +1 is no word: it has no syllables.
  if (!/\p{Letter}/u.test(word)) return [word]
  const parts = word.split(/(?<=[-/])/)
  if (parts.length > 1) return parts.flatMap((part) => breakWord(part, size, weight, width))
  const ends = [...word.matchAll(SYLLABLES)].map(({ index }) => index + 1)
  const pieces: string[] = []
  let start = 0
  let at = 0
  for (const char of word) {
    if (at > start && measureText(`${word.slice(start, at)}${char}-`, size, weight) > width) {
      const cut = lastEnd(ends, start, at)
      pieces.push(`${word.slice(start, cut)}-`)
      start = cut
    }
    at += char.length
  }
  return [...pieces, word.slice(start)]
}

/** Words that stand as a later part of a compound and begin with a vowel: the letter before them belongs to the part before. */
const LATER_PARTS =
  'aanbod|aangif|aanleg|aanmeld|aanpak|aanvra|aanwijz|activiteit|administra|advies|advoca|afdeling|afhandel|afspra|agenda|agent|akkoord|analys|arbeid|archief|arrangem|asiel|eenheid|eenheden|eigena|eisen|inburger|indicat|informat|inkom|inspect|instant|instell|instroom|integra|inzet|onderdeel|onderdelen|onderwijs|onderzoek|ontwikkel|opbouw|opdracht|opgave|opleid|opslag|opsporing|opvang|organisat|overdracht|overeenkomst|overheid|overleg|overzicht|uitgav|uitker|uitspra|uitstroom|uitvoer|uitwissel|uitzet|urgent'

/** Two consonants with which a syllable begins stay together (aan-vragen). */
const WITHIN_ONSET = '(?<=[bcfgkp])[lr]|(?<=[dtv])r|(?<=v)l|(?<=s)[pt]r'

/**
 * Where a syllable of a Dutch word ends: before a consonant, or two that belong together, with a vowel after it, though not
 * within ch and not where that vowel begins a later part of a compound (loon-aangifte); before such a part; and after the s that joins the parts of a word
 * (gegevensuitwisselings-keten, nauwkeurigheids-eis).
 */
const SYLLABLES = new RegExp(
  `[^\\W\\d_](?=${LATER_PARTS})|(?<=ing|heid|teit|schap)s|[^\\W\\d_](?<!c(?=h))(?<!(?:ing|heid|teit|schap)(?=s))(?!${WITHIN_ONSET})(?=(?:[bcfgkp][lr]|[dtv]r|vl|[bcdfghjklmnpqrstvwxz])(?!${LATER_PARTS})[aeiouyàâäéèêëïíóôöúûü])`,
  'giu',
)
/** Fewer letters than this are not left alone before a cut. */
const SHORTEST = 3

/**
 * Where a line of a word ends: as far as there is room, back to the end of a syllable.
 *
 * @param ends the ends of the word's syllables
 * @param start where the line begins
 * @param most the first letter that no longer fits
 */
function lastEnd(ends: readonly number[], start: number, most: number): number {
  const last = ends.findLast((end) => end > start && end <= most) ?? start
  // Far back there would be a gap: rather a cut in the wrong place than a line that is half empty.
  return last - start >= Math.max(SHORTEST, (most - start) / 2) ? last : most
}
