import type { Dependency } from '../../model/schema/relations'
import type { Heading, LabelDrawing, LabelForm, LabelForms, LabelRow } from '../drawing/label-forms'
import { strainIcon } from '../drawing/marks'
import { movedShapes } from '../drawing/moved-shapes'
import type { Reading } from '../drawing/reading'
import { grownShapes } from '../drawing/scaled-shapes'
import type { FontWeight, Shape, Stroke } from '../drawing/shape'
import { cutText, measureText } from '../drawing/text-measure'
import type { DependencyBundle } from './bundles'
import type { LineDress } from './edge-layer'
import { type LabelType, labelType, type Wrap, wrapsOf } from './label-text'
import { dressColor, dressSign } from './layer-lines'
import { differSign } from './layer-signs'
import { natureDresses } from './nature-dress'

/** Up to this letter, in map units, a bundle is seen from so near that its parts are named one by one. */
const NEAR = 12.6
const MOST_ROWS = 6
const WIDEST_ROW = 190
/** What leaving words away costs, in units of length. */
const CLOSED_COST = 150
const WORDLESS_COST = 400

/**
 * The label of the dependencies between two parties: what is delivered, a lightning when it is strained, and how many there
 * are. Seen from near, or asked about, each has a line of its own. In a layer its sign stands in front.
 */
export function dependencyLabel(bundle: DependencyBundle, reading: Reading): LabelForms {
  const type = labelType(reading.letter)
  const closed = closedForms(bundle, type)
  const sign = signForm(bundle, type)
  if (bundle.parts.length === 1) return { forms: [...closed, ...sign], open: closed }
  const open = [rowsForm(bundle, type)]
  const isNear = reading.letter <= NEAR
  const later = isNear ? closed.map((form) => ({ ...form, cost: form.cost + CLOSED_COST })) : closed
  return { forms: [...(isNear ? open : []), ...later, ...sign], open }
}

function closedForms(bundle: DependencyBundle, type: LabelType): LabelForm[] {
  const [first, ...others] = bundle.parts
  const content = others.length > 0 ? `${first.product}\u00a0+${others.length}` : first.product
  const weight = weightOf(first)
  return wrapsOf(content, type, weight).map((wrap) => closedForm(bundle, wrap, weight, type))
}

function closedForm(
  bundle: DependencyBundle,
  { lines, width, cost }: Wrap,
  weight: FontWeight,
  type: LabelType,
): LabelForm {
  const signs = signsOf(bundle, type)
  const size = {
    width: Math.ceil(width + signs.width + 2 * type.pad),
    height: Math.ceil(lines.length * type.leading + 6 * type.scale),
  }
  const words = lines.map(
    (line, i): Shape => ({
      kind: 'text',
      x: type.pad + signs.width,
      y: 3 * type.scale + i * type.leading + type.size * 0.93,
      text: line,
      size: type.size,
      weight,
      fill: 'ink',
    }),
  )
  const radius = lines.length > 1 ? 8 * type.scale : size.height / 2
  const drawn = perHeading(
    (heading): LabelDrawing => ({
      size,
      shapes: [pill(bundle, size, radius), ...signs.at(type.pad, size.height / 2, heading), ...words],
    }),
  )
  return { size, cost, draw: drawn }
}

/** The sign without the words, where a line says more than its direction. */
function signForm(bundle: DependencyBundle, type: LabelType): LabelForm[] {
  const signs = signsOf(bundle, type)
  if (signs.width === 0) return []
  const size = { width: Math.ceil(signs.width + 8 * type.scale), height: Math.ceil(18 * type.scale) }
  const draw = perHeading(
    (heading): LabelDrawing => ({
      size,
      shapes: [pill(bundle, size, size.height / 2), ...signs.at(5 * type.scale, size.height / 2, heading)],
    }),
  )
  return [{ size, cost: WORDLESS_COST, isSign: true, draw }]
}

/** Each part on a line of its own, with an arrow where they do not all run the same way. */
function rowsForm(bundle: DependencyBundle, type: LabelType): LabelForm {
  const shown = bundle.parts.slice(0, MOST_ROWS)
  const more = bundle.parts.length - shown.length
  const isBothWays = bundle.parts.some(({ supplier }) => supplier !== bundle.source)
  const arrow = isBothWays ? type.size * 1.05 : 0
  const strain = shown.some(({ strained }) => strained === true) ? 12 * type.scale : 0
  const rows = shown.map((part) => ({
    part,
    text: cutText(part.product, type.size, WIDEST_ROW * type.scale, weightOf(part)),
  }))
  const text = Math.max(...rows.map((row) => measureText(row.text, type.size, weightOf(row.part))))
  const high = type.leading * 1.1
  const size = {
    width: Math.ceil(arrow + strain + text + 2 * type.pad),
    height: Math.ceil((rows.length + (more > 0 ? 1 : 0)) * high + 6 * type.scale),
  }
  const places = rows.map(
    ({ part }, i): LabelRow => ({
      id: part.id,
      rect: { x: 0, y: 3 * type.scale + i * high, width: size.width, height: high },
    }),
  )
  const draw = perHeading(
    (heading): LabelDrawing => ({
      size,
      rows: places,
      shapes: [
        pill(bundle, size, 8 * type.scale),
        ...rows.flatMap(({ part, text }, i): Shape[] => {
          const y = 3 * type.scale + i * high
          const own = part.supplier === bundle.source ? heading : OPPOSITE[heading]
          return [
            ...(isBothWays ? [rowArrow(own, type.pad * 0.8, y + high / 2, type)] : []),
            ...(part.strained === true
              ? movedShapes(
                  grownShapes([strainIcon(0, 0)], type.scale),
                  type.pad + arrow,
                  y + high / 2 - 6 * type.scale,
                )
              : []),
            {
              kind: 'text',
              x: type.pad + arrow + strain,
              y: y + type.size * 1.0,
              text,
              size: type.size,
              weight: weightOf(part),
              fill: 'ink',
            },
          ]
        }),
        ...(more > 0
          ? [
              {
                kind: 'text' as const,
                x: type.pad + arrow + strain,
                y: 3 * type.scale + rows.length * high + type.size,
                text: `+${more}`,
                size: type.size,
                weight: 600 as const,
                fill: 'ink' as const,
              },
            ]
          : []),
      ],
    }),
  )
  return { size, cost: 0, draw }
}

const OPPOSITE: Readonly<Record<Heading, Heading>> = { right: 'left', left: 'right', up: 'down', down: 'up' }

function rowArrow(heading: Heading, x: number, cy: number, { size }: LabelType): Shape {
  const r = size * 0.34
  const cx = x + r
  const points: Readonly<Record<Heading, string>> = {
    right: `M${cx + r} ${cy}L${cx - r} ${cy - r}L${cx - r} ${cy + r}Z`,
    left: `M${cx - r} ${cy}L${cx + r} ${cy - r}L${cx + r} ${cy + r}Z`,
    down: `M${cx} ${cy + r}L${cx - r} ${cy - r}L${cx + r} ${cy - r}Z`,
    up: `M${cx} ${cy - r}L${cx - r} ${cy + r}L${cx + r} ${cy + r}Z`,
  }
  return { kind: 'path', d: points[heading], fill: 'line' }
}

/** What stands before the words: in a layer its sign (of a split line one for each end), then the lightning. */
function signsOf(bundle: DependencyBundle, { scale }: LabelType) {
  const { dress, parts } = bundle
  const [first] = parts
  const isStrained = parts.some(({ strained }) => strained === true)
  const whole = wholeDress(first, dress)
  const own = dress === 'split' ? 40 : whole && dressSign(whole, 0, 0).length > 0 ? 16 : 0
  const width = (own + (isStrained ? 12 : 0)) * scale
  return {
    width,
    at: (x: number, middle: number, heading: Heading): Shape[] => {
      const shapes: Shape[] = []
      if (dress === 'split') {
        const seen = natureDresses(first)
        const [left, right] = heading === 'left' || heading === 'up' ? [seen[1], seen[0]] : seen
        shapes.push(...dressSign(left, 0, -6), differSign('ink', 19.5, 0), ...dressSign(right, 25.5, -6))
      } else if (whole) shapes.push(...dressSign(whole, 0, -6))
      if (isStrained) shapes.push(strainIcon(own, -6))
      return movedShapes(grownShapes(shapes, scale), x, middle)
    },
  }
}

function pill(bundle: DependencyBundle, size: LabelDrawing['size'], radius: number): Shape {
  return { kind: 'rect', x: 0, y: 0, ...size, radius, fill: 'surface', stroke: strokeOf(bundle) }
}

function strokeOf({ dress, parts }: DependencyBundle): Stroke {
  if (dress === 'split') return { color: 'ink', width: 1.4 }
  const whole = wholeDress(parts[0], dress)
  if (whole) return { color: dressColor(whole), width: 1.4 }
  return { color: parts.some(({ strained }) => strained === true) ? 'strain' : 'border', width: 1 }
}

/** The dress of a label that has one: of a line with one known half that of the half. */
function wholeDress(dependency: Dependency, dress: DependencyBundle['dress']): LineDress | undefined {
  if (dress === undefined || dress === 'plain' || dress === 'split') return undefined
  if (dress !== 'half') return dress
  return natureDresses(dependency).find((end) => end !== 'nature-unknown')
}

function weightOf({ critical }: Dependency): 400 | 600 {
  return critical === true ? 600 : 400
}

/** Each heading is drawn once, when it is asked for. */
function perHeading(draw: (heading: Heading) => LabelDrawing): (heading: Heading) => LabelDrawing {
  const known = new Map<Heading, LabelDrawing>()
  return (heading) => {
    const drawn = known.get(heading) ?? draw(heading)
    known.set(heading, drawn)
    return drawn
  }
}
