import type { Mark } from '../../graph/compare/difference'
import type { YearEvent } from '../../graph/facts/year'
import type { Texts } from '../../text/texts'
import { CHANGE_SIGN, changeSign } from '../drawing/change-signs'
import type { Point } from '../drawing/geometry'
import { round, type Shape } from '../drawing/shape'
import type { ColorToken } from '../drawing/theme'

/** Width and height of a mark, in a small ring and in one with room. */
export const LEAST_MARK = 14
export const MOST_MARK = 19

const COLORS = {
  document: 'node-dark',
  meeting: 'accent',
  coupling: 'coupling',
} as const satisfies Record<YearEvent['kind'], ColorToken>

/** A default is grey with a dashed edge; what people put down is filled. */
function outline(kind: YearEvent['kind'], own: boolean, { x, y }: Point, half: number): Shape {
  const color = COLORS[kind]
  const paint = own
    ? { fill: color }
    : { fill: 'surface-muted' as const, stroke: { color: 'border-strong' as const, width: 1.2, dash: [2.4, 1.8] } }
  switch (kind) {
    case 'document':
      return {
        kind: 'rect',
        x: round(x - half),
        y: round(y - half),
        width: 2 * half,
        height: 2 * half,
        radius: 2,
        ...paint,
      }
    case 'meeting':
      return { kind: 'circle', cx: x, cy: y, r: half, ...paint }
    case 'coupling':
      return {
        kind: 'path',
        d: `M${x} ${round(y - half - 1)}L${round(x + half + 1)} ${y}L${x} ${round(y + half + 1)}L${round(x - half - 1)} ${y}Z`,
        ...paint,
      }
  }
}

function letter(text: string, { x, y }: Point, mark: number, fill: ColorToken, weight: 400 | 700 = 700): Shape {
  const size = round(mark * 0.75)
  return { kind: 'text', x, y: round(y + size * 0.34), text, size, weight, fill, anchor: 'middle' }
}

/** The mark of one moment: a sheet with the letter of the document, a round table, a diamond. */
export function momentMark(event: YearEvent, center: Point, mark: number, texts: Texts): readonly Shape[] {
  const shape = outline(event.kind, event.own, center, mark / 2)
  if (!event.document) return [shape]
  const words = texts.year.documentLetter[event.document]
  return [
    shape,
    event.own ? letter(words, center, mark, 'on-node-dark') : letter(words, center, mark, 'ink-muted', 400),
  ]
}

/** The mark of more moments than fit beside each other: their shape with their number. */
export function clusterMark(
  kind: YearEvent['kind'],
  count: number,
  own: boolean,
  center: Point,
  mark: number,
): readonly Shape[] {
  const dark: ColorToken = kind === 'document' ? 'on-node-dark' : 'surface'
  const words = String(count)
  return [
    outline(kind, own, center, mark / 2),
    own ? letter(words, center, mark, dark) : letter(words, center, mark, 'ink-muted', 400),
  ]
}

/** The number of a question, where a coupling point comes after the order. */
export function lateMark(words: string, center: Point, mark: number): readonly Shape[] {
  return [
    {
      kind: 'circle',
      cx: center.x,
      cy: center.y,
      r: mark / 2,
      fill: 'surface',
      stroke: { color: 'strain', width: 2 },
    },
    letter(words, center, mark, 'strain'),
  ]
}

/** What lies over the mark of a moment that differs: an edge around it (dashed where it ends) and a sign at its corner. */
export function differenceMark(kind: Mark['kind'], { x, y }: Point, mark: number): readonly Shape[] {
  const half = round(mark / 2)
  const stroke = { color: 'ink' as const, width: 1.2, ...(kind === 'removed' ? { dash: [2, 2] } : {}) }
  return [
    { kind: 'circle', cx: x, cy: y, r: round(half + 2.2), stroke },
    ...changeSign(kind, round(x + half), round(y - half), (0.6 * mark) / CHANGE_SIGN),
  ]
}
