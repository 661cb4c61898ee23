import { useEffect } from 'react'
import { report } from '../../base/report/report'
import { retryableLazy } from '../boundary/retryable-lazy'
import { LazyDialog } from '../overlays/lazy-dialog'
import { closeHelp, useHelp } from './help-store'

const loadWindow = () => import('./help-window')
const HelpWindow = retryableLazy(() => loadWindow().then((module) => ({ default: module.HelpWindow })))

/** After this long (ms) nothing else of the first screen is waiting. */
const QUIET = 3000

const reportFetch = (cause: unknown) => report(cause, 'fetching-ahead')

/**
 * The help. Stands once in the editor and shows itself when a page is asked for. The pages are fetched ahead, so that
 * they open without a network.
 */
export function HelpDialog() {
  const isOpen = useHelp((state) => state.trail.length > 0)
  useEffect(() => {
    // When that fails, opening the help tries again.
    const timer = window.setTimeout(() => void loadWindow().catch(reportFetch), QUIET)
    return () => window.clearTimeout(timer)
  }, [])
  // The back button can leave the map while the help is open.
  useEffect(() => closeHelp, [])
  if (!isOpen) return null
  return (
    <LazyDialog onClose={closeHelp}>
      <HelpWindow />
    </LazyDialog>
  )
}
