import type { ChainMap } from '../../model/chain-map'
import { withoutDiscreet } from '../../model/discretion'
import { opensFolded } from '../../scene/opens-folded'
import type { SceneOptions } from '../../scene/scene-options'
import type { Language } from '../../text/texts'
import { drawSheet } from '../draw-sheet'
import { sheetAsSvg, svgSize, writeLegend } from '../write-svg'

/** What the picture may take of a sheet of A4 on its side, below its heading and above its caption, in centimetres. */
const ROOM = { width: 25.7, height: 13.2 }

/** Pixels of a picture per centimetre of paper: 250 to the inch. */
const SHARP = 98

export interface ReportDrawing {
  /** As SVG. Title and peildatum stand around it in the report. */
  readonly map: string
  /** What its signs mean, as SVG. */
  readonly legend: string
}

/**
 * The drawing of a map for its report, with letters that can be read on the sheet it stands on, and triangles folded where
 * the map opens so. What is not for the wall is not in it.
 *
 * @param scene what of the map it shows, as the report says
 */
export function drawReport(whole: ChainMap, scene: Partial<SceneOptions>, language: Language): ReportDrawing {
  const map = withoutDiscreet(whole)
  const triangles = opensFolded(map, scene.visibleParties) ? 'folded' : 'unfolded'
  const options = { triangles, ...scene, language, theme: 'light' } as const
  const sheet = drawSheet(map, { ...options, paper: [ROOM], sheet: false })
  return { map: sheetAsSvg(sheet), legend: writeLegend(sheet.legend, language) }
}

/** How wide a drawing stands on the sheet, in centimetres: a high one is less wide than the sheet. */
function widthOnPaper({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.min(ROOM.width, (ROOM.height * width) / Math.max(1, height))
}

/** How many pixels one unit of a drawing or legend takes where it is kept as a picture for that sheet. */
export function reportScale(svg: string): number {
  const size = svgSize(svg)
  return (widthOnPaper(size) * SHARP) / Math.max(1, size.width)
}
