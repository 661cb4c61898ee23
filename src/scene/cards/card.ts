import type { Party } from '../../model/schema/parties'
import type { Texts } from '../../text/texts'
import type { Size } from '../drawing/geometry'
import { type Badge, badgeShapes, TIER_MARK_SIZE, tierMark } from '../drawing/marks'
import type { Shape } from '../drawing/shape'
import { measureText, wrapText } from '../drawing/text-measure'
import type { ColorToken } from '../drawing/theme'
import { CHAIN_TAG_HEIGHT, type ChainTag, tagShapes } from './chain-tags'
import { bandShapes, departmentStyle } from './department-style'

/** Every card is this wide; its height grows with its text. */
export const CARD_WIDTH = 196

const LEFT = 18
const RIGHT = 10
const INNER = CARD_WIDTH - LEFT - RIGHT
const NAME_SIZE = 13
const NAME_LEADING = 16
/** How much larger the tags of chains are when a card is seen from afar. */
const DISTANT_TAG = 1.35

export interface CardLook {
  readonly badge?: Badge | undefined
  /** Drawn at this scale when a measure drives the size. */
  readonly scale?: number | undefined
  /** Drawn in this tint, with this figure, when a measure drives the colour. */
  readonly tint?: ColorToken | undefined
  readonly figure?: string | undefined
  /** Of the group it belongs to; stands where the department's code stands, when the card is seen from afar. */
  readonly letter?: string | undefined
  /** The chains of the party, when the map shows which party belongs to which. */
  readonly chains?: readonly ChainTag[] | undefined
}

/**
 * Draws a party's card; nothing is cut off, whatever the length of the name.
 *
 * @returns the card's size (before `scale`) and its shapes relative to its top left corner
 */
export function drawCard(party: Party, texts: Texts, look: CardLook = {}): { size: Size; shapes: Shape[] } {
  const chips = chipRow(party, texts)
  const title = party.abbreviation ?? party.name
  const subtitle = party.abbreviation ? party.name : undefined
  const heading = layOutHeading(title, chips.width)
  const shapes: Shape[] = []
  let y = 8
  for (const line of heading.lines) {
    y += heading.leading
    shapes.push({ kind: 'text', x: LEFT, y: y - 3, text: line, size: heading.size, weight: 700, fill: 'ink' })
  }
  if (subtitle !== undefined && subtitle !== title) {
    y += 2
    for (const line of wrapText(subtitle, NAME_SIZE, 400, INNER)) {
      y += NAME_LEADING
      shapes.push({ kind: 'text', x: LEFT, y: y - 3, text: line, size: NAME_SIZE, weight: 400, fill: 'ink-muted' })
    }
  }
  if (heading.beside) shapes.push(...chips.at(CARD_WIDTH - RIGHT - chips.width, 10))
  else {
    y += 24
    shapes.push(...chips.at(LEFT, y - 19))
  }
  if (look.figure !== undefined) {
    y += NAME_LEADING + 2
    shapes.push({ kind: 'text', x: LEFT, y: y - 3, text: look.figure, size: NAME_SIZE, weight: 600, fill: 'ink' })
  }
  if (look.chains?.length) {
    y += CHAIN_TAG_HEIGHT + 6
    shapes.push(...tagShapes(look.chains, LEFT, y - CHAIN_TAG_HEIGHT))
  }
  const size = { width: CARD_WIDTH, height: Math.max(52, Math.ceil((y + 9) / 2) * 2) }
  return { size, shapes: [...frame(party, size, look), ...shapes, ...tail(party, size, look)] }
}

/**
 * The same card for when it is seen from afar: as large as it can be, only what the party is called.
 *
 * @param size of the full card, which stays
 */
export function drawDistantCard(party: Party, size: Size, look: CardLook = {}): Shape[] {
  const title = party.abbreviation ?? party.name
  const row = look.chains?.length ? CHAIN_TAG_HEIGHT * DISTANT_TAG + 6 : 0
  const letterRoom = look.letter === undefined ? 0 : measureText(look.letter, 19, 700) + 24
  const { lines, fontSize } = largestTitle(title, size.height - 12 - row, INNER - letterRoom)
  const leading = fontSize * 1.05
  const top = (size.height - row - leading * lines.length) / 2
  const room = INNER - 12 - Math.max(...lines.map((line) => measureText(line, fontSize, 700)))
  return [
    ...frame(party, size, look),
    ...distantChip(party, { ...size, height: size.height - row }, room, look.letter),
    ...tagShapes(look.chains ?? [], LEFT, size.height - row, DISTANT_TAG),
    ...lines.map(
      (text, i): Shape => ({
        kind: 'text',
        x: LEFT,
        y: Math.round(top + leading * i + fontSize * 0.84),
        text,
        size: fontSize,
        weight: 700,
        fill: 'ink',
      }),
    ),
    ...tail(party, size, look),
  ]
}

/** In large type the letter of its group, else the department's code where there is room; the band carries it otherwise. */
function distantChip(party: Party, size: Size, room: number, letter: string | undefined): Shape[] {
  const { code, color } = departmentStyle(party.department)
  if (letter !== undefined) return chip(letter, 'node-dark', 'on-node-dark', size)
  return measureText(code, 19, 700) + 16 > room ? [] : chip(code, color, 'on-department', size)
}

function chip(text: string, fill: ColorToken, ink: ColorToken, size: Size): Shape[] {
  const width = measureText(text, 19, 700) + 16
  const x = CARD_WIDTH - RIGHT - width
  const y = size.height / 2 - 14
  return [
    { kind: 'rect', x, y, width, height: 28, radius: 4, fill },
    {
      kind: 'text',
      x: x + width / 2,
      y: y + 20.5,
      text,
      size: 19,
      weight: 700,
      fill: ink,
      anchor: 'middle',
    },
  ]
}

/** The largest type in which a title fits the card; the smallest is no smaller than on the full card. */
function largestTitle(title: string, height: number, width: number): { lines: readonly string[]; fontSize: number } {
  for (const fontSize of [38, 34, 30, 26, 23, 20, 17]) {
    const lines = wrapText(title, fontSize, 700, width)
    const whole = lines.every((line) => title.includes(line))
    if (whole && lines.length * fontSize * 1.05 <= height) return { lines, fontSize }
  }
  return { lines: wrapText(title, 14.5, 700, width), fontSize: 14.5 }
}

function frame(party: Party, size: Size, look: CardLook): Shape[] {
  const uncertain =
    party.certainty === 'assumed' ? { dash: [5, 3] } : party.certainty === 'disputed' ? { dash: [2, 3] } : {}
  return [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      ...size,
      radius: 6,
      fill: look.tint ?? 'surface',
      stroke: { color: party.certainty === 'disputed' ? 'strain' : 'border-strong', width: 1, ...uncertain },
    },
    ...bandShapes(departmentStyle(party.department), 0, 0, size.height),
  ]
}

function tail(party: Party, size: Size, look: CardLook): Shape[] {
  const pin: Shape[] = party.pinned
    ? [
        { kind: 'circle', cx: CARD_WIDTH - 9, cy: size.height - 14, r: 3, fill: 'ink-muted' },
        {
          kind: 'path',
          d: `M${CARD_WIDTH - 9} ${size.height - 12}V${size.height - 4}`,
          stroke: { color: 'ink-muted', width: 1.4 },
        },
      ]
    : []
  return look.badge ? [...pin, ...badgeShapes(look.badge, CARD_WIDTH)] : pin
}

interface Heading {
  readonly lines: readonly string[]
  readonly size: number
  readonly leading: number
  /** Whether the chips fit beside the only line. */
  readonly beside: boolean
}

function layOutHeading(title: string, chipsWidth: number): Heading {
  for (const size of [19, 17, 15.5]) {
    if (measureText(title, size, 700) <= INNER - chipsWidth - 8) {
      return { lines: [title], size, leading: 22, beside: true }
    }
  }
  const size = title.length > 24 ? 14.5 : 16.5
  return { lines: wrapText(title, size, 700, INNER), size, leading: size + 3.5, beside: false }
}

function chipRow(party: Party, texts: Texts) {
  const style = departmentStyle(party.department)
  const codeWidth = Math.max(18, measureText(style.code, 11, 700) + 11)
  return {
    width: codeWidth + 5 + TIER_MARK_SIZE,
    at: (x: number, y: number): Shape[] => [
      { kind: 'rect', x, y: y + 0.5, width: codeWidth, height: 17, radius: 3, fill: style.color },
      {
        kind: 'text',
        x: x + codeWidth / 2,
        y: y + 13,
        text: style.code,
        size: 11,
        weight: 700,
        fill: 'on-department',
        anchor: 'middle',
      },
      ...tierMark(party.tier, texts.vocabulary.tierMark[party.tier], x + codeWidth + 5, y),
    ],
  }
}
