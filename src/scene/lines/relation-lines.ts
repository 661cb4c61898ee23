import { natureReading } from '../../graph/facts/natures'
import type { CouplingPoint, Dependency } from '../../model/schema/relations'
import type { Flow } from '../../model/vocabulary'
import type { Texts } from '../../text/texts'
import type { Point } from '../drawing/geometry'
import { flowIcon, strainIcon } from '../drawing/marks'
import type { FontWeight, Shape, Stroke } from '../drawing/shape'
import { measureText, wrapText } from '../drawing/text-measure'
import type { ColorToken } from '../drawing/theme'
import type { LabelDrawing, LabelForms } from '../routing/edge-draft'
import type { EdgeDress, LineDress } from './edge-layer'
import { dressColor, dressSign } from './layer-lines'
import { differSign, twoToneMark } from './layer-signs'
import { natureDresses } from './nature-dress'
import { arrowHead, offsetPath, roundedPath, shortened, zigzagPath } from './polyline'

/** Line type by what flows; a capacity is drawn as two lines. */
const FLOW_DASH: Readonly<Record<Flow, readonly number[] | undefined>> = {
  product: undefined,
  information: [2, 4],
  capacity: undefined,
  decision: [10, 3, 2, 3],
  money: [1, 3, 6, 3],
}
const ASSUMED_DASH = [7, 5]

/** A dependency's line along its route, arrow head at the dependent. */
export function drawDependencyLine(dependency: Dependency, route: readonly Point[]): Shape[] {
  const critical = dependency.critical === true
  const width = critical ? 2.8 : 1.5
  const head = critical ? 12 : 10
  const dash = dependency.certainty === 'assumed' ? ASSUMED_DASH : FLOW_DASH[dependency.flow]
  const stroke: Stroke = { color: 'line', width, ...(dash ? { dash } : {}) }
  const body = shortened(route, head - 2)
  const tip: Shape = { kind: 'path', d: arrowHead(route, head), fill: 'line' }
  if (dependency.certainty === 'disputed') return [{ kind: 'path', d: zigzagPath(body), stroke }, tip]
  if (dependency.flow === 'capacity') {
    const gap = critical ? 2.6 : 1.8
    const thin = { ...stroke, width: critical ? 1.9 : 1.1 }
    return [
      { kind: 'path', d: roundedPath(offsetPath(body, gap)), stroke: thin },
      { kind: 'path', d: roundedPath(offsetPath(body, -gap)), stroke: thin },
      tip,
    ]
  }
  return [{ kind: 'path', d: roundedPath(body), stroke }, tip]
}

const LABEL_TEXT = 12.5
const LABEL_LEADING = 15
const LABEL_WIDTH = 100
const LONGEST_WORD = 170

/** Room for the mark of a dependency that its ends see differently, or for a second sign in its place. */
const MARK_ROOM = 24

/**
 * A dependency's label: icon of the flow, lightning when strained, a mark when its ends see it differently, the product
 * in lines of about `LABEL_WIDTH`. In a layer its sign stands in the place of the flow's, so that the label keeps its
 * size and its place.
 */
export function drawDependencyLabel(dependency: Dependency, dress?: EdgeDress): LabelForms & { compact: LabelDrawing } {
  const label = drawForms(dependency, dress, false)
  return dress === 'split' ? { ...label, mirrored: drawForms(dependency, dress, true) } : label
}

function drawForms(
  dependency: Dependency,
  dress: EdgeDress | undefined,
  isMirrored: boolean,
): LabelDrawing & { readonly compact: LabelDrawing } {
  const weight = dependency.critical === true ? 600 : 400
  const lines = wrapText(dependency.product, LABEL_TEXT, weight, labelWidth(dependency.product, weight))
  const icons = 15 + iconRoom(dependency)
  const text = Math.max(...lines.map((line) => measureText(line, LABEL_TEXT, weight)))
  const size = { width: Math.ceil(text + icons + 16), height: lines.length * LABEL_LEADING + 6 }
  const middle = size.height / 2
  const shapes: Shape[] = [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      ...size,
      radius: lines.length > 1 ? 8 : size.height / 2,
      fill: 'surface',
      stroke: labelStroke(dependency, dress),
    },
    ...labelSigns(dependency, dress, { middle, isMirrored, strainAt: 21 }),
  ]
  lines.forEach((line, i) => {
    shapes.push({
      kind: 'text',
      x: 8 + icons,
      y: 3 + i * LABEL_LEADING + 11.6,
      text: line,
      size: LABEL_TEXT,
      weight,
      fill: 'ink',
    })
  })
  return { size, shapes, compact: compactLabel(dependency, dress, isMirrored) }
}

/** The sign of a dependency without its words, for where there is no room. */
function compactLabel(dependency: Dependency, dress: EdgeDress | undefined, isMirrored: boolean): LabelDrawing {
  const width = 26 + iconRoom(dependency)
  const stroke = labelStroke(dependency, dress)
  return {
    size: { width, height: 20 },
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height: 20, radius: 10, fill: 'surface', stroke },
      ...labelSigns(dependency, dress, { middle: 10, isMirrored, strainAt: 22 }),
    ],
  }
}

/** How much wider the signs make a label than the one of its flow does. */
function iconRoom(dependency: Dependency): number {
  return (dependency.strained === true ? 12 : 0) + (natureReading(dependency).differ ? MARK_ROOM : 0)
}

function labelStroke(dependency: Dependency, dress: EdgeDress | undefined): Stroke {
  if (dress === 'split') return { color: 'ink', width: 1.4 }
  const whole = wholeDress(dependency, dress)
  if (whole) return { color: dressColor(whole), width: 1.4 }
  return { color: dependency.strained === true ? 'strain' : 'border', width: 1 }
}

/** The dress of a label that has one: of a line with one known half that of the half. */
function wholeDress(dependency: Dependency, dress: EdgeDress | undefined): LineDress | undefined {
  if (dress === undefined || dress === 'plain' || dress === 'split') return undefined
  if (dress !== 'half') return dress
  return natureDresses(dependency).find((end) => end !== 'nature-unknown')
}

/** The signs from left to right; of a split line what the one end sees and what the other does. */
function labelSigns(
  dependency: Dependency,
  dress: EdgeDress | undefined,
  {
    middle,
    isMirrored,
    strainAt,
  }: { readonly middle: number; readonly isMirrored: boolean; readonly strainAt: number },
): Shape[] {
  const strain = (x: number) => (dependency.strained === true ? [strainIcon(x, middle - 6)] : [])
  if (dress === 'split') {
    const seen = natureDresses(dependency)
    const [left, right] = isMirrored ? [seen[1], seen[0]] : seen
    return [
      ...dressSign(left, 6.5, middle - 6),
      differSign('ink', 26, middle),
      ...dressSign(right, 32, middle - 6),
      ...strain(46),
    ]
  }
  const whole = wholeDress(dependency, dress)
  const sign = whole ? dressSign(whole, 6.5, middle - 6) : flowIcon(dependency.flow, 8, middle - 5)
  if (!natureReading(dependency).differ) return [...sign, ...strain(strainAt)]
  return [...sign, ...twoToneMark(33, middle), ...strain(46)]
}

/** Dutch has long words: a label grows for one rather than breaking it. */
function labelWidth(text: string, weight: FontWeight): number {
  const words = text.split(/\s+/).map((word) => measureText(word, LABEL_TEXT, weight))
  return Math.min(LONGEST_WORD, Math.max(LABEL_WIDTH, ...words))
}

/** A coupling point's line: dashed and in its own colour, without arrow heads. */
export function drawCouplingLine(
  coupling: CouplingPoint,
  route: readonly Point[],
  color: ColorToken = 'coupling',
): Shape[] {
  const d = coupling.certainty === 'disputed' ? zigzagPath(route) : roundedPath(route)
  const dash = coupling.certainty === 'assumed' ? [3, 5] : [8, 4]
  return [{ kind: 'path', d, stroke: { color, width: 2, dash } }]
}

/** The diamond of a coupling point with, under it, its kind and its moment. */
export function drawCouplingLabel(
  coupling: CouplingPoint,
  texts: Texts,
): LabelDrawing & { readonly compact: LabelDrawing } {
  const lines = [
    { text: texts.vocabulary.couplingKind[coupling.kind], weight: 600 as const },
    ...momentLines(coupling, texts).map((text) => ({ text, weight: 400 as const })),
  ]
  const text = Math.max(...lines.map((line) => measureText(line.text, 12, line.weight)))
  const width = Math.ceil(Math.max(24, text + 12))
  const middle = width / 2
  return {
    size: { width, height: 24 + lines.length * 14 + 3 },
    shapes: [
      { kind: 'rect', x: 0, y: 21, width, height: lines.length * 14 + 6, radius: 5, fill: 'canvas' },
      couplingDiamond(middle, 0),
      ...lines.map(
        (line, i): Shape => ({
          kind: 'text',
          x: middle,
          y: 34 + i * 14,
          text: line.text,
          size: 12,
          weight: line.weight,
          fill: 'coupling',
          anchor: 'middle',
        }),
      ),
    ],
    // The words stay whole in the details and in the accessible name.
    compact: { size: { width: 24, height: 24 }, shapes: [couplingDiamond(12, 1)] },
  }
}

function couplingDiamond(middle: number, top: number): Shape {
  return {
    kind: 'path',
    d: `M${middle} ${top}L${middle + 11} ${top + 11}L${middle} ${top + 22}L${middle - 11} ${top + 11}Z`,
    fill: 'surface',
    stroke: { color: 'coupling', width: 2 },
  }
}

function momentLines(coupling: CouplingPoint, texts: Texts): string[] {
  const moment = coupling.moment
  if (moment === undefined || moment === null) return []
  const words = typeof moment === 'number' ? (texts.vocabulary.months[moment - 1] ?? '') : moment
  const lines = wrapText(words, 12, 400, 124)
  // A long description stays whole in the details and in the accessible name; the map shows its beginning.
  return lines.length > 2 ? [lines[0] ?? '', `${lines[1]}…`] : lines
}

/** The thin line from a role holder to a corner of the triangle: dotted for the owner, plain for a client. */
export function drawRoleLine(
  role: 'owner' | 'client',
  coordinating: boolean,
  route: readonly Point[],
  color: ColorToken = 'role-line',
): Shape[] {
  const width = coordinating ? 1.9 : 1.2
  const dash = role === 'owner' ? { dash: [1.5, 3.5] } : {}
  return [{ kind: 'path', d: roundedPath(route), stroke: { color, width, ...dash } }]
}
