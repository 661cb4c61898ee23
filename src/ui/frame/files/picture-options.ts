import { pngSize } from '../../../export/png-size'

/** What the user chose for a picture. */
export interface PictureOptions {
  readonly what: 'whole' | 'visible'
  readonly theme: 'light' | 'beamer'
  readonly badges: boolean
  readonly measuredIn: 'scale' | 'width'
  readonly scale: 1 | 2 | 3
  /** On paper, in centimetres, as typed. */
  readonly width: string
  readonly dpi: 150 | 300
}

export const PICTURE_DEFAULTS: PictureOptions = {
  what: 'whole',
  theme: 'light',
  badges: false,
  measuredIn: 'scale',
  scale: 2,
  width: '16',
  dpi: 300,
}

const WIDTH_BOUNDS = { min: 2, max: 200 } as const

const CM_PER_INCH = 2.54
/** A picture by scale is as large on paper as it is on a screen of 96 CSS pixels per inch. */
const CSS_DPI = 96

/** What a picture will measure. */
export interface PictureSize {
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

/**
 * The size of the picture these options give.
 *
 * @param drawing size of the drawing in CSS pixels
 * @returns undefined when the width that was typed is not usable
 */
export function pictureSize(
  drawing: { readonly width: number; readonly height: number },
  options: PictureOptions,
): PictureSize | undefined {
  const wanted = options.measuredIn === 'width' ? typedWidth(options.width) : undefined
  if (options.measuredIn === 'width' && wanted === undefined) return undefined
  const scale = wanted === undefined ? options.scale : ((wanted / CM_PER_INCH) * options.dpi) / drawing.width
  const dpi = wanted === undefined ? CSS_DPI * scale : options.dpi
  const { width, height, clamped } = pngSize(drawing, scale)
  const inches = (scale * drawing.width) / dpi
  const paperWidth = inches * CM_PER_INCH
  return {
    scale,
    dpi,
    width,
    height,
    paper: { width: paperWidth, height: (paperWidth * drawing.height) / drawing.width },
    clamped,
  }
}
