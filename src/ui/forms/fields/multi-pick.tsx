import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../model/id'
import { useTexts } from '../../base/state/use-texts'
import { TagList } from '../../kit/controls/tag-list'
import { ComboBox } from '../../kit/fields/combo-box'
import { allOf, labelAmong, type Options } from '../../kit/fields/combo-options'
import { NoneToggle } from './none-toggle'
import { findIn } from './record-pick'

interface MultiPickProps<K extends string = Id> {
  readonly label: string
  readonly addLabel: string
  readonly options: Options<K>
  readonly value: readonly K[] | undefined
  /** A list that runs empty by removal becomes absent. Returns the refusal in words, or undefined. */
  readonly onChange: (value: K[] | undefined) => string | undefined
  readonly description?: ReactNode
  /** True where an empty list means something: "bewust geen". */
  readonly allowsNone?: boolean
}

/** Some of the map's records: those chosen can each be taken away, a field under them adds one. */
export function MultiPick<K extends string = Id>(props: MultiPickProps<K>) {
  const { label, addLabel, options, value: known, onChange, description, allowsNone = false } = props
  const { states } = useTexts().forms
  const labelId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<string>()
  const value = useMemo(() => known ?? [], [known])
  const isNone = allowsNone && known?.length === 0
  const find = useMemo(() => {
    const chosen = new Set(value)
    return (query: string) =>
      findIn([{ id: 'all', options: allOf(options).filter(({ id }) => !chosen.has(id)) }], query)
  }, [options, value])
  const change = (ids: K[]) => onChange(ids.length > 0 ? ids : undefined)
  return (
    <fieldset className="keten-field details-set" aria-labelledby={labelId}>
      <div className="keten-field-head">
        <span id={labelId} className="keten-label">
          {label}
        </span>
      </div>
      <TagList
        label={label}
        tags={value.map((id) => ({ id, label: labelAmong(options, id) ?? id }))}
        onRemove={(id) => setRefusal(change(value.filter((other) => other !== id)))}
        onEmpty={() => field.current?.focus()}
      />
      <ComboBox
        label={addLabel}
        hideLabel
        inputRef={field}
        value=""
        placeholder={value.length > 0 ? addLabel : isNone ? states.none : states.unknown}
        find={find}
        description={description}
        errorMessage={refusal}
        onChoose={(chosen) => {
          const option = allOf(options).find(({ id }) => id === chosen)
          return option && change([...value, option.id])
        }}
      />
      {allowsNone && value.length === 0 && (
        <div className="keten-field-aside">
          {' '}
          <NoneToggle label={label} isNone={isNone} onChange={(on) => setRefusal(onChange(on ? [] : undefined))} />
        </div>
      )}
    </fieldset>
  )
}
