import { FLOWS } from '../../model/vocabulary'
import type { Point } from '../drawing/geometry'
import { flowIcon } from '../drawing/marks'
import { movedShapes } from '../drawing/moved-shapes'
import { PLAIN, type Reading, signScale } from '../drawing/reading'
import type { Shape, Stroke } from '../drawing/shape'
import type { ColorToken } from '../drawing/theme'
import { AGREEMENT_DRESSES } from './agreement-dress'
import { flowDress, type LineDress } from './edge-layer'
import { agreementSign, differSign, natureSign, questionSign } from './layer-signs'
import { NATURE_DRESSES, type NatureDress } from './nature-dress'
import { arrowHead, offsetPath, roundedPath, shortened, zigzagPath } from './polyline'

/** Each dress differs by line type and by sign; the colour only helps. */
const STROKES: Readonly<Record<LineDress, Stroke>> = {
  decided: { color: 'table-decided', width: 2.8 },
  discussed: { color: 'table-discussed', width: 2.4, dash: [11, 5] },
  open: { color: 'question', width: 2.2, dash: [9, 4, 2, 4] },
  none: { color: 'table-none', width: 2.6, dash: [2.2, 5] },
  bridge: { color: 'accent', width: 4 },
  plain: { color: 'line-faded', width: 1.2 },
  // Drawn twice, side by side.
  'nature-partner': { color: 'nature-partner', width: 1.7 },
  'nature-customer': { color: 'nature-customer', width: 2.8 },
  'nature-statutory': { color: 'nature-statutory', width: 2.8, dash: [13, 4] },
  'nature-none': { color: 'ink-muted', width: 2, dash: [2.2, 5] },
  'nature-unknown': { color: 'question', width: 2.2, dash: [9, 4, 2, 4] },
  'agreement-covered': { color: 'agreement-covered', width: 2.8 },
  'agreement-unsure': { color: 'agreement-covered', width: 2.4, dash: [16, 3, 3, 3] },
  'agreement-lapsed': { color: 'agreement-lapsed', width: 2.4, dash: [11, 5] },
  'agreement-future': { color: 'agreement-future', width: 2.4, dash: [5, 4] },
  'agreement-open': { color: 'question', width: 2.2, dash: [9, 4, 2, 4] },
  'agreement-none': { color: 'agreement-none', width: 2.6, dash: [2.2, 5] },
  'flow-product': { color: 'line', width: 2.2 },
  'flow-information': { color: 'line', width: 2, dash: [2, 4] },
  // Drawn twice, side by side.
  'flow-capacity': { color: 'line', width: 1.3 },
  'flow-decision': { color: 'line', width: 2, dash: [10, 3, 2, 3] },
  'flow-money': { color: 'line', width: 2, dash: [1, 3, 6, 3] },
  certain: { color: 'line', width: 2 },
  assumed: { color: 'question', width: 2, dash: [7, 5] },
  // Drawn as a zigzag.
  disputed: { color: 'strain', width: 2 },
}
const DOUBLE: ReadonlySet<LineDress> = new Set(['nature-partner', 'flow-capacity'])
/** How far the two lines of a partnership lie from their middle. */
const PAIR = 2.3

interface DressOptions {
  readonly reading?: Reading
  /** Whether something runs from the end of the line to its start too. */
  readonly goesBack?: boolean
}

/** A dependency's line as a layer draws it, arrow head at the dependent. */
export function drawDressedLine(
  dress: LineDress,
  route: readonly Point[],
  { reading = PLAIN, goesBack = false }: DressOptions = {},
): Shape[] {
  const head = (dress === 'plain' ? 9 : 12) * scaleOf(reading)
  const fill = STROKES[dress].color
  const back = [...route].reverse()
  const body = shortened(route, head - 2)
  return [
    ...drawLineBody(dress, goesBack ? shortened([...body].reverse(), head - 2).reverse() : body, reading),
    { kind: 'path', d: arrowHead(route, head), fill },
    ...(goesBack ? [{ kind: 'path' as const, d: arrowHead(back, head), fill }] : []),
  ]
}

function scaleOf(reading: Reading): number {
  return signScale(reading, 1.9)
}

/** The line of a dress without its arrow head. Dashes grow with the letters, so that they can be told apart. */
export function drawLineBody(dress: LineDress, body: readonly Point[], reading: Reading = PLAIN): Shape[] {
  const scale = scaleOf(reading)
  const { width, dash, ...rest } = STROKES[dress]
  const stroke = { ...rest, width: width * scale, ...(dash && { dash: dash.map((part) => part * scale) }) }
  if (dress === 'disputed') return [{ kind: 'path', d: zigzagPath(body), stroke }]
  const pair = PAIR * scale
  const lines = DOUBLE.has(dress) ? [offsetPath(body, pair), offsetPath(body, -pair)] : [body]
  return lines.map((line) => ({ kind: 'path', d: roundedPath(line), stroke }))
}

/**
 * A dependency's line that changes its dress on the way: up to the change what the supplier sees, from there what the
 * dependent sees.
 *
 * @param before from the supplier to the change
 * @param after from the change to the dependent
 * @param differ whether both are known: then the sign of a difference stands where the line changes, else a small ring
 */
export function drawSplitLine(
  [supplier, dependent]: readonly [NatureDress, NatureDress],
  before: readonly Point[],
  after: readonly Point[],
  differ: boolean,
  reading: Reading = PLAIN,
): Shape[] {
  const [change] = after
  const shapes = [...drawLineBody(supplier, before, reading), ...drawDressedLine(dependent, after, { reading })]
  if (!change) return shapes
  const { x: cx, y: cy } = change
  const stroke: Stroke = { color: 'ink', width: 1.4 }
  if (!differ) return [...shapes, { kind: 'circle', cx, cy, r: 4, fill: 'surface', stroke }]
  return [...shapes, { kind: 'circle', cx, cy, r: 8, fill: 'surface', stroke }, differSign('ink', cx, cy)]
}

/** The colour of a dress's line, for what belongs to it. */
export function dressColor(dress: LineDress): ColorToken {
  return STROKES[dress].color
}

/**
 * The sign of a dress, 13 by 12: a table seen from above with its seats, full when it decides, open when it talks; a
 * question mark when that is not known yet; the outline of a table with a stroke through it when there is none; two banks
 * for a bridge. What the ends see and what is agreed have signs of their own (layer-signs.ts).
 *
 * @returns nothing for a line that steps back
 */
export function dressSign(dress: LineDress, x: number, y: number): Shape[] {
  const color = dressColor(dress)
  const nature = NATURE_DRESSES.find((known) => known === dress)
  if (nature) return natureSign(nature, color, x, y)
  const agreement = AGREEMENT_DRESSES.find((known) => known === dress)
  if (agreement) return agreementSign(agreement, color, x, y)
  const flow = FLOWS.find((known) => flowDress(known) === dress)
  if (flow) return movedShapes(flowIcon(flow, 0, 0), x + 1.5, y + 1)
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
    case 'assumed':
      return questionSign(color, x, y)
    case 'certain':
      return []
    case 'disputed':
      return [
        {
          kind: 'path',
          d: `M${x + 1} ${y + 9}L${x + 4} ${y + 3}L${x + 6.5} ${y + 9}L${x + 9} ${y + 3}L${x + 12} ${y + 9}`,
          stroke: { color, width: 1.8 },
        },
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
