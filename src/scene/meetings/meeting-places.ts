import type { Id } from '../../model/id'
import { inflate, overlaps, type Point, type Rect, type Size } from '../drawing/geometry'

/** Air between meetings of a row, and between meetings and what else is drawn. */
const GAP = 44
/** Between rows there is room for the words above a row and for lines that turn. */
const ROW_GAP = 78
/** From the drawing to the band, and from the band's line to its first row. */
const BAND_GAP = 110
const LINE_GAP = 48
const NARROWEST = 900
/** Width to height of what a screen has left for the map beside a panel. */
const ASPECT = 1.75
const TRIALS = 24

/** A meeting that has no place of its own, in the group in whose row it comes. */
interface MeetingToPlace {
  readonly id: Id
  readonly size: Size
  /** Meetings of one group stand in rows of their own; groups come in the order in which they are met. */
  readonly group: string
}

export interface Band {
  /** Top left corner of each meeting. */
  readonly places: ReadonlyMap<Id, Point>
  /** Per group the place of the words above its first row. */
  readonly headings: ReadonlyMap<string, Point>
  /** Where the line above the band runs; undefined when no meeting stands in it. */
  readonly line: Rect | undefined
}

/**
 * Places for meetings under a drawing, in rows of each group. A meeting that was put somewhere keeps its gap in its row, so
 * that the others stay where they are, and who stands in the way of the rows is gone round.
 *
 * @param meetings in the order in which they come; also those that were put somewhere
 * @param put places of meetings that were put somewhere, with their size
 * @param drawing around everything else; undefined when nothing else is drawn
 */
export function placeMeetings(
  meetings: readonly MeetingToPlace[],
  put: ReadonlyMap<Id, Rect>,
  drawing: Rect | undefined,
): Band {
  const left = drawing?.x ?? 0
  const lineY = drawing ? drawing.y + drawing.height + BAND_GAP : 0
  const groups = [...new Set(meetings.map(({ group }) => group))].map((group) =>
    meetings.filter((meeting) => meeting.group === group),
  )
  const width = bandWidth(groups)
  const taken = [...put.values()].map((rect) => inflate(rect, GAP / 2))
  const places = new Map<Id, Point>()
  const headings = new Map<string, Point>()
  let top = lineY + ROW_GAP
  for (const group of groups) {
    for (const [i, row] of rowsOf(group, width).entries()) {
      if (i > 0) top += LINE_GAP
      let x = left
      for (const { id, size, group: name } of row) {
        if (!put.has(id)) {
          x = clearOf({ x, y: top, ...size }, taken)
          places.set(id, { x: Math.round(x), y: Math.round(top) })
          if (!headings.has(name)) headings.set(name, { x: left, y: Math.round(top) })
        }
        x += size.width + GAP
      }
      top += heightOf(row)
    }
    top += ROW_GAP
  }
  const line = places.size > 0 ? { x: left, y: lineY, width, height: 2 } : undefined
  return { places, headings, line }
}

/** The first place to the right where a rectangle meets none of the others. */
function clearOf(rect: Rect, taken: readonly Rect[]): number {
  let { x } = rect
  for (;;) {
    const met = taken.find((other) => overlaps({ ...rect, x }, other))
    if (!met) return x
    x = met.x + met.width + 1
  }
}

type Row = readonly MeetingToPlace[]

function rowsOf(meetings: Row, width: number): Row[] {
  const rows: MeetingToPlace[][] = []
  let [row, x]: [MeetingToPlace[], number] = [[], 0]
  for (const meeting of meetings) {
    if (row.length > 0 && x + meeting.size.width > width) {
      rows.push(row)
      ;[row, x] = [[], 0]
    }
    row.push(meeting)
    x += meeting.size.width + GAP
  }
  return row.length > 0 ? [...rows, row] : rows
}

function heightOf(row: Row): number {
  return Math.max(...row.map(({ size }) => size.height))
}

/** The width at which all rows together fit a screen at the largest scale. */
function bandWidth(groups: readonly Row[]): number {
  const widest = Math.max(NARROWEST, ...groups.flat().map(({ size }) => size.width))
  const whole = Math.max(widest, ...groups.map((group) => group.reduce((sum, { size }) => sum + size.width + GAP, 0)))
  let best = { width: widest, cost: Number.POSITIVE_INFINITY }
  for (let i = 0; i <= TRIALS; i++) {
    const width = Math.round(widest + ((whole - widest) * i) / TRIALS)
    const rows = groups.map((group) => rowsOf(group, width))
    const height = rows.reduce((sum, own) => sum + own.reduce((all, row) => all + heightOf(row) + LINE_GAP, ROW_GAP), 0)
    const cost = Math.max(width, height * ASPECT)
    if (cost < best.cost) best = { width, cost }
  }
  return best.width
}
