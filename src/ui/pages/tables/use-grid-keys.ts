import type { ClipboardEvent, KeyboardEvent } from 'react'
import { openDetails } from '../../base/go-to/details'
import { announce, select, useSession } from '../../base/state/session-store'
import { copyCells, pasteCells } from './clipboard'
import { goTo, placeByKey, startEditing } from './grid-moves'
import { CHOOSE, type GridPlace, HEADER, setGrid, setView, useGrid } from './grid-store'
import { rangeTo, removeChosen, toggleRow } from './row-choice'
import { nextSort } from './row-order'
import { commitCell } from './run-edits'
import type { Rows } from './use-rows'

/** What the keys of the grid do; each gives whether the key meant something here. */
export function gridKeys(rows: Rows) {
  const columnOf = (id: string) => rows.columns.find((column) => column.id === id)

  function edit(place: GridPlace): boolean {
    const column = columnOf(place.column)
    if (!column || place.row === HEADER) return false
    if (column.write) startEditing(place, true)
    else {
      const { edit: words } = rows.cells.context.texts.grid
      select([place.row])
      if (!column.isComputed) openDetails()
      announce(column.isComputed ? words.computed : words.elsewhere)
    }
    return true
  }

  function setState(place: GridPlace, value: undefined | null): boolean {
    const column = columnOf(place.column)
    if (!column || place.row === HEADER) return false
    const refusal = commitCell(rows.table, place.row, column, value, rows.cells.context)
    // Where it stands is where the reason is shown: in the field over the cell.
    if (refusal !== undefined) {
      announce(refusal)
      if (column.write) startEditing(place)
    }
    return true
  }

  function onHeader(event: KeyboardEvent, place: GridPlace): boolean {
    if (event.key !== 'Enter' && event.key !== ' ') return false
    if (place.column === CHOOSE) toggleAll(rows)
    else sortBy(rows, place.column, event.shiftKey)
    return true
  }

  function move(event: KeyboardEvent, place: GridPlace): boolean {
    const target = placeByKey(event, place)
    if (!target) return false
    if (event.shiftKey && target.row !== HEADER) rangeTo(rows, target.row)
    goTo(target)
    return true
  }

  function act(event: KeyboardEvent, place: GridPlace): boolean {
    const isControl = event.ctrlKey || event.metaKey
    const { key } = event
    if (isControl && key.toLowerCase() === 'a') return chooseAllShown(rows)
    if (isControl && key === 'Enter') {
      setGrid({ adding: true })
      return true
    }
    if (isControl && key === 'Delete') return removeChosen(rows)
    if (event.altKey && key === 'ArrowDown' && place.column !== CHOOSE) {
      setGrid({ filtering: place.column })
      return true
    }
    if (place.row === HEADER) return onHeader(event, place)
    if (key === ' ') {
      if (event.shiftKey) rangeTo(rows, place.row)
      else toggleRow(rows, place.row)
      return true
    }
    if (isControl || event.altKey) return false
    if (key === 'Enter' && place.column === CHOOSE) {
      toggleRow(rows, place.row)
      return true
    }
    if (key === 'Enter' || key === 'F2') return edit(place)
    if (key === 'Delete' || key === 'Backspace') return setState(place, event.shiftKey ? null : undefined)
    return false
  }

  return {
    onKeyDown(event: KeyboardEvent) {
      const { active, editing } = useGrid.getState()
      if (!active || editing || event.nativeEvent.isComposing) return
      if (act(event, active) || move(event, active)) {
        event.preventDefault()
        event.stopPropagation()
        return
      }
      // A letter begins editing and, by its own default, falls into the field that opens.
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
      const column = columnOf(active.column)
      if (isLetter && column?.write && active.row !== HEADER) {
        startEditing(active)
        event.stopPropagation()
      }
    },
    onCopy(event: ClipboardEvent) {
      if (!useGrid.getState().editing) copyCells(event, rows)
    },
    onPaste(event: ClipboardEvent) {
      if (!useGrid.getState().editing) pasteCells(event, rows)
    },
    edit,
  }
}

/** Sorts by a column: up, down, and back; `isExtra` keeps the other keys. */
export function sortBy(rows: Rows, column: string, isExtra: boolean): void {
  const sort = nextSort(rows.view.sort, column, isExtra)
  setView(rows.table, { sort })
  const { texts } = rows.cells.context
  const label = rows.columns.find(({ id }) => id === column)?.label(texts) ?? ''
  const key = sort.find((known) => known.column === column)
  const words = texts.grid.sort
  announce(!key ? words.none : key.descending ? words.descending(label) : words.ascending(label))
}

/** Chooses every row that is shown. */
function chooseAllShown(rows: Rows): boolean {
  select([...rows.ids])
  announce(rows.cells.context.texts.grid.counts.chosen(String(rows.ids.length)))
  return true
}

/** Chooses every row that is shown, or none when they all were. */
export function toggleAll(rows: Rows): void {
  const chosen = new Set(useSession.getState().selection)
  if (rows.ids.length > 0 && rows.ids.every((id) => chosen.has(id))) select([])
  else chooseAllShown(rows)
}
