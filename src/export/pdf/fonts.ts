import type { jsPDF } from 'jspdf'
import type { FontWeight } from '../../scene/drawing/shape'
import { SUBSETS, type Subset } from './text-runs'

const WEIGHTS: readonly FontWeight[] = [400, 600, 700]

const familyOf = (subset: Subset, weight: FontWeight) => `Source Sans 3 ${subset} ${weight}`

/** Puts our font into a document; what no page uses is not written. */
export async function loadFonts(pdf: jsPDF): Promise<void> {
  const { FONT_FILES } = await import('./font-files')
  for (const subset of SUBSETS) {
    for (const weight of WEIGHTS) {
      const file = `${subset}-${weight}.ttf`
      pdf.addFileToVFS(file, FONT_FILES[subset][weight])
      pdf.addFont(file, familyOf(subset, weight), 'normal')
    }
  }
}

/** What is written next is in this part and weight of the font. */
export function takeFont(pdf: jsPDF, subset: Subset, weight: FontWeight): void {
  pdf.setFont(familyOf(subset, weight), 'normal')
}

/** Whether a part of the font has a character. */
export function hasCharacter(pdf: jsPDF, subset: Subset, weight: FontWeight, code: number): boolean {
  // The characters of PDF text are counted in units of 16 bits.
  if (code > 0xffff) return false
  takeFont(pdf, subset, weight)
  return (pdf.getFont().metadata as { characterToGlyph: (code: number) => number }).characterToGlyph(code) !== 0
}
