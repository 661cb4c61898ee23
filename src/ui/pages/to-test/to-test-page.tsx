import './to-test.css'
import { type KeyboardEvent, useState } from 'react'
import { countStandings, filterToTest, type ToTest, type ToTestFilter } from '../../../graph/facts/to-test'
import type { Id } from '../../../model/id'
import { Teller } from '../../../text/narrative/teller'
import { useDocument } from '../../base/state/document-store'
import { choosePage, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { PrintHead } from '../../kit/page/print-head'
import { usePrinting } from '../../kit/page/use-printing'
import { TestBar } from './test-bar'
import { TestFilter } from './test-filter'
import { TestRow } from './test-row'
import { useToTest } from './use-to-test'

/** Rows at first, and how many more one asks for at a time. */
const ROWS = 100

/** What the stuurgroep can test, in the order in which an answer helps most. */
export function ToTestPage() {
  const words = useTexts().toTest
  const rows = useToTest()
  const isEmpty = useDocument(({ map }) => map === null || Object.keys(map.parties).length === 0)
  if (rows.length > 0) return <TestList rows={rows} />
  const { nothing, done } = words.empty
  return (
    <PageFrame title={words.heading} lead={words.lead}>
      {isEmpty ? (
        <EmptyPage
          title={nothing.title}
          actions={
            <Button variant="primary" onPress={() => choosePage('map')}>
              {nothing.toMap}
            </Button>
          }
        >
          {nothing.text}
        </EmptyPage>
      ) : (
        <EmptyPage title={done.title}>{done.text}</EmptyPage>
      )}
    </PageFrame>
  )
}

function TestList({ rows }: { readonly rows: readonly ToTest[] }) {
  const words = useTexts().toTest
  const [filter, setFilter] = useState<ToTestFilter>({})
  const [limit, setLimit] = useState(ROWS)
  const [ticked, setTicked] = useState<ReadonlySet<Id>>(new Set())
  const [alsoCertain, setAlsoCertain] = useState(true)
  const isPrinting = usePrinting()
  const filtered = filterToTest(rows, filter)
  const shown = isPrinting ? filtered : filtered.slice(0, limit)
  const chosen = filtered.filter(({ id }) => ticked.has(id))
  const counts = countStandings(filtered)

  const choose = (id: Id, isChosen: boolean) => {
    setTicked((known) => {
      const next = new Set(known)
      if (isChosen) next.add(id)
      else next.delete(id)
      return next
    })
  }

  return (
    <div className="print-page">
      <PrintHead title={words.heading} />
      <PageFrame
        title={words.heading}
        lead={<span className="no-print">{words.lead}</span>}
        tools={<Button onPress={() => window.print()}>{words.print}</Button>}
      >
        <p className="to-test-counts">
          {filtered.length > 0
            ? words.counts(counts.disputed, counts.assumed, counts.unconfirmed)
            : words.filter.nothing}
        </p>
        <div className="no-print">
          <TestFilter
            rows={rows}
            filter={filter}
            onChange={(next) => {
              setFilter(next)
              setLimit(ROWS)
            }}
          />
        </div>
        <TestBar
          chosen={chosen}
          onClear={() => setTicked(new Set())}
          alsoCertain={alsoCertain}
          onAlsoCertain={setAlsoCertain}
        />
        {shown.length > 0 && (
          <TestTable
            rows={shown}
            ticked={ticked}
            alsoCertain={alsoCertain}
            onChoose={choose}
            onChooseAll={(all) => setTicked(all ? new Set([...ticked, ...shown.map(({ id }) => id)]) : new Set())}
          />
        )}
        <p className="keten-help no-print">{words.keys}</p>
        <p className="to-test-more no-print">
          <span role="status">{words.shown(shown.length, filtered.length)}</span>
          {shown.length < filtered.length && (
            <Button onPress={() => setLimit(limit + ROWS)}>
              {words.more(Math.min(ROWS, filtered.length - shown.length))}
            </Button>
          )}
        </p>
      </PageFrame>
    </div>
  )
}

interface TestTableProps {
  readonly rows: readonly ToTest[]
  readonly ticked: ReadonlySet<Id>
  readonly alsoCertain: boolean
  readonly onChoose: (id: Id, isChosen: boolean) => void
  readonly onChooseAll: (all: boolean) => void
}

function TestTable({ rows, ticked, alsoCertain, onChoose, onChooseAll }: TestTableProps) {
  const { toTest: words, language } = useTexts()
  const map = useDocument((state) => state.map)
  const selection = useSession((state) => state.selection)
  const teller = map && new Teller(map, language)
  if (!teller) return null
  const count = rows.filter(({ id }) => ticked.has(id)).length
  /** Arrows go up and down the column of boxes; with Shift the box one comes to is ticked as the one left. */
  function walkBoxes(event: KeyboardEvent<HTMLTableElement>) {
    const box = event.target
    if (!(box instanceof HTMLInputElement) || box.dataset.row === undefined) return
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('.to-test-check')]
    const next = boxes[boxes.indexOf(box) + (event.key === 'ArrowDown' ? 1 : -1)]
    next?.focus()
    if (event.shiftKey && next?.dataset.row) onChoose(next.dataset.row, box.checked)
  }

  return (
    <table className="keten-table to-test-table" aria-label={words.heading} onKeyDown={walkBoxes}>
      <thead>
        <tr>
          <th scope="col" className="no-print">
            <input
              type="checkbox"
              aria-label={words.chooseAll(rows.length)}
              title={words.chooseAll(rows.length)}
              checked={count === rows.length}
              ref={(box) => {
                if (box) box.indeterminate = count > 0 && count < rows.length
              }}
              onChange={(event) => onChooseAll(event.target.checked)}
            />
          </th>
          <th scope="col">{words.columns.claim}</th>
          <th scope="col">{words.columns.certainty}</th>
          <th scope="col">{words.columns.findings}</th>
          <th scope="col">{words.columns.confirm}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TestRow
            key={row.id}
            row={row}
            teller={teller}
            isChosen={ticked.has(row.id)}
            isSelected={selection.includes(row.id)}
            alsoCertain={alsoCertain}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    </table>
  )
}
