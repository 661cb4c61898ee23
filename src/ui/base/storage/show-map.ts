import type { ChainMap } from '../../../model/chain-map'
import { holdsMap } from '../../../model/file/holds-map'
import { newId } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { type Texts, textsOf } from '../../../text/texts'
import { report } from '../report/report'
import { openMap, useDocument } from '../state/document-store'
import { setSession, showMessage, useSession } from '../state/session-store'
import { adoptStored, flushSaves, hasChanges } from './autosave'
import { askToLeave } from './leave-store'
import { setMapAddress } from './map-address'
import { holdMap, releaseMap } from './map-lock'
import { getMap, putMap, type StoredMap } from './map-store'
import { isUnsafe, useSaveState } from './save-store'

export interface Arrival {
  readonly map: ChainMap
  /** `made` is new in this browser: an empty map or a working copy of an example. */
  readonly from: 'made' | 'file' | 'store'
  /** For a map from the store: when it was kept. */
  readonly savedAt?: number
  /** What the back button does afterwards; default `push`. */
  readonly address?: 'push' | 'replace'
}

/**
 * Shows a map in the place of the one that is open, which has been kept by then. A map that another tab is working in
 * arrives as a copy.
 *
 * @returns false when the user chose to stay with the open map
 */
export async function showMap({ map, from, savedAt, address = 'push' }: Arrival): Promise<boolean> {
  if (!(await mayLeave())) return false
  const { files } = currentTexts()
  const former = useDocument.getState().map
  const isOurs = await holdMap(map.id)
  const shown = isOurs ? map : copyOf(map, files.copyTitle(map.title))
  if (!isOurs) await holdMap(shown.id)
  if (isOurs && from === 'file') await setAsideStored(map)
  setMapAddress(shown.id, address)
  if (isOurs && savedAt !== undefined) adoptStored(shown, savedAt)
  clearSession()
  // The first saved view is how a map wants to be met: an example opens with its core parties.
  setSession({ view: shown.viewOrder[0] ?? null })
  openMap(shown)
  if (!isOurs) showMessage('warning', files.openedAsCopy(map.title, shown.title))
  else if (former && former.id !== shown.id && !isUnsafe(useSaveState.getState())) {
    showMessage('info', files.formerKept(former.title))
  }
  return true
}

/** Goes back to the start screen. @returns false when the user chose to stay with the open map */
export async function closeMap(address: 'push' | 'replace' = 'push'): Promise<boolean> {
  if (!(await mayLeave())) return false
  setMapAddress(null, address)
  clearSession()
  openMap(null)
  releaseMap()
  return true
}

/** The same map under an id of its own, so that the two can be changed apart. */
export function copyOf(map: ChainMap, title: string = map.title): ChainMap {
  return { ...map, id: newId('map'), title: title.slice(0, LIMITS.name) }
}

async function mayLeave(): Promise<boolean> {
  if (!useDocument.getState().map) return true
  commitTyping()
  await flushSaves()
  return !isUnsafe(useSaveState.getState()) || !hasChanges() || askToLeave()
}

/** A field commits what is typed in it when the focus leaves it; after that it can be kept. */
function commitTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/**
 * A file may be an older or newer version of a map that is kept here under the same id. The file opens as it is; what
 * was kept goes on under an id of its own instead of being overwritten by the first autosave.
 */
async function setAsideStored(map: ChainMap): Promise<void> {
  const { files } = currentTexts()
  try {
    const stored = await getMap(map.id)
    if (!stored || holdsMap(stored.text, map)) return
    const title = files.versionTitle(stored.title, files.dateAndTime(stored.savedAt)).slice(0, LIMITS.name)
    const aside: StoredMap = { ...stored, id: newId('map'), title }
    await putMap(aside)
    showMessage('info', files.setAside(title))
  } catch (cause) {
    // Nothing can be kept in this browser; the save state tells the user so.
    report(cause, 'storage')
  }
}

/** What belongs to a map but not to its file starts afresh with each map. */
function clearSession(): void {
  setSession({
    selection: [],
    tool: 'select',
    firstEnd: null,
    draft: null,
    shownFinding: null,
    focus: null,
    page: 'map',
    lensOpen: false,
    lensStop: null,
    lensQuestion: null,
    view: null,
    alsoShown: [],
    walked: [],
    measure: null,
    chainsShown: false,
    way: { from: null, to: null },
    layer: null,
    meetingsShown: false,
    agreementsOn: null,
    proposal: null,
  })
}

function currentTexts(): Texts {
  return textsOf(useSession.getState().language)
}
