import { type ChainMap, COLLECTIONS } from '../../../model/chain-map'
import { diffMaps } from '../../../model/diff'
import { writeChainMap } from '../../../model/file/write-chain-map'
import type { Id } from '../../../model/id'
import { copyChange, copyWhole, readCopy, tryCopies } from '../copies/second-copy'
import { report } from '../report/report'
import { letGoOfDatabase, StorageError } from './database'
import { getMap, holdsChange, putChange, putMap } from './map-store'
import type { KeptMap, MapSummary, StoredChange, StoredMap } from './stored'
import { tellTabs } from './tab-channel'

/** Up to this many records the text of a map is written after each change: simpler, and soon done. */
const SMALL_MAP = 1_500
/** More changes than this after a text are not worth keeping apart. */
const MAX_CHANGES = 500
/** Nor is a change, or are all of them together, of more characters. */
const MAX_CHARACTERS = 1_000_000

/** How a map stands in the store. */
export type StandsAt = Pick<KeptMap, 'base' | 'savedAt' | 'changes'>

/** What stands in the store of the map that is being worked on. */
interface Standing {
  readonly map: ChainMap
  /** `savedAt` of the text. */
  readonly base: number
  readonly changes: number
  /** Characters of all changes since the text. */
  readonly characters: number
}

let standing: Standing | undefined
let lastSavedAt = 0
let started = 0
let isDoubted = false

/** Whether a write has failed since this browser was started: then what the database says is no proof any more. */
export function doubtDatabase(): void {
  isDoubted = true
}

/** Whether a map is kept as text with changes behind it, which can be folded into the text when there is time. */
export function hasChangesApart(map: ChainMap): boolean {
  return standing?.map === map && standing.changes > 0
}

/**
 * Says that a map stands in the store as it is: the next write need only put down what changed. What is kept from here
 * on is later, whatever the clock says.
 */
export function adoptStanding(map: ChainMap, { base, savedAt, changes }: StandsAt): void {
  lastSavedAt = Math.max(lastSavedAt, savedAt)
  standing = { map, base, changes: changes.length, characters: changes.reduce((sum, { length }) => sum + length, 0) }
}

/** Whether the next write of this map puts down little enough to be done before the change is shown. */
export function isQuickToWrite(map: ChainMap): boolean {
  return standing?.map.id === map.id && recordCount(map) > SMALL_MAP
}

/** Lets the next write put down the whole text. */
export function forgetStanding(): void {
  standing = undefined
}

/**
 * Keeps a map: what changed since it was last kept here when that is much less than all of it, else the whole text. In
 * the database and as a second copy. When the database fails, or has failed before, the second copy is read back: that
 * is then the proof that the map is kept.
 *
 * @throws StorageError
 */
export async function writeMap(map: ChainMap): Promise<Written> {
  started += 1
  const mine = started
  const before = standing
  // Until this has succeeded nothing is sure.
  standing = undefined
  const diff = before && before.map.id === map.id ? changeSince(before, map) : undefined
  const writing = before && diff !== undefined ? startChange(map, before, diff) : startWhole(map)
  const { savedAt, first, second, after } = writing
  try {
    await first
    if (isDoubted) await prove(map.id, savedAt, second)
  } catch (error) {
    // A later write has taken the place of this one, and is what counts.
    if (mine !== started) return { savedAt, isOnlyCopied: false }
    doubtDatabase()
    tellTabs({ kind: 'doubt' })
    if (!(await isCopied(map.id, savedAt, second))) throw error
    report(error, 'storage')
    return { savedAt, isOnlyCopied: true }
  }
  if (mine === started) standing = after
  return { savedAt, isOnlyCopied: false }
}

/** A map that has been kept. */
export interface Written {
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** The database has failed: what is kept is the second copy. */
  readonly isOnlyCopied: boolean
}

/** A write that is under way. */
interface Writing {
  readonly savedAt: number
  /** The database; rejects with a StorageError. */
  readonly first: Promise<void>
  /** Whether there is a second copy; never rejects. */
  readonly second: Promise<boolean>
  /** What stands in the store when all goes well. */
  readonly after: Standing
}

/** What changed, as JSON, when it is little enough to be kept apart. */
function changeSince(before: Standing, map: ChainMap): string | undefined {
  if (before.changes >= MAX_CHANGES || recordCount(map) <= SMALL_MAP) return undefined
  const diff = JSON.stringify(diffMaps(before.map, map))
  return before.characters + diff.length > MAX_CHARACTERS ? undefined : diff
}

function startWhole(map: ChainMap): Writing {
  const stored: StoredMap = { ...summaryNow(map), text: writeChainMap(map) }
  const { text, ...head } = stored
  const { savedAt } = stored
  return {
    savedAt,
    second: tryCopies(() => copyWhole({ head, text })),
    first: putMap(stored).then(() => checkWhole(stored)),
    after: { map, base: savedAt, changes: 0, characters: 0 },
  }
}

function startChange(map: ChainMap, before: Standing, diff: string): Writing {
  const summary = summaryNow(map)
  const { savedAt, title, parties } = summary
  const { base } = before
  const number = before.changes + 1
  const change: StoredChange = { map: map.id, number, base, savedAt, diff }
  return {
    savedAt,
    second: tryCopies(async () => {
      if (await copyChange(map.id, { base, number, savedAt, title, parties, diff })) return
      // The copies missed something before; from here they go on with the whole.
      await copyWhole({ head: summary, text: writeChainMap(map) })
    }),
    first: putChange(change, summary).then(() => checkChange(change)),
    after: { map, base, changes: number, characters: before.characters + diff.length },
  }
}

// Some browsers report success and keep nothing (a full disk, storage cleared meanwhile), so we look.

async function checkChange(change: StoredChange): Promise<void> {
  if (!(await holdsChange(change))) throw new StorageError('failed')
}

async function checkWhole(stored: StoredMap): Promise<void> {
  const found = await getMap(stored.id)
  const isOurs = found?.savedAt === stored.savedAt && found.text.length === stored.text.length
  const isLater = found !== undefined && found.savedAt > stored.savedAt
  if (!isOurs && !isLater) throw new StorageError('failed')
}

/** Whether the second copy of this moment is there, as a file that is opened and read again. Never rejects. */
async function isCopied(id: Id, savedAt: number, second: Promise<boolean>): Promise<boolean> {
  if (!(await second)) return false
  try {
    const copy = await readCopy(id)
    return copy !== undefined && copy.head.savedAt >= savedAt
  } catch (cause) {
    report(cause, 'storage')
    return false
  }
}

/**
 * Once a write has failed the database may answer from memory what is not on the disk, and lose all at the next start.
 * Then only this counts: a second copy, or the database itself after it was closed.
 */
async function prove(id: Id, savedAt: number, second: Promise<boolean>): Promise<void> {
  if (await isCopied(id, savedAt, second)) return
  tellTabs({ kind: 'let-go', ms: GRACE })
  letGoOfDatabase(GRACE)
  const found = await getMap(id)
  if (!found || found.savedAt < savedAt) throw new StorageError('unproven')
  isDoubted = false
}

/** So long a browser keeps a database open that nobody uses, in ms. */
const GRACE = 4_000

/** What the list shows of a map that is kept now; later than whatever was kept here before. */
function summaryNow(map: ChainMap): MapSummary {
  lastSavedAt = Math.max(Date.now(), lastSavedAt + 1)
  return { id: map.id, title: map.title, savedAt: lastSavedAt, parties: Object.keys(map.parties).length }
}

function recordCount(map: ChainMap): number {
  return COLLECTIONS.reduce((count, collection) => count + Object.keys(map[collection]).length, 0)
}
