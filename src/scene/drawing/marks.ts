import type { Flow, Tier } from '../../model/vocabulary'
import { movedShapes } from './moved-shapes'
import { grownShapes } from './scaled-shapes'
import { round, type Shape } from './shape'
import { measureText } from './text-measure'
import type { ColorToken } from './theme'

/** The mark of a bestuurslaag is 18 by 18: a shape of its own with one or two letters. */
export const TIER_MARK_SIZE = 18

/** A tier's mark: shape and letter, so that it reads without colour. */
export function tierMark(tier: Tier, letter: string, x: number, y: number): Shape[] {
  const stroke = { color: 'border-strong' as const, width: 1.3 }
  return [
    tierOutline(tier, x, y, stroke),
    {
      kind: 'text',
      x: x + 9,
      y: y + 12.9,
      text: letter,
      size: 11,
      weight: 700,
      fill: 'ink',
      anchor: 'middle',
    },
  ]
}

function tierOutline(tier: Tier, x: number, y: number, stroke: { color: ColorToken; width: number }): Shape {
  const fill = 'surface' as const
  const polygon = (points: readonly (readonly [number, number])[]): Shape => ({
    kind: 'path',
    d: `M${points.map(([px, py]) => `${round(x + px)} ${round(y + py)}`).join('L')}Z`,
    fill,
    stroke,
  })
  switch (tier) {
    case 'national':
      return { kind: 'circle', cx: x + 9, cy: y + 9, r: 8.3, fill, stroke }
    case 'municipal':
      return { kind: 'rect', x: x + 1.5, y: y + 1.5, width: 15, height: 15, radius: 1, fill, stroke }
    case 'civil-society':
      return {
        kind: 'rect',
        x: x + 1.5,
        y: y + 1.5,
        width: 15,
        height: 15,
        radius: 4,
        fill,
        stroke: { ...stroke, dash: [2.5, 1.8] },
      }
    case 'provincial':
      return polygon([
        [5, 1],
        [13, 1],
        [17.5, 9],
        [13, 17],
        [5, 17],
        [0.5, 9],
      ])
    case 'independent':
      return polygon([
        [9, -0.5],
        [18.5, 9],
        [9, 18.5],
        [-0.5, 9],
      ])
    case 'water-authority':
      return polygon([
        [1, 2],
        [17, 2],
        [17, 11],
        [9, 18],
        [1, 11],
      ])
    case 'regional':
      return polygon([
        [5.5, 1],
        [12.5, 1],
        [17, 5.5],
        [17, 12.5],
        [12.5, 17],
        [5.5, 17],
        [1, 12.5],
        [1, 5.5],
      ])
    case 'international':
      return { kind: 'circle', cx: x + 9, cy: y + 9, r: 8.3, fill, stroke: { ...stroke, dash: [1.4, 1.4] } }
  }
}

/** The icon of what flows, 10 by 10, for in a label: a shape per flow. */
export function flowIcon(flow: Flow, x: number, y: number): Shape[] {
  const stroke = { color: 'line' as const, width: 1.4 }
  switch (flow) {
    case 'product':
      return [{ kind: 'rect', x: x + 1, y: y + 1, width: 8, height: 8, fill: 'line' }]
    case 'information':
      return [
        { kind: 'circle', cx: x + 5, cy: y + 5, r: 4.2, fill: 'surface', stroke },
        { kind: 'circle', cx: x + 5, cy: y + 5, r: 1.6, fill: 'line' },
      ]
    case 'capacity':
      return [
        {
          kind: 'path',
          d: `M${x + 1} ${y + 9}V${y + 6}M${x + 5} ${y + 9}V${y + 3.5}M${x + 9} ${y + 9}V${y + 1}`,
          stroke: { color: 'line', width: 2.4 },
        },
      ]
    case 'decision':
      return [
        {
          kind: 'path',
          d: `M${x + 5} ${y}L${x + 10} ${y + 5}L${x + 5} ${y + 10}L${x} ${y + 5}Z`,
          fill: 'surface',
          stroke,
        },
      ]
    case 'money':
      return [
        { kind: 'circle', cx: x + 5, cy: y + 5, r: 4.6, fill: 'surface', stroke },
        {
          kind: 'path',
          d: `M${x + 7} ${y + 3.4}A2.3 2.3 0 1 0 ${x + 7} ${y + 6.6}M${x + 1.9} ${y + 4.3}H${x + 5.6}M${x + 1.9} ${y + 5.7}H${x + 5.6}`,
          stroke: { color: 'line', width: 1 },
        },
      ]
  }
}

/** The pin of a party that stays where it is, 6 by 13, its head around `cx`. */
export function pinSign(cx: number, top: number): Shape[] {
  return [
    { kind: 'circle', cx, cy: top + 3, r: 3, fill: 'ink-muted' },
    { kind: 'path', d: `M${cx} ${top + 5}V${top + 13}`, stroke: { color: 'ink-muted', width: 1.4 } },
  ]
}

/** The lightning of a strained dependency, 9 by 12. */
export function strainIcon(x: number, y: number): Shape {
  return {
    kind: 'path',
    d: `M${x + 5.5} ${y}L${x + 1} ${y + 7}H${x + 4}L${x + 3} ${y + 12}L${x + 8.5} ${y + 4.6}H${x + 5}Z`,
    fill: 'strain',
  }
}

/** What findings weigh on an element. */
export interface Badge {
  readonly count: number
  readonly severity: 'high' | 'medium' | 'low' | 'question'
}

const BADGE_COLORS = {
  high: 'severity-high',
  medium: 'severity-medium',
  low: 'severity-low',
  question: 'question',
} as const satisfies Record<Badge['severity'], ColorToken>

/** Icon of a severity, 11 by 11: triangle, diamond, circle, ring; the same in the list and on the map. */
export function severityIcon(severity: Badge['severity'], x: number, y: number): Shape {
  const fill = BADGE_COLORS[severity]
  switch (severity) {
    case 'high':
      return { kind: 'path', d: `M${x + 5.5} ${y}L${x + 11} ${y + 10.5}H${x}Z`, fill }
    case 'medium':
      return { kind: 'path', d: `M${x + 5.5} ${y}L${x + 11} ${y + 5.5}L${x + 5.5} ${y + 11}L${x} ${y + 5.5}Z`, fill }
    case 'low':
      return { kind: 'circle', cx: x + 5.5, cy: y + 5.5, r: 5, fill }
    case 'question':
      return { kind: 'circle', cx: x + 5.5, cy: y + 5.5, r: 4.3, fill: 'surface', stroke: { color: fill, width: 2 } }
  }
}

/** A small round badge around a point, where there is no room for a number: on a label, on a triangle. */
export function smallBadge(severity: Badge['severity'], cx: number, cy: number): Shape[] {
  const stroke = { color: BADGE_COLORS[severity], width: 1.4 }
  return [{ kind: 'circle', cx, cy, r: 9, fill: 'surface', stroke }, severityIcon(severity, cx - 5.5, cy - 5.8)]
}

/** Up to this letter, in map units, the number of findings has room beside its icon. */
const NUMBERED = 19

/**
 * The pill with icon and number at the top right of a card whose width is `cardWidth`; where letters are so large that it
 * would lie over the name, the icon alone.
 *
 * @param letter the smallest letter that can be read, in map units
 */
export function badgeShapes(badge: Badge, cardWidth: number, letter = 11): Shape[] {
  const grow = Math.max(1, letter / 13)
  if (letter > NUMBERED) {
    const by = Math.min(1.9, grow)
    // It grows away from the name.
    const out = 9 * (by - 1)
    return movedShapes(grownShapes(smallBadge(badge.severity, 0, 0), by), cardWidth - 4 + out, -2 - out)
  }
  const pill = pillShapes(badge)
  const width = pill.width * grow
  return movedShapes(grownShapes(pill.shapes, grow), cardWidth - width + 8, 0)
}

function pillShapes(badge: Badge): { readonly width: number; readonly shapes: Shape[] } {
  const text = badge.count > 99 ? '99+' : String(badge.count)
  const width = 27 + measureText(text, 13, 700)
  const x = 0
  const color = BADGE_COLORS[badge.severity]
  return {
    width,
    shapes: [
      { kind: 'rect', x, y: -11, width, height: 21, radius: 10.5, fill: 'surface', stroke: { color, width: 1.6 } },
      severityIcon(badge.severity, x + 7, -6),
      { kind: 'text', x: x + 21, y: 4, text, size: 13, weight: 700, fill: color },
    ],
  }
}
