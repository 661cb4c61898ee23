import { useMemo } from 'react'
import type { AnyRecord } from '../../../model/chain-map'
import { LineList } from '../../forms/fields/line-list'
import { MultiPick } from '../../forms/fields/multi-pick'
import { ComboBox } from '../../kit/fields/combo-box'
import { DraftField } from '../../kit/fields/draft-field'
import { finder, optionOfValue, optionsOf, stateOptions, valueOfOption } from './cell-options'
import { parseCell } from './cell-parse'
import { cellText } from './cell-text'
import type { Cell, Column, GridContext } from './column'
import { itemsOf, listCell } from './columns/cells'

/** The kinds of cells that are filled by choosing rather than typing. */
export function isPicked({ kind }: Column): boolean {
  return kind === 'choice' || kind === 'boolean' || kind === 'record' || kind === 'moment' || kind === 'department'
}

interface ValueFieldProps {
  readonly column: Column
  /** The record it is for, when there is one: it cannot refer to itself. */
  readonly record?: AnyRecord | undefined
  readonly value: Cell
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Cell) => string | undefined
  readonly context: GridContext
  readonly label: string
  readonly hideLabel?: boolean
  readonly placeholder?: string | undefined
  /** Esc in a field with choices ends it at once. */
  readonly onCancel?: (() => void) | undefined
}

/** The field in which the value of a cell is filled in, whatever its kind. */
export function ValueField(props: ValueFieldProps) {
  const { column, value } = props
  if (isPicked(column)) return <PickField {...props} />
  if (column.kind === 'lines') {
    return (
      <LineList
        label={props.label}
        addLabel={props.context.texts.grid.edit.addTo(column.label(props.context.texts))}
        offered={column.codes}
        words={column.words?.(props.context.texts)}
        value={itemsOf(value)}
        onChange={(items) => props.onChange(listCell(items))}
      />
    )
  }
  if (column.kind === 'records' || column.kind === 'choices' || column.kind === 'months')
    return <ListField {...props} />
  return <TypedField {...props} />
}

function PickField({
  column,
  record,
  value,
  onChange,
  context,
  label,
  hideLabel,
  placeholder,
  onCancel,
}: ValueFieldProps) {
  const find = useMemo(
    () => finder(stateOptions(column, context), optionsOf(column, record, context)),
    [column, record, context],
  )
  const isFree = column.kind === 'moment' || column.kind === 'department'
  const { grid, forms } = context.texts
  return (
    <ComboBox
      label={label}
      hideLabel={hideLabel}
      value={cellText(column, value, context)}
      selectedId={optionOfValue(value)}
      placeholder={placeholder ?? (value === null ? forms.states.none : undefined)}
      maxLength={column.maxLength}
      find={find}
      onCancel={onCancel}
      onChoose={(id) => onChange(valueOfOption(column, id))}
      onText={
        isFree
          ? (text) => {
              const parsed = parseCell(column, text, context)
              return 'fault' in parsed ? parsed.fault : onChange(parsed.value)
            }
          : undefined
      }
      onClear={() => (column.isRequired ? grid.faults.required : onChange(undefined))}
    />
  )
}

function ListField({ column, record, value, onChange, context, label }: ValueFieldProps) {
  const options = useMemo(() => optionsOf(column, record, context), [column, record, context])
  return (
    <MultiPick
      label={label}
      addLabel={context.texts.grid.edit.addTo(column.label(context.texts))}
      options={options}
      allowsNone={column.allowsNone ?? false}
      value={itemsOf(value)}
      onChange={(items) => onChange(listCell(items))}
    />
  )
}

function TypedField({ column, value, onChange, context, label, hideLabel, placeholder }: ValueFieldProps) {
  const { texts } = context
  return (
    <DraftField
      label={label}
      hideLabel={hideLabel}
      wraps={column.kind === 'line'}
      isLong={column.kind === 'text'}
      maxLength={column.maxLength}
      placeholder={
        placeholder ??
        (value === null ? texts.forms.states.none : column.kind === 'date' ? texts.grid.edit.dateExample : undefined)
      }
      value={cellText(column, value, context)}
      onCommit={(text) => {
        const parsed = parseCell(column, text, context)
        return 'fault' in parsed ? parsed.fault : onChange(parsed.value)
      }}
    />
  )
}
