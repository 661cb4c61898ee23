import { collectionOf } from '../../../model/chain-map'
import { recordsToDuplicate } from '../../../model/commands/duplicate-records'
import { type Id, newId } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { select, showMessage, useSession } from '../../base/state/session-store'
import { goTo, placeBeside } from './grid-moves'
import { HEADER, setGrid, useGrid } from './grid-store'
import type { Rows } from './use-rows'

/** The row from which a range runs. */
let anchor: Id | undefined

/** The chosen records of this table, in the order in which they were chosen. */
export function chosenOf(rows: Pick<Rows, 'records'>, selection: readonly Id[]): Id[] {
  return selection.filter((id) => rows.records[id] !== undefined)
}

/** Chooses a row besides the others, or lets go of it. */
export function toggleRow(rows: Rows, id: Id): void {
  anchor = id
  const chosen = chosenOf(rows, useSession.getState().selection)
  select(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
}

/** Chooses this row alone, unless several are chosen already: one can look around in them. */
export function chooseRow(rows: Rows, id: Id): void {
  anchor = id
  if (chosenOf(rows, useSession.getState().selection).length < 2) select([id])
}

/** Chooses the rows from the last chosen one to this one. */
export function rangeTo(rows: Rows, id: Id): void {
  const { active } = useGrid.getState()
  const from = rows.indexOf.get(anchor ?? '') ?? rows.indexOf.get(active?.row ?? '')
  const to = rows.indexOf.get(id)
  if (from === undefined || to === undefined) return
  anchor = rows.ids[from]
  select(rows.ids.slice(Math.min(from, to), Math.max(from, to) + 1))
}

function number(count: number, rows: Rows): string {
  return count.toLocaleString(rows.cells.context.texts.language)
}

/** Deletes the chosen rows and what cannot be without them, as one undo step. */
export function removeChosen(rows: Rows): boolean {
  const ids = chosenOf(rows, useSession.getState().selection)
  const { active } = useGrid.getState()
  if (ids.length === 0) return false
  const gone = new Set(ids)
  const at = rows.indexOf.get(active?.row ?? '') ?? rows.indexOf.get(ids[0] ?? '') ?? 0
  const stays = [...rows.ids.slice(at), ...rows.ids.slice(0, at).reverse()].find((id) => !gone.has(id))
  if (!runOrTell({ type: 'remove-records', ids })) return true
  select([])
  showMessage('info', rows.cells.context.texts.grid.rows.removed(number(ids.length, rows)))
  // The keyboard goes to the row that took the place of what is gone.
  if (stays !== undefined && active) goTo(placeBeside({ row: stays, column: active.column }, 0, 0))
  else setGrid({ active: active && { ...active, row: HEADER } })
  return true
}

/** Copies the chosen rows within the map, as one undo step; the copies are chosen. */
export function duplicateChosen(rows: Rows): void {
  const { map } = useDocument.getState()
  const ids = chosenOf(rows, useSession.getState().selection)
  if (!map || ids.length === 0) return
  const newIds: Record<Id, Id> = {}
  for (const id of recordsToDuplicate(map, ids)) newIds[id] = newId(collectionOf(map, id) ?? 'record')
  if (!runOrTell({ type: 'duplicate-records', ids, newIds, offset: { x: 40, y: 132 } })) return
  const copies = ids.flatMap((id) => newIds[id] ?? [])
  setGrid({ fresh: [...useGrid.getState().fresh, ...copies] })
  select(copies)
  showMessage('info', rows.cells.context.texts.grid.rows.duplicated(number(copies.length, rows)))
}
