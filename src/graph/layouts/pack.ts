import type { Id } from '../../model/id'
import type { Position } from '../../model/schema/findings-and-views'
import type { Band, Group, Neighbours, Ranked } from './bands'
import { SPACING } from './layout-input'

/** How long a column and how wide a line of columns may become; what is longer goes on in the next. */
export interface Bounds {
  readonly rows: number
  readonly width: number
}

type Column = readonly Ranked[]
type Line = readonly Column[]

/** Long groups become several columns: in the order of the flow, or side by side what is as far in it. */
function columnsOf(group: Group, rows: number): readonly Column[] {
  const parts = Math.ceil(group.length / rows)
  if (parts === 1) return [group]
  const byLayer = group.toSorted((a, b) => a.layer - b.layer || a.rank - b.rank)
  const isOneLayer = byLayer[0]?.layer === byLayer.at(-1)?.layer
  const partOf = (i: number) => (isOneLayer ? i % parts : Math.floor((i * parts) / group.length))
  return Array.from({ length: parts }, (_, part) =>
    byLayer.filter((_, i) => partOf(i) === part).sort((a, b) => a.rank - b.rank),
  )
}

function widthOf(column: Column): number {
  return Math.max(...column.map(({ node }) => node.width))
}

function gapBetween(left: Column, right: Column, neighbours: Neighbours): number {
  const ids = new Set(right.map(({ node }) => node.id))
  const isRelated = left.some(({ node }) => neighbours.get(node.id)?.some((id) => ids.has(id)))
  return isRelated ? SPACING.related : SPACING.unrelated
}

/** A band in lines under each other, each no wider than it may be; a group is broken only when it alone is wider. */
function linesOf(band: Band, { rows, width }: Bounds, neighbours: Neighbours): Line[] {
  const lines: Column[][] = []
  let right = Number.POSITIVE_INFINITY
  for (const group of band) {
    const columns = columnsOf(group, rows)
    const whole = columns.reduce((sum, column) => sum + widthOf(column) + SPACING.related, 0)
    if (right + whole > width && whole <= width) right = Number.POSITIVE_INFINITY
    for (const column of columns) {
      const before = lines.at(-1)?.at(-1)
      const gap = before ? gapBetween(before, column, neighbours) : 0
      const isNew = lines.length === 0 || right + gap + widthOf(column) > width
      if (isNew) {
        lines.push([column])
        right = widthOf(column)
      } else {
        lines.at(-1)?.push(column)
        right += gap + widthOf(column)
      }
    }
  }
  return lines
}

/** The rows of a column, each party as near as the order allows to those it deals with. */
function rowsOf(column: Column, rows: number, wishOf: (id: Id) => number | undefined): readonly number[] {
  const middle = (rows - column.length) / 2
  const wishes = column.map(({ node }, i) => wishOf(node.id) ?? middle + i)
  // The least deviation for the parties so far, when the last of them stands in a row or above it.
  let least: number[] = new Array(rows).fill(0)
  const chosen: number[][] = []
  wishes.forEach((wish, i) => {
    const next: number[] = []
    const pick: number[] = []
    for (let row = 0; row < rows; row++) {
      const earlier = i === 0 ? 0 : row === 0 ? Number.POSITIVE_INFINITY : (least[row - 1] ?? 0)
      const here = earlier + Math.abs(row - wish)
      const above = row === 0 ? Number.POSITIVE_INFINITY : (next[row - 1] ?? 0)
      next.push(Math.min(here, above))
      pick.push(here < above ? row : (pick[row - 1] ?? row))
    }
    least = next
    chosen.push(pick)
  })
  const result: number[] = []
  let row = rows - 1
  for (let i = column.length - 1; i >= 0; i--) {
    row = chosen[i]?.[row] ?? i
    result[i] = row
    row--
  }
  return result
}

/** Rows for all columns of a line: from left to right and back, so that relations run straight. */
function assignRows(line: Line, neighbours: Neighbours): ReadonlyMap<Id, number> {
  const rows = Math.max(...line.map((column) => column.length))
  const rowOf = new Map<Id, number>()
  const wishOf = (id: Id) => {
    const around = (neighbours.get(id) ?? []).flatMap((other) => rowOf.get(other) ?? [])
    return around.length === 0 ? undefined : around.reduce((sum, row) => sum + row, 0) / around.length
  }
  for (const columns of [line, line.toReversed(), line]) {
    for (const column of columns) {
      rowsOf(column, rows, wishOf).forEach((row, i) => {
        const id = column[i]?.node.id
        if (id !== undefined) rowOf.set(id, row)
      })
    }
  }
  return rowOf
}

/**
 * Places for bands of groups within bounds: columns beside each other, cards of one row on one height. Gives the top left
 * corners of the boxes (card and the room above it).
 *
 * @param extra room between columns and between rows on top of the least, to fill a shape
 */
export function pack(
  bands: readonly Band[],
  bounds: Bounds,
  neighbours: Neighbours,
  extra: Position = { x: 0, y: 0 },
): ReadonlyMap<Id, Position> {
  const result = new Map<Id, Position>()
  let top = 0
  for (const line of bands.flatMap((band) => linesOf(band, bounds, neighbours))) {
    const rowOf = assignRows(line, neighbours)
    const above: number[] = []
    const heights: number[] = []
    for (const { node } of line.flat()) {
      const row = rowOf.get(node.id) ?? 0
      above[row] = Math.max(above[row] ?? 0, node.extraTop)
      heights[row] = Math.max(heights[row] ?? 0, node.height)
    }
    const tops: number[] = []
    for (let row = 0; row < heights.length; row++) {
      tops.push(top)
      // A row that no party chose takes no room.
      if (heights[row] !== undefined) top += (above[row] ?? 0) + (heights[row] ?? 0) + SPACING.betweenNodes + extra.y
    }
    let x = 0
    line.forEach((column, i) => {
      const before = line[i - 1]
      if (before) x += gapBetween(before, column, neighbours) + extra.x
      for (const { node } of column) {
        const row = rowOf.get(node.id) ?? 0
        const drop = (above[row] ?? 0) - node.extraTop + ((heights[row] ?? 0) - node.height) / 2
        result.set(node.id, { x, y: (tops[row] ?? top) + drop })
      }
      x += widthOf(column)
    })
    top += SPACING.betweenLayers
  }
  return result
}
