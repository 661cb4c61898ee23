import type { ChainMap } from '../model/chain-map'
import { withoutDiscreet } from '../model/discretion'
import { buildScene } from '../scene/build-scene'
import type { Rect } from '../scene/drawing/geometry'
import { PLAIN, readingOnPaper } from '../scene/drawing/reading'
import { grownShapes } from '../scene/drawing/scaled-shapes'
import type { Scene } from '../scene/drawing/scene'
import { round } from '../scene/drawing/shape'
import { THEMES, type ThemeName } from '../scene/drawing/theme'
import type { SceneOptions } from '../scene/scene-options'
import { type Language, textsOf } from '../text/texts'
import { FONT_DATA } from './font-data'
import { sceneMarkup } from './scene-markup'
import { type Block, legendBlock, titleBlock } from './sheet'
import { escapeXml, svgShapes } from './svg-shapes'

export interface SvgOptions extends Partial<Omit<SceneOptions, 'language' | 'moved'>> {
  /** Default `nl`. */
  readonly language?: Language
  /** Default `light`. */
  readonly theme?: ThemeName
  /** Title above and legend below the drawing; default true. */
  readonly sheet?: boolean
  /** How wide the picture will be on paper, in centimetres: letters are then at least 7 points. */
  readonly paperWidth?: number | undefined
}

const MARGIN = 32
/** A sheet is never narrower than its title and legend need. */
const MIN_WIDTH = 760

/**
 * The map as one stand-alone SVG document: drawing, title with peildatum and status, legend, its own font. Runs in
 * Node and in the browser alike. What is not for the wall is not in it.
 *
 * @returns SVG markup; one unit is one CSS pixel
 */
export function writeSvg(whole: ChainMap, options: SvgOptions = {}): string {
  const map = withoutDiscreet(whole)
  const { language = 'nl', theme: themeName = 'light', sheet = true, paperWidth, ...rest } = options
  const texts = textsOf(language)
  const theme = THEMES[themeName]
  const scene = sceneFor(map, { ...rest, language }, paperWidth)
  const bounds = scene.bounds ?? { x: 0, y: 0, width: MIN_WIDTH, height: 200 }
  const width = Math.max(bounds.width, sheet ? MIN_WIDTH : 0)
  const grow = paperWidth === undefined ? 1 : readingOnPaper(width + 2 * MARGIN, paperWidth).letter / PLAIN.letter
  const title = sheet ? grown(titleBlock(map, scene, texts, width / grow), grow) : undefined
  const legend = sheet ? grown(legendBlock(scene.legend, texts, width / grow), grow) : undefined
  const total = {
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(bounds.height + 2 * MARGIN + (title ? title.height + 16 : 0) + (legend ? legend.height + 28 : 0)),
  }
  const top = MARGIN + (title ? title.height + 16 : 0)
  const drawingX = MARGIN + (width - bounds.width) / 2 - bounds.x
  const alternative = texts.drawing.altText(map.title, ...countsOf(scene, map))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${total.width}" height="${total.height}" viewBox="0 0 ${total.width} ${total.height}" role="img" lang="${language}" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(map.title)}</title><desc id="desc">${escapeXml(alternative)}</desc>`,
    `<style>${fontFaces()}text{font-family:'Ketenkaart Sans','Source Sans 3',Arial,sans-serif;font-kerning:none}</style>`,
    `<rect width="${total.width}" height="${total.height}" fill="${theme.canvas}"/>`,
    title ? svgShapes(title.shapes, theme, MARGIN, MARGIN) : '',
    `<g transform="translate(${round(drawingX)} ${round(top - bounds.y)})">${sceneMarkup(scene, theme)}</g>`,
    legend ? svgShapes(legend.shapes, theme, MARGIN, top + bounds.height + 28) : '',
    '</svg>\n',
  ].join('')
}

/** The scene; for paper with letters that can be read there. Larger letters take room, so it is measured twice. */
function sceneFor(map: ChainMap, options: SceneOptions, paperWidth: number | undefined): Scene {
  let scene = buildScene(map, options)
  if (paperWidth === undefined) return scene
  for (let round = 0; round < 2; round++) {
    const width = (scene.bounds?.width ?? MIN_WIDTH) + 2 * MARGIN
    scene = buildScene(map, { ...options, reading: readingOnPaper(width, paperWidth) })
  }
  return scene
}

function grown({ height, shapes }: Block, scale: number): Block {
  return { height: height * scale, shapes: grownShapes(shapes, scale) }
}

/** The size of the document `writeSvg` gives, read from its head. */
export function svgSize(svg: string): Pick<Rect, 'width' | 'height'> {
  const [, width = '0', height = '0'] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
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
function countsOf({ cards, edges, glyphs }: Scene, { triangles }: ChainMap): [number, number, number, number] {
  const lines = (kind: Scene['edges'][number]['kind']) =>
    edges.reduce((sum, edge) => (edge.kind === kind ? sum + (edge.bundle?.length ?? 1) : sum), 0)
  // A folded triangle is a sign on the card of its contractor.
  const drawn = new Set([...cards, ...glyphs].map(({ id }) => id))
  const shown = Object.values(triangles).filter(
    ({ id, contractor }) => drawn.has(id) || (contractor && drawn.has(contractor)),
  )
  return [cards.length, lines('dependency'), shown.length, lines('coupling')]
}
