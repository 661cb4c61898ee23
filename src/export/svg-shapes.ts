import { round, type Shape, type Stroke } from '../scene/drawing/shape'
import type { ColorToken, Theme } from '../scene/drawing/theme'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for inside SVG: markup escaped, characters that XML forbids replaced. */
export function escapeXml(text: string): string {
  let escaped = ''
  for (const char of text) escaped += isForbidden(char.codePointAt(0) ?? 0) ? '\uFFFD' : (ENTITIES[char] ?? char)
  return escaped
}

/** A text of which every character can stand in XML, for who escapes it otherwise; the others become �. */
export function xmlText(text: string): string {
  let safe = ''
  for (const char of text) safe += isForbidden(char.codePointAt(0) ?? 0) ? '\uFFFD' : char
  return safe
}

/** Characters outside XML 1.0's Char: controls, lone halves of a surrogate pair, and the two last of the plane. */
function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 0x9 && code !== 0xa && code !== 0xd
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
}

/** Shapes as SVG markup, moved by `dx`, `dy`. */
export function svgShapes(shapes: readonly Shape[], theme: Theme, dx = 0, dy = 0): string {
  const markup = shapes.map((shape) => svgShape(shape, theme)).join('')
  return dx === 0 && dy === 0 ? markup : `<g transform="translate(${round(dx)} ${round(dy)})">${markup}</g>`
}

function svgShape(shape: Shape, theme: Theme): string {
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"${shape.radius ? ` rx="${round(shape.radius)}"` : ''}${paint(shape, theme)}/>`
    case 'circle':
      return `<circle cx="${round(shape.cx)}" cy="${round(shape.cy)}" r="${round(shape.r)}"${paint(shape, theme)}/>`
    case 'path':
      return `<path d="${shape.d}"${paint(shape, theme)}/>`
    case 'text': {
      const anchor = shape.anchor && shape.anchor !== 'start' ? ` text-anchor="${shape.anchor}"` : ''
      const weight = shape.weight === 400 ? '' : ` font-weight="${shape.weight}"`
      return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${shape.size}"${weight}${anchor} fill="${theme[shape.fill]}">${escapeXml(shape.text)}</text>`
    }
  }
}

function paint(shape: { fill?: ColorToken; stroke?: Stroke; fillOpacity?: number }, theme: Theme): string {
  const fill = shape.fill ? ` fill="${theme[shape.fill]}"` : ' fill="none"'
  const opacity = shape.fillOpacity === undefined ? '' : ` fill-opacity="${shape.fillOpacity}"`
  if (!shape.stroke) return fill + opacity
  const { color, width, dash } = shape.stroke
  return `${fill}${opacity} stroke="${theme[color]}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`
}
