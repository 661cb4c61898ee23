import type { CouplingPoint, Dependency } from '../model/schema/relations'
import type { Flow } from '../model/vocabulary'
import type { Texts } from '../text/texts'
import type { LabelDrawing } from './edge-draft'
import type { EdgeDress } from './edge-layer'
import type { Point } from './geometry'
import { dressColor, dressSign } from './layer-lines'
import { flowIcon, strainIcon } from './marks'
import { arrowHead, offsetPath, roundedPath, shortened, zigzagPath } from './polyline'
import type { FontWeight, Shape, Stroke } from './shape'
import { measureText, wrapText } from './text-measure'
import type { ColorToken } from './theme'

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

/**
 * A dependency's label: icon of the flow, lightning when strained, the product in lines of about `LABEL_WIDTH`. In a
 * layer its sign stands in the place of the flow's, so that the label keeps its size and its place.
 */
export function drawDependencyLabel(
  dependency: Dependency,
  dress?: EdgeDress,
): LabelDrawing & { readonly compact: LabelDrawing } {
  const weight = dependency.critical === true ? 600 : 400
  const lines = wrapText(dependency.product, LABEL_TEXT, weight, labelWidth(dependency.product, weight))
  const icons = 15 + (dependency.strained === true ? 12 : 0)
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
    ...labelSign(dependency, dress, middle),
  ]
  if (dependency.strained === true) shapes.push(strainIcon(21, middle - 6))
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
  return { size, shapes, compact: compactLabel(dependency, dress) }
}

/** The sign of a dependency without its words, for where there is no room. */
function compactLabel(dependency: Dependency, dress: EdgeDress | undefined): LabelDrawing {
  const { strained } = dependency
  const width = strained === true ? 38 : 26
  const stroke = labelStroke(dependency, dress)
  return {
    size: { width, height: 20 },
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height: 20, radius: 10, fill: 'surface', stroke },
      ...labelSign(dependency, dress, 10),
      ...(strained === true ? [strainIcon(22, 4)] : []),
    ],
  }
}

function labelStroke({ strained }: Dependency, dress: EdgeDress | undefined): Stroke {
  if (dress && dress !== 'plain') return { color: dressColor(dress), width: 1.4 }
  return { color: strained === true ? 'strain' : 'border', width: 1 }
}

function labelSign({ flow }: Dependency, dress: EdgeDress | undefined, middle: number): Shape[] {
  return dress && dress !== 'plain' ? dressSign(dress, 6.5, middle - 6) : flowIcon(flow, 8, middle - 5)
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
