import type { ChainMap } from '../model/chain-map'
import type { Rect, Size } from '../scene/drawing/geometry'
import type { Scene } from '../scene/drawing/scene'
import { round } from '../scene/drawing/shape'
import { THEMES, type Theme, type ThemeName } from '../scene/drawing/theme'
import { type Language, textsOf } from '../text/texts'
import { drawSheet, type Sheet, type SheetOptions } from './draw-sheet'
import { FONT_DATA } from './font-data'
import { sceneMarkup } from './scene-markup'
import { legendBlock } from './sheet'
import { escapeXml, svgShapes } from './svg-shapes'

/**
 * The map as one stand-alone SVG document: drawing, title with peildatum and status, legend, its own font. Runs in
 * Node and in the browser alike. What is not for the wall is not in it.
 *
 * @returns SVG markup; one unit is one CSS pixel
 */
export function writeSvg(map: ChainMap, options: SheetOptions = {}): string {
  return sheetAsSvg(drawSheet(map, options))
}

/** A sheet as one stand-alone SVG document, with its own font. */
export function sheetAsSvg(sheet: Sheet): string {
  const { width, height, theme, origin, part } = sheet
  const drawing = `<g transform="translate(${round(origin.x)} ${round(origin.y)})">${sceneMarkup(sheet.parts, theme)}</g>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${sheet.language}" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(sheet.title)}</title><desc id="desc">${escapeXml(sheet.alternative)}</desc>`,
    fontStyle(),
    `<rect width="${width}" height="${height}" fill="${theme.canvas}"/>`,
    block(sheet.head, theme),
    part ? clipped(drawing, { ...part, x: part.x + origin.x, y: part.y + origin.y }) : drawing,
    block(sheet.foot, theme),
    '</svg>\n',
  ].join('')
}

function block(given: Sheet['head'], theme: Theme): string {
  return given ? svgShapes(given.shapes, theme, given.x, given.y) : ''
}

/** How wide a legend by itself is: on a sheet of A4 on its side its letters are then larger than 7 points. */
const LEGEND_WIDTH = 1_150

/** The legend of a scene as a document by itself, for where it does not stand under its drawing. */
export function writeLegend(legend: Scene['legend'], language: Language, themeName: ThemeName = 'light'): string {
  const texts = textsOf(language)
  const theme = THEMES[themeName]
  const block = legendBlock(legend, texts, LEGEND_WIDTH)
  const [width, height] = [LEGEND_WIDTH, Math.ceil(block.height)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" aria-labelledby="title">`,
    `<title id="title">${escapeXml(texts.drawing.legend)}</title>`,
    fontStyle(),
    `<rect width="${width}" height="${height}" fill="${theme.canvas}"/>`,
    svgShapes(block.shapes, theme, 0, 0),
    '</svg>\n',
  ].join('')
}

/** Markup of which no more is seen than lies within a rectangle. */
function clipped(markup: string, { x, y, width, height }: Rect): string {
  const [left, top, across, down] = [x, y, width, height].map(round)
  return `<clipPath id="part"><rect x="${left}" y="${top}" width="${across}" height="${down}"/></clipPath><g clip-path="url(#part)">${markup}</g>`
}

/** The size of the document `writeSvg` gives, read from its head. */
export function svgSize(svg: string): Size {
  const [, width = '0', height = '0'] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

function fontStyle(): string {
  const faces = ([400, 600, 700] as const)
    .map(
      (weight) =>
        `@font-face{font-family:'Ketenkaart Sans';font-weight:${weight};src:url(data:font/woff2;base64,${FONT_DATA[weight]}) format('woff2')}`,
    )
    .join('')
  return `<style>${faces}text{font-family:'Ketenkaart Sans','Source Sans 3',Arial,sans-serif;font-kerning:none}</style>`
}
