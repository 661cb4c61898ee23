import type { ChainMap } from '../../../model/chain-map'
import { finishTyping, useOpenTexts } from '../drafts/open-texts'
import { report } from '../report/report'
import { useDocument } from '../state/document-store'
import { StorageError } from './database'
import { flushDrafts, retryDrafts, startKeepingDrafts } from './keep-drafts'
import { createSaveQueue } from './save-queue'
import { isUnsafe, useSaveState } from './save-store'
import { onTabMessage, tellTabs } from './tab-channel'
import {
  adoptStanding,
  doubtDatabase,
  forgetStanding,
  hasChangesApart,
  isQuickToWrite,
  type StandsAt,
  type Written,
  writeMap,
} from './write-map'

/** Where the whole map is written, that is done when the edit has been shown and analysed, not before. */
const NEXT_MS = 40
/** After so long without a change, a large map is written as a whole again. */
const REST_MS = 4_000

/** A map that has just come out of the store: it need not go back before it changes. */
let stored: ChainMap | undefined
let last: Written = { savedAt: 0, isOnlyCopied: false }
let fold: ReturnType<typeof setTimeout> | undefined

const queue = createSaveQueue<ChainMap>({
  async write(map) {
    const { savedAt, isOnlyCopied } = await writeMap(map)
    if (savedAt < last.savedAt) return
    last = { savedAt, isOnlyCopied }
  },
  // Showing a change of a large map may take longer than may be lost of it.
  delayOf: (map) => (isQuickToWrite(map) ? 0 : NEXT_MS),
  onSaving: () => useSaveState.setState({ status: 'saving' }),
  onSaved() {
    useSaveState.setState({ status: 'saved', ...last, reason: undefined })
    tellTabs({ kind: 'stored' })
    retryDrafts()
    foldAtRest()
  },
  onFailed(error) {
    report(error, 'keeping')
    const reason = error instanceof StorageError ? error.fault : 'failed'
    useSaveState.setState({ status: reason === 'refused' ? 'refused' : 'failed', reason })
  },
})

/** Writes a large map as a whole when nobody has changed it for a while, so that it is soon read. */
function foldAtRest(): void {
  clearTimeout(fold)
  const { whole: map } = useDocument.getState()
  if (!map || !hasChangesApart(map)) return
  fold = setTimeout(() => {
    if (useDocument.getState().whole !== map || !hasChangesApart(map)) return
    forgetStanding()
    queue.push(map)
  }, REST_MS)
}

/**
 * Keeps every revision of the open map in this browser from now on.
 *
 * @returns a function that stops, after a last write
 */
export function startAutosave(): () => void {
  let seen = useDocument.getState().revision - 1
  let former: ChainMap | null = null
  const follow = () => {
    const { whole: map, revision } = useDocument.getState()
    if (revision === seen) return
    seen = revision
    // More or less of it is shown, and there is nothing to write.
    if (map !== null && map === former) return
    // The last change to the map that goes must not be overtaken by the map that comes.
    if (former && former.id !== map?.id) void queue.flush()
    former = map
    if (!map) useSaveState.setState({ status: 'idle', savedAt: undefined, reason: undefined }, true)
    else if (map === stored) stored = undefined
    else {
      useSaveState.setState({ status: 'saving' })
      queue.push(map)
    }
  }
  const leave = () => {
    finishTyping()
    flushDrafts()
    void queue.flush()
  }
  const hide = () => {
    if (document.visibilityState === 'hidden') leave()
  }
  const warn = (event: BeforeUnloadEvent) => {
    if (isUnsafe(useSaveState.getState()) && hasChanges()) event.preventDefault()
  }
  follow()
  const unsubscribe = useDocument.subscribe(follow)
  addEventListener('pagehide', leave)
  addEventListener('beforeunload', warn)
  document.addEventListener('visibilitychange', hide)
  const stopDrafts = startKeepingDrafts()
  const stopListening = onTabMessage((message) => {
    if (message.kind === 'doubt') doubtDatabase()
  })
  return () => {
    stopDrafts()
    stopListening()
    unsubscribe()
    removeEventListener('pagehide', leave)
    removeEventListener('beforeunload', warn)
    document.removeEventListener('visibilitychange', hide)
    leave()
  }
}

/** Writes what still waits. Returns when it is kept or could not be: the save state says which. */
export function flushSaves(): Promise<void> {
  return queue.flush()
}

/** Says that this map comes from the store as it stands there; opening it is then no reason to write it. */
export function adoptStored(map: ChainMap, stands: StandsAt): void {
  stored = map
  adoptStanding(map, stands)
  useSaveState.setState({ status: 'saved', savedAt: stands.savedAt, isOnlyCopied: false, reason: undefined })
}

/** True when the user has done something to the open map that would be missed. */
export function hasChanges(): boolean {
  return useDocument.getState().history.past.length > 0 || useOpenTexts.getState().texts.size > 0
}
