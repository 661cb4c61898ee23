import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { ChainMap } from '../../../model/chain-map'
import { useSession } from '../../base/state/session-store'
import { linesOf } from '../../kit/grid/line-window'
import { type GridWindow, type StuckEdges, useGridWindow } from '../../kit/grid/use-grid-window'
import { useRovingFocus } from '../../kit/grid/use-roving-focus'
import { useTextSize } from '../../kit/grid/use-text-size'
import type { Column, TableCollection } from './column'
import { FilterPopover } from './filter-popover'
import { GridHeader } from './grid-header'
import { goTo, setShape, showPlace } from './grid-moves'
import { GridRow } from './grid-row'
import { CHOOSE, type GridPlace, HEADER, setGrid, useGrid } from './grid-store'
import { GridTools } from './grid-tools'
import { NewRow } from './new-row'
import { PasteReport } from './paste-report'
import { chooseRow, rangeTo, toggleRow } from './row-choice'
import { formerWords } from './table-difference'
import { gridKeys, sortBy, toggleAll } from './use-grid-keys'
import { type Rows, useRows } from './use-rows'

/** Height of a line of text and of what a row has around it, in rem. */
const LINE = 1.3
const AROUND = 0.75
/** Lines of text in a row: as many as the longest name needs in a short table, or five when the user wants tall rows. */
const LINES = { least: 2, most: 4, tall: 5, shortTable: 60 }
/** Width of a letter of a name, in rem, and of the room beside it. */
const LETTER = 0.52
const BESIDE = 1.3
const CHOOSE_WIDTH = 2.9
/** Rows and columns drawn besides those in sight. A cell costs more than a scroll that draws a column is worth. */
const ROW_MARGIN = { beyond: 4, block: 4 }
const COLUMN_MARGIN = { beyond: 2, block: 1 }

interface GridTableProps {
  readonly map: ChainMap
  readonly table: TableCollection
  /** Stands in the place of the rows while there are none. */
  readonly empty: React.ReactNode
}

/** One table with what can be done with it. */
export function GridTable({ map, table, empty }: GridTableProps) {
  const rows = useRows(map, table)
  const isAdding = useGrid((state) => state.adding)
  const report = useGrid((state) => state.report)
  return (
    <div className="grid-table">
      {rows.total > 0 && <GridTools rows={rows} />}
      {isAdding && table !== 'answers' && table !== 'statements' && <NewRow key={table} table={table} rows={rows} />}
      {report && <PasteReport plan={report} rows={rows} />}
      {rows.total > 0 ? <Grid key={table} rows={rows} /> : !isAdding && empty}
    </div>
  )
}

function Grid({ rows }: { readonly rows: Rows }) {
  const { texts } = rows.cells.context
  const scroller = useRef<HTMLDivElement>(null)
  const rem = useTextSize()
  const lines = useLines(rows)
  const rowHeight = Math.round((lines * LINE + AROUND) * rem)
  const rowCount = rows.ids.length
  const rowSizes = useMemo(() => Array.from({ length: rowCount }, () => rowHeight), [rowCount, rowHeight])
  const columnSizes = useMemo(() => rows.columns.map(({ width }) => width * rem), [rows.columns, rem])
  const stuck = useCallback(() => stuckIn(scroller.current), [])
  const view = useGridWindow({
    scroller,
    rowSizes,
    columnSizes,
    rowMargin: ROW_MARGIN,
    columnMargin: COLUMN_MARGIN,
    stuck,
  })
  const askFocus = useRovingFocus(scroller, true)
  const active = useActive(rows)
  const editing = useGrid((state) => state.editing)
  const selection = useSession((state) => state.selection)
  const chosen = useMemo(() => new Set(selection), [selection])
  const chosenShown = useMemo(() => rows.ids.filter((id) => chosen.has(id)).length, [rows.ids, chosen])
  const keys = gridKeys(rows)
  useShape(rows, view, askFocus)
  useReveal(rows)

  const template = useMemo(() => {
    const widths = rows.columns.map(({ width }) => `${width}rem`)
    return `${CHOOSE_WIDTH}rem ${widths.join(' ')}`
  }, [rows.columns])
  const width = rows.columns.reduce((sum, column) => sum + column.width, CHOOSE_WIDTH)

  // Always with the row where the keyboard is: it would lose the focus if it went.
  const drawn = linesOf(view.rows, rows.indexOf.get(active.row) ?? -1)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: only the rows in sight are there, each at its own height. */}
      <div
        role="grid"
        ref={scroller}
        className="grid-scroll"
        aria-label={texts.grid.names[rows.table]}
        aria-rowcount={rows.ids.length + 1}
        aria-colcount={rows.columns.length + 1}
        aria-multiselectable="true"
        style={
          {
            '--grid-columns': template,
            '--grid-row': `${rowHeight}px`,
            '--grid-lines': lines,
            '--grid-width': `${width}rem`,
          } as React.CSSProperties
        }
        onKeyDown={keys.onKeyDown}
        onCopy={keys.onCopy}
        onPaste={keys.onPaste}
        onMouseDown={(event) => pressed(event, rows)}
        onFocus={(event) => arrived(event.target)}
        onDoubleClick={(event) => {
          const place = placeOf(event.target)
          if (place && !isInEditor(event.target)) keys.edit(place)
        }}
      >
        <div className="grid-head">
          <GridHeader
            rows={rows}
            active={active.row === HEADER ? active.column : undefined}
            allChosen={chosenShown === 0 ? 'none' : chosenShown === rows.ids.length ? 'all' : 'some'}
          />
        </div>
        <div className="grid-body" style={{ height: rows.ids.length * rowHeight }}>
          {drawn.map((index) => {
            const id = rows.ids[index] ?? ''
            const record = rows.records[id]
            return (
              record && (
                <GridRow
                  key={id}
                  table={rows.table}
                  record={record}
                  index={index}
                  top={index * rowHeight}
                  columns={rows.columns}
                  firstColumn={view.columns.first}
                  endColumn={view.columns.end}
                  cells={rows.cells}
                  isChosen={chosen.has(id)}
                  active={active.row === id ? active.column : undefined}
                  editing={editing?.row === id ? editing.column : undefined}
                  difference={rows.difference}
                />
              )
            )
          })}
        </div>
        {rows.ids.length === 0 && <p className="grid-nothing">{texts.grid.rows.empty}</p>}
      </div>
      <FilterPopover rows={rows} />
    </>
  )
}

/** How many lines of text a row has room for: in a short table enough for the longest name in it. */
function useLines({ ids, records, columns, cells, difference }: Rows): number {
  const tall = useGrid((state) => state.tall)
  return useMemo(() => {
    if (tall) return LINES.tall
    if (ids.length > LINES.shortTable) return LINES.least
    const needed = columns.flatMap((column, at) => {
      if (at > 0 && column.kind !== 'record') return []
      const fits = (column.width - BESIDE) / LETTER
      return ids.map((id) => {
        const record = records[id]
        if (!record) return 0
        const former = (difference && formerWords(column, record, cells, difference)) ?? ''
        // A line ends at a word, so a part of each is lost; a mark beside a name has a line of its own.
        const lines = Math.ceil(((cells.text(column, record).length + former.length) * 1.12) / fits)
        return lines + Number(at === 0 && difference?.marks.has(id) === true)
      })
    })
    return Math.min(LINES.most, Math.max(LINES.least, ...needed))
  }, [tall, ids, records, columns, cells, difference])
}

/** Where the keyboard is; the first cell while it has not been anywhere, or when its row or column is gone. */
function useActive(rows: Rows): GridPlace {
  const active = useGrid((state) => state.active)
  const column = columnIds(rows.columns).includes(active?.column ?? '') ? active?.column : rows.columns[0]?.id
  const isThere = active !== null && (active.row === HEADER || rows.indexOf.has(active.row))
  const place = { row: isThere ? active.row : (rows.ids[0] ?? HEADER), column: column ?? CHOOSE }
  useEffect(() => {
    if (active?.row !== place.row || active.column !== place.column) {
      setGrid({ active: { row: place.row, column: place.column } })
    }
  }, [active, place.row, place.column])
  return place
}

function columnIds(columns: readonly Column[]): string[] {
  return [CHOOSE, ...columns.map(({ id }) => id)]
}

/** What stands over the rows: the headers above, at the left the boxes and, where there is room for it, the name. */
function stuckIn(scroller: HTMLElement | null): StuckEdges {
  const head = scroller?.querySelector<HTMLElement>('.grid-head')
  const name = head?.querySelector<HTMLElement>('.grid-name')
  return {
    top: head?.offsetHeight ?? 0,
    bottom: 0,
    left: head?.querySelector<HTMLElement>('.grid-choose')?.offsetWidth ?? 0,
    right: 0,
    columns: name && getComputedStyle(name).position === 'sticky' ? 1 : 0,
  }
}

function useShape({ ids, indexOf, columns }: Rows, { page, show }: GridWindow, askFocus: () => void): void {
  useLayoutEffect(() => {
    setShape({
      ids,
      indexOf,
      columns: columnIds(columns),
      page,
      // The box to choose a row is no column of the view: it always stays.
      show: ({ row, column }) => show({ row, column: column - 1 }),
      askFocus,
    })
  }, [ids, indexOf, columns, page, show, askFocus])
}

/** Shows the row of what was selected elsewhere; what is selected here is in sight already. */
function useReveal(rows: Rows): void {
  const selection = useSession((state) => state.selection)
  const last = selection.at(-1)
  const isHere = last !== undefined && rows.indexOf.has(last)
  const latest = useRef(rows)
  useLayoutEffect(() => {
    latest.current = rows
  })
  useLayoutEffect(() => {
    const scroll = document.querySelector('.grid-scroll')
    if (!isHere || last === undefined || scroll?.contains(document.activeElement)) return
    const column = useGrid.getState().active?.column ?? latest.current.columns[0]?.id ?? CHOOSE
    setGrid({ active: { row: last, column } })
    showPlace({ row: last, column })
  }, [last, isHere])
}

function placeOf(target: EventTarget): GridPlace | undefined {
  if (!(target instanceof Element)) return undefined
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row
  return column !== undefined && row !== undefined ? { row, column } : undefined
}

function isInEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.grid-editor') !== null
}

/** However a cell came by the focus, from there the arrows go. */
function arrived(target: EventTarget): void {
  const place = placeOf(target)
  const { active, editing } = useGrid.getState()
  if (!place || editing || (active?.row === place.row && active.column === place.column)) return
  setGrid({ active: place })
}

/** A press on a header sorts, on a box chooses; on a cell it brings the keyboard there and chooses its row. */
function pressed(event: MouseEvent, rows: Rows): void {
  const place = placeOf(event.target)
  const isButton = event.target instanceof Element && event.target.closest('button') !== null
  if (!place || event.button !== 0 || isButton || isInEditor(event.target)) return
  event.preventDefault()
  goTo(place)
  if (place.row === HEADER) {
    if (place.column === CHOOSE) toggleAll(rows)
    else sortBy(rows, place.column, event.shiftKey)
  } else if (event.shiftKey) rangeTo(rows, place.row)
  else if (place.column === CHOOSE || event.ctrlKey || event.metaKey) toggleRow(rows, place.row)
  else chooseRow(rows, place.row)
}
