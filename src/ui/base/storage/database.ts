import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { Id } from '../../../model/id'
import { inTime, TooLateError } from './in-time'
import type { MapSummary, StoredChange, StoredDrafts, StoredMap, StoredStart } from './stored'
import { onTabMessage } from './tab-channel'

/**
 * Why nothing could be kept. `refused`: no storage at all. `full`: no room. `newer`: a newer version of the app has
 * changed the store, in another tab. `unproven`: after a failure it is not certain that what is kept survives.
 */
export type StorageFault = 'refused' | 'full' | 'newer' | 'unproven' | 'failed'

export class StorageError extends Error {
  readonly fault: StorageFault

  constructor(fault: StorageFault, cause?: unknown) {
    super(`storage ${fault}`, { cause })
    this.name = 'StorageError'
    this.fault = fault
  }
}

interface Schema extends DBSchema {
  maps: { key: Id; value: StoredMap }
  /** What the list shows of each map, so that it does not read megabytes. Also says when its last change was kept. */
  summaries: { key: Id; value: MapSummary }
  /** What changed in a large map since its text was written, in numbered order. */
  changes: { key: [Id, number]; value: StoredChange }
  /** Text in open fields, per map. */
  drafts: { key: Id; value: StoredDrafts }
  /** How a map was when a session began, by the session. */
  starts: { key: Id; value: StoredStart; indexes: { map: Id; at: number } }
}

export type Database = IDBPDatabase<Schema>
type StoreName = 'maps' | 'summaries' | 'changes' | 'drafts' | 'starts'

const NAME = 'ketenkaart'
const VERSION = 3

let database: Database | undefined
let opening: Promise<Database> | undefined
let closedUntil = 0

function forget(): void {
  database = undefined
  opening = undefined
}

/** The open database, opened if need be. @throws StorageError */
async function connect(): Promise<Database> {
  try {
    // A browser without IndexedDB throws here at once, one that forbids it rejects.
    const wait = closedUntil - Date.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    opening ??= open()
    database = await inTime(opening)
    return database
  } catch (cause) {
    // The next attempt asks anew.
    forget()
    throw new StorageError(faultOfOpening(cause), cause)
  }
}

function faultOfOpening(cause: unknown): StorageFault {
  if (cause instanceof TooLateError) return 'failed'
  return cause instanceof DOMException && cause.name === 'VersionError' ? 'newer' : 'refused'
}

function open(): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('maps', { keyPath: 'id' })
        db.createObjectStore('summaries', { keyPath: 'id' })
      }
      if (from < 2) {
        db.createObjectStore('changes', { keyPath: ['map', 'number'] })
        db.createObjectStore('drafts', { keyPath: 'map' })
      }
      if (from < 3) {
        const starts = db.createObjectStore('starts', { keyPath: 'session' })
        starts.createIndex('map', 'map')
        starts.createIndex('at', 'at')
      }
    },
    // A newer version of the app in another tab wants to change the stores: it goes first, we connect again.
    blocking: closeDatabase,
    terminated: forget,
  })
}

/**
 * Closes the database for some time, so that the browser closes it too and whoever opens it next reads what really
 * stands on the disk.
 *
 * @param ms how long nobody opens it in this tab; other tabs must be told
 */
export function letGoOfDatabase(ms: number): void {
  closedUntil = Math.max(closedUntil, Date.now() + ms)
  closeDatabase()
}

onTabMessage((message) => {
  if (message.kind === 'let-go') letGoOfDatabase(message.ms)
})

function closeDatabase(): void {
  database?.close()
  forget()
}

/** A transaction that is under way. */
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>

/**
 * Writes in one transaction: all of it or nothing. When the database is open the transaction has started and is
 * committed before this function returns, so that a write from a page that is being left still arrives. The browser
 * says it is done once it is on the disk, not when the system has promised to put it there.
 *
 * @param work puts and deletes, without waiting in between
 * @throws StorageError
 */
export async function writeStores(
  names: StoreName[],
  work: (transaction: Writing) => readonly Promise<unknown>[],
): Promise<void> {
  try {
    const transaction = (database ?? (await connect())).transaction(names, 'readwrite', { durability: 'strict' })
    const writes = work(transaction)
    transaction.commit()
    // Only the transaction knows why: the writes of one that was broken off say no more than that.
    await inTime(Promise.allSettled([...writes, transaction.done]).then(() => transaction.done))
  } catch (error) {
    throw asStorageError(error)
  }
}

/**
 * Reads and then writes in one transaction, so that no other tab comes in between: all of it or nothing.
 *
 * @param work may wait for nothing but its own reads
 * @throws StorageError
 */
export async function changeStores<T>(names: StoreName[], work: (transaction: Writing) => Promise<T>): Promise<T> {
  try {
    const transaction = (await connect()).transaction(names, 'readwrite', { durability: 'strict' })
    const outcome = work(transaction)
    const [result, done] = await inTime(Promise.allSettled([outcome, transaction.done]))
    if (done.status === 'rejected') throw done.reason
    if (result.status === 'rejected') throw result.reason
    return result.value
  } catch (error) {
    throw asStorageError(error)
  }
}

/** Reads from the database. @throws StorageError */
export async function readStores<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await inTime(work(await connect()))
  } catch (error) {
    throw asStorageError(error)
  }
}

function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
  return new StorageError(isFull ? 'full' : 'failed', error)
}
