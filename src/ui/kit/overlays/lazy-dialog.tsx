import { type ReactNode, Suspense, useLayoutEffect } from 'react'
import { textsOf } from '../../../text/texts'
import { holdKeys } from '../../base/go-to/held-keys'
import { showMessage, useSession } from '../../base/state/session-store'
import { ErrorBoundary } from '../boundary/error-boundary'

interface LazyDialogProps {
  /** The dialog, loaded when it is first shown. */
  readonly children: ReactNode
  /** What stands there while it loads; default nothing. */
  readonly loading?: ReactNode
  /** Puts away the state that shows the dialog. */
  readonly onClose: () => void
}

/** A dialog that is loaded when it is needed. When it cannot be, or breaks, it closes and a message says so. */
export function LazyDialog({ children, loading = null, onClose }: LazyDialogProps) {
  return (
    <ErrorBoundary
      where="dialog"
      onCatch={({ isUnfetched }) => {
        onClose()
        const words = textsOf(useSession.getState().language).failures.dialog
        showMessage('error', isUnfetched ? words.unfetched : words.broken)
      }}
    >
      <Suspense
        fallback={
          <>
            <KeysWait />
            {loading}
          </>
        }
      >
        {children}
      </Suspense>
    </ErrorBoundary>
  )
}

/** What is typed while a dialog is fetched is meant for the dialog, which takes the keyboard when it appears. */
function KeysWait() {
  useLayoutEffect(() => {
    const arrived = holdKeys()
    return () => {
      requestAnimationFrame(arrived)
    }
  }, [])
  return null
}
