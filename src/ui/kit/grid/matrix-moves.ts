/** A place in a matrix by number; -1 is the head of the rows or columns. The corner is no place. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridExtent {
  readonly rows: number
  readonly columns: number
  /** How many rows are in view at once. */
  readonly page: number
}

export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * Where a key leads from a place: arrows by one, Home and End within the row, with Control to the corners, Page Up and
 * Page Down by a view, Tab and Shift+Tab cell by cell through all rows.
 *
 * @returns the new place (the same at an edge), or undefined for a key that does not move or that leaves the matrix
 */
export function movedBy(pressed: PressedKey, at: GridPlace, extent: GridExtent): GridPlace | undefined {
  const { key, altKey } = pressed
  if (altKey || extent.rows === 0 || extent.columns === 0) return undefined
  const isJump = pressed.ctrlKey || pressed.metaKey
  if (key === 'Tab') return isJump ? undefined : nextCell(at, extent, pressed.shiftKey ? -1 : 1)
  const last = { row: extent.rows - 1, column: extent.columns - 1 }
  const stay = (row: number, column: number): GridPlace => {
    const to = { row: clamp(row, -1, last.row), column: clamp(column, -1, last.column) }
    return to.row === -1 && to.column === -1 ? at : to
  }
  switch (key) {
    case 'ArrowUp':
      return isJump ? stay(0, at.column) : stay(at.row - 1, at.column)
    case 'ArrowDown':
      return isJump ? stay(last.row, at.column) : stay(at.row + 1, at.column)
    case 'ArrowLeft':
      return isJump ? stay(at.row, 0) : stay(at.row, at.column - 1)
    case 'ArrowRight':
      return isJump ? stay(at.row, last.column) : stay(at.row, at.column + 1)
    case 'Home':
      return isJump ? { row: 0, column: 0 } : { row: at.row, column: 0 }
    case 'End':
      return isJump ? last : { row: at.row, column: last.column }
    case 'PageUp':
      return { row: clamp(at.row - extent.page, 0, last.row), column: at.column }
    case 'PageDown':
      return { row: clamp(at.row + extent.page, 0, last.row), column: at.column }
    default:
      return undefined
  }
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
