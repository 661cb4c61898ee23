import type { ReactNode } from 'react'
import { ToggleButton as RacToggleButton } from 'react-aria-components'
import { classNames } from './class-names'

interface ToggleButtonProps {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** The accessible name; it begins with the visible words. */
  readonly label?: string
  /** `small` stands beside a label, `icon` is a square for one icon. */
  readonly size?: 'normal' | 'small' | 'icon'
  readonly isDisabled?: boolean
}

/** A button that stays in. */
export function ToggleButton({ children, label, size = 'normal', ...rest }: ToggleButtonProps) {
  return (
    <RacToggleButton
      {...rest}
      {...(label !== undefined && { 'aria-label': label })}
      className={classNames('keten-toggle', `keten-toggle-${size}`)}
    >
      {children}
    </RacToggleButton>
  )
}
