import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Id } from '../../../model/id'
import { inTime, TooLateError } from './in-time'

/** What the list of recent maps shows of a map, without its text. */
export interface MapSummary {
  readonly id: Id
  readonly title: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly parties: number
}

/** A map as this browser keeps it: the text of its file, and what the list shows of it. */
export interface StoredMap extends MapSummary {
  readonly text: string
}

/** Why nothing could be kept: no storage at all, no room, or any other reason the browser had. */
export type StorageFault = 'refused' | 'full' | 'failed'

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
  /** The same records without text, so that the list does not read megabytes. */
  summaries: { key: Id; value: MapSummary }
}

let database: IDBPDatabase<Schema> | undefined
let opening: Promise<IDBPDatabase<Schema>> | undefined

function forget(): void {
  database = undefined
  opening = undefined
}

async function connect(): Promise<IDBPDatabase<Schema>> {
  try {
    // A browser without IndexedDB throws here at once, one that forbids it rejects.
    opening ??= open()
    database = await inTime(opening)
    return database
  } catch (cause) {
    // The next attempt asks anew.
    forget()
    throw new StorageError(cause instanceof TooLateError ? 'failed' : 'refused', cause)
  }
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('ketenkaart', 1, {
    upgrade(db) {
      db.createObjectStore('maps', { keyPath: 'id' })
      db.createObjectStore('summaries', { keyPath: 'id' })
    },
    // A newer version of the app in another tab wants to change the stores: it goes first, we connect again.
    blocking() {
      database?.close()
      forget()
    },
    terminated: forget,
  })
}

/**
 * Keeps a map, in the place of what was kept under its id. Once the database is open, the transaction starts and is
 * committed before this function returns, so that a save from a page that is being left still arrives.
 *
 * @throws StorageError
 */
export async function putMap(map: StoredMap): Promise<void> {
  try {
    const transaction = (database ?? (await connect())).transaction(['maps', 'summaries'], 'readwrite')
    const { text: _, ...summary } = map
    const writes = [transaction.objectStore('maps').put(map), transaction.objectStore('summaries').put(summary)]
    transaction.commit()
    // Only the transaction knows why: the writes of one that was broken off say no more than that.
    await inTime(Promise.allSettled([...writes, transaction.done]).then(() => transaction.done))
  } catch (error) {
    throw asStorageError(error)
  }
}

/** The map that is kept under this id. @throws StorageError */
export async function getMap(id: Id): Promise<StoredMap | undefined> {
  try {
    const found: unknown = await inTime((await connect()).get('maps', id))
    return found === undefined ? undefined : mapOf(id, found)
  } catch (error) {
    throw asStorageError(error)
  }
}

/** What is kept, last saved first. @throws StorageError */
export async function listMaps(): Promise<readonly MapSummary[]> {
  try {
    const summaries = await inTime(readSummaries(await connect()))
    return summaries.sort((a, b) => b.savedAt - a.savedAt)
  } catch (error) {
    throw asStorageError(error)
  }
}

/** Takes a map out of the store. @returns what was there, so that it can be put back. @throws StorageError */
export async function removeMap(id: Id): Promise<StoredMap | undefined> {
  try {
    const transaction = (await connect()).transaction(['maps', 'summaries'], 'readwrite')
    const map: unknown = await inTime(transaction.objectStore('maps').get(id))
    await inTime(
      Promise.all([
        transaction.objectStore('maps').delete(id),
        transaction.objectStore('summaries').delete(id),
        transaction.done,
      ]),
    )
    return map === undefined ? undefined : mapOf(id, map)
  } catch (error) {
    throw asStorageError(error)
  }
}

/** What is kept of every map; one whose summary is gone or odd is looked up itself, so that no map goes unseen. */
async function readSummaries(db: IDBPDatabase<Schema>): Promise<MapSummary[]> {
  const [ids, summaries] = await Promise.all([db.getAllKeys('maps'), db.getAll('summaries')])
  const known = new Map(summaries.filter(isSummary).map((summary) => [summary.id, summary]))
  return Promise.all(ids.map(async (id) => known.get(id) ?? summaryOf(id, await db.get('maps', id))))
}

/** Other versions of the app, extensions and faults of the browser have written here too: what is read is looked at. */
function isSummary(value: unknown): value is MapSummary {
  const { id, title, savedAt, parties } = fieldsOf(value)
  return [id, title].every((text) => typeof text === 'string') && [savedAt, parties].every(Number.isFinite)
}

/** What the list can say of a record, whatever it holds. */
function summaryOf(id: Id, record: unknown): MapSummary {
  const { title, savedAt, parties } = fieldsOf(record)
  return {
    id,
    title: typeof title === 'string' && title !== '' ? title : id,
    savedAt: Number.isFinite(savedAt) ? Number(savedAt) : 0,
    parties: Number.isFinite(parties) ? Number(parties) : 0,
  }
}

/** A record as a map; the text of one that has none is the record itself, which then does not open and is not lost. */
function mapOf(id: Id, record: unknown): StoredMap {
  const { text } = fieldsOf(record)
  return { ...summaryOf(id, record), text: typeof text === 'string' ? text : (JSON.stringify(record) ?? '') }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
  return new StorageError(isFull ? 'full' : 'failed', error)
}
