import type { ChainMap } from '../model/chain-map'
import { buildScene } from '../scene/build-scene'
import type { Rect } from '../scene/drawing/geometry'
import type { Scene } from '../scene/drawing/scene'
import { round } from '../scene/drawing/shape'
import { THEMES, type Theme, type ThemeName } from '../scene/drawing/theme'
import type { SceneOptions } from '../scene/scene-options'
import { type Language, textsOf } from '../text/texts'
import { FONT_DATA } from './font-data'
import { legendBlock, titleBlock } from './sheet'
import { escapeXml, svgShapes } from './svg-shapes'

export interface SvgOptions extends Partial<Omit<SceneOptions, 'language' | 'moved'>> {
  /** Default `nl`. */
  readonly language?: Language
  /** Default `light`. */
  readonly theme?: ThemeName
  /** Title above and legend below the drawing; default true. */
  readonly sheet?: boolean
}

const MARGIN = 32
/** A sheet is never narrower than its title and legend need. */
const MIN_WIDTH = 760

/**
 * The map as one stand-alone SVG document: drawing, title with peildatum and status, legend, its own font. Runs in
 * Node and in the browser alike.
 *
 * @returns SVG markup; one unit is one CSS pixel
 */
export function writeSvg(map: ChainMap, options: SvgOptions = {}): string {
  const { language = 'nl', theme: themeName = 'light', sheet = true, ...rest } = options
  const texts = textsOf(language)
  const theme = THEMES[themeName]
  const scene = buildScene(map, { ...rest, language })
  const bounds = scene.bounds ?? { x: 0, y: 0, width: MIN_WIDTH, height: 200 }
  const width = Math.max(bounds.width, sheet ? MIN_WIDTH : 0)
  const title = sheet ? titleBlock(map, scene, texts, width) : undefined
  const legend = sheet ? legendBlock(scene.legend, texts, width) : undefined
  const total = {
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(bounds.height + 2 * MARGIN + (title ? title.height + 16 : 0) + (legend ? legend.height + 28 : 0)),
  }
  const top = MARGIN + (title ? title.height + 16 : 0)
  const drawingX = MARGIN + (width - bounds.width) / 2 - bounds.x
  const alternative = texts.drawing.altText(map.title, ...countsOf(scene))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${total.width}" height="${total.height}" viewBox="0 0 ${total.width} ${total.height}" role="img" lang="${language}" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(map.title)}</title><desc id="desc">${escapeXml(alternative)}</desc>`,
    `<style>${fontFaces()}text{font-family:'Ketenkaart Sans','Source Sans 3',Arial,sans-serif;font-kerning:none}</style>`,
    `<rect width="${total.width}" height="${total.height}" fill="${theme.canvas}"/>`,
    title ? svgShapes(title.shapes, theme, MARGIN, MARGIN) : '',
    `<g transform="translate(${round(drawingX)} ${round(top - bounds.y)})">${drawing(scene, theme)}</g>`,
    legend ? svgShapes(legend.shapes, theme, MARGIN, top + bounds.height + 28) : '',
    '</svg>\n',
  ].join('')
}

/** The size of the document `writeSvg` gives, read from its head. */
export function svgSize(svg: string): Pick<Rect, 'width' | 'height'> {
  const [, width = '0', height = '0'] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

function drawing(scene: Scene, theme: Theme): string {
  const parts: string[] = []
  for (const edge of scene.edges) parts.push(group(edge.name, svgShapes(edge.shapes, theme)))
  for (const item of scene.headers) parts.push(svgShapes(item.shapes, theme, item.origin.x, item.origin.y))
  for (const item of [...scene.cards, ...scene.glyphs, ...scene.meetings]) {
    parts.push(group(item.name, svgShapes(item.shapes, theme, item.origin.x, item.origin.y)))
  }
  for (const { label } of scene.edges) {
    if (!label) continue
    const { center, size, shapes } = label
    parts.push(svgShapes(shapes, theme, center.x - size.width / 2, center.y - size.height / 2))
  }
  return parts.join('')
}

function group(name: string, markup: string): string {
  return `<g><title>${escapeXml(name)}</title>${markup}</g>`
}

function fontFaces(): string {
  return ([400, 600, 700] as const)
    .map(
      (weight) =>
        `@font-face{font-family:'Ketenkaart Sans';font-weight:${weight};src:url(data:font/woff2;base64,${FONT_DATA[weight]}) format('woff2')}`,
    )
    .join('')
}

/** What is drawn: parties, dependencies, triangles, coupling points. */
function countsOf({ cards, edges, glyphs }: Scene): [number, number, number, number] {
  const lines = (kind: Scene['edges'][number]['kind']) =>
    edges.reduce((sum, edge) => (edge.kind === kind ? sum + (edge.folded ?? 1) : sum), 0)
  return [cards.length, lines('dependency'), glyphs.length, lines('coupling')]
}
