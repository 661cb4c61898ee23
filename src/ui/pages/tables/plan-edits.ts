import type { AnyRecord, ChainMap, Collection } from '../../../model/chain-map'
import { applyCommand } from '../../../model/commands/apply-command'
import { splitChanges } from '../../../model/commands/changes'
import { changeFields } from '../../../model/commands/edit-record'
import type { RecordEdit } from '../../../model/commands/edit-records'
import type { Refusal } from '../../../model/commands/outcome'
import { sameValue } from '../../../model/json-value'
import { fold } from '../../../text/match-text'
import { parseCell } from './cell-parse'
import { cellText } from './cell-text'
import type { Cell, Column, GridContext } from './column'

/** What became of one value for one cell: the record with it, or why not, in words. */
type Written = { readonly record: AnyRecord } | { readonly fault: string }

/** The record with this value in its cell; the same record when it stood there already. */
export function writeCell(column: Column, record: AnyRecord, value: Cell, context: GridContext): Written {
  const { faults } = context.texts.grid
  if (!column.write) return { fault: faults.readOnly }
  if (value === undefined && column.isRequired) return { fault: faults.required }
  if (value === null && !column.allowsNone && column.read(record, context) !== null) return { fault: faults.noNone }
  const changes = column.write(value, record, context)
  if (typeof changes === 'string') return { fault: faults[changes] }
  const { set, unset } = splitChanges(changes)
  const changed = changeFields(record, set, unset) as AnyRecord
  return { record: sameValue(changed, record) ? record : changed }
}

/** The edit that turns one record into another; undefined when they are the same. */
export function editBetween(collection: Collection, from: AnyRecord, to: AnyRecord): RecordEdit | undefined {
  const before = new Map<string, unknown>(Object.entries(from))
  const after = Object.entries(to)
  const set = Object.fromEntries(after.filter(([name, value]) => !sameValue(before.get(name), value)))
  const unset = [...before.keys()].filter((name) => !Object.hasOwn(to, name))
  if (Object.keys(set).length === 0 && unset.length === 0) return undefined
  return { collection, id: from.id, set, unset }
}

/** A value that could not be put in a cell. */
export interface CellFault {
  readonly record: AnyRecord
  readonly column: Column
  readonly text: string
  readonly reason: string
}

export interface Plan {
  readonly edits: readonly RecordEdit[]
  /** Cells that were read and differ from what was there. */
  readonly cells: number
  readonly faults: readonly CellFault[]
  /** Lines and columns of a pasted block that fell off the table. */
  readonly rowsLeft: number
  readonly columnsLeft: number
}

/** The same value in one column of all these records. */
export function planSame(
  collection: Collection,
  records: readonly AnyRecord[],
  column: Column,
  value: Cell,
  context: GridContext,
): Plan {
  const edits: RecordEdit[] = []
  const faults: CellFault[] = []
  for (const record of records) {
    const written = writeCell(column, record, value, context)
    if ('fault' in written) faults.push({ record, column, text: '', reason: written.fault })
    else {
      const edit = editBetween(collection, record, written.record)
      if (edit) edits.push(edit)
    }
  }
  return { edits, cells: edits.length, faults, rowsLeft: 0, columnsLeft: 0 }
}

/**
 * A pasted block, its first cell in the first of these columns of the first of these records. A first line that holds
 * the names of the columns is passed over.
 *
 * @param records from the active row on, in the order of the table
 * @param columns from the active column on, as shown
 */
export function planPaste(
  collection: Collection,
  block: readonly (readonly string[])[],
  records: readonly AnyRecord[],
  columns: readonly Column[],
  context: GridContext,
): Plan {
  const lines = isHeading(block[0], columns, context) ? block.slice(1) : block
  const edits: RecordEdit[] = []
  const faults: CellFault[] = []
  let cells = 0
  for (const [at, line] of lines.entries()) {
    const record = records[at]
    if (!record) break
    let changed = record
    for (const [index, text] of line.entries()) {
      const column = columns[index]
      if (!column) break
      const written = writeText(column, changed, text, context)
      if ('fault' in written) faults.push({ record, column, text, reason: written.fault })
      else if (written.record !== changed) {
        changed = written.record
        cells++
      }
    }
    const edit = editBetween(collection, record, changed)
    if (edit) edits.push(edit)
  }
  const widest = Math.max(0, ...lines.map((line) => line.length))
  return {
    edits,
    cells,
    faults,
    rowsLeft: Math.max(0, lines.length - records.length),
    columnsLeft: Math.max(0, widest - columns.length),
  }
}

/** A text in a cell; one that only says what a read-only cell shows already is no fault. */
function writeText(column: Column, record: AnyRecord, text: string, context: GridContext): Written {
  const { faults } = context.texts.grid
  if (!column.write) {
    const shown = cellText(column, column.read(record, context), context)
    return text.trim() === '' || fold(text) === fold(shown) ? { record } : { fault: faults.readOnly }
  }
  const parsed = parseCell(column, text, context)
  return 'fault' in parsed ? parsed : writeCell(column, record, parsed.value, context)
}

function isHeading(line: readonly string[] | undefined, columns: readonly Column[], { texts }: GridContext): boolean {
  if (!line || line.length === 0) return false
  return line.every((text, at) => {
    const column = columns[at]
    return column !== undefined && fold(column.label(texts)) === fold(text)
  })
}

/** The edits that can be done one after the other on this map, and those that are refused with the reason. */
export function sound(
  map: ChainMap,
  edits: readonly RecordEdit[],
): { readonly done: readonly RecordEdit[]; readonly refused: readonly { edit: RecordEdit; refusal: Refusal }[] } {
  const done: RecordEdit[] = []
  const refused: { edit: RecordEdit; refusal: Refusal }[] = []
  let current = map
  for (const edit of edits) {
    const result = applyCommand(current, { type: 'edit-record', ...edit })
    if (result.ok) {
      current = result.map
      done.push(edit)
    } else if (result.refusal.code !== 'nothing-changed') refused.push({ edit, refusal: result.refusal })
  }
  return { done, refused }
}
