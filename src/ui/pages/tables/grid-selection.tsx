import { useMemo, useState } from 'react'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { select, showMessage, useSession } from '../../base/state/session-store'
import { Button } from '../../kit/controls/button'
import { Select } from '../../kit/fields/select'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { copyChosen } from './clipboard'
import type { Cell, Column } from './column'
import { setGrid, useGrid } from './grid-store'
import { planSame } from './plan-edits'
import { chosenOf, duplicateChosen, removeChosen } from './row-choice'
import { runPlan } from './run-edits'
import type { Rows } from './use-rows'
import { ValueField } from './value-field'

/** What can be done with the chosen rows, once there are any. */
export function GridSelection({ rows }: { readonly rows: Rows }) {
  const { texts } = rows.cells.context
  const words = texts.grid.rows
  const selection = useSession((state) => state.selection)
  const chosen = useMemo(() => chosenOf(rows, selection), [rows, selection])
  const [isEditing, setEditing] = useState(false)
  const number = (count: number) => count.toLocaleString(texts.language)
  const isReading = rows.table === 'answers' || rows.table === 'statements'
  if (chosen.length === 0) return null
  const hidden = chosen.filter((id) => !rows.indexOf.has(id)).length
  return (
    <fieldset className="grid-selection" aria-label={words.actions}>
      <strong>{texts.grid.counts.chosen(number(chosen.length))}</strong>
      {hidden > 0 && <span>{texts.grid.counts.hiddenChosen(number(hidden))}</span>}
      {!isReading && chosen.length > 1 && (
        <Button onPress={() => setEditing(true)}>{words.editAll(number(chosen.length))}</Button>
      )}
      {!isReading && <Button onPress={() => duplicateChosen(rows)}>{words.duplicate}</Button>}
      <Button onPress={() => void copyChosen(rows)}>{words.copy}</Button>
      {!isReading && (
        <Button variant="danger" onPress={() => removeChosen(rows)}>
          {words.remove}
        </Button>
      )}
      <Button variant="quiet" onPress={() => select([])}>
        {words.clear}
      </Button>
      {isEditing && <EditAll rows={rows} ids={chosen} onClose={() => setEditing(false)} />}
    </fieldset>
  )
}

interface EditAllProps {
  readonly rows: Rows
  readonly ids: readonly Id[]
  readonly onClose: () => void
}

/** One column and the value that all these rows get in it. */
function EditAll({ rows, ids, onClose }: EditAllProps) {
  const { context } = rows.cells
  const { texts } = context
  const words = texts.grid.rows
  const number = (count: number) => count.toLocaleString(texts.language)
  const columns = rows.columns.filter(({ write }) => write !== undefined)
  const [columnId, setColumnId] = useState(() => {
    const { active } = useGrid.getState()
    return (columns.find(({ id }) => id === active?.column) ?? columns[0])?.id ?? ''
  })
  const column = columns.find(({ id }) => id === columnId)
  const [value, setValue] = useState<Cell>(undefined)

  function apply(to: Column) {
    const { map } = useDocument.getState()
    if (!map) return
    const records = ids.flatMap((id) => rows.records[id] ?? [])
    const done = runPlan(planSame(rows.table, records, to, value, { ...context, map }), rows.columns, context)
    if (done.faults.length > 0) setGrid({ report: done })
    else {
      const { edits } = done
      showMessage('info', edits.length > 0 ? words.edited(number(edits.length), to.label(texts)) : words.unchanged)
    }
    onClose()
  }

  return (
    <ModalDialog
      isOpen
      title={words.editAllTitle(number(ids.length))}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{texts.grid.edit.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={!column || (column.isRequired === true && value === undefined)}
            onPress={() => column && apply(column)}
          >
            {words.apply}
          </Button>
        </>
      }
    >
      <div className="grid-edit-all">
        <p className="keten-help">{words.editAllHelp}</p>
        <Select
          label={words.editColumn}
          options={columns.map(({ id, label }) => ({ id, label: label(texts) }))}
          value={columnId}
          onChange={(id) => {
            setColumnId(id)
            setValue(undefined)
          }}
        />
        {column && (
          <ValueField
            key={columnId}
            column={column}
            value={value}
            context={context}
            label={words.newValue}
            placeholder={
              value === null ? texts.forms.states.none : column.isRequired ? undefined : texts.forms.states.unknown
            }
            onChange={(changed) => {
              setValue(changed)
              return undefined
            }}
          />
        )}
        {column && <States column={column} rows={rows} value={value} onSet={setValue} />}
      </div>
    </ModalDialog>
  )
}

interface StatesProps {
  readonly column: Column
  readonly rows: Rows
  readonly value: Cell
  readonly onSet: (value: Cell) => void
}

/** The two states without a value, as buttons that show which of them holds. */
function States({ column, rows, value, onSet }: StatesProps) {
  const { states } = rows.cells.context.texts.forms
  return (
    <div className="grid-editor-states">
      {!column.isRequired && (
        <Button current={value === undefined} onPress={() => onSet(undefined)}>
          {states.unknown}
        </Button>
      )}
      {column.allowsNone && (
        <Button current={value === null} onPress={() => onSet(null)}>
          {states.none}
        </Button>
      )}
    </div>
  )
}
