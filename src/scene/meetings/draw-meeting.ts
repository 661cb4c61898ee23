import type { Meeting } from '../../model/schema/governance'
import { longDate, type Texts } from '../../text/texts'
import { changeSign, changeStroke, edgeScale, secondEdge } from '../drawing/change-signs'
import type { Rect, Size } from '../drawing/geometry'
import { type Badge, smallBadge } from '../drawing/marks'
import { movedShapes } from '../drawing/moved-shapes'
import { PLAIN, type Reading, signScale } from '../drawing/reading'
import type { Shape, Stroke } from '../drawing/shape'
import { cutText, measureText, wrapText } from '../drawing/text-measure'
import type { MeetingChange } from './meeting-change'
import type { MeetingSeat } from './meeting-seats'
import { emptySeats, meetingFacts } from './meeting-words'
import { drawSeat, SEAT_GAP, seatSize } from './seat'

const NARROWEST = 236
/** A row of chairs is no longer than this, unless one chair is. */
const LONGEST_ROW = 430
const PADDING = 14
const NAME = 16
const NAME_LEADING = 19
const FACT = 13
const FACT_LEADING = 17
/** How high a chair is when the table is seen from afar, and its words are left out. */
const DISTANT_CHAIR = 12
/** How large the sign of a chair that changes is beside that of a card. */
const CHAIR_SIGN = 0.7

interface MeetingDrawing {
  readonly size: Size
  readonly shapes: readonly Shape[]
}

interface MeetingLook {
  readonly badge?: Badge | undefined
  readonly reading?: Reading
  /** What became of it, when the map shows a difference. */
  readonly change?: MeetingChange | undefined
}

/** Up to this letter, in map units, the words on chairs and table are as large as they must be. */
const WORDED = 12.4

interface Chair extends Size {
  readonly seat: MeetingSeat
}

/**
 * A meeting as a table seen from above: chairs along both long sides, its name and what is known of it on the table.
 * Nothing is cut off, however long the names. Where letters must be larger, the table keeps its size: chairs are without
 * words, and its name is as large as it can be.
 *
 * @returns its size, and its shapes relative to the top left corner
 */
export function drawMeeting(
  meeting: Meeting,
  seats: readonly MeetingSeat[],
  texts: Texts,
  { badge, reading = PLAIN, change }: MeetingLook = {},
): MeetingDrawing {
  const chairs = seats.map((seat): Chair => ({ seat, ...seatSize(seat) }))
  const rows = rowsOf(chairs)
  const above = rows.slice(0, Math.ceil(rows.length / 2))
  const below = rows.slice(above.length)
  const width = Math.ceil(Math.max(NARROWEST, ...rows.map(lengthOf)) + 2 * 8)
  const words = layOutWords(meeting, seats, texts, width - 2 * PADDING)
  const top = sum(above.map(heightOf)) + above.length * SEAT_GAP
  const height = top + words.height + sum(below.map(heightOf)) + below.length * SEAT_GAP
  const shapes: Shape[] = []
  let y = 0
  for (const row of above) {
    shapes.push(...drawRow(row, width, y, 'top', texts, change))
    y += heightOf(row) + SEAT_GAP
  }
  shapes.push(
    ...tableTop(meeting, { x: 0, y, width, height: words.height }, { reading, change }),
    ...movedShapes(words.shapes, width / 2, y),
  )
  y += words.height + SEAT_GAP
  for (const row of below) {
    shapes.push(...drawRow(row, width, y, 'bottom', texts, change))
    y += heightOf(row) + SEAT_GAP
  }
  const size = { width, height: Math.ceil(height) }
  const sign = (at: number) => (badge ? smallBadge(badge.severity, width - 6, at + 4) : [])
  const isWorded = reading.letter <= WORDED
  const drawn = isWorded ? shapes : drawDistant(meeting, seats, size, { reading, change })
  const edge = isWorded ? top : DISTANT_CHAIR + 4
  const changed = change ? changeSign(change.kind, 4, edge + 4, signScale(reading, 2.3)) : []
  return { size, shapes: [...drawn, ...changed, ...sign(edge)] }
}

/** The chairs in rows of about equal length, in their own order. */
function rowsOf(chairs: readonly Chair[]): Chair[][] {
  const total = lengthOf(chairs)
  const count = Math.min(chairs.length, Math.max(2, Math.ceil(total / LONGEST_ROW)))
  const rows: Chair[][] = Array.from({ length: count }, () => [])
  let passed = 0
  for (const chair of chairs) {
    const middle = passed + chair.width / 2
    rows[Math.min(count - 1, Math.floor((middle / total) * count))]?.push(chair)
    passed += chair.width + SEAT_GAP
  }
  return rows.filter((row) => row.length > 0)
}

function lengthOf(row: readonly Chair[]): number {
  return sum(row.map(({ width }) => width)) + Math.max(0, row.length - 1) * SEAT_GAP
}

function heightOf(row: readonly Chair[]): number {
  return Math.max(0, ...row.map(({ height }) => height))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function drawRow(
  row: readonly Chair[],
  width: number,
  y: number,
  side: 'top' | 'bottom',
  texts: Texts,
  change: MeetingChange | undefined,
): Shape[] {
  let x = (width - lengthOf(row)) / 2
  const high = heightOf(row)
  return row.flatMap((chair) => {
    // Chairs stand against the table.
    const at = { x, y: side === 'top' ? y + high - chair.height : y }
    x += chair.width + SEAT_GAP
    const kind = change?.chair(chair.seat.party)
    // On the corner away from the table.
    const sign = kind ? changeSign(kind, at.x + 1, side === 'top' ? at.y + 2 : at.y + chair.height - 2, CHAIR_SIGN) : []
    return [...drawSeat(chair.seat, at, chair, side, texts), ...sign]
  })
}

function tableTop(
  { permanence, certainty }: Meeting,
  { x, y, width, height }: Rect,
  { reading, change }: { readonly reading: Reading; readonly change: MeetingChange | undefined },
): Shape[] {
  const dash = permanence === 'temporary' ? { dash: [7, 5] } : {}
  const scale = edgeScale(reading)
  const plain: Stroke = { color: certainty === 'disputed' ? 'strain' : 'ink-muted', width: 2.4, ...dash }
  const size = { width: width - 2, height: height - 2 }
  const stroke = change ? changeStroke(change.kind, 2, scale) : plain
  const top: Shape = { kind: 'rect', x: x + 1, y: y + 1, ...size, radius: 16, fill: 'surface', stroke }
  return change?.kind === 'added' ? [top, ...movedShapes([secondEdge(size, 16, scale)], x + 1, y + 1)] : [top]
}

/** The words on the table, around x = 0. */
function layOutWords(
  meeting: Meeting,
  seats: readonly MeetingSeat[],
  texts: Texts,
  width: number,
): { readonly height: number; readonly shapes: readonly Shape[] } {
  const shapes: Shape[] = []
  let y = 10
  for (const line of wrapText(meeting.name, NAME, 700, width)) {
    y += NAME_LEADING
    shapes.push({ kind: 'text', x: 0, y: y - 5, text: line, size: NAME, weight: 700, fill: 'ink', anchor: 'middle' })
  }
  y += 2
  for (const line of factLines(factsOf(meeting, texts), width)) {
    y += FACT_LEADING
    shapes.push({
      kind: 'text',
      x: 0,
      y: y - 5,
      text: line,
      size: FACT,
      weight: 400,
      fill: 'ink-muted',
      anchor: 'middle',
    })
  }
  const empty = emptySeats(meeting, seats, texts)
  for (const line of empty ? wrapText(empty, FACT, 600, width) : []) {
    y += FACT_LEADING
    shapes.push({ kind: 'text', x: 0, y: y - 5, text: line, size: FACT, weight: 600, fill: 'strain', anchor: 'middle' })
  }
  return { height: y + 10, shapes }
}

/** Facts side by side with a dot between them as far as they fit; a line breaks between facts, and within a long one. */
function factLines(facts: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const fact of facts) {
    const joined = lines.length > 0 ? `${lines.at(-1)} · ${fact}` : fact
    if (lines.length > 0 && measureText(joined, FACT, 400) <= width) lines[lines.length - 1] = joined
    else lines.push(...wrapText(fact, FACT, 400, width))
  }
  return lines
}

/** What is known of the meeting, and until when it is held when it is temporary. */
function factsOf(meeting: Meeting, texts: Texts): readonly string[] {
  if (meeting.permanence !== 'temporary') return meetingFacts(meeting, texts)
  const { until } = meeting
  const { temporary } = texts.records.permanence
  const held = until ? texts.drawing.meetings.until(temporary, longDate(until, texts.language)) : temporary
  return [...meetingFacts(meeting, texts), held]
}

function drawDistant(
  meeting: Meeting,
  seats: readonly MeetingSeat[],
  { width, height }: Size,
  { reading, change }: { readonly reading: Reading; readonly change: MeetingChange | undefined },
): Shape[] {
  const { letter } = reading
  const above = seats.slice(0, Math.ceil(seats.length / 2))
  const room = DISTANT_CHAIR + 4
  const shapes: Shape[] = []
  for (const [row, y] of [
    [above, 0],
    [seats.slice(above.length), height - DISTANT_CHAIR],
  ] as const) {
    const pitch = Math.min(40, (width - 16) / Math.max(1, row.length))
    row.forEach(({ mandate }, i) => {
      shapes.push({
        kind: 'rect',
        x: (width - row.length * pitch) / 2 + i * pitch + pitch * 0.1,
        y,
        width: pitch * 0.8,
        height: DISTANT_CHAIR,
        radius: 4,
        fill: mandate === 'decide' ? 'node-dark' : 'surface',
        stroke: { color: 'ink-muted', width: 1.6 },
      })
    })
  }
  const inner = { width: width - 2 * PADDING, height: height - 2 * room - 8 }
  const { lines, size } = largest(meeting.name, inner, letter)
  const leading = size * 1.08
  const first = height / 2 - (leading * lines.length) / 2 + size * 0.86
  return [
    ...shapes,
    ...tableTop(meeting, { x: 0, y: room, width, height: height - 2 * room }, { reading, change }),
    ...lines.map(
      (text, i): Shape => ({
        kind: 'text',
        x: width / 2,
        y: Math.round(first + i * leading),
        text,
        size,
        weight: 700,
        fill: 'ink',
        anchor: 'middle',
      }),
    ),
  ]
}

/**
 * The largest type in which a name fits; no word is broken for it. Where it does not fit at the smallest letter, it goes on
 * as long as there is room.
 */
function largest(
  name: string,
  { width, height }: Size,
  letter: number,
): { readonly lines: readonly string[]; readonly size: number } {
  for (const size of [36, 32, 28, 25, 22, 19, 17, 15, 13, letter].filter((size) => size >= letter)) {
    const lines = wrapText(name, size, 700, width)
    const isWhole = name.split(/\s+/).every((word) => measureText(word, size, 700) <= width)
    if (isWhole && lines.length * size * 1.08 <= height) return { lines, size }
  }
  const lines = wrapText(name, letter, 700, width)
  const count = Math.max(1, Math.floor(height / (letter * 1.08)))
  if (lines.length <= count) return { lines, size: letter }
  const [first = '', ...rest] = lines.slice(0, count)
  const last = rest.pop() ?? first
  return { lines: [...(count > 1 ? [first, ...rest] : []), cutText(`${last}…`, letter, width)], size: letter }
}
