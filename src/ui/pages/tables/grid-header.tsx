import { memo } from 'react'
import { classNames } from '../../kit/controls/class-names'
import type { Column } from './column'
import { CHOOSE, setGrid } from './grid-store'
import type { Rows } from './use-rows'

interface GridHeaderProps {
  readonly rows: Rows
  /** The column where the keyboard is, when it is among the headers. */
  readonly active: string | undefined
  readonly allChosen: 'all' | 'some' | 'none'
}

/** The names of the columns: each sorts, and has a filter. */
export const GridHeader = memo(function GridHeader({ rows, active, allChosen }: GridHeaderProps) {
  const { texts } = rows.cells.context
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: in a grid the headers have the focus, not their row.
    // biome-ignore lint/a11y/useSemanticElements: the rows under it are not in a table either.
    <div role="row" aria-rowindex={1} className="grid-row grid-headers" data-row="-header">
      {/* biome-ignore lint/a11y/useSemanticElements: see the row. */}
      <div
        role="columnheader"
        aria-colindex={1}
        className={classNames('grid-cell', 'grid-choose', active === CHOOSE && 'grid-active')}
        data-column={CHOOSE}
        data-here={active === CHOOSE || undefined}
        tabIndex={active === CHOOSE ? 0 : -1}
        aria-label={texts.grid.columns.row}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          readOnly
          checked={allChosen === 'all'}
          aria-label={texts.grid.rows.chooseAll}
          ref={(box) => {
            if (box) box.indeterminate = allChosen === 'some'
          }}
        />
      </div>
      {rows.columns.map((column, at) => (
        <HeaderCell key={column.id} column={column} at={at} rows={rows} isActive={active === column.id} />
      ))}
    </div>
  )
})

interface HeaderCellProps {
  readonly column: Column
  readonly at: number
  readonly rows: Rows
  readonly isActive: boolean
}

function HeaderCell({ column, at, rows, isActive }: HeaderCellProps) {
  const { texts } = rows.cells.context
  const label = column.label(texts)
  const place = rows.view.sort.findIndex((key) => key.column === column.id)
  const key = rows.view.sort[place]
  const isFiltered = rows.view.filters[column.id] !== undefined
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the row.
    <div
      role="columnheader"
      aria-colindex={at + 2}
      aria-sort={key ? (key.descending ? 'descending' : 'ascending') : undefined}
      className={classNames('grid-cell', 'grid-header', at === 0 && 'grid-name', isActive && 'grid-active')}
      data-column={column.id}
      data-here={isActive || undefined}
      tabIndex={isActive ? 0 : -1}
    >
      <span className="grid-header-label">{label}</span>
      {key && (
        <span className="grid-sort" aria-hidden="true">
          {key.descending ? '▼' : '▲'}
          {rows.view.sort.length > 1 && <small>{place + 1}</small>}
        </span>
      )}
      <button
        type="button"
        tabIndex={-1}
        aria-label={texts.grid.filter.open(label)}
        className={classNames('grid-header-filter', isFiltered && 'grid-filter-on')}
        onClick={(event) => {
          event.stopPropagation()
          setGrid({ filtering: column.id })
        }}
      >
        <FilterIcon />
      </button>
    </div>
  )
}

function FilterIcon() {
  return (
    <svg className="keten-icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d="M2 3h12L9.5 8.5V13l-3-1.5v-3z" fill="currentColor" />
    </svg>
  )
}
