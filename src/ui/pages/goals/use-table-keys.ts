import { type KeyboardEvent, type RefObject, useCallback, useRef, useState } from 'react'
import { type GridPlace, movedBy } from '../../kit/grid/grid-moves'
import { useRovingFocus } from '../../kit/grid/use-roving-focus'

/** Rows that Page Up and Page Down go: the table is drawn as a whole and scrolls with the page. */
const PAGE = 10

interface TableKeys {
  readonly table: RefObject<HTMLTableElement | null>
  /** The one cell that Tab comes to. */
  readonly here: GridPlace
  /** Goes to a cell and gives it the keyboard. */
  readonly moveTo: (place: GridPlace) => void
  /** Walks as in every grid. @returns whether the key was for this */
  readonly onMoveKey: (event: KeyboardEvent) => boolean
}

/** The grid pattern for a table that is drawn as a whole: one tab stop, the cell that carries `data-here`. */
export function useTableKeys(rows: number, columns: number): TableKeys {
  const table = useRef<HTMLTableElement>(null)
  const [held, setHeld] = useState<GridPlace>({ row: 0, column: 0 })
  const askFocus = useRovingFocus(table)
  const here = {
    row: Math.max(0, Math.min(rows - 1, held.row)),
    column: Math.max(0, Math.min(columns - 1, held.column)),
  }
  const moveTo = useCallback(
    (place: GridPlace) => {
      askFocus()
      setHeld(place)
    },
    [askFocus],
  )
  const onMoveKey = (event: KeyboardEvent) => {
    const to = event.shiftKey ? undefined : movedBy(event, here, { rows, columns, page: PAGE })
    if (!to) return false
    event.preventDefault()
    moveTo(to)
    return true
  }
  return { table, here, moveTo, onMoveKey }
}
