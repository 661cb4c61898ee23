import type { FontWeight } from '../../scene/drawing/shape'

/** Words as a picture, for what the font in the PDF cannot write. All sizes in units of the drawing. */
interface WordsPicture {
  /** As data URL. */
  readonly png: string
  readonly width: number
  readonly height: number
  /** From the top of the picture down to the line on which the letters stand. */
  readonly baseline: number
}

interface WordsLook {
  readonly size: number
  readonly weight: FontWeight
  readonly color: string
}

export type DrawWords = (text: string, look: WordsLook) => WordsPicture | undefined

/** Pixels per unit: sharp enough beside letters that are drawn as lines. */
const SHARPNESS = 6
/** No canvas is made longer than this, in pixels. */
const LONGEST = 8_000

/** Draws words with the fonts of the computer itself. Only in a browser; undefined when it refuses. */
export const drawWords: DrawWords = (text, { size, weight, color }) => {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const font = (pixels: number) => `${weight} ${pixels}px 'Source Sans 3', Arial, sans-serif`
  context.font = font(size)
  const { width } = context.measureText(text)
  if (width === 0) return undefined
  const sharpness = Math.min(SHARPNESS, LONGEST / width)
  const [height, baseline] = [size * 1.6, size * 1.2]
  canvas.width = Math.ceil(width * sharpness)
  canvas.height = Math.ceil(height * sharpness)
  context.font = font(size * sharpness)
  context.fillStyle = color
  context.fillText(text, 0, baseline * sharpness)
  return { png: canvas.toDataURL('image/png'), width, height, baseline }
}
