import type { Mark } from '../../graph/compare/difference'
import type { Point } from './geometry'
import { round, type Shape } from './shape'

type Kind = Mark['kind']

/** The way of each sign around its middle, one unit from the middle to its edge. */
const WAYS: Readonly<Record<Kind, readonly (readonly [number, number, number, number])[]>> = {
  added: [
    [0, -0.6, 0, 0.6],
    [-0.6, 0, 0.6, 0],
  ],
  removed: [
    [-0.48, -0.48, 0.48, 0.48],
    [0.48, -0.48, -0.48, 0.48],
  ],
  changed: [
    [-0.55, -0.22, 0.55, -0.22],
    [-0.55, 0.22, 0.55, 0.22],
    [0.28, -0.6, -0.28, 0.6],
  ],
}

/** The sign of what is new, ends or changed, in a disc of its own so that it can be read on any ground. */
export function differenceSign(kind: Kind, { x, y }: Point, radius: number): readonly Shape[] {
  const d = WAYS[kind]
    .map(([x1, y1, x2, y2]) => {
      const [fromX, fromY, toX, toY] = [x + x1 * radius, y + y1 * radius, x + x2 * radius, y + y2 * radius].map(round)
      return `M${fromX} ${fromY}L${toX} ${toY}`
    })
    .join('')
  return [
    { kind: 'circle', cx: x, cy: y, r: radius, fill: 'canvas', stroke: { color: 'ink', width: 1 } },
    { kind: 'path', d, stroke: { color: 'ink', width: radius > 6 ? 1.8 : 1.3 } },
  ]
}
