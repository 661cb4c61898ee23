import { useMemo } from 'react'
import type { Mark } from '../../../graph/compare/difference'
import type { AnyRecord, Table } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Texts } from '../../../text/texts'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { type CellTexts, cellTexts } from './cell-text'
import type { Cell, Column, TableCollection } from './column'

/** How a table differs between the two maps that are compared. */
export interface TableDifference {
  readonly marks: ReadonlyMap<Id, Mark>
  /** How many of its records are new, end and changed. */
  readonly counts: Readonly<Record<Mark['kind'], number>>
  /** The table as it was, with the words of its cells. */
  readonly former: Table<AnyRecord>
  readonly formerCells: CellTexts
}

const NO_BADGES = new Map()

/** What differs in a table; undefined while nothing is compared. */
export function useTableDifference(table: TableCollection): TableDifference | undefined {
  const texts = useTexts()
  const difference = useShownDifference()
  return useMemo(() => {
    if (!difference) return undefined
    const { before, records } = difference.comparison
    const counts = { added: 0, removed: 0, changed: 0 }
    for (const { collection, kind } of records) if (collection === table) counts[kind]++
    const formerCells = cellTexts({ map: before, texts, badges: NO_BADGES })
    return { marks: difference.marks, counts, former: before[table], formerCells }
  }, [difference, texts, table])
}

/** What a cell said before, where the two maps differ in it; undefined where they do not. */
export function formerWords(
  column: Column,
  record: AnyRecord,
  cells: CellTexts,
  { marks, former, formerCells }: TableDifference,
): string | undefined {
  const mark = marks.get(record.id)
  const before = former[record.id]
  if (mark?.kind !== 'changed' || !before || column.isComputed) return undefined
  const [field] = column.id.split('.')
  if (!mark.fields.some((change) => change.field === field)) return undefined
  const words = wordsOf(column, before, formerCells)
  return words === wordsOf(column, record, cells) ? undefined : words
}

/** What a cell says, also where it has no value. */
export function wordsOf(column: Column, record: AnyRecord, cells: CellTexts): string {
  return cells.text(column, record) || absenceWords(column, cells.cell(column, record), cells.context.texts)
}

function absenceWords({ absence }: Column, cell: Cell, texts: Texts): string {
  if (cell === null) return texts.grid.marks.noneMeans
  if (absence === 'question') return texts.grid.marks.unknownMeans
  return absence === 'blank' ? texts.difference.nothing : absence(texts)
}
