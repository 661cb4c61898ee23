import { xmlText } from '../svg-shapes'

/** The parts in which the font package brings the font. */
export const SUBSETS = ['latin', 'latin-ext'] as const
export type Subset = (typeof SUBSETS)[number]

/** A stretch of text that one font can write; without a font nothing of ours can. */
interface TextRun {
  readonly font: Subset | null
  readonly text: string
}

/**
 * A text in stretches of one font each.
 *
 * @param has whether a part of the font can write a character
 */
export function textRuns(text: string, has: (subset: Subset, code: number) => boolean): TextRun[] {
  const characters = [...xmlText(text.normalize('NFC')).replace(/[\t\n\r]/g, ' ')]
  const fonts = characters.map((character) => {
    const code = character.codePointAt(0) ?? 0
    return SUBSETS.find((subset) => has(subset, code)) ?? null
  })
  const runs: { font: Subset | null; text: string }[] = []
  characters.forEach((character, i) => {
    // Words of another script that follow each other are written together, so that they stand in their own order.
    const isBetween = character === ' ' && i > 0 && fonts[i - 1] === null && fonts[i + 1] === null
    const font = isBetween ? null : (fonts[i] ?? null)
    if (isBetween) fonts[i] = null
    const last = runs.at(-1)
    if (last && last.font === font) last.text += character
    else runs.push({ font, text: character })
  })
  return runs
}
