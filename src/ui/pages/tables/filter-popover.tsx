import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { Button } from '../../kit/controls/button'
import { ComboBox } from '../../kit/fields/combo-box'
import { Select } from '../../kit/fields/select'
import { TextField } from '../../kit/fields/text-field'
import { finder, optionsOf } from './cell-options'
import type { Column } from './column'
import { goTo } from './grid-moves'
import { filtersWithout, HEADER, setGrid, setView, useGrid } from './grid-store'
import type { ColumnFilter, FilterState } from './row-order'
import type { Rows } from './use-rows'

const NO_FILTER: ColumnFilter = { state: 'any', text: '' }
/** Long enough that the table does not change with every letter. */
const PAUSE = 200

/** The filter of the column of which it was asked, under its header. */
export function FilterPopover({ rows }: { readonly rows: Rows }) {
  const filtering = useGrid((state) => state.filtering)
  const column = rows.columns.find(({ id }) => id === filtering)
  const trigger = useMemo(() => headerOf(column?.id ?? ''), [column])
  if (!column) return null
  const { grid } = rows.cells.context.texts
  const close = () => {
    setGrid({ filtering: null })
    goTo({ row: HEADER, column: column.id })
  }
  return (
    <Popover
      className="keten-popover grid-popover"
      triggerRef={trigger}
      isOpen
      placement="bottom start"
      onOpenChange={(isOpen) => {
        if (!isOpen) close()
      }}
    >
      <Dialog className="grid-popover-body" aria-label={grid.filter.title(column.label(rows.cells.context.texts))}>
        <FilterFields key={column.id} rows={rows} column={column} onDone={close} />
      </Dialog>
    </Popover>
  )
}

/** The header of a column, looked up when it is asked for: it may be drawn anew while the filter stands under it. */
function headerOf(column: string): RefObject<HTMLElement | null> {
  return {
    get current() {
      return document.querySelector<HTMLElement>(`.grid-head [data-column="${CSS.escape(column)}"]`)
    },
  }
}

interface FilterFieldsProps {
  readonly rows: Rows
  readonly column: Column
  readonly onDone: () => void
}

function FilterFields({ rows, column, onDone }: FilterFieldsProps) {
  const { texts } = rows.cells.context
  const { filter: words } = texts.grid
  const filter = rows.view.filters[column.id] ?? NO_FILTER
  const [text, setText] = useState(filter.text)

  function change(changes: Partial<ColumnFilter>): void {
    const next = { ...filter, text, ...changes }
    const isNone = next.state === 'any' && next.text.trim() === ''
    const others = filtersWithout(rows.view.filters, column.id)
    setView(rows.table, { filters: isNone ? others : { ...others, [column.id]: next } })
  }

  // The last change counts, made with what is known by then.
  const apply = useEffectEvent(change)
  useEffect(() => {
    if (text === filter.text) return
    const timer = setTimeout(() => apply({ text }), PAUSE)
    return () => clearTimeout(timer)
  }, [text, filter.text])

  const states: readonly { id: FilterState; label: string }[] = [
    { id: 'any', label: words.any },
    ...(column.isRequired ? [] : [{ id: 'unknown' as const, label: words.unknown }]),
    ...(column.allowsNone ? [{ id: 'none' as const, label: words.none }] : []),
    { id: 'known', label: words.known },
  ]
  const isClosed = column.kind === 'choice' || column.kind === 'boolean' || column.kind === 'choices'
  return (
    <div className="grid-filter">
      <strong>{words.title(column.label(texts))}</strong>
      <Select<FilterState>
        label={words.state}
        options={states}
        value={filter.state}
        onChange={(state) => change({ state })}
      />
      {isClosed ? (
        <ComboBox
          label={words.contains}
          value={text}
          find={finder([], optionsOf(column, undefined, rows.cells.context))}
          onChoose={(id) => {
            const label = optionsOf(column, undefined, rows.cells.context).find((option) => option.id === id)?.label
            setText(label ?? '')
            return undefined
          }}
          onText={(typed) => {
            setText(typed)
            return undefined
          }}
          onClear={() => {
            setText('')
            return undefined
          }}
        />
      ) : (
        <TextField
          label={words.contains}
          value={text}
          autoFocus
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            change({ text })
            onDone()
          }}
        />
      )}
      <div className="grid-filter-buttons">
        <Button
          variant="primary"
          onPress={() => {
            change({ text })
            onDone()
          }}
        >
          {words.done}
        </Button>
        <Button
          onPress={() => {
            setText('')
            change({ text: '', state: 'any' })
            onDone()
          }}
        >
          {words.clear}
        </Button>
      </div>
    </div>
  )
}
