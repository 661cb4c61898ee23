import { withDensity } from './png-density'
import { pngSize } from './png-size'
import { svgSize } from './write-svg'

interface Png {
  readonly blob: Blob
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** True when the picture came out smaller than asked, because browsers cannot make it any larger. */
  readonly clamped: boolean
}

/** CSS pixels per inch: what one unit of the SVG stands for. */
const CSS_DPI = 96

/**
 * Draws an SVG document of `writeSvg` on a canvas and gives it as PNG. Only in a browser; asks the network for nothing.
 *
 * @param svg one unit is one CSS pixel
 * @param scale pixels per unit, above 0
 * @param dpi pixels per inch that the picture is meant for; default: its size in a browser
 * @throws when the browser cannot draw or encode the picture
 */
export async function writePng(svg: string, scale: number, dpi: number = CSS_DPI * scale): Promise<Png> {
  const { width, height, scale: used, clamped } = pngSize(svgSize(svg), scale)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no drawing context')
  const address = URL.createObjectURL(new Blob([resized(svg, width, height)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    context.drawImage(image, 0, 0, width, height)
    const blob = await encode(canvas)
    const bytes = withDensity(new Uint8Array(await blob.arrayBuffer()), (dpi * used) / scale)
    return { blob: new Blob([bytes], { type: 'image/png' }), width, height, clamped }
  } finally {
    URL.revokeObjectURL(address)
    // Browsers keep the memory of a canvas for a while; an empty one costs nothing.
    canvas.width = 0
  }
}

/** With its size in pixels a browser draws the SVG sharp at once, instead of drawing it small and stretching that. */
function resized(svg: string, width: number, height: number): string {
  return svg.replace(/^(<svg[^>]*?) width="\d+" height="\d+"/, `$1 width="${width}" height="${height}"`)
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('the browser gave no picture'))
    }, 'image/png')
  })
}
