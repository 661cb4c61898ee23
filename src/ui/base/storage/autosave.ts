import { type ChainMap, COLLECTIONS } from '../../../model/chain-map'
import { writeChainMap } from '../../../model/file/write-chain-map'
import { report } from '../report/report'
import { useDocument } from '../state/document-store'
import { getMap, putMap, StorageError, type StoredMap } from './map-store'
import { createSaveQueue } from './save-queue'
import { isUnsafe, useSaveState } from './save-store'
import { tellTabs } from './tab-channel'

/** Above this many records, writing the text of a map after every keystroke would be felt. */
const LARGE_MAP = 1_500
const GATHER_MS = 400
/** On a smaller map the text is written when the edit has been shown and analysed, not before. */
const NEXT_MS = 40

/** A map that has just come out of the store: it need not go back before it changes. */
let standing: ChainMap | undefined
let lastWritten = 0
let askedToPersist = false

const queue = createSaveQueue<ChainMap>({
  write: keep,
  delayOf: (map) => (recordCount(map) > LARGE_MAP ? GATHER_MS : NEXT_MS),
  onSaving: () => useSaveState.setState({ status: 'saving' }),
  onSaved() {
    useSaveState.setState({ status: 'saved', savedAt: lastWritten, reason: undefined })
    tellTabs({ kind: 'stored' })
    void askToPersist()
  },
  onFailed(error) {
    report(error, 'keeping')
    const reason = error instanceof StorageError ? error.fault : 'failed'
    useSaveState.setState({ status: reason === 'refused' ? 'refused' : 'failed', reason })
  },
})

/**
 * Keeps every revision of the open map in this browser from now on.
 *
 * @returns a function that stops, after a last write
 */
export function startAutosave(): () => void {
  let seen = useDocument.getState().revision - 1
  let last: ChainMap | null = null
  const follow = () => {
    const { map, revision } = useDocument.getState()
    if (revision === seen) return
    seen = revision
    // The last change to the map that goes must not be overtaken by the map that comes.
    if (last && last.id !== map?.id) void queue.flush()
    last = map
    if (!map) useSaveState.setState({ status: 'idle', savedAt: undefined, reason: undefined }, true)
    else if (map === standing) standing = undefined
    else {
      useSaveState.setState({ status: 'saving' })
      queue.push(map)
    }
  }
  const leave = () => void queue.flush()
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
  return () => {
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
export function adoptStored(map: ChainMap, savedAt: number): void {
  standing = map
  useSaveState.setState({ status: 'saved', savedAt, reason: undefined })
}

/** True when the user has done something to the open map that would be missed. */
export function hasChanges(): boolean {
  return useDocument.getState().history.past.length > 0
}

/** A map as it is kept, saved now. */
export function storedFormOf(map: ChainMap, text: string = writeChainMap(map)): StoredMap {
  return { id: map.id, title: map.title, savedAt: Date.now(), parties: Object.keys(map.parties).length, text }
}

async function keep(map: ChainMap): Promise<void> {
  const stored = storedFormOf(map)
  await putMap(stored)
  // Some browsers report success and keep nothing (a full disk, storage cleared meanwhile), so we look.
  const found = await getMap(map.id)
  const isOurs = found?.savedAt === stored.savedAt && found.text.length === stored.text.length
  const isLater = found !== undefined && found.savedAt > stored.savedAt
  if (!isOurs && !isLater) throw new StorageError('failed')
  lastWritten = Math.max(lastWritten, stored.savedAt)
}

function recordCount(map: ChainMap): number {
  return COLLECTIONS.reduce((count, collection) => count + Object.keys(map[collection]).length, 0)
}

/** Asks the browser once not to clear this storage when it needs room. It may say no; then nothing changes. */
async function askToPersist(): Promise<void> {
  if (askedToPersist) return
  askedToPersist = true
  try {
    await navigator.storage?.persist?.()
  } catch (cause) {
    // The maps are kept all the same, only less firmly.
    report(cause, 'storage')
  }
}
