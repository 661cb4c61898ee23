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
  for (const word of text.trim().split(/\s+/)) {
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

function breakWord(word: string, size: number, weight: FontWeight, width: number): string[] {
  if (measureText(word, size, weight) <= width) return [word]
  const parts = word.split(/(?<=[-/])/)
  if (parts.length > 1) return parts.flatMap((part) => breakWord(part, size, weight, width))
  const pieces: string[] = []
  let piece = ''
  for (const char of word) {
    if (piece !== '' && measureText(`${piece}${char}-`, size, weight) > width) {
      pieces.push(`${piece}-`)
      piece = ''
    }
    piece += char
  }
  return [...pieces, piece]
}
