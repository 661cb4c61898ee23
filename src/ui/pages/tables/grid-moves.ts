import { flushSync } from 'react-dom'
import type { Id } from '../../../model/id'
import { movedBy, type GridPlace as NumberedPlace, type PressedKey } from '../../kit/grid/grid-moves'
import { CHOOSE, type GridPlace, HEADER, setGrid, useGrid } from './grid-store'

/** Where the keyboard goes when a cell has been edited: `away` leaves it where the user put it. */
export type Leaving = 'down' | 'up' | 'left' | 'right' | 'stay' | 'away'

/** The rows and columns among which the keyboard moves, as shown now, and what the table they stand in can do. */
interface GridShape {
  readonly ids: readonly Id[]
  readonly indexOf: ReadonlyMap<Id, number>
  /** The ids of the columns, the box to choose a row included. */
  readonly columns: readonly string[]
  /** Rows that fit on the screen. */
  readonly page: () => number
  /** Brings a place into sight, by number: -1 is the row of headers, column 0 the box to choose a row. */
  readonly show: (place: NumberedPlace) => void
  /** Asks that the cell where the keyboard is by the next drawing gets the focus. */
  readonly askFocus: () => void
}

const NOTHING: GridShape = {
  ids: [],
  indexOf: new Map(),
  columns: [],
  page: () => 1,
  show: () => {},
  askFocus: () => {},
}

let shape = NOTHING

/** Tells the moves what is shown; the table calls it whenever that changes. */
export function setShape(next: GridShape): void {
  shape = next
}

function numbered({ row, column }: GridPlace): NumberedPlace {
  return { row: row === HEADER ? -1 : (shape.indexOf.get(row) ?? 0), column: shape.columns.indexOf(column) }
}

function named({ row, column }: NumberedPlace): GridPlace {
  return { row: row < 0 ? HEADER : (shape.ids[row] ?? HEADER), column: shape.columns[column] ?? CHOOSE }
}

/** Where a key leads from a place, the headers included; undefined for a key that does not move. */
export function placeByKey(pressed: PressedKey, place: GridPlace): GridPlace | undefined {
  const { ids, columns } = shape
  // Only these two keys need the page measured.
  const page = pressed.key === 'PageUp' || pressed.key === 'PageDown' ? shape.page() : 1
  const extent = { rows: ids.length, columns: columns.length, page, firstRow: -1 } as const
  const to = movedBy(pressed, numbered(place), extent)
  return to && named(to)
}

/** The place so many rows and columns further, within the table; the headers are the row above the first. */
export function placeBeside(place: GridPlace, rows: number, columns: number): GridPlace {
  const at = numbered(place)
  return named({
    row: Math.max(-1, Math.min(shape.ids.length - 1, at.row + rows)),
    column: Math.max(0, Math.min(shape.columns.length - 1, at.column + columns)),
  })
}

/** Puts the keyboard somewhere and shows it. */
export function goTo(place: GridPlace): void {
  // Looking where things stand comes first: after a change it would have to be worked out anew.
  showPlace(place)
  shape.askFocus()
  // At once: the next key is for the cell that has the focus by then.
  flushSync(() => setGrid({ active: place, editing: null }))
}

/** Ends the editing of a cell; what was not kept is dropped. */
export function endEditing(leaving: Leaving): void {
  const { editing } = useGrid.getState()
  if (!editing) return
  if (leaving === 'away') {
    setGrid({ editing: null })
    return
  }
  const steps = { down: [1, 0], up: [-1, 0], left: [0, -1], right: [0, 1], stay: [0, 0] } as const
  const [rows, columns] = steps[leaving]
  const next = placeBeside(editing, rows, columns)
  goTo(next.row === HEADER ? editing : next)
}

/**
 * Opens the field over a cell. It has the focus, with its text selected, before this returns: the key that is being
 * pressed then falls into it and replaces the text.
 *
 * @param opensList shows what can be chosen at once, for whoever did not begin to type
 */
export function startEditing(place: GridPlace, opensList = false): void {
  flushSync(() => setGrid({ active: place, editing: place }))
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    '.grid-editor input, .grid-editor textarea',
  )
  field?.focus()
  field?.select()
  if (opensList && field?.getAttribute('role') === 'combobox') field.click()
}

/** Opens the field over a cell with the text that was left in it, the cursor behind its last letter. */
export function reopenCell(place: GridPlace): void {
  showPlace(place)
  flushSync(() => setGrid({ active: place, editing: place }))
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('.grid-editor :is(input, textarea)')
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}

/** Gives a cell the focus and brings it into sight, past the headers and the columns that stay. */
export function focusPlace(place: GridPlace): void {
  showPlace(place)
  shape.askFocus()
  setGrid({ active: { ...place } })
}

/** Brings a cell into sight without giving it the focus. */
export function showPlace(place: GridPlace): void {
  const { row, column } = numbered(place)
  shape.show({ row: shape.indexOf.has(place.row) ? row : -1, column })
}
