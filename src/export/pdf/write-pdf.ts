import { jsPDF } from 'jspdf'
import type { Sheet } from '../draw-sheet'
import {
  betterOrientation,
  EDGE,
  type Orientation,
  type PaperId,
  POINTS_PER_CM,
  paperRooms,
  paperSize,
  pointsPerUnit,
} from '../paper'
import { FADED } from '../scene-markup'
import { xmlText } from '../svg-shapes'
import type { DrawWords } from './draw-words'
import { loadFonts } from './fonts'
import { Pen, type PenSettings } from './pen'

/** A sheet with the name under which it stands in the list of pages. */
export interface PdfPage {
  readonly sheet: Sheet
  readonly name: string
}

export interface PdfOptions {
  readonly paper: PaperId
  /** `either` lies each page as its drawing comes out largest. */
  readonly orientation: Orientation | 'either'
  /** Title of the document, and its language. */
  readonly title: string
  readonly language: Sheet['language']
  /** Draws what our font cannot write; without it that is an empty box. */
  readonly drawWords?: DrawWords | undefined
  /** Told before each page, counted from 0. */
  readonly onPage?: (index: number) => void | Promise<void>
}

/**
 * Sheets as one PDF, a page each: lines stay lines and text stays text. Runs in Node and in the browser alike, and asks
 * the network for nothing.
 *
 * @param pages at least one; a page that is a function is drawn when its turn comes
 */
export async function writePdf(
  pages: readonly (PdfPage | (() => PdfPage))[],
  options: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  let pdf: jsPDF | undefined
  for (const [index, given] of pages.entries()) {
    await options.onPage?.(index)
    const { sheet, name } = typeof given === 'function' ? given() : given
    const lies = options.orientation === 'either' ? betterOrientation(sheet, options.paper) : options.orientation
    const { width, height } = paperSize(options.paper, lies)
    const format = [width * POINTS_PER_CM, height * POINTS_PER_CM]
    if (pdf) pdf.addPage(format, lies)
    else pdf = await begin(format, lies, options, sheet)
    if (pages.length > 1) pdf.outline.add(null, name, { pageNumber: index + 1 })
    const scale = pointsPerUnit(sheet, paperRooms(options.paper, lies))
    // In the middle of the page from side to side, and at its top: a title is sought there.
    const left = (width * POINTS_PER_CM - sheet.width * scale) / 2
    drawPage(pdf, sheet, { scale, left, top: EDGE * POINTS_PER_CM, drawWords: options.drawWords })
  }
  if (!pdf) throw new Error('a document without pages')
  return new Uint8Array(pdf.output('arraybuffer'))
}

async function begin(
  format: number[],
  orientation: Orientation,
  { title, language }: PdfOptions,
  { alternative }: Sheet,
): Promise<jsPDF> {
  const pdf = new jsPDF({ unit: 'pt', format, orientation, compress: true, putOnlyUsedFonts: true })
  pdf.setDocumentProperties({ title: xmlText(title), subject: xmlText(alternative), creator: 'Ketenkaart' })
  pdf.setLanguage(language)
  pdf.viewerPreferences({ DisplayDocTitle: true })
  await loadFonts(pdf)
  return pdf
}

function drawPage(pdf: jsPDF, sheet: Sheet, place: Omit<PenSettings, 'theme'>): void {
  const { origin, part, parts, head, foot } = sheet
  // The ground of the screen would only cost ink: paper is white.
  const pen = new Pen(pdf, { ...place, theme: { ...sheet.theme, canvas: '#ffffff' } })
  const draw = () => {
    for (const { shapes, x, y, isFaded } of parts) {
      pen.shapes(shapes, x + origin.x, y + origin.y, isFaded ? FADED : 1)
    }
  }
  // In the order in which one reads, for who has it read aloud.
  if (head) pen.shapes(head.shapes, head.x, head.y)
  if (part) pen.within({ ...part, x: part.x + origin.x, y: part.y + origin.y }, draw)
  else draw()
  if (foot) pen.shapes(foot.shapes, foot.x, foot.y)
}
