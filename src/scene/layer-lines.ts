import type { EdgeDress } from './edge-layer'
import type { Point } from './geometry'
import { arrowHead, roundedPath, shortened } from './polyline'
import type { Shape, Stroke } from './shape'
import type { ColorToken } from './theme'

/** Each dress differs by line type and by sign; the colour only helps. */
const STROKES: Readonly<Record<EdgeDress, Stroke>> = {
  decided: { color: 'table-decided', width: 2.8 },
  discussed: { color: 'table-discussed', width: 2.4, dash: [11, 5] },
  open: { color: 'question', width: 2.2, dash: [9, 4, 2, 4] },
  none: { color: 'table-none', width: 2.6, dash: [2.2, 5] },
  bridge: { color: 'accent', width: 4 },
  plain: { color: 'line-faded', width: 1.2 },
}

/** A dependency's line as a layer draws it, arrow head at the dependent. */
export function drawDressedLine(dress: EdgeDress, route: readonly Point[]): Shape[] {
  const stroke = STROKES[dress]
  const head = dress === 'plain' ? 9 : 12
  const body = shortened(route, head - 2)
  return [
    { kind: 'path', d: roundedPath(body), stroke },
    { kind: 'path', d: arrowHead(route, head), fill: stroke.color },
  ]
}

/** The colour of a dress's line, for what belongs to it. */
export function dressColor(dress: EdgeDress): ColorToken {
  return STROKES[dress].color
}

/**
 * The sign of a dress, 13 by 12: a table seen from above with its seats, full when it decides, open when it talks; a
 * question mark when that is not known yet; the outline of a table with a stroke through it when there is none; two banks
 * for a bridge.
 *
 * @returns nothing for a line that steps back
 */
export function dressSign(dress: EdgeDress, x: number, y: number): Shape[] {
  const color = dressColor(dress)
  switch (dress) {
    case 'plain':
      return []
    case 'bridge':
      return [
        {
          kind: 'path',
          d: `M${x + 1} ${y}Q${x + 6} ${y + 6} ${x + 1} ${y + 12}M${x + 12} ${y}Q${x + 7} ${y + 6} ${x + 12} ${y + 12}`,
          stroke: { color, width: 2 },
        },
      ]
    case 'open':
      // Drawn, not written: as a letter it would be read out among the counts.
      return [
        {
          kind: 'path',
          d: `M${x + 3.2} ${y + 3.8}C${x + 3.2} ${y - 0.4} ${x + 9.8} ${y - 0.4} ${x + 9.8} ${y + 3.6}C${x + 9.8} ${y + 5.8} ${x + 6.5} ${y + 5.8} ${x + 6.5} ${y + 8.2}`,
          stroke: { color, width: 1.9 },
        },
        { kind: 'circle', cx: x + 6.5, cy: y + 10.9, r: 1.3, fill: color },
      ]
    case 'none':
      return [
        {
          kind: 'rect',
          x: x + 1.6,
          y: y + 3,
          width: 9.8,
          height: 6,
          radius: 1.4,
          fill: 'surface',
          stroke: { color, width: 1.3, dash: [1.8, 1.4] },
        },
        { kind: 'path', d: `M${x + 1} ${y + 11.6}L${x + 12} ${y + 0.4}`, stroke: { color, width: 1.8 } },
      ]
    default:
      return [
        ...seats(color, x, y),
        {
          kind: 'rect',
          x: x + 1.6,
          y: y + 3.4,
          width: 9.8,
          height: 5.2,
          radius: 1.4,
          fill: dress === 'decided' ? color : 'surface',
          stroke: { color, width: 1.5 },
        },
      ]
  }
}

function seats(color: ColorToken, x: number, y: number): Shape[] {
  return [3.4, 9.6].flatMap((dx) =>
    [1, 11].map((dy): Shape => ({ kind: 'circle', cx: x + dx, cy: y + dy, r: 1.4, fill: color })),
  )
}
