import { useMemo, useState } from 'react'
import type { AnyRecord, ChainMap, Table } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Texts } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { useSession } from '../../base/state/session-store'
import { useBadges } from '../../base/state/use-badges'
import { useTexts } from '../../base/state/use-texts'
import { type CellTexts, cellTexts } from './cell-text'
import type { Column, GridContext, TableCollection } from './column'
import { columnsOf } from './columns/lens-tables'
import { useGrid, viewOf } from './grid-store'
import { isFiltered, orderRows, type TableView } from './row-order'
import { type TableDifference, useTableDifference } from './table-difference'

export interface Rows {
  readonly table: TableCollection
  /** The columns that are shown, the name of the row first. */
  readonly columns: readonly Column[]
  readonly view: TableView
  /** The ids of the rows that are shown, in their order, and the place of each. */
  readonly ids: readonly Id[]
  readonly indexOf: ReadonlyMap<Id, number>
  readonly records: Table<AnyRecord>
  /** How many records the table has. */
  readonly total: number
  readonly cells: CellTexts
  /** What differs, while two maps are compared. */
  readonly difference: TableDifference | undefined
  /** Whether an edit since may have changed the order or what the filter lets through. */
  readonly isStale: boolean
}

/** Everything that the table shows of this map, and in which order. */
export function useRows(map: ChainMap, table: TableCollection): Rows {
  const texts = useTexts()
  const findings = useFindings((state) => state.findings)
  const answers = useDocument((state) => state.map?.answers)
  const badges = useBadges(findings, answers)
  const lens = useSession((state) => state.lens)
  const difference = useTableDifference(table)
  const asked = useGrid((state) => viewOf(state, table))
  const comparing = difference !== undefined
  // Of one map nothing differs: what was asked while two were compared waits until they are again.
  const view = useMemo(() => (comparing ? asked : { ...asked, onlyDiffering: false }), [comparing, asked])
  const ordered = useGrid((state) => state.ordered)
  const fresh = useGrid((state) => state.fresh)

  const cells = useCells(map, texts, badges)

  const columns = useMemo(() => {
    const [name, ...others] = columnsOf(table, lens)
    return name ? [name, ...others.filter(({ id }) => !view.hidden.includes(id))] : []
  }, [table, lens, view.hidden])

  const records: Table<AnyRecord> = map[table]
  const order = useOrder({ map, table, columns, view, cells, ordered, fresh, difference })
  const indexOf = useMemo(() => new Map(order.ids.map((id, at) => [id, at])), [order])
  return useMemo(
    () => ({
      table,
      columns,
      view,
      ids: order.ids,
      indexOf,
      records,
      total: order.total,
      cells,
      difference,
      isStale: order.records !== records && (view.sort.length > 0 || isFiltered(view)),
    }),
    [table, columns, view, order, indexOf, records, cells, difference],
  )
}

/** The cells with their words; those that an edit leaves as they were are taken over. */
function useCells(map: ChainMap, texts: Texts, badges: GridContext['badges']): CellTexts {
  const [known, setKnown] = useState(() => cellTexts({ map, texts, badges }, undefined))
  const { context } = known
  const isKnown = context.map === map && context.texts === texts && context.badges === badges
  const cells = useMemo(
    () => (isKnown ? known : cellTexts({ map, texts, badges }, known)),
    [isKnown, known, map, texts, badges],
  )
  if (cells !== known) setKnown(cells)
  return cells
}

interface Ordering {
  readonly map: ChainMap
  readonly table: TableCollection
  readonly columns: readonly Column[]
  readonly view: TableView
  readonly cells: CellTexts
  readonly ordered: number
  readonly fresh: readonly Id[]
  readonly difference: TableDifference | undefined
}

interface Ordered {
  readonly ids: readonly Id[]
  readonly total: number
  /** The table the order was worked out of. */
  readonly records: Table<AnyRecord>
  readonly key: readonly unknown[]
}

/**
 * The order of the rows. An edit leaves every row where it is, also when it now sorts elsewhere or no longer fits the
 * filter: a row that jumps away while one works in it is lost. Rows that come or go do change it.
 */
function useOrder({ map, table, columns, view, cells, ordered, fresh, difference }: Ordering): Ordered {
  const [known, setKnown] = useState<Ordered>()
  const order = useMemo(
    () => orderOf({ map, table, columns, view, cells, ordered, fresh, difference }, known),
    [map, table, columns, view, cells, ordered, fresh, difference, known],
  )
  if (order !== known) setKnown(order)
  return order
}

function orderOf(ordering: Ordering, known: Ordered | undefined): Ordered {
  const { map, table, columns, view, cells, ordered, fresh, difference } = ordering
  const records: Table<AnyRecord> = map[table]
  const natural = table === 'steps' ? map.stepOrder : Object.keys(records)
  const sources = [cells.context.texts, table === 'steps' && map.stepOrder, view.onlyDiffering && difference]
  const key = [map.id, table, columns, view, ordered, fresh, ...sources]
  const isSame = known?.key.every((part, at) => part === key[at])
  if (known && isSame && known.total === natural.length && natural.every((id) => known.records[id] !== undefined)) {
    return known
  }
  const made = new Set(fresh)
  const list = natural.flatMap((id) => records[id] ?? [])
  const before = made.size > 0 ? list.filter(({ id }) => !made.has(id)) : list
  const differs = (id: Id) => difference?.marks.has(id) ?? false
  const ids = [...orderRows(before, columns, view, cells, differs), ...fresh.filter((id) => records[id] !== undefined)]
  return { ids, total: list.length, records, key }
}
