import { useEffect, useId, useMemo, useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useSession } from '../../base/state/session-store'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { ToggleButton } from '../../kit/controls/toggle-button'
import { Checkbox } from '../../kit/fields/checkbox'
import { TextField } from '../../kit/fields/text-field'
import { columnsOf } from './columns/lens-tables'
import { GridSelection } from './grid-selection'
import { filtersWithout, orderAgain, setGrid, setView, showAllRows, useGrid } from './grid-store'
import { isFiltered } from './row-order'
import type { TableDifference } from './table-difference'
import type { Rows } from './use-rows'

/** Long enough that a table of ten thousand rows is not searched at every letter. */
const PAUSE = 180

/** Search, filters, columns and new rows, and under them how many rows are shown and what to do with chosen ones. */
export function GridTools({ rows }: { readonly rows: Rows }) {
  const { texts } = rows.cells.context
  const words = texts.grid.toolbar
  const tall = useGrid((state) => state.tall)
  const helpId = useId()
  const isReading = rows.table === 'answers' || rows.table === 'statements'
  return (
    <>
      <div className="grid-tools" role="toolbar" aria-label={words.label}>
        <Search key={rows.table} rows={rows} />
        <span aria-describedby={helpId}>
          <ToggleButton
            isSelected={rows.view.onlyUnknown}
            onChange={(onlyUnknown) => setView(rows.table, { onlyUnknown })}
          >
            {words.onlyUnknown}
          </ToggleButton>
        </span>
        <span id={helpId} className="visually-hidden">
          {words.onlyUnknownHelp}
        </span>
        {rows.difference && <DifferingToggle rows={rows} difference={rows.difference} />}
        <ColumnChooser rows={rows} />
        <ToggleButton isSelected={tall} onChange={(isTall) => setGrid({ tall: isTall })}>
          {words.tall}
        </ToggleButton>
        <span className="grid-tools-space" />
        {isReading ? <span className="keten-help">{texts.grid.readOnly}</span> : <AddButton rows={rows} />}
      </div>
      <Chips rows={rows} />
      <div className="grid-status">
        <Counts rows={rows} />
        <span className="grid-tools-space" />
        <GridSelection rows={rows} />
      </div>
    </>
  )
}

interface DifferingProps {
  readonly rows: Rows
  readonly difference: TableDifference
}

/** Only the rows that differ, with how many there are of each kind. */
function DifferingToggle({ rows, difference }: DifferingProps) {
  const words = rows.cells.context.texts.difference
  const helpId = useId()
  return (
    <>
      <span aria-describedby={helpId}>
        <ToggleButton
          isSelected={rows.view.onlyDiffering}
          onChange={(onlyDiffering) => setView(rows.table, { onlyDiffering })}
        >
          {words.onlyDiffering}
        </ToggleButton>
      </span>
      <span id={helpId} className="visually-hidden">
        {words.onlyDifferingHelp}
      </span>
      <span className="grid-differing">{words.counts(difference.counts) || words.noneDiffers}</span>
    </>
  )
}

function AddButton({ rows }: { readonly rows: Rows }) {
  const { texts } = rows.cells.context
  const { table } = rows
  if (table === 'answers' || table === 'statements') return null
  return (
    <Button variant="primary" onPress={() => setGrid({ adding: true })}>
      <Icon name="plus" />
      {texts.grid.fresh.buttons[table]}
    </Button>
  )
}

function Search({ rows }: { readonly rows: Rows }) {
  const words = rows.cells.context.texts.grid.toolbar
  const [typed, setTyped] = useState(rows.view.search)
  const [sent, setSent] = useState(rows.view.search)
  // Whoever lets all rows through empties the field too.
  if (rows.view.search !== sent && rows.view.search === '' && typed !== '') {
    setSent('')
    setTyped('')
  }
  useEffect(() => {
    if (typed === sent) return
    const timer = setTimeout(() => {
      setSent(typed)
      setView(rows.table, { search: typed })
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [typed, sent, rows.table])
  return (
    <div className="grid-search">
      <TextField label={words.search} hideLabel placeholder={words.search} value={typed} onChange={setTyped} />
    </div>
  )
}

function ColumnChooser({ rows }: { readonly rows: Rows }) {
  const { texts } = rows.cells.context
  const words = texts.grid.toolbar
  const lens = useSession((state) => state.lens)
  const { hidden } = rows.view
  const [, ...others] = useMemo(() => columnsOf(rows.table, lens), [rows.table, lens])
  const toggle = (id: string, isShown: boolean) =>
    setView(rows.table, { hidden: isShown ? hidden.filter((other) => other !== id) : [...hidden, id] })
  return (
    <DialogTrigger>
      <Button>
        {words.columns}
        {hidden.length > 0 && <span className="grid-hidden-count">{words.columnsHidden(hidden.length)}</span>}
        <Icon name="chevron-down" />
      </Button>
      <Popover className="keten-popover grid-popover" placement="bottom start">
        <Dialog className="grid-popover-body" aria-label={words.columnsTitle}>
          <strong>{words.columnsTitle}</strong>
          <div className="grid-column-list">
            {others.map((column) => (
              <Checkbox
                key={column.id}
                isSelected={!hidden.includes(column.id)}
                onChange={(isShown) => toggle(column.id, isShown)}
              >
                {column.label(texts)}
              </Checkbox>
            ))}
          </div>
          <Button isDisabled={hidden.length === 0} onPress={() => setView(rows.table, { hidden: [] })}>
            {words.allColumns}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** The filters that are on, each with a button that takes it away. */
function Chips({ rows }: { readonly rows: Rows }) {
  const { texts } = rows.cells.context
  const words = texts.grid.filter
  const { filters } = rows.view
  const active = columnsOf(rows.table, null).filter(({ id }) => filters[id] !== undefined)
  if (active.length === 0) return null
  return (
    <ul className="keten-tags grid-chips" aria-label={words.active}>
      {active.map((column) => {
        const { state = 'any', text = '' } = filters[column.id] ?? {}
        const said = [state === 'any' ? '' : words[state], text && `“${text}”`].filter((part) => part !== '').join(', ')
        const chip = words.chip(column.label(texts), said)
        return (
          <li key={column.id} className="keten-tag">
            <span>{chip}</span>
            <Button
              variant="icon"
              label={texts.forms.widgets.remove(chip)}
              onPress={() => setView(rows.table, { filters: filtersWithout(filters, column.id) })}
            >
              <Icon name="close" />
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

function Counts({ rows }: { readonly rows: Rows }) {
  const { texts } = rows.cells.context
  const words = texts.grid.counts
  const selection = useSession((state) => state.selection)
  const [only, ...others] = selection
  const isOutside =
    only !== undefined && others.length === 0 && rows.records[only] !== undefined && !rows.indexOf.has(only)
  const number = (count: number) => count.toLocaleString(texts.language)
  const isWhole = rows.ids.length === rows.total
  return (
    <div className="grid-counts">
      <span role="status">
        {isWhole ? words.all(number(rows.total)) : words.some(number(rows.ids.length), number(rows.total))}
      </span>
      {(!isWhole || isFiltered(rows.view)) && (
        <Button variant="quiet" onPress={() => showAllRows(rows.table)}>
          {words.showAll}
        </Button>
      )}
      {isOutside && <span>{words.outside}</span>}
      {rows.isStale && (
        <span>
          {words.stale}{' '}
          <Button variant="quiet" onPress={orderAgain}>
            {words.reorder}
          </Button>
        </span>
      )}
    </div>
  )
}
