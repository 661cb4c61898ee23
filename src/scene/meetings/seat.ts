import type { Texts } from '../../text/texts'
import type { Point, Size } from '../drawing/geometry'
import type { Shape, Stroke } from '../drawing/shape'
import { measureText, wrapText } from '../drawing/text-measure'
import type { ColorToken } from '../drawing/theme'
import type { MeetingSeat } from './meeting-seats'

/** Air between chairs, and between a chair and the table. */
export const SEAT_GAP = 5

const TEXT = 12.5
const LEADING = 15
const WIDEST_TEXT = 150
const SIGN_ROOM = 22
const MARK_ROOM = 19

/** How large a chair is with the words that stand on it. */
export function seatSize(seat: MeetingSeat): Size {
  const lines = linesOf(seat)
  const text = Math.max(...lines.map((line) => measureText(line, TEXT, 600)))
  const marks = Number(seat.presides) + Number(seat.keepsMinutes)
  const sign = seat.mandate === 'absent' ? 8 : SIGN_ROOM
  return { width: Math.ceil(sign + text + 9 + marks * MARK_ROOM), height: Math.max(26, lines.length * LEADING + 9) }
}

function linesOf({ label, isHidden }: MeetingSeat): readonly string[] {
  return wrapText(isHidden ? `(${label})` : label, TEXT, 600, WIDEST_TEXT)
}

/**
 * A chair: dark all over for who may decide, else light with half a disc (puts before), an open disc (informs), a dash
 * (deliberately no mandate) or, dotted, a question mark (nobody looked). A party that is filtered out stands between
 * brackets.
 *
 * @param side the side of the table it stands at: its back is away from the table
 */
export function drawSeat(
  seat: MeetingSeat,
  { x, y }: Point,
  { width, height }: Size,
  side: 'top' | 'bottom',
  texts: Texts,
): Shape[] {
  const isDark = seat.mandate === 'decide'
  const ink: ColorToken = isDark ? 'on-node-dark' : seat.isHidden ? 'ink-muted' : 'ink'
  const outline: Stroke = {
    color: seat.mandate === 'unknown' ? 'question' : 'ink',
    width: 1.4,
    ...(seat.mandate === 'unknown' ? { dash: [1.6, 2.6] } : {}),
  }
  const back = side === 'top' ? y + 1 : y + height - 1
  const shapes: Shape[] = [
    { kind: 'rect', x, y, width, height, radius: 8, fill: isDark ? 'node-dark' : 'surface', stroke: outline },
    { kind: 'path', d: `M${x + 8} ${back}H${x + width - 8}`, stroke: { color: 'ink-muted', width: 3 } },
    ...mandateSign(seat.mandate, x + 12, y + height / 2),
  ]
  const lines = linesOf(seat)
  const left = x + (seat.mandate === 'absent' ? 8 : SIGN_ROOM)
  const first = y + height / 2 - (lines.length * LEADING) / 2 + 11.8
  lines.forEach((text, i) => {
    shapes.push({ kind: 'text', x: left, y: first + i * LEADING, text, size: TEXT, weight: 600, fill: ink })
  })
  const marks = [
    ...(seat.presides ? [texts.drawing.meetings.chairMark] : []),
    ...(seat.keepsMinutes ? [texts.drawing.meetings.secretaryMark] : []),
  ]
  marks.forEach((letter, i) => {
    const cx = x + width - 12 - (marks.length - 1 - i) * MARK_ROOM
    shapes.push(...roleMark(letter, cx, y + height / 2))
  })
  return shapes
}

/** The letter of who presides or keeps the minutes, in a square, 16 by 16 around a point. */
export function roleMark(letter: string, cx: number, cy: number): Shape[] {
  return [
    {
      kind: 'rect',
      x: cx - 8,
      y: cy - 8,
      width: 16,
      height: 16,
      radius: 3,
      fill: 'accent-soft',
      stroke: { color: 'accent', width: 1.2 },
    },
    { kind: 'text', x: cx, y: cy + 4.2, text: letter, size: 12, weight: 700, fill: 'accent', anchor: 'middle' },
  ]
}

/** The sign of a mandate around a point, 11 by 11; on the dark ground of a chair that decides it is a tick. */
function mandateSign(mandate: MeetingSeat['mandate'], cx: number, cy: number): Shape[] {
  const ring: Shape = { kind: 'circle', cx, cy, r: 4.8, fill: 'surface', stroke: { color: 'ink', width: 1.5 } }
  switch (mandate) {
    case 'absent':
      return []
    case 'decide':
      return [
        {
          kind: 'path',
          d: `M${cx - 4.2} ${cy + 0.4}L${cx - 1} ${cy + 3.6}L${cx + 4.4} ${cy - 3.6}`,
          stroke: { color: 'on-node-dark', width: 2 },
        },
      ]
    case 'refer':
      return [ring, { kind: 'path', d: `M${cx} ${cy - 4.8}A4.8 4.8 0 0 0 ${cx} ${cy + 4.8}Z`, fill: 'ink' }]
    case 'inform':
      return [ring]
    case 'none':
      return [{ kind: 'path', d: `M${cx - 4} ${cy}H${cx + 4}`, stroke: { color: 'ink', width: 2 } }]
    case 'unknown':
      return [
        {
          kind: 'text',
          x: cx,
          y: cy + 4.8,
          text: '?',
          size: 14,
          weight: 700,
          fill: 'question',
          anchor: 'middle',
        },
      ]
  }
}
