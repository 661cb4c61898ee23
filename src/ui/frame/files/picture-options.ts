import { type Orientation, type PaperId, type PaperRoom, pointsPerUnit } from '../../../export/paper'
import { pngSize } from '../../../export/png-size'
import type { Id } from '../../../model/id'
import type { Size } from '../../../scene/drawing/geometry'
import type { PaperChoice } from './draw-map'

export type PictureKind = 'png' | 'svg' | 'pdf'

/** What the user chose for a picture. */
export interface PictureOptions {
  readonly kind: PictureKind
  /** All parties, what is to be seen now, each view in a picture of its own, or one view. */
  readonly what: 'whole' | 'seen' | 'views' | { readonly view: Id }
  readonly theme: 'light' | 'beamer'
  readonly badges: boolean
  /** A PDF is always measured by its paper. */
  readonly measuredIn: 'paper' | 'width' | 'scale'
  readonly paper: PaperId
  readonly orientation: Orientation | 'either'
  readonly scale: 1 | 2 | 3
  /** On paper, in centimetres, as typed. */
  readonly width: string
  readonly dpi: 150 | 300
}

export const PICTURE_DEFAULTS: PictureOptions = {
  kind: 'png',
  what: 'whole',
  theme: 'light',
  badges: false,
  measuredIn: 'paper',
  paper: 'a4',
  orientation: 'either',
  scale: 2,
  width: '16',
  dpi: 300,
}

const WIDTH_BOUNDS = { min: 2, max: 200 } as const

const CM_PER_INCH = 2.54
const POINTS_PER_INCH = 72
/** A picture by scale is as large on paper as it is on a screen of 96 CSS pixels per inch. */
const CSS_DPI = 96

/** What a picture will measure. */
interface PictureSize {
  /** Pixels per CSS pixel of the drawing, as asked. */
  readonly scale: number
  readonly dpi: number
  /** In pixels, after clamping. */
  readonly width: number
  readonly height: number
  /** On paper, in centimetres. */
  readonly paper: { readonly width: number; readonly height: number }
  readonly clamped: boolean
}

/** The width in centimetres that was typed, with a comma or a point; undefined when it is no usable width. */
export function typedWidth(text: string): number | undefined {
  if (!/^\s*\d{1,3}([.,]\d{1,2})?\s*$/.test(text)) return undefined
  const width = Number(text.replace(',', '.'))
  return width >= WIDTH_BOUNDS.min && width <= WIDTH_BOUNDS.max ? width : undefined
}

/** What the options say about paper; undefined for a picture as large as on the screen, or without a usable width. */
export function paperOf({ kind, measuredIn, paper, orientation, width }: PictureOptions): PaperChoice | undefined {
  if (kind === 'pdf' || measuredIn === 'paper') return { paper, orientation }
  const typed = measuredIn === 'width' ? typedWidth(width) : undefined
  return typed === undefined ? undefined : { width: typed }
}

/**
 * The size of the picture these options give.
 *
 * @param drawing size of the drawing in CSS pixels
 * @param rooms what it may fill on paper; undefined: as large as on the screen
 */
export function pictureSize(
  drawing: Size,
  { scale: enlarged, dpi: density }: Pick<PictureOptions, 'scale' | 'dpi'>,
  rooms: readonly PaperRoom[] | undefined,
): PictureSize {
  const inches = rooms ? (pointsPerUnit(drawing, rooms) * drawing.width) / POINTS_PER_INCH : drawing.width / CSS_DPI
  const scale = rooms ? (inches * density) / drawing.width : enlarged
  const dpi = rooms ? density : CSS_DPI * scale
  const pixels = pngSize(drawing, scale)
  const paperWidth = inches * CM_PER_INCH
  return {
    scale,
    dpi,
    width: pixels.width,
    height: pixels.height,
    clamped: pixels.clamped,
    paper: { width: paperWidth, height: (paperWidth * drawing.height) / drawing.width },
  }
}

/** What can be done about letters that are too small, the surest first. */
export function smallAdvice(options: PictureOptions): readonly ('a3' | 'a0' | 'paper' | 'wider' | 'part')[] {
  const on = paperOf(options)
  const way = !on ? 'paper' : 'width' in on ? 'wider' : on.paper === 'a4' ? 'a3' : on.paper === 'a3' ? 'a0' : null
  return [...(way ? ([way] as const) : []), ...(options.what === 'whole' ? (['part'] as const) : [])]
}
