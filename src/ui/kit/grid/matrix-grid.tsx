import './matrix-grid.css'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import type { Id } from '../../../model/id'
import { afterFilling, type GridExtent, type GridPlace, movedBy, tabbedBy } from './grid-moves'
import { linesOf } from './line-window'
import type { Head, Heads } from './matrix-heads'
import type { GridCell, GridLine, GridSpot, KeyAnswer } from './matrix-lines'
import { MatrixHeadRow, MatrixRow } from './matrix-row'
import { useGridWindow } from './use-grid-window'
import { useMatrixPlace } from './use-matrix-place'
import { HERE, placeHere } from './use-roving-focus'

/** Height of the row of counts, as in the style sheet. */
const FOOT = 30
/** Rows and columns drawn besides those in view. */
const MARGIN = { beyond: 1, block: 4 }

export interface MatrixGridHandle {
  /** Gives the keyboard to the cell where it was last. */
  readonly focus: () => void
  /** Goes to a cell or head and gives it the keyboard. */
  readonly goTo: (spot: GridSpot) => void
  /** The element of the cell where the keyboard is. */
  readonly element: () => HTMLElement | null
}

interface MatrixGridProps {
  readonly label: string
  /** Id of the text that explains the keys. */
  readonly describedBy: string
  /** What stands at the crossing of the heads. */
  readonly corner: ReactNode
  readonly rows: readonly GridLine[]
  readonly columns: readonly GridLine[]
  readonly rowHeads: Heads
  readonly columnHeads: Heads
  /** Keep its identity stable as long as no cell changes; undefined for an empty cell. */
  readonly cellOf: (row: Id, column: Id) => GridCell | undefined
  /** What else stands in the head of a column or row, under or behind its words; its name says it all. */
  readonly columnNote?: ((column: Id) => GridCell | undefined) | undefined
  readonly rowNote?: ((row: Id) => GridCell | undefined) | undefined
  /** A last column and a last row that stay in view, for counts. */
  readonly rowEnd?: { readonly title: string; readonly width: number; readonly of: (row: Id) => string } | undefined
  readonly columnEnd?: { readonly title: string; readonly of: (column: Id) => string } | undefined
  /** Where the keyboard is in words: row, column and content. */
  readonly nameOf: (spot: GridSpot, cell: GridCell | undefined) => string
  readonly isMarked?: ((spot: GridSpot) => boolean) | undefined
  /** Keys that do not move; called before those that do. */
  readonly onKey: (event: KeyboardEvent, spot: GridSpot) => KeyAnswer
  /** The keyboard has come to a place. */
  readonly onArrive: (spot: GridSpot) => void
  readonly onPress: (spot: GridSpot) => void
  /** Escape: the keyboard leaves the matrix. */
  readonly onLeave: () => void
  readonly ref?: Ref<MatrixGridHandle>
}

/**
 * A large table of cells by keyboard: the grid pattern with one tab stop. Arrows, Home, End, Page Up and Page Down walk,
 * Tab goes cell by cell, Escape leaves. Only what is in view is drawn. Heads and last row and column stay in view.
 */
export function MatrixGrid({ ref, ...props }: MatrixGridProps) {
  const { rows, columns, rowHeads, columnHeads, rowEnd, columnEnd, cellOf } = props
  const root = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const top = columnHeads.depth
  const bottom = columnEnd ? FOOT : 0
  const left = rowHeads.depth
  const right = rowEnd?.width ?? 0
  const stuck = () => ({ top, bottom, left, right })
  const view = useGridWindow({
    scroller,
    rowSizes: rowHeads.sizes,
    columnSizes: columnHeads.sizes,
    rowMargin: MARGIN,
    columnMargin: MARGIN,
    stuck,
  })
  const { place, spot, moveTo } = useMatrixPlace(root, rows, columns, view.show)

  useImperativeHandle(ref, () => ({
    focus: () => moveTo(place),
    goTo: ({ row, column }) =>
      moveTo({
        row: row === undefined ? -1 : rows.findIndex(({ id }) => id === row),
        column: column === undefined ? -1 : columns.findIndex(({ id }) => id === column),
      }),
    element: () => placeHere(root),
  }))

  function handleKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || !(event.target as HTMLElement).hasAttribute(HERE)) return
    const extent: GridExtent = {
      rows: rows.length,
      columns: columns.length,
      page: view.page(),
      firstRow: -1,
      firstColumn: -1,
    }
    const answer = props.onKey(event, spot)
    if (answer !== 'not-mine') {
      event.preventDefault()
      if (answer !== 'stay') moveTo(afterFilling(place, extent, answer))
      return
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      props.onLeave()
      return
    }
    const to = tabbedBy(event, place, extent) ?? movedBy(event, place, extent)
    if (!to) return
    event.preventDefault()
    moveTo(to)
  }

  function handleMouse(event: MouseEvent) {
    const pressed = placeOf(event)
    if (!pressed || event.button !== 0) return
    // The cell takes the focus itself; text is not selected by a second click.
    event.preventDefault()
    moveTo(pressed)
    props.onPress({ row: rows[pressed.row]?.id, column: columns[pressed.column]?.id })
  }

  const drawnColumns = useMemo(() => linesOf(view.columns, -1), [view.columns])
  // In the row where the keyboard is, its column too, however far one scrolled.
  const drawnHere = linesOf(view.columns, place.column)
  const drawnRows = linesOf(view.rows, place.row)
  const shared = { columns, offsets: view.columnOffsets, side: rowHeads.depth }
  const here = props.nameOf(spot, spot.row && spot.column ? cellOf(spot.row, spot.column) : undefined)
  return (
    <div className="matrix-view" ref={scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be drawn in part. */}
      <div
        ref={root}
        role="grid"
        tabIndex={-1}
        className="matrix-grid"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-rowcount={rows.length + 1 + (columnEnd ? 1 : 0)}
        aria-colcount={columns.length + 1 + (rowEnd ? 1 : 0)}
        style={{ width: left + (view.columnOffsets.at(-1) ?? 0) + right }}
        onKeyDown={handleKey}
        onMouseDown={handleMouse}
        onFocus={(event) => {
          if (event.target.hasAttribute(HERE)) props.onArrive(spot)
          else if (event.target === root.current) moveTo(place)
        }}
      >
        <MatrixHeadRow
          {...shared}
          drawnColumns={place.row === -1 ? drawnHere : drawnColumns}
          corner={props.corner}
          heads={columnHeads}
          note={props.columnNote}
          end={rowEnd && { title: rowEnd.title, width: rowEnd.width }}
          here={place.row === -1 ? place.column : undefined}
          hereName={place.row === -1 ? here : ''}
          marked={columns.map(({ id }) => props.isMarked?.({ row: undefined, column: id }) ?? false)}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
        <div role="rowgroup" className="matrix-body" style={{ height: view.rowOffsets.at(-1) ?? 0 }}>
          {drawnRows.map((at) => {
            const line = rows[at]
            const head: Head | undefined = rowHeads.heads[at]
            if (!line || !head) return null
            return (
              <MatrixRow
                key={line.id}
                {...shared}
                line={line}
                at={at}
                head={head}
                top={view.rowOffsets[at] ?? 0}
                height={rowHeads.sizes[at] ?? 0}
                drawnColumns={place.row === at ? drawnHere : drawnColumns}
                cellOf={cellOf}
                note={props.rowNote}
                end={rowEnd}
                marks={props.isMarked}
                here={place.row === at ? place.column : undefined}
                hereName={place.row === at ? here : ''}
              />
            )
          })}
        </div>
        {columnEnd && (
          // biome-ignore lint/a11y/useSemanticElements: see above.
          <div role="row" className="matrix-foot" aria-rowindex={rows.length + 2} tabIndex={-1}>
            {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
            <div role="rowheader" className="matrix-side" style={{ width: rowHeads.depth }} tabIndex={-1}>
              {columnEnd.title}
            </div>
            {drawnColumns.map((at) => {
              const column = columns[at]
              if (!column) return null
              return (
                // biome-ignore lint/a11y/useSemanticElements: see above.
                <div
                  key={column.id}
                  role="gridcell"
                  tabIndex={-1}
                  aria-colindex={at + 2}
                  className="matrix-count"
                  style={{ left: left + (view.columnOffsets[at] ?? 0), width: columnHeads.sizes[at] }}
                >
                  {columnEnd.of(column.id)}
                </div>
              )
            })}
          </div>
        )}
      </div>
    </div>
  )
}

/** The place of the cell or head that a mouse event is on. */
function placeOf(event: MouseEvent): GridPlace | undefined {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined
}
