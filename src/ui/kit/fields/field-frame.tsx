import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { classNames } from '../controls/class-names'

/** What every field shows around its control. */
export interface FieldLook {
  readonly label: string
  readonly hideLabel?: boolean | undefined
  /** A small control at the end of the label's row. */
  readonly aside?: ReactNode
  readonly description?: ReactNode
  /** Why the value is refused; shows the field as faulty. */
  readonly errorMessage?: string | undefined
}

/** Label above, help or fault below a control of react-aria, which ties them to it. */
export function FieldFrame({ look, children }: { readonly look: FieldLook; readonly children: ReactNode }) {
  const { label, hideLabel = false, aside, description, errorMessage } = look
  const quiet = hideLabel && !aside
  return (
    <>
      <div className={classNames('keten-field-head', quiet && 'visually-hidden')}>
        <Label className={classNames('keten-label', hideLabel && 'visually-hidden')}>{label}</Label>
      </div>
      {children}
      {description && (
        <Text slot="description" className="keten-help">
          {description}
        </Text>
      )}
      <FieldError className="keten-error">{errorMessage}</FieldError>
      {aside && <div className="keten-field-aside">{aside}</div>}
    </>
  )
}
