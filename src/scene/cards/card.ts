import { isBesideChain } from '../../graph/facts/partnership'
import type { Party } from '../../model/schema/parties'
import type { Texts } from '../../text/texts'
import { CARD_WIDTH } from '../drawing/card-size'
import type { Size } from '../drawing/geometry'
import { type Badge, badgeShapes, pinSign, TIER_MARK_SIZE, tierMark } from '../drawing/marks'
import { movedShapes } from '../drawing/moved-shapes'
import { PLAIN, type Reading } from '../drawing/reading'
import { grownShapes } from '../drawing/scaled-shapes'
import type { CardSigns } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import { measureText, wrapText } from '../drawing/text-measure'
import type { ColorToken } from '../drawing/theme'
import { type CardChange, cardEdge, cardSigns } from './card-change'
import { fitTitle, leastCardSize, TITLE_AIR, TITLE_LEFT, TITLE_RIGHT, type Title, wholeTitleSize } from './card-title'
import { CHAIN_TAG_HEIGHT, type ChainTag, tagShapes } from './chain-tags'
import { bandShapes, departmentStyle } from './department-style'

export { CARD_WIDTH }

const LEFT = 18
const RIGHT = 10
const NAME_SIZE = 13
const NAME_LEADING = 16
const CODE_SIZE = 11

export interface CardLook {
  readonly badge?: Badge | undefined
  /** Drawn at this scale when a measure drives the size. */
  readonly scale?: number | undefined
  /** Drawn in this tint, with this figure, when a measure drives the colour. */
  readonly tint?: ColorToken | undefined
  readonly figure?: string | undefined
  /** Of the group it belongs to; stands where the department's code stands, when letters are large. */
  readonly letter?: string | undefined
  /** The chains of the party, when the map shows which party belongs to which. */
  readonly chains?: readonly ChainTag[] | undefined
  /** Whether the frame says how sure one is of the party. */
  readonly showsCertainty?: boolean | undefined
  /** What became of the party, when the map shows a difference. */
  readonly change?: CardChange | undefined
}

/**
 * Draws a party's card; nothing is cut off, whatever the length of the name. Its size is that at 100 %, whatever the
 * reading size: lines keep their ends. What does not fit at the reading size is left out, the name last.
 *
 * @returns the card's size (before `scale`) and its shapes relative to its top left corner
 */
export function drawCard(
  party: Party,
  texts: Texts,
  look: CardLook = {},
  reading: Reading = PLAIN,
): { size: Size; shapes: Shape[]; signs: CardSigns } {
  const whole = drawWhole(party, texts, look)
  const { size } = whole
  const isOnRows = reading.letter > PLAIN.letter || tellsChange(look)
  const inside = isOnRows ? drawToRead(party, texts, look, size, reading) : { shapes: whole.shapes, tier: true }
  return {
    size,
    shapes: [...frame(party, size, look, reading), ...inside.shapes, ...tail(party, size, look, reading)],
    signs: { tier: inside.tier, pin: party.pinned === true },
  }
}

/** Whether something is said on the card of what changed: that takes the room of what stands on it otherwise. */
function tellsChange({ change }: CardLook): boolean {
  return change?.kind === 'changed' && (change.was !== undefined || change.short.length > 0)
}

/** All there is to say of a party, and the height of a card that has it. */
function drawWhole(party: Party, texts: Texts, look: CardLook): { size: Size; shapes: Shape[] } {
  const chips = chipRow(party, texts)
  const title = titleOf(party)
  const subtitle = subtitleOf(party)
  const least = leastCardSize(title)
  const inner = least.width - LEFT - RIGHT
  const beside = measureText(title, 17, 700) <= inner - chips.width - 8
  const fontSize = wholeTitleSize(title, inner - chips.width - 8)
  const heading = beside
    ? { lines: [title], leading: 22 }
    : { lines: wrapText(title, fontSize, 700, inner), leading: fontSize + 3.5 }
  const shapes: Shape[] = []
  let y = 8
  for (const line of heading.lines) {
    y += heading.leading
    shapes.push(text(line, LEFT, y - 3, fontSize, 700, 'ink'))
  }
  if (subtitle !== undefined) {
    y += 2
    for (const line of wrapText(subtitle, NAME_SIZE, 400, inner)) {
      y += NAME_LEADING
      shapes.push(text(line, LEFT, y - 3, NAME_SIZE, 400, 'ink-muted'))
    }
  }
  const beyond = beyondChain(party, texts)
  if (beyond !== undefined) {
    y += NAME_LEADING
    shapes.push(text(beyond, LEFT, y - 3, NAME_SIZE, 400, 'ink-muted'))
  }
  if (beside) shapes.push(...chips.at(least.width - RIGHT - chips.width, 10))
  else {
    y += 24
    shapes.push(...chips.at(LEFT, y - 19))
  }
  if (look.figure !== undefined) {
    y += NAME_LEADING + 2
    shapes.push(text(look.figure, LEFT, y - 3, NAME_SIZE, 600, 'ink'))
  }
  if (look.chains?.length) {
    y += CHAIN_TAG_HEIGHT + 6
    shapes.push(...tagShapes(look.chains, LEFT, y - CHAIN_TAG_HEIGHT))
  }
  return { size: { width: least.width, height: Math.max(least.height, Math.ceil((y + 9) / 2) * 2) }, shapes }
}

/** A row of what stands on a card, with the room it takes. */
interface Row {
  readonly height: number
  readonly at: (y: number) => Shape[]
}

/**
 * The same card for when letters must be larger: first what the party is called, then as far as there is room for whole
 * rows its old name, the figure of a measure, the tags of chains, what else changed, the code of the department with the mark of the tier, the full name.
 */
function drawToRead(
  party: Party,
  texts: Texts,
  look: CardLook,
  size: Size,
  reading: Reading,
): { readonly shapes: Shape[]; readonly tier: boolean } {
  const width = size.width - TITLE_LEFT - TITLE_RIGHT
  const chips = chipRow(party, texts, look.letter, reading.letter / CODE_SIZE)
  const name = titleOf(party)
  const whole = wholeTitleSize(name, size.width - LEFT - RIGHT - chipRow(party, texts).width - 8)
  const was = lineRow(look.change?.was, width, reading, 600)
  const figure = figureRow(look, width, reading)
  const rowsOf = (tags: Row | undefined) => [was, figure, tags].filter((row) => row !== undefined)
  const least = reading.letter * 1.12
  const fits = (some: readonly Row[]) => sumOf(some) + least <= size.height - 2 * TITLE_AIR
  const ways = [...[tagRow(look, width, reading), stripRow(look, width)].map(rowsOf), was ? [was] : []]
  const room = size.height - 2 * TITLE_AIR
  const titleOver = (some: readonly Row[]) => fitTitle(name, whole, { width, height: room - sumOf(some) }, reading)
  const wished = ways.find(fits) ?? []
  // The old name never costs a part of the new one.
  const isCut = was !== undefined && wished.includes(was) && isCutTitle(titleOver(wished))
  const kept = isCut ? wished.filter((row) => row !== was) : wished
  const asked = sumOf(kept)
  const title = titleOver(kept)
  let left = room - title.lines.length * title.leading - asked
  const [first = ''] = title.lines
  const isBeside =
    title.lines.length === 1 && measureText(first, title.size, 700) + chips.width + 8 <= width && chips.height <= room
  // What it was called stands right under what it is called.
  const rows: Row[] = was && kept.includes(was) ? [was] : []
  const take = (row: Row | undefined) => {
    if (!row || row.height > left) return
    left -= row.height
    rows.push(row)
  }
  for (const words of look.change?.short ?? []) take(lineRow(words, width, reading))
  take(lineRow(subtitleOf(party), width, reading))
  take(lineRow(beyondChain(party, texts), width, reading))
  const under: Row = { height: chips.height + 4, at: (y) => chips.at(TITLE_LEFT, y + 2) }
  if (!isBeside) take(under)
  rows.push(...kept.filter((row) => !rows.includes(row)))
  let y = TITLE_AIR + left / 2
  const shapes: Shape[] = titleShapes(title, y)
  if (isBeside)
    shapes.push(...chips.at(size.width - TITLE_RIGHT - chips.width - 2, y + (title.leading - chips.height) / 2))
  y += title.lines.length * title.leading
  for (const row of rows) {
    shapes.push(...row.at(y))
    y += row.height
  }
  return { shapes, tier: isBeside || rows.includes(under) }
}

function isCutTitle({ lines }: Title): boolean {
  return lines.some((line) => line.endsWith('…'))
}

function titleShapes({ lines, size, leading }: Title, top: number): Shape[] {
  return lines.map((line, i) => text(line, TITLE_LEFT, top + leading * i + size * 0.86, size, 700, 'ink'))
}

/** Words under the name, as many lines as they take; muted unless they are heavy. */
function lineRow(
  words: string | undefined,
  width: number,
  { letter }: Reading,
  weight: 400 | 600 = 400,
): Row | undefined {
  if (words === undefined) return undefined
  const size = Math.max(NAME_SIZE, letter)
  const leading = size * 1.2
  const lines = wrapText(words, size, weight, width)
  const ink = weight === 400 ? 'ink-muted' : 'ink'
  return {
    height: lines.length * leading,
    at: (y) => lines.map((line, i) => text(line, TITLE_LEFT, y + i * leading + size * 0.88, size, weight, ink)),
  }
}

function figureRow({ figure }: CardLook, width: number, { letter }: Reading): Row | undefined {
  const size = Math.max(NAME_SIZE, letter)
  if (figure === undefined || measureText(figure, size, 600) > width) return undefined
  return { height: size * 1.25, at: (y) => [text(figure, TITLE_LEFT, y + size * 0.92, size, 600, 'ink')] }
}

function tagRow({ chains }: CardLook, width: number, { letter }: Reading): Row | undefined {
  if (!chains?.length) return undefined
  const scale = Math.max(1, letter / 12)
  const shapes = tagShapes(chains, 0, 0, scale)
  const right = Math.max(...shapes.map((shape) => (shape.kind === 'rect' ? shape.x + shape.width : 0)))
  if (right > width) return undefined
  return { height: CHAIN_TAG_HEIGHT * scale + 4, at: (y) => movedShapes(shapes, TITLE_LEFT, y + 2) }
}

/** The colours of the chains alone, where their letters do not fit. */
function stripRow({ chains }: CardLook, width: number): Row | undefined {
  if (!chains?.length) return undefined
  const part = (width - 6) / chains.length
  return {
    height: 12,
    at: (y) =>
      chains.map(({ color }, i) => ({
        kind: 'rect',
        x: TITLE_LEFT + i * part,
        y: y + 3,
        width: part - 4,
        height: 8,
        radius: 3,
        fill: color,
      })),
  }
}

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0)
}

function titleOf({ abbreviation, name }: Party): string {
  return abbreviation ?? name
}

function subtitleOf({ abbreviation, name }: Party): string | undefined {
  return abbreviation !== undefined && abbreviation !== name ? name : undefined
}

/** Of who is no partner in the chain: what it is. A partner is what one expects, and who nobody spoke of says nothing. */
function beyondChain(party: Party, { vocabulary }: Texts): string | undefined {
  return isBesideChain(party) && party.partnership ? vocabulary.partnership[party.partnership] : undefined
}

function text(
  content: string,
  x: number,
  y: number,
  size: number,
  weight: 400 | 600 | 700,
  fill: ColorToken,
): Extract<Shape, { kind: 'text' }> {
  return { kind: 'text', x, y, text: content, size, weight, fill }
}

function frame(party: Party, size: Size, look: CardLook, reading: Reading): Shape[] {
  const certainty = look.showsCertainty ? party.certainty : undefined
  const uncertain = certainty === 'assumed' ? { dash: [5, 3] } : certainty === 'disputed' ? { dash: [2, 3] } : {}
  const color = certainty === 'disputed' ? 'strain' : 'border-strong'
  const plain = { color, width: certainty ? 2 : 1, ...uncertain } as const
  return [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      ...size,
      radius: 6,
      fill: look.tint ?? 'surface',
      stroke: cardEdge(look.change, plain, reading),
    },
    ...bandShapes(departmentStyle(party.department), 0, 0, size.height),
  ]
}

function tail(party: Party, size: Size, look: CardLook, reading: Reading): Shape[] {
  return [
    ...(party.pinned ? pinSign(size.width - 9, size.height - 17) : []),
    ...cardSigns(look.change, size, reading),
    ...(look.badge ? badgeShapes(look.badge, size.width, reading.letter) : []),
  ]
}

/** The code of the department (or the letter of a group in its place) and the mark of the tier, side by side. */
function chipRow(party: Party, texts: Texts, group?: string, grow = 1) {
  const style = departmentStyle(party.department)
  const [code, fill, ink]: readonly [string, ColorToken, ColorToken] =
    group === undefined ? [style.code, style.color, 'on-department'] : [group, 'node-dark', 'on-node-dark']
  const codeWidth = Math.max(18, measureText(code, CODE_SIZE, 700) + 11)
  const shapes: Shape[] = [
    { kind: 'rect', x: 0, y: 0.5, width: codeWidth, height: 17, radius: 3, fill },
    { ...text(code, codeWidth / 2, 13, CODE_SIZE, 700, ink), anchor: 'middle' as const },
    ...tierMark(party.tier, texts.vocabulary.tierMark[party.tier], codeWidth + 5, 0),
  ]
  return {
    width: (codeWidth + 5 + TIER_MARK_SIZE) * grow,
    height: TIER_MARK_SIZE * grow,
    at: (x: number, y: number): Shape[] => movedShapes(grownShapes(shapes, grow), x, y),
  }
}
