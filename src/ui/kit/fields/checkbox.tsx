import { type ReactNode, useId } from 'react'

interface CheckboxProps {
  readonly children: ReactNode
  readonly isSelected: boolean
  /** Neither on nor off: it differs between the records it stands for. */
  readonly isMixed?: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly description?: ReactNode
  readonly isDisabled?: boolean
}

/** A check box with its words beside it: the browser's own, in our colours. */
export function Checkbox({ children, isSelected, isMixed = false, onChange, description, isDisabled }: CheckboxProps) {
  const helpId = useId()
  return (
    <div className="keten-field">
      <label className="keten-checkbox">
        <input
          type="checkbox"
          checked={isSelected}
          disabled={isDisabled}
          aria-describedby={description ? helpId : undefined}
          ref={(input) => {
            if (input) input.indeterminate = isMixed
          }}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{children}</span>
      </label>
      {description && (
        <span id={helpId} className="keten-help">
          {description}
        </span>
      )}
    </div>
  )
}
