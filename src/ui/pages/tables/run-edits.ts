import type { AnyRecord, Collection } from '../../../model/chain-map'
import type { RecordEdit } from '../../../model/commands/edit-records'
import type { Refusal } from '../../../model/commands/outcome'
import type { Id } from '../../../model/id'
import { runCommand, useDocument } from '../../base/state/document-store'
import { refusalText } from '../../forms/options/refusal-text'
import type { Cell, Column, GridContext } from './column'
import { type CellFault, editBetween, type Plan, sound, writeCell } from './plan-edits'

/**
 * Puts a value in one cell, as one undo step.
 *
 * @returns why it was refused, in words, or undefined; that it stood there already is no refusal
 */
export function commitCell(
  table: Collection,
  id: Id,
  column: Column,
  value: Cell,
  context: GridContext,
): string | undefined {
  const { map } = useDocument.getState()
  const records: Readonly<Record<Id, AnyRecord>> = map?.[table] ?? {}
  const record = records[id]
  if (!map || !record) return context.texts.forms.panel.gone
  const written = writeCell(column, record, value, { ...context, map })
  if ('fault' in written) return written.fault
  const edit = editBetween(table, record, written.record)
  return edit && refusalText(runCommand({ type: 'edit-record', ...edit }), context.texts)
}

/**
 * Carries out a plan as one undo step. When the map refuses the whole, what can be done is done and the rest comes back
 * among the faults.
 */
export function runPlan(plan: Plan, columns: readonly Column[], context: GridContext): Plan {
  const { map } = useDocument.getState()
  if (!map || plan.edits.length === 0) return { ...plan, edits: [], cells: 0 }
  const refusal = run(plan.edits)
  if (!refusal) return plan
  const { done, refused } = sound(map, plan.edits)
  const remaining = done.length > 0 ? run(done) : undefined
  const carriedOut = remaining ? [] : done
  const faults = [...plan.faults, ...refused.flatMap((one) => faultOf(one, columns, context))]
  const lost = new Set(refused.map(({ edit }) => edit.id))
  return { ...plan, edits: carriedOut, cells: plan.cells - countOf(plan.edits, lost), faults }
}

function run(edits: readonly RecordEdit[]): Refusal | undefined {
  const [only, ...others] = edits
  if (!only) return undefined
  const refusal = runCommand(
    others.length === 0 ? { type: 'edit-record', ...only } : { type: 'edit-records', edits: [...edits] },
  )
  return refusal?.code === 'nothing-changed' ? undefined : refusal
}

function countOf(edits: readonly RecordEdit[], ids: ReadonlySet<Id>): number {
  return edits
    .filter(({ id }) => ids.has(id))
    .reduce((sum, { set = {}, unset = [] }) => sum + Object.keys(set).length + unset.length, 0)
}

function faultOf(
  { edit, refusal }: { readonly edit: RecordEdit; readonly refusal: Refusal },
  columns: readonly Column[],
  context: GridContext,
): CellFault[] {
  const records: Readonly<Record<Id, AnyRecord>> = context.map[edit.collection]
  const record = records[edit.id]
  const [field = ''] = [...Object.keys(edit.set ?? {}), ...(edit.unset ?? [])]
  const column = columns.find(({ id }) => id === field || id.startsWith(`${field}.`)) ?? columns[0]
  const reason = refusalText(refusal, context.texts) ?? ''
  return record && column ? [{ record, column, text: '', reason }] : []
}
