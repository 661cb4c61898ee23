/** A place in a grid by number; -1 is the head of the rows or columns, where the keyboard comes to it. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridExtent {
  readonly rows: number
  readonly columns: number
  /** How many rows are in view at once. */
  readonly page: number
  /** -1 when the keyboard also comes to the heads of the columns, or of the rows; 0 when absent. */
  readonly firstRow?: -1 | 0
  readonly firstColumn?: -1 | 0
}

export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * Where a key leads from a place: arrows by one, with Control to the edge of the cells, Home and End within the row, with
 * Control to the corners, Page Up and Page Down by a view. From a head no key leads back to the cells but one that goes
 * their way.
 *
 * @returns the new place (the same at an edge), or undefined for a key that does not move
 */
export function movedBy(pressed: PressedKey, at: GridPlace, extent: GridExtent): GridPlace | undefined {
  const { firstRow = 0, firstColumn = 0 } = extent
  // Where no rows are left there may still be heads to walk along.
  if (pressed.altKey || extent.rows <= firstRow || extent.columns <= firstColumn) return undefined
  const to = target(pressed, at, extent)
  if (!to) return undefined
  const place = {
    row: clamp(to.row, firstRow, extent.rows - 1),
    column: clamp(to.column, firstColumn, extent.columns - 1),
  }
  // Where rows and columns both have heads, the corner between them is no place.
  return place.row === -1 && place.column === -1 ? at : place
}

function target(pressed: PressedKey, { row, column }: GridPlace, extent: GridExtent): GridPlace | undefined {
  const isJump = pressed.ctrlKey || pressed.metaKey
  const last = { row: extent.rows - 1, column: extent.columns - 1 }
  switch (pressed.key) {
    case 'ArrowUp':
      return { row: isJump ? Math.min(row, 0) : row - 1, column }
    case 'ArrowDown':
      return { row: isJump ? last.row : row + 1, column }
    case 'ArrowLeft':
      return { row, column: isJump ? Math.min(column, 0) : column - 1 }
    case 'ArrowRight':
      return { row, column: isJump ? last.column : column + 1 }
    case 'Home':
      return { row: isJump ? 0 : row, column: 0 }
    case 'End':
      return isJump ? last : { row, column: last.column }
    case 'PageUp':
      return { row: Math.min(row, Math.max(0, row - extent.page)), column }
    case 'PageDown':
      return { row: row + extent.page, column }
    default:
      return undefined
  }
}

/**
 * Where Tab and Shift+Tab lead: cell by cell through all rows.
 *
 * @returns undefined for another key, and where Tab leaves the grid: after the last cell and before the first
 */
export function tabbedBy(pressed: PressedKey, at: GridPlace, extent: GridExtent): GridPlace | undefined {
  if (pressed.key !== 'Tab' || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined
  return nextCell(at, extent, pressed.shiftKey ? -1 : 1)
}

/** The next or previous cell in reading order, heads passed over; undefined after the last and before the first. */
function nextCell(at: GridPlace, { rows, columns }: GridExtent, step: 1 | -1): GridPlace | undefined {
  if (at.column + step >= 0 && at.column + step < columns) return { row: at.row, column: at.column + step }
  const row = at.row + step
  if (row < 0 || row >= rows) return undefined
  return { row, column: step === 1 ? 0 : columns - 1 }
}

/** Where filling goes on after a letter: to the right in reading order, or down the columns; the same at the end. */
export function afterFilling(at: GridPlace, extent: GridExtent, way: 'right' | 'down' | 'stay'): GridPlace {
  if (way === 'stay') return at
  if (way === 'right') return nextCell(at, extent, 1) ?? at
  if (at.row + 1 < extent.rows) return { row: at.row + 1, column: at.column }
  return at.column + 1 < extent.columns ? { row: 0, column: at.column + 1 } : at
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
