import type { Id } from '../../../model/id'
import type { Point } from '../../../scene/drawing/geometry'

/**
 * Where on the screen a menu of something drawn hangs: under a card, at the middle of a line; in the middle of the map for
 * what is not drawn there. Never off the map.
 *
 * @param map the element in which the map stands
 */
export function placeBesideDrawn(map: Element, id: Id | undefined): Point {
  const { left, top, right, bottom } = map.getBoundingClientRect()
  const selector = (name: string) => `[data-${name}="${CSS.escape(id ?? '')}"]`
  const drawn = id === undefined ? null : map.querySelector(['item', 'table', 'step', 'record'].map(selector).join())
  if (!drawn) return { x: (left + right) / 2, y: (top + bottom) / 2 }
  const box = drawn.getBoundingClientRect()
  const isLine = drawn instanceof SVGElement
  const x = isLine ? box.left + box.width / 2 : box.left
  const y = isLine ? box.top + box.height / 2 : box.bottom
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) }
}
