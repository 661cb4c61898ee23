import { create } from 'zustand'
import { createErrorLog, type KeptError } from './error-log'
import type { Place } from './place'

// Session state: what went wrong in this tab. In memory only: never in storage, never over the network. It leaves the tab
// when the user copies the technical details.

/** What went wrong in this tab, the oldest first. */
export const useErrors = create<{ readonly errors: readonly KeptError[] }>(() => ({ errors: [] }))

const log = createErrorLog()

/**
 * Keeps what went wrong, with all that caused it, for the technical details. Whoever catches an error and goes on
 * reports it; whoever passes it on need not, although reporting it twice does no harm.
 *
 * @param cause what was thrown, whatever it is
 */
export function report(cause: unknown, where: Place): void {
  log.add(cause, where, Date.now())
  useErrors.setState({ errors: log.kept() })
  if (import.meta.env.DEV && import.meta.env.MODE !== 'test') console.error(`[${where}]`, cause)
}
