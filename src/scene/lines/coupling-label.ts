import type { CouplingPoint } from '../../model/schema/relations'
import type { Texts } from '../../text/texts'
import { type ChangeKind, changeSign, changeStroke } from '../drawing/change-signs'
import type { LabelDrawing, LabelForm, LabelForms } from '../drawing/label-forms'
import { movedShapes } from '../drawing/moved-shapes'
import { type Reading, signScale } from '../drawing/reading'
import { grownShapes } from '../drawing/scaled-shapes'
import type { Shape } from '../drawing/shape'
import { measureText, wrapText } from '../drawing/text-measure'
import type { LineChange } from './line-change'

/** What leaving the words away costs. */
const WORDLESS_COST = 300
const WITHOUT_MOMENT_COST = 60
/** What putting the sign of a change in the place of the diamond costs. */
const SIGN_INSIDE_COST = 400
const DIAMOND = 22
const SIGN_ROOM = 20
/** More lines of what changed are left to the details. */
const MOST_TOLD = 4

/** The diamond of the coupling points of a pair with, under it, their kind, the moment of the only one, or how many. */
export function couplingLabel(
  parts: readonly CouplingPoint[],
  texts: Texts,
  reading: Reading,
  change?: LineChange,
): LabelForms {
  const [only, ...others] = parts
  if (!only) return { forms: [] }
  const kind = texts.vocabulary.couplingKind[only.kind]
  const heading = others.length > 0 ? `${kind}\u00a0+${others.length}` : kind
  const moments = others.length > 0 ? [] : momentLines(only, texts)
  const changed = others.length > 0 ? [] : (change?.parts.get(only.id)?.short ?? [])
  const form = (words: string | undefined, lines: readonly string[], cost: number) =>
    formOf(words, lines, reading, { cost, change })
  // What was and is says the moment too.
  const told = changed.flatMap((words) => wrapText(words, 12, 400, 150))
  const whole = told.length > 0 && told.length <= MOST_TOLD ? form(heading, told, 0) : form(heading, moments, 0)
  const forms = [
    whole,
    ...(moments.length > 0 || told.length > 0 ? [form(heading, [], WITHOUT_MOMENT_COST)] : []),
    form(undefined, [], WORDLESS_COST),
    ...(change ? [formOf(undefined, [], reading, { cost: SIGN_INSIDE_COST, change, isInside: true })] : []),
  ]
  return { forms, open: [whole] }
}

function formOf(
  heading: string | undefined,
  moments: readonly string[],
  reading: Reading,
  {
    cost,
    change,
    isInside = false,
  }: { readonly cost: number; readonly change: LineChange | undefined; readonly isInside?: boolean },
): LabelForm {
  const size = Math.max(12, reading.letter)
  const leading = size * 1.18
  const scale = signScale(reading, 1.8)
  const diamond = DIAMOND * scale
  const lines = [
    ...(heading === undefined ? [] : [{ text: heading, weight: 600 as const }]),
    ...moments.map((text) => ({ text, weight: 400 as const })),
  ]
  const text = Math.max(0, ...lines.map((line) => measureText(line.text, size, line.weight)))
  // Signs stand left of the diamond; as much room right of it keeps it on its line.
  const beside = isInside ? [] : (change?.kinds ?? [])
  const signs = beside.length * SIGN_ROOM * scale
  const width = Math.ceil(Math.max(diamond + 2 + 2 * signs, text + 10))
  const words = lines.length * leading + 5
  const drawing: LabelDrawing = {
    corner: { x: width / 2 + diamond / 2 + 2, y: 3 },
    size: { width, height: Math.ceil(diamond + 2 + (lines.length > 0 ? words : 0)) },
    shapes: [
      ...(lines.length > 0
        ? [{ kind: 'rect' as const, x: 0, y: diamond, width, height: words, radius: 5, fill: 'canvas' as const }]
        : []),
      ...movedShapes(grownShapes(couplingDiamond(change?.whole), scale), width / 2, 1),
      ...(isInside ? (change?.kinds ?? []).slice(0, 1) : []).flatMap((kind) =>
        changeSign(kind, width / 2, diamond / 2 + 1, 0.8 * scale),
      ),
      ...beside.flatMap((kind, i) => {
        const x = width / 2 - diamond / 2 - (i + 0.5) * SIGN_ROOM * scale
        return changeSign(kind, x, diamond / 2 + 1, 0.9 * scale)
      }),
      ...lines.map(
        (line, i): Shape => ({
          kind: 'text',
          x: width / 2,
          y: diamond + 2 + i * leading + size * 0.86,
          text: line.text,
          size,
          weight: line.weight,
          fill: 'coupling',
          anchor: 'middle',
        }),
      ),
    ],
  }
  return { size: drawing.size, cost, isSign: heading === undefined, draw: () => drawing }
}

/** Two edges for what is new, dashes for what ends. */
function couplingDiamond(change: ChangeKind | undefined): Shape[] {
  const stroke = change ? changeStroke(change, 2) : { color: 'coupling' as const, width: 2 }
  const edge: Shape = { kind: 'path', d: 'M0 0L11 11L0 22L-11 11Z', fill: 'surface', stroke }
  const second: Shape = { kind: 'path', d: 'M0 5.5L5.5 11L0 16.5L-5.5 11Z', stroke }
  return change === 'added' ? [edge, second] : [edge]
}

function momentLines({ moment }: CouplingPoint, texts: Texts): string[] {
  if (moment === undefined || moment === null) return []
  const words = typeof moment === 'number' ? (texts.vocabulary.months[moment - 1] ?? '') : moment
  const lines = wrapText(words, 12, 400, 124)
  // A long description stays whole in the details and in the accessible name; the map shows its beginning.
  return lines.length > 2 ? [lines[0] ?? '', `${lines[1]}…`] : lines
}
