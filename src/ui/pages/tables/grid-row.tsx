import { memo } from 'react'
import type { AnyRecord } from '../../../model/chain-map'
import { Marked, OldAndNew } from '../../forms/difference/marked'
import { classNames } from '../../kit/controls/class-names'
import { CellEditor } from './cell-editor'
import type { CellTexts } from './cell-text'
import { CellView } from './cell-view'
import type { Column, TableCollection } from './column'
import { CHOOSE } from './grid-store'
import { formerWords, type TableDifference, wordsOf } from './table-difference'

interface GridRowProps {
  readonly table: TableCollection
  readonly record: AnyRecord
  /** Place among the shown rows, from 0. */
  readonly index: number
  /** Distance from the top of the first row, in px. */
  readonly top: number
  readonly columns: readonly Column[]
  /** The columns in sight: the others are not drawn, but for the name and where the keyboard is. */
  readonly firstColumn: number
  readonly endColumn: number
  readonly cells: CellTexts
  readonly isChosen: boolean
  /** The column where the keyboard is, when it is in this row. */
  readonly active: string | undefined
  readonly editing: string | undefined
  /** While two maps are compared. */
  readonly difference: TableDifference | undefined
}

/** One record. Clicks and keys are handled by the grid around it. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { table, record, index, top, columns, firstColumn, endColumn, cells, isChosen, active, editing } = props
  const { difference } = props
  const mark = difference?.marks.get(record.id)
  const { texts } = cells.context
  const [name] = columns
  const title = name ? cells.text(name, record) : ''
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: in a grid the cells have the focus, not the row.
    // biome-ignore lint/a11y/useSemanticElements: only the rows in sight are there, each at its own height.
    <div
      role="row"
      className={classNames(
        'grid-row',
        isChosen && 'grid-row-chosen',
        active !== undefined && 'grid-row-active',
        editing !== undefined && 'grid-row-editing',
        mark && `grid-row-${mark.kind}`,
      )}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-row={record.id}
      style={{ top }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the row. */}
      <div
        role="gridcell"
        aria-colindex={1}
        className={classNames('grid-cell', 'grid-choose', active === CHOOSE && 'grid-active')}
        data-column={CHOOSE}
        data-here={active === CHOOSE || undefined}
        tabIndex={active === CHOOSE ? 0 : -1}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isChosen}
          readOnly
          aria-label={texts.grid.rows.choose(title || texts.forms.panel.unnamed)}
        />
      </div>
      {columns.map((column, at) => {
        const isActive = active === column.id
        if (at > 0 && !isActive && (at < firstColumn || at >= endColumn)) return null
        const cell = cells.cell(column, record)
        const former = difference && formerWords(column, record, cells, difference)
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles it can have support it.
          <div
            key={column.id}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 2}
            aria-readonly={column.write ? undefined : true}
            className={classNames(
              'grid-cell',
              at === 0 && 'grid-name',
              `grid-kind-${column.kind}`,
              !column.write && 'grid-read-only',
              ((cell !== undefined && cell !== null) || former !== undefined) && 'grid-filled',
              former !== undefined && 'grid-changed',
              isActive && 'grid-active',
            )}
            data-column={column.id}
            data-here={isActive || undefined}
            tabIndex={isActive ? 0 : -1}
            style={{ gridColumn: at + 2 }}
          >
            {former === undefined ? (
              <CellView column={column} cell={cell} text={cells.text(column, record)} texts={texts} />
            ) : (
              <span className="grid-text">
                <OldAndNew before={former} after={wordsOf(column, record, cells)} />
              </span>
            )}
            {at === 0 && mark && <Marked id={record.id} />}
            {at === 0 && record.discretion && <span className="grid-withheld">{texts.discretion.sign}</span>}
            {editing === column.id && (
              <CellEditor table={table} record={record} column={column} context={cells.context} title={title} />
            )}
          </div>
        )
      })}
    </div>
  )
})
