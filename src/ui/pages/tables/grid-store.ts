import { create } from 'zustand'
import type { Id } from '../../../model/id'
import type { TableCollection } from './column'
import type { Plan } from './plan-edits'
import { type TableView, WHOLE_TABLE } from './row-order'

// Session state of the tables: which one is shown, how it is looked at and where the keyboard is in it.

/** The row of headers, as a place for the keyboard. */
export const HEADER = '-header'
/** The column with the boxes to choose rows. */
export const CHOOSE = '-choose'

export interface GridPlace {
  /** The id of a record, or HEADER. */
  readonly row: Id
  /** The id of a column, or CHOOSE. */
  readonly column: string
}

interface GridState {
  /** The map all this is about. */
  readonly map: Id | null
  readonly table: TableCollection
  readonly views: Readonly<Partial<Record<TableCollection, TableView>>>
  /** Whether rows have room for more lines of text. */
  readonly tall: boolean
  readonly active: GridPlace | null
  readonly editing: GridPlace | null
  /** Whether the fields of a new row are open. */
  readonly adding: boolean
  /** Rows made here since the order was last worked out: they stand at the end until then. */
  readonly fresh: readonly Id[]
  /** The column whose filter is open. */
  readonly filtering: string | null
  /** What became of the last paste, until it is closed. */
  readonly report: Plan | null
  /** Counts up when the user asks to work out the order again. */
  readonly ordered: number
}

const CALM = { active: null, editing: null, adding: false, fresh: [], filtering: null, report: null } as const

export const useGrid = create<GridState>(() => ({
  map: null,
  table: 'parties',
  views: {},
  tall: false,
  ordered: 0,
  ...CALM,
}))

/** Changes parts of the state; prefer the named functions below where there is one. */
export function setGrid(changes: Partial<GridState>): void {
  useGrid.setState(changes)
}

/** Shows another table. */
export function chooseTable(table: TableCollection): void {
  if (useGrid.getState().table !== table) useGrid.setState({ table, ...CALM })
}

/** Begins anew for another map: filters of the former one would hide rows of this one. */
export function openTablesOf(map: Id): void {
  if (useGrid.getState().map !== map) useGrid.setState({ map, views: {}, ...CALM })
}

/** How a table is looked at now. */
export function viewOf(state: GridState, table: TableCollection): TableView {
  return state.views[table] ?? WHOLE_TABLE
}

/** Changes how a table is looked at; its order is worked out anew. */
export function setView(table: TableCollection, changes: Partial<TableView>): void {
  useGrid.setState((state) => ({
    views: { ...state.views, [table]: { ...viewOf(state, table), ...changes } },
    fresh: [],
    ordered: state.ordered + 1,
  }))
}

/** The filters without that of one column. */
export function filtersWithout(filters: TableView['filters'], column: string): TableView['filters'] {
  return Object.fromEntries(Object.entries(filters).filter(([id]) => id !== column))
}

/** Lets all rows of a table through. */
export function showAllRows(table: TableCollection): void {
  setView(table, { search: '', onlyUnknown: false, onlyDiffering: false, filters: {} })
}

/** What a text that is typed in a cell is kept under, beside the map. */
export function cellKey({ row, column }: GridPlace): string {
  return `cell/${row}/${column}`
}

/** Under what the texts of a new row are kept, before the name of its table. */
export const NEW_ROW = 'new-row '

/** The cell in which a text was typed last that was kept under such a key; undefined for any other key. */
export function cellOfKey(key: string): GridPlace | undefined {
  const [kind, row, column] = key.split('/')
  return kind === 'cell' && row !== undefined && column !== undefined ? { row, column } : undefined
}

/** Works out the order and the filter again: edits leave rows where they are. */
export function orderAgain(): void {
  useGrid.setState((state) => ({ ordered: state.ordered + 1, fresh: [] }))
}
