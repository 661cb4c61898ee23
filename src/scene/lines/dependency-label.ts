import type { Dependency } from '../../model/schema/relations'
import { type ChangeKind, changeSign, changeStroke } from '../drawing/change-signs'
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
import type { LineChange } from './line-change'
import { natureDresses } from './nature-dress'

/** Up to this letter, in map units, a bundle is seen from so near that its parts are named one by one. */
const NEAR = 12.6
const MOST_ROWS = 6
const WIDEST_ROW = 190
/** With what was beside what is. */
const WIDEST_CHANGED = 330
/** What the sign of a change takes of a label, at 100 %. */
const CHANGE_ROOM = 18
const CHANGE_SCALE = 0.8
/** What leaving words away costs, in units of length. */
const CLOSED_COST = 150
const WORDLESS_COST = 400

/**
 * The label of the dependencies between two parties: what is delivered, a lightning when it is strained, and how many there
 * are. Seen from near, or asked about, each has a line of its own. In a layer its sign stands in front, and before that what
 * became of the line in a difference, with the old words behind the new.
 */
export function dependencyLabel(given: DependencyBundle, reading: Reading, change?: LineChange): LabelForms {
  const type = labelType(reading.letter)
  const bundle = change ? { ...given, parts: changedFirst(given.parts, change), change } : given
  const closed = closedForms(bundle, type)
  const sign = signForm(bundle, type)
  if (bundle.parts.length === 1) return { forms: [...closed, ...sign], open: closed }
  const open = [rowsForm(bundle, type)]
  const isNear = reading.letter <= NEAR
  const later = isNear ? closed.map((form) => ({ ...form, cost: form.cost + CLOSED_COST })) : closed
  return { forms: [...(isNear ? open : []), ...later, ...sign], open }
}

/** A bundle with what became of it. */
interface Labelled extends DependencyBundle {
  readonly change?: LineChange
}

/** What changed comes first: that is what one looks for. */
function changedFirst(parts: DependencyBundle['parts'], { parts: changed }: LineChange): DependencyBundle['parts'] {
  const [first, ...rest] = [...parts].sort((a, b) => Number(changed.has(b.id)) - Number(changed.has(a.id)))
  return first ? [first, ...rest] : parts
}

/** What leaving out what was costs. */
const WITHOUT_FORMER_COST = 60
/** Longer words of what changed are left to the details. */
const LONGEST_CHANGE = 80

function closedForms(bundle: Labelled, type: LabelType): LabelForm[] {
  const [first, ...others] = bundle.parts
  const more = others.length > 0 ? `\u00a0+${others.length}` : ''
  const weight = weightOf(first)
  const forms = (content: string, cost: number) =>
    wrapsOf(content, type, weight).map((wrap) => closedForm(bundle, { ...wrap, cost: wrap.cost + cost }, weight, type))
  const told = toldChange(bundle, first.id)
  if (told === '') return forms(first.product + more, 0)
  return [...forms(`${first.product} ${told}${more}`, 0), ...forms(first.product + more, WITHOUT_FORMER_COST)]
}

/** What changed in a part, between brackets, as far as a label has room for it; empty for a part that did not change. */
function toldChange({ change }: Labelled, id: string): string {
  const { short = [] } = change?.parts.get(id) ?? {}
  const told: string[] = []
  for (const words of short) {
    if ([...told, words].join('; ').length <= LONGEST_CHANGE) told.push(words)
  }
  return told.length > 0 ? `(${told.join('; ')})` : ''
}

function closedForm(bundle: Labelled, { lines, width, cost }: Wrap, weight: FontWeight, type: LabelType): LabelForm {
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
      shapes: [...pill(bundle, size, radius, type), ...signs.at(type.pad, size.height / 2, heading), ...words],
    }),
  )
  return { size, cost, draw: drawn }
}

/** The sign without the words, where a line says more than its direction. */
function signForm(bundle: Labelled, type: LabelType): LabelForm[] {
  const signs = signsOf(bundle, type)
  if (signs.width === 0) return []
  const size = { width: Math.ceil(signs.width + 8 * type.scale), height: Math.ceil(18 * type.scale) }
  const draw = perHeading(
    (heading): LabelDrawing => ({
      size,
      shapes: [...pill(bundle, size, size.height / 2, type), ...signs.at(5 * type.scale, size.height / 2, heading)],
    }),
  )
  return [{ size, cost: WORDLESS_COST, isSign: true, draw }]
}

/** Each part on a line of its own, with an arrow where they do not all run the same way. */
function rowsForm(bundle: Labelled, type: LabelType): LabelForm {
  const shown = bundle.parts.slice(0, MOST_ROWS)
  const more = bundle.parts.length - shown.length
  const isBothWays = bundle.parts.some(({ supplier }) => supplier !== bundle.source)
  const arrow = isBothWays ? type.size * 1.05 : 0
  const strain = shown.some(({ strained }) => strained === true) ? 12 * type.scale : 0
  const change = bundle.change ? CHANGE_ROOM * type.scale : 0
  const rows = shown.map((part) => ({
    part,
    text: cutText(
      [part.product, toldChange(bundle, part.id)].filter(Boolean).join(' '),
      type.size,
      (bundle.change ? WIDEST_CHANGED : WIDEST_ROW) * type.scale,
      weightOf(part),
    ),
  }))
  const text = Math.max(...rows.map((row) => measureText(row.text, type.size, weightOf(row.part))))
  const high = type.leading * 1.1
  const size = {
    width: Math.ceil(change + arrow + strain + text + 2 * type.pad),
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
        ...pill(bundle, size, 8 * type.scale, type),
        ...rows.flatMap(({ part, text }, i): Shape[] => {
          const y = 3 * type.scale + i * high
          const own = part.supplier === bundle.source ? heading : OPPOSITE[heading]
          const kind = bundle.change?.parts.get(part.id)?.kind
          return [
            ...(kind ? changeSign(kind, type.pad + 6 * type.scale, y + high / 2, CHANGE_SCALE * type.scale) : []),
            ...(isBothWays ? [rowArrow(own, change + type.pad * 0.8, y + high / 2, type)] : []),
            ...(part.strained === true
              ? movedShapes(
                  grownShapes([strainIcon(0, 0)], type.scale),
                  type.pad + change + arrow,
                  y + high / 2 - 6 * type.scale,
                )
              : []),
            {
              kind: 'text',
              x: type.pad + change + arrow + strain,
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
                x: type.pad + change + arrow + strain,
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

/**
 * What stands before the words: what became of it, in a layer its sign (of a split line one for each end), then the
 * lightning.
 */
function signsOf(bundle: Labelled, { scale }: LabelType) {
  const { dress, parts } = bundle
  const kinds = bundle.change?.kinds ?? []
  const change = kinds.length * CHANGE_ROOM
  const [first] = parts
  const isStrained = parts.some(({ strained }) => strained === true)
  const whole = wholeDress(first, dress)
  const own = dress === 'split' ? 40 : whole && dressSign(whole, 0, 0).length > 0 ? 16 : 0
  const width = (change + own + (isStrained ? 12 : 0)) * scale
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
      return [
        ...kinds.flatMap((kind, i) =>
          changeSign(kind, x + (7 + i * CHANGE_ROOM) * scale, middle, CHANGE_SCALE * scale),
        ),
        ...movedShapes(grownShapes(shapes, scale), x + change * scale, middle),
      ]
    },
  }
}

/** The ground of a label; with two edges for what is new, a dashed one for what ends. */
function pill(bundle: Labelled, size: LabelDrawing['size'], radius: number, { scale }: LabelType): Shape[] {
  const whole = bundle.change?.whole
  const stroke = whole ? edgeOf(whole, scale) : strokeOf(bundle)
  const by = 2.6 * Math.min(1.7, scale)
  const inner = { x: by, y: by, width: size.width - 2 * by, height: size.height - 2 * by, radius: radius - by }
  return [
    { kind: 'rect', x: 0, y: 0, ...size, radius, fill: 'surface', stroke },
    ...(whole === 'added' ? [{ kind: 'rect' as const, ...inner, stroke }] : []),
  ]
}

function edgeOf(kind: ChangeKind, scale: number): Stroke {
  const { width, dash, color } = changeStroke(kind, 1.1, Math.min(1.7, scale))
  return { color, width, ...(dash && { dash: [5 * scale, 3 * scale] }) }
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
