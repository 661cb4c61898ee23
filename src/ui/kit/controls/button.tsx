import type { ReactNode, Ref } from 'react'
import { type PressEvent, Button as RacButton } from 'react-aria-components'
import { classNames } from './class-names'

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger' | 'icon' | 'link'

interface ButtonProps {
  readonly children: ReactNode
  /** `plain` has a border, `quiet` none, `icon` is a square for one icon and needs a `label`, `link` leads somewhere. */
  readonly variant?: ButtonVariant
  /** The accessible name, when the children do not say it. */
  readonly label?: string | undefined
  readonly onPress?: (event: PressEvent) => void
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean
  /** Id of the text that explains the button. */
  readonly describedBy?: string | undefined
  /** Whether the button stands for where the user is now. */
  readonly current?: boolean
  readonly className?: string
  /** `submit` sends the form it stands in, as Enter in a field does. */
  readonly type?: 'button' | 'submit'
  /** The id of the form it sends, when it stands outside of it. */
  readonly form?: string
  /** Takes a place given by the widget around it, such as `close` in a dialog. */
  readonly slot?: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** A push button. */
export function Button({
  children,
  variant = 'plain',
  label,
  onPress,
  describedBy,
  isDisabled = false,
  current = false,
  className,
  ...rest
}: ButtonProps) {
  return (
    <RacButton
      {...rest}
      isDisabled={isDisabled}
      {...(onPress && { onPress })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      {...(current && { 'aria-current': true })}
      className={classNames('keten-button', `keten-button-${variant}`, className)}
    >
      {children}
    </RacButton>
  )
}
