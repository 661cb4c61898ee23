import type { Theme } from '../scene/drawing/theme'
import type { ScenePart } from './scene-parts'
import { escapeXml, svgShapes } from './svg-shapes'

/** How strongly what is faded still shows, from 0 to 1. */
export const FADED = 0.25

/** What a scene draws as SVG markup. */
export function sceneMarkup(parts: readonly ScenePart[], theme: Theme): string {
  return parts.map((part) => partMarkup(part, theme)).join('')
}

function partMarkup({ name, isFaded, x, y, shapes }: ScenePart, theme: Theme): string {
  const markup = svgShapes(shapes, theme, x, y)
  if (name === undefined) return markup
  return `<g${isFaded ? ` opacity="${FADED}"` : ''}><title>${escapeXml(name)}</title>${markup}</g>`
}
