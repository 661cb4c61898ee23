import { flushSync } from 'react-dom'
import type { Id } from '../../../model/id'
import { CHOOSE, type GridPlace, HEADER, setGrid, useGrid } from './grid-store'

/** Where the keyboard goes when a cell has been edited: `away` leaves it where the user put it. */
export type Leaving = 'down' | 'up' | 'left' | 'right' | 'stay' | 'away'

/** The rows and columns among which the keyboard moves, as shown now. */
export interface GridShape {
  readonly ids: readonly Id[]
  readonly indexOf: ReadonlyMap<Id, number>
  /** The ids of the columns, the box to choose a row included. */
  readonly columns: readonly string[]
  /** Rows that fit on the screen. */
  readonly page: number
}

let shape: GridShape = { ids: [], indexOf: new Map(), columns: [], page: 10 }

/** Tells the moves what is shown; the table calls it whenever that changes. */
export function setShape(next: GridShape): void {
  shape = next
}

/** What is shown now. */
export function currentShape(): GridShape {
  return shape
}

/** The place so many rows and columns further, within the table; the headers are the row above the first. */
export function placeBeside(place: GridPlace, rows: number, columns: number): GridPlace {
  const row = place.row === HEADER ? -1 : (shape.indexOf.get(place.row) ?? 0)
  const column = shape.columns.indexOf(place.column)
  const nextRow = Math.max(-1, Math.min(shape.ids.length - 1, row + rows))
  const nextColumn = Math.max(0, Math.min(shape.columns.length - 1, column + columns))
  return {
    row: nextRow < 0 ? HEADER : (shape.ids[nextRow] ?? HEADER),
    column: shape.columns[nextColumn] ?? CHOOSE,
  }
}

/** Puts the keyboard somewhere and shows it. */
export function goTo(place: GridPlace): void {
  // Looking where things stand comes first: after a change it would have to be worked out anew.
  showPlace(place)
  // The row has to be there before it can have the focus.
  flushSync(() => setGrid({ active: place, editing: null }))
  cellAt(place)?.focus({ preventScroll: true })
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

function cellAt({ row, column }: GridPlace): HTMLElement | null {
  return document.querySelector(`.grid-scroll [data-row="${row}"] [data-column="${CSS.escape(column)}"]`)
}

/** Gives a cell the focus and brings it into sight, past the headers and the columns that stay. */
export function focusPlace(place: GridPlace): void {
  showPlace(place)
  cellAt(place)?.focus({ preventScroll: true })
}

/** Brings a cell into sight without giving it the focus. */
export function showPlace({ row, column }: GridPlace): void {
  const scroller = document.querySelector<HTMLElement>('.grid-scroll')
  if (!scroller) return
  const head = scroller.querySelector<HTMLElement>('.grid-head')?.offsetHeight ?? 0
  const index = shape.indexOf.get(row)
  const height = scroller.querySelector<HTMLElement>('.grid-row')?.offsetHeight ?? 0
  if (index !== undefined) {
    const top = index * height
    const room = scroller.clientHeight - head
    if (top < scroller.scrollTop) scroller.scrollTop = top
    else if (top + height > scroller.scrollTop + room) scroller.scrollTop = top + height - room
  }
  showColumn(scroller, column)
}

function showColumn(scroller: HTMLElement, column: string): void {
  const cell = scroller.querySelector<HTMLElement>(`.grid-head [data-column="${CSS.escape(column)}"]`)
  if (!cell || cell.matches('.grid-choose, .grid-name')) return
  const [choose, name] = scroller.querySelectorAll<HTMLElement>('.grid-head :is(.grid-choose, .grid-name)')
  // On a narrow screen the name scrolls along.
  const isKept = name !== undefined && getComputedStyle(name).position === 'sticky'
  const kept = (choose?.offsetWidth ?? 0) + (isKept ? name.offsetWidth : 0)
  const left = cell.offsetLeft
  const right = left + cell.offsetWidth
  if (left - kept < scroller.scrollLeft) scroller.scrollLeft = left - kept
  else if (right > scroller.scrollLeft + scroller.clientWidth) {
    scroller.scrollLeft = Math.min(left - kept, right - scroller.clientWidth)
  }
}
