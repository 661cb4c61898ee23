import { memo, type ReactNode } from 'react'
import type { Id } from '../../../model/id'
import { classNames } from '../controls/class-names'
import type { Head, Heads } from './matrix-heads'
import type { GridCell, GridLine, GridSpot } from './matrix-lines'

interface SharedProps {
  readonly columns: readonly GridLine[]
  readonly offsets: Float64Array
  /** Width of the row heads in pixels. */
  readonly side: number
  /** The column at which the keyboard is when it is in this row; -1 is the row's head. */
  readonly here: number | undefined
  /** What is read there. */
  readonly hereName: string
}

interface MatrixRowProps extends SharedProps {
  readonly drawnColumns: readonly number[]
  readonly line: GridLine
  readonly at: number
  readonly head: Head
  readonly top: number
  readonly height: number
  readonly cellOf: (row: Id, column: Id) => GridCell | undefined
  readonly note: ((row: Id) => GridCell | undefined) | undefined
  readonly end: { readonly width: number; readonly of: (row: Id) => string } | undefined
  readonly marks: ((spot: GridSpot) => boolean) | undefined
}

/** One row of a matrix: its head, the cells in view, its last cell. Drawn anew only when something in it changes. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { columns, drawnColumns, offsets, side, here, hereName, line, at, head, cellOf, note, end, marks } = props
  const noted = note?.(line.id)
  const isHead = here === -1
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be drawn in part.
    <div
      role="row"
      tabIndex={-1}
      className={classNames('matrix-row', here !== undefined && 'matrix-row-here')}
      aria-rowindex={at + 2}
      style={{ top: props.top, height: props.height }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <div
        role="rowheader"
        className={classNames('matrix-side', marks?.({ row: line.id, column: undefined }) && 'matrix-marked')}
        style={{ width: side }}
        title={line.fullName}
        data-row={at}
        data-column={-1}
        data-here={isHead || undefined}
        tabIndex={isHead ? 0 : -1}
        aria-colindex={1}
        aria-label={isHead ? hereName : noted ? `${line.fullName}: ${noted.name}` : line.fullName}
      >
        <HeadWords head={head} />
        {noted?.content}
      </div>
      {drawnColumns.map((column) => {
        const other = columns[column]
        if (!other) return null
        const cell = cellOf(line.id, other.id)
        const isHere = column === here
        return (
          // biome-ignore lint/a11y/useSemanticElements: see above.
          <div
            key={other.id}
            role="gridcell"
            className={classNames(
              'matrix-cell',
              cell?.className,
              cell && marks?.({ row: line.id, column: other.id }) && 'matrix-marked',
            )}
            style={{ left: side + (offsets[column] ?? 0), width: (offsets[column + 1] ?? 0) - (offsets[column] ?? 0) }}
            data-row={at}
            data-column={column}
            data-here={isHere || undefined}
            tabIndex={isHere ? 0 : -1}
            aria-colindex={column + 2}
            aria-label={isHere ? hereName : cell?.name}
          >
            {cell?.content}
          </div>
        )
      })}
      {end && (
        // biome-ignore lint/a11y/useSemanticElements: see above.
        <div
          role="gridcell"
          tabIndex={-1}
          className="matrix-end"
          style={{ width: end.width }}
          aria-colindex={columns.length + 2}
        >
          {end.of(line.id)}
        </div>
      )}
    </div>
  )
})

interface HeadRowProps extends SharedProps {
  readonly drawnColumns: readonly number[]
  readonly corner: ReactNode
  readonly heads: Heads
  readonly note: ((column: Id) => GridCell | undefined) | undefined
  readonly end: { readonly title: string; readonly width: number } | undefined
  readonly marked: readonly boolean[]
}

/** The heads of the columns. */
export function MatrixHeadRow(props: HeadRowProps) {
  const { columns, drawnColumns, offsets, side, here, hereName, heads, note, end, marked } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be drawn in part.
    <div role="row" className="matrix-head" aria-rowindex={1} style={{ height: heads.depth }} tabIndex={-1}>
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <div role="gridcell" className="matrix-corner" aria-colindex={1} style={{ width: side }} tabIndex={-1}>
        {props.corner}
      </div>
      {drawnColumns.map((column) => {
        const line = columns[column]
        const head = heads.heads[column]
        if (!line || !head) return null
        const noted = note?.(line.id)
        const isHere = column === here
        return (
          // biome-ignore lint/a11y/useSemanticElements: see above.
          <div
            key={line.id}
            role="columnheader"
            className={classNames('matrix-top', marked[column] && 'matrix-marked')}
            style={{ left: side + (offsets[column] ?? 0), width: heads.sizes[column] }}
            title={line.fullName}
            data-row={-1}
            data-column={column}
            data-here={isHere || undefined}
            tabIndex={isHere ? 0 : -1}
            aria-colindex={column + 2}
            aria-label={isHere ? hereName : noted ? `${line.fullName}: ${noted.name}` : line.fullName}
          >
            <HeadWords head={head} />
            {noted?.content}
          </div>
        )
      })}
      {end && (
        // biome-ignore lint/a11y/useSemanticElements: see above.
        <div
          role="columnheader"
          tabIndex={-1}
          className="matrix-top-end"
          style={{ width: end.width }}
          aria-colindex={columns.length + 2}
        >
          {end.title}
        </div>
      )}
    </div>
  )
}

function HeadWords({ head }: { readonly head: Head }) {
  return (
    <span className={head.isUpright ? 'matrix-words' : 'matrix-words matrix-words-turned'}>
      {head.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one name have no other identity.
        <span key={at}>{line}</span>
      ))}
    </span>
  )
}
