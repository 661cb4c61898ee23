import type { AnyRecord } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { matchesText } from '../../../text/match-text'
import type { CellTexts } from './cell-text'
import type { Cell, Column } from './column'

interface SortKey {
  readonly column: string
  readonly descending: boolean
}

/** `any` lets all through; the others only rows whose cell is in that state. */
export type FilterState = 'any' | 'unknown' | 'none' | 'known'

export interface ColumnFilter {
  readonly state: FilterState
  /** Words that must all stand in the cell. */
  readonly text: string
}

/** How one table is looked at. */
export interface TableView {
  readonly sort: readonly SortKey[]
  readonly search: string
  readonly onlyUnknown: boolean
  /** While two maps are compared: only the rows in which they differ. */
  readonly onlyDiffering: boolean
  readonly filters: Readonly<Record<string, ColumnFilter>>
  /** Ids of columns that are not shown. */
  readonly hidden: readonly string[]
}

export const WHOLE_TABLE: TableView = {
  sort: [],
  search: '',
  onlyUnknown: false,
  onlyDiffering: false,
  filters: {},
  hidden: [],
}

/** Which of the three states a cell is in. */
export function stateOf(cell: Cell): Exclude<FilterState, 'any'> {
  return cell === undefined ? 'unknown' : cell === null ? 'none' : 'known'
}

/** Whether the absence of a value in this cell is a question for the room. */
function isQuestion(column: Column, cell: Cell): boolean {
  return cell === undefined && column.absence === 'question'
}

/** Whether anything keeps rows out of sight. */
export function isFiltered({ search, onlyUnknown, onlyDiffering, filters }: TableView): boolean {
  return search.trim() !== '' || onlyUnknown || onlyDiffering || Object.keys(filters).length > 0
}

/**
 * The ids of the rows that are shown, in their order.
 *
 * @param records in the order of the table itself, which rows that sort alike keep
 * @param columns those that are shown: the search looks in these
 * @param differs whether two maps that are compared differ in this record
 */
export function orderRows(
  records: readonly AnyRecord[],
  columns: readonly Column[],
  view: TableView,
  cells: CellTexts,
  differs: (id: Id) => boolean = () => false,
): Id[] {
  const fitting = view.onlyDiffering ? records.filter(({ id }) => differs(id)) : records
  const shown = isFiltered(view) ? fitting.filter((record) => isShown(record, columns, view, cells)) : [...fitting]
  const keys = view.sort.flatMap(({ column: id, descending }) => {
    const column = columns.find((known) => known.id === id)
    return column ? [{ column, descending }] : []
  })
  if (keys.length > 0) {
    const collator = new Intl.Collator(cells.context.texts.language, { numeric: true })
    shown.sort((a, b) => {
      for (const { column, descending } of keys) {
        const order = compare(column, a, b, descending, cells, collator)
        if (order !== 0) return order
      }
      return 0
    })
  }
  return shown.map(({ id }) => id)
}

function isShown(record: AnyRecord, columns: readonly Column[], view: TableView, cells: CellTexts): boolean {
  for (const column of columns) {
    const filter = view.filters[column.id]
    if (!filter) continue
    if (filter.state !== 'any' && stateOf(cells.cell(column, record)) !== filter.state) return false
    if (filter.text.trim() !== '' && !matchesText(cells.text(column, record), filter.text)) return false
  }
  if (view.onlyUnknown && !columns.some((column) => isQuestion(column, cells.cell(column, record)))) return false
  if (view.search.trim() === '') return true
  return matchesText(columns.map((column) => cells.text(column, record)).join(' '), view.search)
}

const LAST = { known: 0, none: 1, unknown: 2 } as const

/** Values by their size or words; what has no value comes last, whichever way one sorts. */
function compare(
  column: Column,
  a: AnyRecord,
  b: AnyRecord,
  descending: boolean,
  cells: CellTexts,
  collator: Intl.Collator,
): number {
  const one = cells.cell(column, a)
  const other = cells.cell(column, b)
  const absence = LAST[stateOf(one)] - LAST[stateOf(other)]
  if (absence !== 0 || one === undefined || one === null) return absence
  return compareKnown(column, a, b, one, other, cells, collator) * (descending ? -1 : 1)
}

function compareKnown(
  column: Column,
  a: AnyRecord,
  b: AnyRecord,
  one: Cell,
  other: Cell,
  cells: CellTexts,
  collator: Intl.Collator,
): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  // Numbers before words, as of a rhythm.
  if (typeof one === 'number' || typeof other === 'number') return typeof one === 'number' ? -1 : 1
  if (typeof one === 'boolean') return Number(other) - Number(one)
  if (column.kind === 'date') return one === other ? 0 : String(one) < String(other) ? -1 : 1
  return collator.compare(cells.text(column, a), cells.text(column, b))
}

/** The next state of a header that is pressed: up, down, and back to the usual order. */
export function nextSort(sort: readonly SortKey[], column: string, isExtra: boolean): readonly SortKey[] {
  const known = sort.find((key) => key.column === column)
  const next: SortKey | undefined = !known
    ? { column, descending: false }
    : known.descending
      ? undefined
      : { column, descending: true }
  if (!isExtra) return next ? [next] : []
  if (!known) return next ? [...sort, next] : sort
  return sort.flatMap((key) => (key.column !== column ? [key] : next ? [next] : []))
}
