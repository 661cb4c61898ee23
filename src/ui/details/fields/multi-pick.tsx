import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../model/id'
import { ComboBox } from '../../shared/combo-box'
import type { ComboOption } from '../../shared/combo-options'
import { TagList } from '../../shared/tag-list'
import { useTexts } from '../../state/use-texts'
import { findIn } from './record-pick'

export interface MultiPickProps {
  readonly label: string
  readonly addLabel: string
  readonly options: readonly ComboOption[]
  readonly value: readonly Id[] | undefined
  /** A list that runs empty becomes absent. Returns the refusal in words, or undefined. */
  readonly onChange: (value: Id[] | undefined) => string | undefined
  readonly description?: ReactNode
}

/** Some of the map's records: those chosen can each be taken away, a field under them adds one. */
export function MultiPick({ label, addLabel, options, value = [], onChange, description }: MultiPickProps) {
  const { states } = useTexts().forms
  const field = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<string>()
  const labels = useMemo(() => new Map(options.map((option) => [option.id, option.label])), [options])
  const find = useMemo(() => {
    const chosen = new Set(value)
    const groups = [{ id: 'all', options: options.filter(({ id }) => !chosen.has(id)) }]
    return (query: string) => findIn(groups, query)
  }, [options, value])
  const change = (ids: Id[]) => onChange(ids.length > 0 ? ids : undefined)
  return (
    <fieldset className="details-set">
      <legend className="keten-label">{label}</legend>
      <TagList
        label={label}
        tags={value.map((id) => ({ id, label: labels.get(id) ?? id }))}
        onRemove={(id) => setRefusal(change(value.filter((other) => other !== id)))}
        onEmpty={() => field.current?.focus()}
      />
      <ComboBox
        label={addLabel}
        hideLabel
        inputRef={field}
        value=""
        placeholder={value.length > 0 ? addLabel : states.unknown}
        find={find}
        description={description}
        errorMessage={refusal}
        onChoose={(id) => change([...value, id])}
      />
    </fieldset>
  )
}
