import type { Id } from '../../../model/id'
import { canCopy, copyDrafts, readCopiedDrafts, tryCopies } from '../copies/second-copy'
import { type OpenText, useOpenTexts } from '../drafts/open-texts'
import { readTexts } from '../drafts/read-texts'
import { report } from '../report/report'
import { readStores, StorageError, writeStores } from './database'
import { noteDrafts } from './save-store'
import type { StoredDrafts } from './stored'

/** So long letters are gathered before they are kept, in ms. What was typed must be kept within 300. */
const GATHER_MS = 80

let timer: ReturnType<typeof setTimeout> | undefined
let waiting: StoredDrafts | undefined
let lastSavedAt = 0
let started = 0

/** Keeps what stands in open fields from now on. @returns a function that stops, after a last write */
export function startKeepingDrafts(): () => void {
  const stop = useOpenTexts.subscribe(({ map, texts, recovered }, before) => {
    if (map === null || map !== before.map) {
      flushDrafts()
      return
    }
    if (texts === before.texts && recovered === before.recovered) return
    lastSavedAt = Math.max(Date.now(), lastSavedAt + 1)
    // That there are none is kept too: an older copy must not bring back what has long been done.
    waiting = { map, savedAt: lastSavedAt, text: JSON.stringify([...recovered.values(), ...texts.values()]) }
    timer ??= setTimeout(flushDrafts, GATHER_MS)
  })
  return () => {
    stop()
    flushDrafts()
  }
}

/** Writes what still waits. The transaction has started when this returns. */
export function flushDrafts(): void {
  clearTimeout(timer)
  timer = undefined
  const drafts = waiting
  waiting = undefined
  if (drafts) void write(drafts)
}

async function write(drafts: StoredDrafts): Promise<void> {
  started += 1
  const mine = started
  const second = tryCopies(() => copyDrafts(drafts.map, JSON.stringify(drafts)))
  const first = writeStores(['drafts'], (transaction) => [transaction.objectStore('drafts').put(drafts)])
  try {
    await first
    if (mine === started) noteDrafts(undefined)
  } catch (error) {
    report(error, 'keeping')
    const isCopied = await second
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
