import type { Id } from '../model/id'
import type { Scene, SceneItem } from '../scene/drawing/scene'
import type { Theme } from '../scene/drawing/theme'
import { escapeXml, svgShapes } from './svg-shapes'

/**
 * Everything a scene draws, as SVG markup in map units: lines under cards, labels on top.
 *
 * @param strong ids of the records that stay as they are while the rest is faded; undefined fades nothing
 */
export function sceneMarkup(scene: Scene, theme: Theme, strong?: ReadonlySet<Id>): string {
  const parts: string[] = []
  const isFaded = (ids: readonly (Id | undefined)[]) => strong !== undefined && !ids.some((id) => id && strong.has(id))
  const heading = (item: SceneItem) => svgShapes(item.shapes, theme, item.origin.x, item.origin.y)
  // The line between steering and chain lies under everything, as on the screen.
  for (const item of scene.headers) if (!item.record) parts.push(heading(item))
  for (const edge of scene.edges) {
    parts.push(group(edge.name, svgShapes(edge.shapes, theme), isFaded([edge.record.id, ...(edge.bundle ?? [])])))
  }
  for (const item of scene.headers) if (item.record) parts.push(heading(item))
  for (const item of [...scene.cards, ...scene.glyphs, ...scene.meetings]) {
    const markup = svgShapes(item.shapes, theme, item.origin.x, item.origin.y)
    parts.push(group(item.name, markup, isFaded([item.id])))
  }
  for (const { label, record, bundle } of scene.edges) {
    if (!label || isFaded([record.id, ...(bundle ?? [])])) continue
    const { center, size, shapes } = label
    parts.push(svgShapes(shapes, theme, center.x - size.width / 2, center.y - size.height / 2))
  }
  return parts.join('')
}

function group(name: string, markup: string, isFaded: boolean): string {
  return `<g${isFaded ? ' opacity="0.25"' : ''}><title>${escapeXml(name)}</title>${markup}</g>`
}
