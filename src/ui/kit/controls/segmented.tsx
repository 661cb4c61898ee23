import { type ReactNode, useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { classNames } from './class-names'

interface Segment<K extends string> {
  readonly id: K
  readonly label: ReactNode
  /** The accessible name, when the label is an icon. */
  readonly name?: string
  /** Shown more quietly when chosen: a choice that says there is no value. */
  readonly isQuiet?: boolean
}

interface SegmentedProps<K extends string> {
  readonly label: string
  readonly hideLabel?: boolean
  readonly segments: readonly Segment<K>[]
  readonly value: K
  readonly onChange: (value: K) => void
  readonly description?: ReactNode
  readonly errorMessage?: string | undefined
  readonly isDisabled?: boolean
}

/** A row of choices of which exactly one holds. Arrow keys walk through it. */
export function Segmented<K extends string>(props: SegmentedProps<K>) {
  const { label, hideLabel = false, segments, value, onChange, description, errorMessage, isDisabled = false } = props
  const labelId = useId()
  const helpId = useId()
  return (
    <div className="keten-field">
      <span id={labelId} className={classNames('keten-label', hideLabel && 'visually-hidden')}>
        {label}
      </span>
      <ToggleButtonGroup
        className="keten-segmented"
        aria-labelledby={labelId}
        {...((description || errorMessage) && { 'aria-describedby': helpId })}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={isDisabled}
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = segments.find(({ id }) => keys.has(id))
          if (chosen) onChange(chosen.id)
        }}
      >
        {segments.map(({ id, label: words, name, isQuiet }) => (
          <ToggleButton
            key={id}
            id={id}
            className={classNames('keten-segment', isQuiet && 'keten-segment-quiet')}
            {...(name !== undefined && { 'aria-label': name })}
          >
            {words}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {(description || errorMessage) && (
        <span id={helpId} className={errorMessage ? 'keten-error' : 'keten-help'}>
          {errorMessage ?? description}
        </span>
      )}
    </div>
  )
}
