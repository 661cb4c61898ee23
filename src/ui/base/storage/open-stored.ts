import type { Id } from '../../../model/id'
import { textsOf } from '../../../text/texts'
import { report } from '../report/report'
import { showMessage, useSession } from '../state/session-store'
import { readMap } from '../workers/read-map'
import { setMapAddress } from './map-address'
import { getMap } from './map-store'
import { closeMap, showMap } from './show-map'

/**
 * Opens a map that is kept in this browser. When it is not there, or does not open, the user is told and what was open
 * stays; without an open map that is the start screen.
 *
 * @returns true when the map is shown
 */
export async function openStored(id: Id, address: 'push' | 'replace' = 'push'): Promise<boolean> {
  const { files } = textsOf(useSession.getState().language)
  const stored = await getMap(id)
  if (!stored) {
    showMessage('warning', files.notKept)
    return false
  }
  const result = await readMap(new Blob([stored.text]))
  if (!result.ok) {
    const codes = new Set(result.problems.map(({ code }) => code))
    report(new Error(`a stored map has problems: ${[...codes].join(', ')}`), 'opening')
    showMessage('error', files.storedUnreadable(stored.title))
    return false
  }
  // Title and id of the record have the last word: a version that was set aside has others than its text.
  const map = { ...result.map, id: stored.id, title: stored.title }
  return showMap({ map, from: 'store', savedAt: stored.savedAt, address })
}

/** Goes where the address points: to a map that is kept here, or to the start screen. */
export async function followAddress(id: Id | undefined, openId: Id | null): Promise<void> {
  const arrived = id === undefined ? await closeMap('replace') : await openStored(id, 'replace')
  if (arrived) return
  // The address has moved already: it goes back to what is on the screen.
  setMapAddress(openId, openId === null ? 'replace' : 'push')
}
