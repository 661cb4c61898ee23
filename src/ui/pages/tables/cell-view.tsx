import { memo } from 'react'
import type { Texts } from '../../../text/texts'
import type { Cell, Column } from './column'

interface CellViewProps {
  readonly column: Column
  readonly cell: Cell
  /** What the cell says when it has a value. */
  readonly text: string
  readonly texts: Texts
}

/** What stands in a cell: its value, or in a sign or words that there is none and of which sort. */
export const CellView = memo(function CellView({ column, cell, text, texts }: CellViewProps) {
  const { marks } = texts.grid
  if (cell === null) {
    return (
      <span className="grid-none">
        <span aria-hidden="true">{marks.none} </span>
        {marks.noneMeans}
      </span>
    )
  }
  if (cell !== undefined) return <span className="grid-text">{text}</span>
  if (column.absence === 'blank') return null
  if (column.absence !== 'question') return <span className="grid-absent">{column.absence(texts)}</span>
  return (
    <>
      <span className="grid-unknown" aria-hidden="true">
        {marks.unknown}
      </span>
      <span className="visually-hidden">{marks.unknownMeans}</span>
    </>
  )
})
