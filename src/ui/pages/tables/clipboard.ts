import type { ClipboardEvent } from 'react'
import type { Id } from '../../../model/id'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { announce, showMessage, useSession } from '../../base/state/session-store'
import { HEADER, setGrid, useGrid } from './grid-store'
import { planPaste } from './plan-edits'
import { chosenOf } from './row-choice'
import { stateOf } from './row-order'
import { runPlan } from './run-edits'
import { readTsv, writeTsv } from './tsv'
import type { Rows } from './use-rows'

/** The rows with these ids as a spreadsheet reads them, under the names of the columns. */
function rowsAsTsv(rows: Rows, ids: readonly Id[]): string {
  const { texts } = rows.cells.context
  const inOrder = [...ids].sort((a, b) => (rows.indexOf.get(a) ?? 0) - (rows.indexOf.get(b) ?? 0))
  const lines = inOrder.flatMap((id) => {
    const record = rows.records[id]
    if (!record) return []
    return [
      rows.columns.map((column) =>
        stateOf(rows.cells.cell(column, record)) === 'none' ? texts.forms.states.none : rows.cells.text(column, record),
      ),
    ]
  })
  return writeTsv([rows.columns.map((column) => column.label(texts)), ...lines])
}

/** Copies the chosen rows when there are several, else the cell where the keyboard is. */
export function copyCells(event: ClipboardEvent, rows: Rows): void {
  const { active } = useGrid.getState()
  const words = rows.cells.context.texts.grid.rows
  const chosen = chosenOf(rows, useSession.getState().selection)
  if (chosen.length > 1) {
    event.clipboardData.setData('text/plain', rowsAsTsv(rows, chosen))
    announce(words.copied(String(chosen.length)))
    event.preventDefault()
    return
  }
  const record = active && rows.records[active.row]
  const column = rows.columns.find(({ id }) => id === active?.column)
  if (!record || !column) return
  const isNone = stateOf(rows.cells.cell(column, record)) === 'none'
  const text = isNone ? rows.cells.context.texts.forms.states.none : rows.cells.text(column, record)
  event.clipboardData.setData('text/plain', writeTsv([[text]]))
  announce(words.copiedCell)
  event.preventDefault()
}

/** Copies the chosen rows by a button. */
export async function copyChosen(rows: Rows): Promise<void> {
  const words = rows.cells.context.texts.grid.rows
  const chosen = chosenOf(rows, useSession.getState().selection)
  try {
    await navigator.clipboard.writeText(rowsAsTsv(rows, chosen))
    showMessage('info', words.copied(String(chosen.length)))
  } catch (cause) {
    report(cause, 'clipboard')
    showMessage('warning', words.notCopied)
  }
}

/** Pastes cells from the active one on, as one undo step, and says what could not be read. */
export function pasteCells(event: ClipboardEvent, rows: Rows): void {
  const { active } = useGrid.getState()
  const { map } = useDocument.getState()
  if (!active || active.row === HEADER || !map) return
  const column = rows.columns.findIndex(({ id }) => id === active.column)
  const row = rows.indexOf.get(active.row)
  const block = readTsv(event.clipboardData.getData('text/plain'))
  event.preventDefault()
  const { texts } = rows.cells.context
  if (block.length === 0) {
    showMessage('info', texts.grid.paste.empty)
    return
  }
  if (column < 0 || row === undefined) return
  const context = { ...rows.cells.context, map }
  const records = rows.ids.slice(row).flatMap((id) => rows.records[id] ?? [])
  const plan = planPaste(rows.table, block, records, rows.columns.slice(column), context)
  const done = runPlan(plan, rows.columns, context)
  const number = (count: number) => count.toLocaleString(texts.language)
  const said =
    done.cells > 0 ? texts.grid.paste.done(number(done.cells), number(done.edits.length)) : texts.grid.paste.nothing
  const hasFaults = done.faults.length > 0 || done.rowsLeft > 0 || done.columnsLeft > 0
  setGrid({ report: hasFaults ? done : null })
  if (hasFaults) announce(`${said} ${texts.grid.paste.title}`)
  else showMessage('info', said)
}
