import type { ReactNode } from 'react'
import { classNames } from './class-names'

interface InlineMessageProps {
  readonly kind?: 'info' | 'warning' | 'error'
  readonly children: ReactNode
  /** Read out as soon as it appears: `polite` waits for a pause, `assertive` does not. */
  readonly live?: 'off' | 'polite' | 'assertive'
}

/** A short message in the flow of a panel. Its kind shows in a bar and in the words, not in colour alone. */
export function InlineMessage({ kind = 'info', children, live = 'off' }: InlineMessageProps) {
  const role = live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined
  return (
    <div className={classNames('keten-message', `keten-message-${kind}`)} role={role}>
      {children}
    </div>
  )
}
