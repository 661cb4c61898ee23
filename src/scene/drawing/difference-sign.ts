import type { Mark } from '../../graph/compare/difference'
import type { Point } from './geometry'
import { round, type Shape } from './shape'

type Kind = Mark['kind']

/** Points of the lines of each sign around its middle, one unit from the middle to its edge. */
const LINES: Readonly<Record<Kind, readonly (readonly (readonly [number, number])[])[]>> = {
  added: [
    [
      [0, -0.6],
      [0, 0.6],
    ],
    [
      [-0.6, 0],
      [0.6, 0],
    ],
  ],
  removed: [
    [
      [-0.48, -0.48],
      [0.48, 0.48],
    ],
    [
      [0.48, -0.48],
      [-0.48, 0.48],
    ],
  ],
  // A wave: both unequal and the arrow mean something else on a map.
  changed: [
    [
      [-0.65, 0.22],
      [-0.4, -0.18],
      [-0.12, -0.14],
      [0.12, 0.14],
      [0.4, 0.18],
      [0.65, -0.22],
    ],
  ],
}

/** The sign of what is new, ends or changed, in a disc of its own so that it can be read on any ground. */
export function differenceSign(kind: Kind, { x, y }: Point, radius: number): readonly Shape[] {
  const d = LINES[kind]
    .map((points) => `M${points.map(([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`).join('L')}`)
    .join('')
  return [
    { kind: 'circle', cx: x, cy: y, r: radius, fill: 'canvas', stroke: { color: 'ink', width: 1 } },
    { kind: 'path', d, stroke: { color: 'ink', width: radius > 6 ? 1.8 : 1.3 } },
  ]
}
