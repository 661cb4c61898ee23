import type { ChainMap } from '../../../model/chain-map'
import { holdsMap } from '../../../model/file/holds-map'
import { writeChainMap } from '../../../model/file/write-chain-map'
import { newId } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { type Texts, textsOf } from '../../../text/texts'
import { fitWhere } from '../drafts/fit-where'
import { finishTyping, latestOf, startTexts } from '../drafts/open-texts'
import { report } from '../report/report'
import { openMap, useDocument } from '../state/document-store'
import { dropDraft, setSession, showMessage, useSession } from '../state/session-store'
import { readMap } from '../workers/read-map'
import { adoptStored, flushSaves, hasChanges } from './autosave'
import { findDrafts, flushDrafts } from './keep-drafts'
import { findKept, putKept } from './kept-maps'
import { askToLeave } from './leave-store'
import { setMapAddress } from './map-address'
import { holdMap, releaseMap } from './map-lock'
import { isUnsafe, useSaveState } from './save-store'
import { tellLastTime } from './tell-last-time'
import type { StandsAt } from './write-map'

export interface Arrival {
  readonly map: ChainMap
  /** `made` is new in this browser: an empty map or a working copy of an example. */
  readonly from: 'made' | 'file' | 'store'
  /** For a map from the store: how it stands there; absent when it has to be written anew. */
  readonly stands?: StandsAt
  /** Reads it once more, now that no other tab can write it; nothing when the store holds what was read before. */
  readonly again?: () => Promise<Pick<Arrival, 'map' | 'stands'> | undefined>
  /** What the back button does afterwards; default `push`. */
  readonly address?: 'push' | 'replace'
}

/**
 * Shows a map in the place of the one that is open, which has been kept by then. A map that another tab is working in
 * arrives as a copy.
 *
 * @returns false when the user chose to stay with the open map
 */
export async function showMap({ from, address = 'push', again, ...first }: Arrival): Promise<boolean> {
  if (!(await mayLeave())) return false
  const { files } = currentTexts()
  const former = useDocument.getState().map
  const isOurs = await holdMap(first.map.id)
  const { map, stands } = (isOurs && (await again?.())) || first
  const shown = isOurs ? map : copyOf(map, files.copyTitle(map.title))
  if (!isOurs) await holdMap(shown.id)
  // Side by side: a store that hangs is waited for once.
  const [left] = await Promise.all([
    isOurs && from !== 'made' ? findDrafts(map.id) : [],
    isOurs && from === 'file' ? setAsideStored(map) : undefined,
  ])
  setMapAddress(shown.id, address)
  if (isOurs && stands) adoptStored(shown, stands)
  clearSession()
  // The first saved view is how a map wants to be met: an example opens with its core parties.
  setSession({ view: shown.viewOrder[0] ?? null })
  startTexts(shown.id, left)
  openMap(shown)
  // Back to where the last letter was typed, so that its field is there again.
  const last = latestOf(left)
  if (last) setSession(fitWhere(last.where, shown))
  if (!isOurs) showMessage('warning', files.openedAsCopy(map.title, shown.title))
  else if (former && former.id !== shown.id && !isUnsafe(useSaveState.getState())) {
    showMessage('info', files.formerKept(former.title))
  }
  if (from !== 'made') tellLastTime(shown)
  return true
}

/** Goes back to the start screen. @returns false when the user chose to stay with the open map */
export async function closeMap(address: 'push' | 'replace' = 'push'): Promise<boolean> {
  if (!(await mayLeave())) return false
  setMapAddress(null, address)
  clearSession()
  startTexts(null)
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
  finishTyping()
  flushDrafts()
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
    const [newest] = await findKept(map.id)
    if (!newest) return
    const { changes, ...stored } = newest.kept
    const text = await wholeText(stored.text, changes)
    if (holdsMap(text, map)) return
    const title = files.versionTitle(stored.title, files.dateAndTime(stored.savedAt)).slice(0, LIMITS.name)
    await putKept({ ...stored, id: newId('map'), title, text })
    showMessage('info', files.setAside(title))
  } catch (cause) {
    // Nothing can be kept in this browser; the save state tells the user so.
    report(cause, 'storage')
  }
}

/** The text of a map with the changes that were kept after it; the text alone when they cannot be read. */
async function wholeText(text: string, changes: readonly string[]): Promise<string> {
  if (changes.length === 0) return text
  const result = await readMap(new Blob([text]), changes)
  return result.ok ? writeChainMap(result.map) : text
}

/** What belongs to a map but not to its file starts afresh with each map. */
function clearSession(): void {
  dropDraft()
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
    hidden: [],
    walked: [],
    measure: null,
    chainsShown: false,
    way: { from: null, to: null },
    layer: null,
    meetingsShown: false,
    meetingsBrought: null,
    agreementsOn: null,
    presenting: null,
    proposal: null,
    messages: useSession.getState().messages.filter(({ page }) => page === undefined),
  })
}

function currentTexts(): Texts {
  return textsOf(useSession.getState().language)
}
