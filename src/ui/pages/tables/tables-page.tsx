import './grid.css'
import './grid-difference.css'
import './grid-parts.css'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type ChainMap, collectionOf } from '../../../model/chain-map'
import { latestOf, useOpenTexts } from '../../base/drafts/open-texts'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { MarkLegend } from '../../forms/difference/mark-legend'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { Icon } from '../../kit/controls/icons'
import { Segmented } from '../../kit/controls/segmented'
import { Select } from '../../kit/fields/select'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { TABLE_COLLECTIONS, type TableCollection } from './column'
import { LENS_TABLES } from './columns/lens-tables'
import { reopenCell } from './grid-moves'
import { cellOfKey, chooseTable, NEW_ROW, openTablesOf, setGrid, useGrid } from './grid-store'
import { GridTable } from './grid-table'
import { FRESH_ROWS } from './new-records'

/** Everything on the map in tables, one per collection, edited in place. */
export function TablesPage() {
  const map = useDocument((state) => state.map)
  return map && <Tables map={map} />
}

function Tables({ map }: { readonly map: ChainMap }) {
  const texts = useTexts()
  const words = texts.grid
  const table = useGrid((state) => state.table)
  const tables = useTables()
  const { page, isNarrow } = useNarrow()
  useOpenTable(map)
  useReopenedCell(map)
  const label = (id: TableCollection) =>
    words.withCount(words.names[id], Object.keys(map[id]).length.toLocaleString(texts.language))
  return (
    <PageFrame
      title={words.title}
      tools={
        isNarrow && (
          <div className="grid-select">
            <Select
              hideLabel
              label={words.choose}
              options={tables.map((id) => ({ id, label: label(id) }))}
              value={table}
              onChange={chooseTable}
            />
          </div>
        )
      }
    >
      <div ref={page} className="grid-page">
        {!isNarrow && (
          <Segmented<TableCollection>
            hideLabel
            label={words.choose}
            segments={tables.map((id) => ({ id, label: label(id) }))}
            value={table}
            onChange={chooseTable}
          />
        )}
        <GridTable key={`${map.id} ${table}`} map={map} table={table} empty={<EmptyTable map={map} table={table} />} />
        <Legend />
      </div>
    </PageFrame>
  )
}

/** Room for the names of all tables beside each other, in rem. */
const NAMES = 122

/** Whether the names of the tables do not fit beside each other: then one chooses from a list. */
function useNarrow() {
  const page = useRef<HTMLDivElement>(null)
  const [isNarrow, setNarrow] = useState(true)
  useLayoutEffect(() => {
    const element = page.current
    if (!element) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 14
      setNarrow(element.clientWidth < NAMES * rem)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { page, isNarrow }
}

/** The tables, those of the lens first. */
function useTables(): readonly TableCollection[] {
  const lens = useSession((state) => state.lens)
  const first = lens ? LENS_TABLES[lens].map(({ collection }) => collection) : []
  return [...first, ...TABLE_COLLECTIONS.filter((id) => !first.includes(id))]
}

/** Opens the table of a lens when it is chosen, and that of what is selected elsewhere. */
function useOpenTable(map: ChainMap): void {
  const lens = useSession((state) => state.lens)
  const last = useSession((state) => state.selection.at(-1))
  const latest = useRef({ map, lens, isNew: true })
  useEffect(() => {
    latest.current = { ...latest.current, map, lens }
  })
  useEffect(() => openTablesOf(map.id), [map.id])
  useEffect(() => {
    const { map: open, lens: through, isNew } = latest.current
    latest.current.isNew = false
    // On arrival the lens says which table it is.
    if (last === undefined || (isNew && through)) return
    const collection = collectionOf(open, last)
    const found = TABLE_COLLECTIONS.find((id) => id === collection)
    if (found) chooseTable(found)
  }, [last])
  useEffect(() => {
    const first = lens && LENS_TABLES[lens][0]?.collection
    if (first) chooseTable(first)
  }, [lens])
}

/** Opens the cell or the new row again in which somebody was typing when the page went. */
function useReopenedCell(map: ChainMap): void {
  const open = useRef(map)
  useEffect(() => {
    const left = latestOf(useOpenTexts.getState().recovered.values())
    const fresh = TABLE_COLLECTIONS.find((id) => left?.key.startsWith(`${NEW_ROW}${id}/`))
    if (fresh) {
      chooseTable(fresh)
      setGrid({ adding: true })
    }
    const place = left && cellOfKey(left.key)
    const collection = place && collectionOf(open.current, place.row)
    const table = TABLE_COLLECTIONS.find((id) => id === collection)
    if (!place || !table) return
    chooseTable(table)
    const frame = requestAnimationFrame(() => reopenCell(place))
    return () => cancelAnimationFrame(frame)
  }, [])
}

interface EmptyTableProps {
  readonly map: ChainMap
  readonly table: TableCollection
}

/** What to do first in a table without rows. */
function EmptyTable({ map, table }: EmptyTableProps) {
  const words = useTexts().grid
  const { empty } = words
  const isReading = table === 'answers' || table === 'statements'
  const needs = isReading ? undefined : FRESH_ROWS[table].needs?.(map)
  return (
    <EmptyPage
      title={empty.title(empty.names[table])}
      actions={
        needs ? (
          <Button variant="primary" onPress={() => chooseTable(needs)}>
            {empty.go[needs]}
          </Button>
        ) : isReading ? undefined : (
          <Button variant="primary" onPress={() => setGrid({ adding: true })}>
            <Icon name="plus" />
            {words.fresh.buttons[table]}
          </Button>
        )
      }
    >
      {empty.first[table]} {needs && empty.needs[needs]}
    </EmptyPage>
  )
}

/** What the signs in the cells mean, and the keys. */
function Legend() {
  const { marks, keys } = useTexts().grid
  return (
    <footer className="grid-legend">
      <span>{marks.legend}</span>
      <span>
        <span className="grid-unknown" aria-hidden="true">
          {marks.unknown}
        </span>{' '}
        {marks.unknownMeans}
      </span>
      <span>
        <span className="grid-none">{marks.none}</span> {marks.noneMeans}
      </span>
      <MarkLegend as="span" />
      <Disclosure title={keys.title}>
        <dl>
          {keys.lines.map(([key, meaning]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </footer>
  )
}
