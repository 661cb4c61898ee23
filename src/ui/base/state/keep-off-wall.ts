import { flushSync } from 'react-dom'
import { withoutDiscreet } from '../../../model/discretion'
import { useDocument } from './document-store'
import { useFindings } from './findings-store'
import { forOthers } from './for-others'
import { isOnWall, useSession } from './session-store'

/**
 * What must not be left over on the screen when others begin to look along: messages that may name what is withheld, and
 * an open form of it (`letGoOfDeleted` does the rest). For paper the page is put in that state for as long as the browser
 * prints.
 *
 * @returns a function that stops
 */
export function keepOffWall(): () => void {
  const stop = useSession.subscribe((session, before) => {
    if (!isOnWall(session) || isOnWall(before)) return
    const { whole } = useDocument.getState()
    if (whole && withoutDiscreet(whole) !== whole) {
      useSession.setState({ messages: [], announcement: { text: '', number: session.announcement.number + 1 } })
    }
  })
  const begin = () => {
    const { whole, map } = useDocument.getState()
    if (!whole || map !== whole || withoutDiscreet(whole) === whole) return
    const { findings, measures, structure, venues, level } = forOthers(whole).found
    // The browser lays the page out for paper as soon as this returns.
    flushSync(() => {
      useSession.setState({ onPaper: true })
      const { revision } = useDocument.getState()
      useFindings.setState({ revision, findings, measures, structure, venues, level, busy: false })
    })
  }
  const end = () => useSession.setState({ onPaper: false })
  // Before those who make the page whole for paper.
  window.addEventListener('beforeprint', begin, true)
  window.addEventListener('afterprint', end)
  return () => {
    stop()
    window.removeEventListener('beforeprint', begin, true)
    window.removeEventListener('afterprint', end)
  }
}
