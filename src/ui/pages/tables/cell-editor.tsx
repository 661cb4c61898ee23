import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { AnyRecord } from '../../../model/chain-map'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { useDraft } from '../../kit/fields/use-draft'
import { parseCell } from './cell-parse'
import { cellText } from './cell-text'
import { type Cell, type Column, type GridContext, isList, type TableCollection } from './column'
import { endEditing, type Leaving } from './grid-moves'
import { cellKey } from './grid-store'
import { commitCell } from './run-edits'
import { isPicked, ValueField } from './value-field'

interface CellEditorProps {
  readonly table: TableCollection
  readonly record: AnyRecord
  readonly column: Column
  readonly context: GridContext
  /** What the row is called. */
  readonly title: string
}

/**
 * The field over a cell in which its value is changed. Enter keeps it and goes down, Tab keeps it and goes right, Esc
 * leaves it as it was; a value that is refused stays, with the reason under it.
 */
export function CellEditor(props: CellEditorProps) {
  if (isPicked(props.column)) return <PickEditor {...props} />
  return isList(props.column) ? <ListEditor {...props} /> : <TextEditor {...props} />
}

function leavingOf(event: KeyboardEvent): Leaving | undefined {
  if (event.nativeEvent.isComposing) return undefined
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right'
  return event.key === 'Enter' ? (event.shiftKey ? 'up' : 'down') : undefined
}

/** Over the cell, and within what is in sight of the table: at its edges it grows to the other side. */
function useRoom() {
  const box = useRef<HTMLDivElement>(null)
  const [side, setSide] = useState('')
  useLayoutEffect(() => {
    const element = box.current
    const scroller = element?.closest('.grid-scroll')
    if (!element || !scroller) return
    const own = element.getBoundingClientRect()
    const room = scroller.getBoundingClientRect()
    setSide(
      classNames(
        own.right > room.left + scroller.clientWidth && 'grid-editor-left',
        own.bottom > room.top + scroller.clientHeight && 'grid-editor-up',
      ),
    )
  }, [])
  return { box, side }
}

function isOutside(event: FocusEvent, box: HTMLElement | null): boolean {
  return !(event.relatedTarget instanceof Node && box?.contains(event.relatedTarget))
}

function TextEditor({ table, record, column, context, title }: CellEditorProps) {
  const { texts } = context
  const { box, side } = useRoom()
  const known = cellText(column, column.read(record, context), context)
  const label = texts.grid.edit.label(column.label(texts), title)
  const [refusal, setRefusal] = useState<string>()
  const draft = useDraft(known, take, { label: cellKey({ row: record.id, column: column.id }) })
  const fault = draft.error ?? refusal
  const isCancelled = useRef(false)

  function take(typed: string): string | undefined {
    const parsed = parseCell(column, typed, context)
    return 'fault' in parsed ? parsed.fault : commitCell(table, record.id, column, parsed.value, context)
  }

  function keep(value: Cell, leaving: Leaving) {
    draft.restore()
    const refused = commitCell(table, record.id, column, value, context)
    setRefusal(refused)
    if (refused === undefined) endEditing(leaving)
  }

  function commit(leaving: Leaving) {
    if (!isCancelled.current && draft.commit()) endEditing(leaving)
  }

  function handleKey(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key === 'Escape') {
      isCancelled.current = true
      draft.restore()
      return endEditing('stay')
    }
    // In a longer text Shift or Alt and Enter begin a new line.
    if (event.key === 'Enter' && column.kind === 'text' && (event.shiftKey || event.altKey)) return
    const leaving = leavingOf(event)
    if (!leaving || event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    commit(leaving)
  }

  function change(typed: string) {
    setRefusal(undefined)
    draft.change(typed)
  }

  const shared = {
    className: 'keten-input grid-input',
    'aria-label': label,
    'aria-invalid': fault !== undefined || undefined,
    'aria-describedby': fault === undefined ? undefined : 'grid-fault',
    autoComplete: 'off',
    maxLength: column.maxLength,
    value: draft.text,
  }
  const isTall = column.kind === 'text' || column.kind === 'line'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what happens in the field within.
    <div
      ref={box}
      className={classNames('grid-editor', side)}
      onKeyDown={handleKey}
      onBlur={(event) => isOutside(event, box.current) && commit('away')}
    >
      {isTall ? (
        <textarea {...shared} rows={column.kind === 'text' ? 3 : 2} onChange={(event) => change(event.target.value)} />
      ) : (
        <input
          {...shared}
          placeholder={column.kind === 'date' ? texts.grid.edit.dateExample : undefined}
          inputMode={column.kind === 'number' || column.kind === 'percent' ? 'decimal' : undefined}
          onChange={(event) => change(event.target.value)}
        />
      )}
      <Fault words={fault} />
      <States column={column} context={context} onSet={(value) => keep(value, 'stay')} />
    </div>
  )
}

function Fault({ words }: { readonly words: string | undefined }) {
  return (
    <div id="grid-fault" role="alert" className={words === undefined ? undefined : 'keten-error'}>
      {words}
    </div>
  )
}

interface StatesProps {
  readonly column: Column
  readonly context: GridContext
  readonly onSet: (value: undefined | null) => void
}

/** The states without a value, for whoever does not know their keys. */
function States({ column, context: { texts }, onSet }: StatesProps) {
  const { edit } = texts.grid
  if (column.isRequired && !column.allowsNone) return null
  const absent = typeof column.absence === 'function' ? column.absence(texts) : edit.setUnknown
  return (
    <div className="grid-editor-states">
      {!column.isRequired && (
        <Button variant="quiet" onPress={() => onSet(undefined)}>
          {absent}
        </Button>
      )}
      {column.allowsNone && (
        <Button variant="quiet" onPress={() => onSet(null)}>
          {edit.setNone}
        </Button>
      )}
    </div>
  )
}

function PickEditor({ table, record, column, context, title }: CellEditorProps) {
  const { texts } = context
  const { box, side } = useRoom()
  const [known] = useState(() => cellText(column, column.read(record, context), context))
  /** Where to go once a choice is kept, and whether one was made in the course of this key. */
  const moment = useRef<{ leaving: Leaving; outcome: 'kept' | 'refused' | undefined }>({
    leaving: 'stay',
    outcome: undefined,
  })

  function keep(value: Cell): string | undefined {
    const refusal = commitCell(table, record.id, column, value, context)
    moment.current.outcome = refusal === undefined ? 'kept' : 'refused'
    if (refusal === undefined) endEditing(moment.current.leaving)
    return refusal
  }

  function afterKey(event: KeyboardEvent) {
    event.stopPropagation()
    const leaving = leavingOf(event)
    if (!leaving) return
    event.preventDefault()
    const input = box.current?.querySelector('input')
    const isTyped = input !== undefined && input !== null && input.value.trim() !== known
    // Leaving the field is what makes it take a text for which no choice was marked.
    if (event.key === 'Tab' && moment.current.outcome === undefined && isTyped) input.blur()
    if (moment.current.outcome === undefined && !isTyped) endEditing(leaving)
    else if (moment.current.outcome !== 'kept') input?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what happens in the field within.
    <div
      ref={box}
      className={classNames('grid-editor', side)}
      onKeyDownCapture={(event) => {
        moment.current = { leaving: leavingOf(event) ?? 'stay', outcome: undefined }
      }}
      onKeyDown={afterKey}
      onBlurCapture={(event) => {
        if (moment.current.leaving === 'stay' && isOutside(event, box.current)) moment.current.leaving = 'away'
      }}
      onBlur={(event) => {
        const input = box.current?.querySelector('input')
        const isAway = moment.current.leaving === 'away' && isOutside(event, box.current)
        if (isAway && input?.value.trim() === known) endEditing('away')
      }}
      onMouseDownCapture={() => {
        moment.current = { leaving: 'stay', outcome: undefined }
      }}
    >
      <ValueField
        column={column}
        record={record}
        value={column.read(record, context)}
        context={context}
        label={texts.grid.edit.label(column.label(texts), title)}
        hideLabel
        onChange={keep}
        onCancel={() => endEditing('stay')}
      />
    </div>
  )
}

function ListEditor({ table, record, column, context, title }: CellEditorProps) {
  const { texts } = context
  const { box, side } = useRoom()
  const [value, setValue] = useState(() => column.read(record, context))
  const [fault, setFault] = useState<string>()
  const latest = useRef({ value, isChanged: false })

  function commit(leaving: Leaving) {
    const refusal = commitCell(table, record.id, column, latest.current.value, context)
    setFault(refusal)
    if (refusal === undefined) endEditing(leaving)
  }

  function afterKey(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key === 'Escape' && !event.defaultPrevented) return endEditing('stay')
    const leaving = leavingOf(event)
    if (!leaving || event.target instanceof HTMLButtonElement) return
    const { target } = event
    const field = target instanceof HTMLInputElement ? target : undefined
    if (event.key === 'Enter') {
      // An Enter that chose an item, or that could not read one, is not the one that ends the list.
      if (!latest.current.isChanged && field?.value.trim() === '') commit(leaving)
      return
    }
    event.preventDefault()
    field?.blur()
    commit(leaving)
  }

  /** Keeps the list when the focus went to something outside it; a tag that is taken away has the focus for a moment. */
  function leave(event: FocusEvent) {
    if (event.relatedTarget) return commit('away')
    requestAnimationFrame(() => {
      const element = box.current
      if (element && document.hasFocus() && !element.contains(document.activeElement)) commit('away')
    })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what happens in the fields within.
    <div
      ref={box}
      className={classNames('grid-editor', 'grid-editor-list', side)}
      onKeyDownCapture={() => {
        latest.current.isChanged = false
      }}
      onKeyDown={afterKey}
      onBlur={(event) => {
        if (!event.relatedTarget || isOutside(event, box.current)) leave(event)
      }}
    >
      <ValueField
        column={column}
        record={record}
        value={value}
        context={context}
        label={texts.grid.edit.label(column.label(texts), title)}
        onChange={(changed) => {
          latest.current = { value: changed, isChanged: true }
          setValue(changed)
          return undefined
        }}
      />
      <Fault words={fault} />
      <div className="grid-editor-states">
        <Button onPress={() => commit('stay')}>{texts.grid.edit.save}</Button>
        <Button variant="quiet" onPress={() => endEditing('stay')}>
          {texts.grid.edit.cancel}
        </Button>
      </div>
    </div>
  )
}
