import type { Size } from './geometry'
import { movedShapes } from './moved-shapes'
import { type Reading, signScale } from './reading'
import { grownShapes } from './scaled-shapes'
import { round, type Shape, type Stroke } from './shape'
import type { ColorToken } from './theme'

/** What becomes of a thing between two maps, as the drawing shows it. */
export type ChangeKind = 'added' | 'removed' | 'changed'

export const CHANGE_KINDS = ['added', 'removed', 'changed'] as const satisfies readonly ChangeKind[]

export const CHANGE_COLORS: Readonly<Record<ChangeKind, ColorToken>> = {
  added: 'change-added',
  removed: 'change-removed',
  changed: 'change-changed',
}

/** Width and height of a sign at 100 %. */
export const CHANGE_SIGN = 20

/**
 * The sign of a change around a point, 20 by 20: a plus on a dark disc, a cross in an open square, an arrow (from what was to
 * what is) in an open ring. Outline, ground and figure differ, so that they are told apart without colour.
 */
export function changeSign(kind: ChangeKind, cx: number, cy: number, scale = 1): Shape[] {
  return movedShapes(grownShapes(SIGNS[kind], scale), cx, cy)
}

const SIGNS: Readonly<Record<ChangeKind, readonly Shape[]>> = {
  added: [
    { kind: 'circle', cx: 0, cy: 0, r: 9.2, fill: 'change-added', stroke: { color: 'surface', width: 1.4 } },
    figure('M-5.4 0H5.4M0 -5.4V5.4', 'surface', 3),
  ],
  removed: [
    {
      kind: 'rect',
      x: -8.6,
      y: -8.6,
      width: 17.2,
      height: 17.2,
      radius: 2,
      fill: 'surface',
      stroke: { color: 'change-removed', width: 2.2 },
    },
    figure('M-4.6 -4.6L4.6 4.6M4.6 -4.6L-4.6 4.6', 'change-removed', 2.8),
  ],
  changed: [
    { kind: 'circle', cx: 0, cy: 0, r: 8.8, fill: 'surface', stroke: { color: 'change-changed', width: 2.2 } },
    figure('M-5.4 0H4.6M0.6 -4L4.8 0L0.6 4', 'change-changed', 2.4),
  ],
}

function figure(d: string, color: ColorToken, width: number): Shape {
  return { kind: 'path', d, stroke: { color, width } }
}

/** The edge of what changes: as wide as it must be to be seen, dashed for what ends. */
export function changeStroke(kind: ChangeKind, width: number, scale = 1): Stroke {
  const stroke = { color: CHANGE_COLORS[kind], width: round(width * scale) }
  return kind === 'removed' ? { ...stroke, dash: [round(7 * scale), round(4.5 * scale)] } : stroke
}

/** How much heavier edges are for letters of this size. */
export function edgeScale(reading: Reading): number {
  return signScale(reading, 1.7)
}

/** Between the two edges of what is new, at 100 %. */
const APART = 3.6

/** What is new has two edges: the second one around its own. */
export function secondEdge({ width, height }: Size, radius: number, scale: number): Shape {
  const by = round(APART * scale)
  const stroke = changeStroke('added', 1.5, scale)
  return { kind: 'rect', x: -by, y: -by, width: width + 2 * by, height: height + 2 * by, radius: radius + by, stroke }
}

const CALM: Readonly<Partial<Record<ColorToken, ColorToken>>> = {
  ink: 'ink-muted',
  line: 'line-calm',
  'role-line': 'line-calm',
  'border-strong': 'line-calm',
  surface: 'canvas',
}

/** The same in quieter colours that can still be read: what stays the same steps back behind what changes. */
export function calmShapes(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.map((shape) => {
    const fill = shape.fill === undefined ? undefined : (CALM[shape.fill] ?? shape.fill)
    if (shape.kind === 'text') return { ...shape, fill: fill ?? shape.fill }
    const { stroke } = shape
    return {
      ...shape,
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke: { ...stroke, color: CALM[stroke.color] ?? stroke.color } }),
    }
  })
}
