import type { KeyboardEvent } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select as RacSelect, SelectValue } from 'react-aria-components'
import { classNames } from '../controls/class-names'
import { Icon } from '../controls/icons'
import { FieldFrame, type FieldLook } from './field-frame'

export interface SelectOption<K extends string> {
  readonly id: K
  readonly label: string
  readonly detail?: string | undefined
  /** Shown more quietly: a choice that says there is no value. */
  readonly isQuiet?: boolean
}

interface SelectProps<K extends string> extends FieldLook {
  readonly options: readonly SelectOption<K>[]
  /** Absent or not among the options: the placeholder shows. */
  readonly value: K | undefined
  readonly onChange: (value: K) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

/** Left and right would choose what stands beside it while the list is closed: a hand that walks on answers nothing. */
function keepClosed(event: KeyboardEvent): void {
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') event.stopPropagation()
}

/** One choice out of a short list. */
export function Select<K extends string>({ options, value, onChange, placeholder = '', ...rest }: SelectProps<K>) {
  const chosen = options.find(({ id }) => id === value)
  return (
    <RacSelect
      className="keten-field"
      placeholder={placeholder}
      value={chosen?.id ?? null}
      isDisabled={rest.isDisabled ?? false}
      isInvalid={rest.errorMessage !== undefined}
      validationBehavior="aria"
      onChange={(key) => {
        const option = options.find(({ id }) => id === key)
        if (option) onChange(option.id)
      }}
    >
      <FieldFrame look={rest}>
        <div className="keten-select-keys" onKeyDownCapture={keepClosed}>
          <Button
            className={classNames('keten-input', 'keten-select', (chosen ? chosen.isQuiet : true) && 'keten-quiet')}
          >
            <SelectValue className="keten-select-value">{chosen?.label ?? placeholder}</SelectValue>
            <Icon name="chevron-down" />
          </Button>
        </div>
      </FieldFrame>
      <Popover className="keten-popover" offset={2}>
        <ListBox className="keten-list" items={options}>
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.label}
              className={classNames('keten-option', option.isQuiet && 'keten-option-quiet')}
            >
              <span className="keten-option-check">{option.id === chosen?.id && <Icon name="check" />}</span>
              <span className="keten-option-text">
                <span>{option.label}</span>
                {option.detail && <span className="keten-option-detail">{option.detail}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </RacSelect>
  )
}
