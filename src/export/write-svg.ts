import type { ChainMap } from '../model/chain-map'
import type { Rect, Size } from '../scene/drawing/geometry'
import { round } from '../scene/drawing/shape'
import type { Theme } from '../scene/drawing/theme'
import { drawSheet, type Sheet, type SheetOptions } from './draw-sheet'
import { FONT_DATA } from './font-data'
import { sceneMarkup } from './scene-markup'
import { escapeXml, svgShapes } from './svg-shapes'

/**
 * The map as one stand-alone SVG document: drawing, title with peildatum and status, legend, its own font. Runs in
 * Node and in the browser alike.
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
    `<style>${fontFaces()}text{font-family:'Ketenkaart Sans','Source Sans 3',Arial,sans-serif;font-kerning:none}</style>`,
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

function fontFaces(): string {
  return ([400, 600, 700] as const)
    .map(
      (weight) =>
        `@font-face{font-family:'Ketenkaart Sans';font-weight:${weight};src:url(data:font/woff2;base64,${FONT_DATA[weight]}) format('woff2')}`,
    )
    .join('')
}
