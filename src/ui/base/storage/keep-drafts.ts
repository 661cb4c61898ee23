import type { Id } from '../../../model/id'
import { canCopy, copyDrafts, readCopiedDrafts, tryCopies } from '../copies/second-copy'
import { type OpenText, useOpenTexts } from '../drafts/open-texts'
import { readTexts } from '../drafts/read-texts'
import { report } from '../report/report'
import { readStores, StorageError, writeStores } from './database'
import { noteDrafts, useSaveState } from './save-store'
import type { StoredDrafts } from './stored'

/** Drafts that the database has not got yet, and whether their second copy was kept. */
interface Waiting {
  readonly drafts: StoredDrafts
  readonly copied: Promise<boolean>
}

/** The database takes no more than one write in so many ms; the second copy takes each letter at once. */
const GATHER_MS = 80

let timer: ReturnType<typeof setTimeout> | undefined
/** Texts that have become part of the map while the map itself is still on its way to the store. */
const lingering = new Map<string, OpenText>()
let waiting: Waiting | undefined
let lastSavedAt = 0
let started = 0

/**
 * Keeps what stands in open fields from now on: each letter before it is shown, for showing it may take longer than may
 * be lost.
 *
 * @returns a function that stops, after a last write
 */
export function startKeepingDrafts(): () => void {
  const stop = useOpenTexts.subscribe(({ map, texts, recovered }, before) => {
    if (map === null || map !== before.map) {
      flushDrafts()
      lingering.clear()
      return
    }
    if (texts === before.texts && recovered === before.recovered) return
    if (isSaving()) for (const [key, open] of before.texts) if (!texts.has(key)) lingering.set(key, open)
    keepNow(map)
  })
  const stopSaved = useSaveState.subscribe(() => {
    const { map } = useOpenTexts.getState()
    if (map === null || lingering.size === 0 || isSaving()) return
    lingering.clear()
    keepNow(map)
  })
  return () => {
    stop()
    stopSaved()
    flushDrafts()
  }
}

/** Whether what the map became last may not be in the store yet: until then a draft of it must not go. */
function isSaving(): boolean {
  const { status } = useSaveState.getState()
  return status === 'saving' || status === 'failed'
}

function keepNow(map: Id): void {
  keepDrafts(map)
  if (timer !== undefined) return
  writeWaiting()
  timer = setTimeout(() => {
    timer = undefined
    writeWaiting()
  }, GATHER_MS)
}

/** Writes what still waits. The transaction has started when this returns. */
export function flushDrafts(): void {
  clearTimeout(timer)
  timer = undefined
  writeWaiting()
}

/** Tries again what could not be kept, now that something else could. */
export function retryDrafts(): void {
  const { map } = useOpenTexts.getState()
  if (map === null || useSaveState.getState().draftsReason === undefined) return
  keepDrafts(map)
  flushDrafts()
}

function keepDrafts(map: Id): void {
  const { texts, recovered } = useOpenTexts.getState()
  lastSavedAt = Math.max(Date.now(), lastSavedAt + 1)
  const all = new Map([...lingering, ...recovered, ...texts])
  // That there are none is kept too: an older copy must not bring back what has long been done.
  const drafts = { map, savedAt: lastSavedAt, text: JSON.stringify([...all.values()]) }
  waiting = { drafts, copied: tryCopies(() => copyDrafts(map, JSON.stringify(drafts))) }
}

function writeWaiting(): void {
  const next = waiting
  waiting = undefined
  if (next) void write(next)
}

async function write({ drafts, copied }: Waiting): Promise<void> {
  started += 1
  const mine = started
  try {
    await writeStores(['drafts'], (transaction) => [transaction.objectStore('drafts').put(drafts)])
    if (mine === started) noteDrafts(undefined)
  } catch (error) {
    report(error, 'keeping')
    const isCopied = await copied
    if (mine === started) noteDrafts(isCopied ? undefined : error instanceof StorageError ? error.fault : 'failed')
  }
}

/** What stood in open fields of a map when it was last worked on here, the newest of what is kept; never rejects. */
export async function findDrafts(map: Id): Promise<readonly OpenText[]> {
  const [stored, copied] = await Promise.all([
    attempt(() => readStores((database) => database.get('drafts', map))),
    attempt(async () => (canCopy() ? storedOf(await readCopiedDrafts(map)) : undefined)),
  ])
  const newest = [stored, copied].filter((drafts) => drafts !== undefined).sort((a, b) => b.savedAt - a.savedAt)
  for (const { text } of newest) {
    const texts = await attempt(async () => readTexts(text))
    if (texts) return texts
  }
  return []
}

function storedOf(text: string | undefined): StoredDrafts | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as StoredDrafts)
}

async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (cause) {
    report(cause, 'storage')
    return undefined
  }
}
