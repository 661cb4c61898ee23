import { type KeyboardEvent, type RefObject, useCallback, useRef, useState } from 'react'

export interface TablePlace {
  readonly row: number
  readonly column: number
}

export interface TableKeys {
  readonly table: RefObject<HTMLTableElement | null>
  /** The one cell that Tab comes to. */
  readonly here: TablePlace
  /** Goes to a cell and gives it the keyboard. */
  readonly moveTo: (place: TablePlace) => void
  /** Walks with arrows, Home and End (with Ctrl: the whole table). @returns whether the key was for this */
  readonly onMoveKey: (event: KeyboardEvent) => boolean
}

/** The grid pattern for a table that is drawn as a whole: one tab stop, arrows walk. Cells carry `data-at="row,column"`. */
export function useTableKeys(rows: number, columns: number): TableKeys {
  const table = useRef<HTMLTableElement>(null)
  const [held, setHeld] = useState<TablePlace>({ row: 0, column: 0 })
  const inside = ({ row, column }: TablePlace) => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  })
  const here = inside(held)
  const moveTo = useCallback((place: TablePlace) => {
    setHeld(place)
    // The cell may only be drawn with the next change.
    requestAnimationFrame(() =>
      table.current?.querySelector<HTMLElement>(`[data-at="${place.row},${place.column}"]`)?.focus(),
    )
  }, [])
  const onMoveKey = (event: KeyboardEvent) => {
    const to = target(event, here, { row: rows - 1, column: columns - 1 })
    if (!to) return false
    event.preventDefault()
    moveTo(inside(to))
    return true
  }
  return { table, here, moveTo, onMoveKey }
}

function target(event: KeyboardEvent, { row, column }: TablePlace, last: TablePlace): TablePlace | undefined {
  if (event.altKey || event.metaKey || event.shiftKey) return undefined
  switch (event.key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return { row: event.ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: event.ctrlKey ? last.row : row, column: last.column }
    default:
      return undefined
  }
}
