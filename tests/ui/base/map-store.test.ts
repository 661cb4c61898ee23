// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { type IDBPDatabase, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { StorageError } from '../../../src/ui/base/storage/database'
import { inTime, TooLateError } from '../../../src/ui/base/storage/in-time'
import { deleteMap, getMap, listMaps, putMap } from '../../../src/ui/base/storage/map-store'

const MAP = { id: 'kaart', title: 'Proefketen', savedAt: 2_000, parties: 3, text: '{}' }

/** The database behind the store, as another program could have written in it. */
async function write(work: (db: IDBPDatabase) => Promise<unknown>): Promise<void> {
  await listMaps()
  const db = await openDB('ketenkaart')
  await work(db)
  db.close()
}

beforeEach(async () => {
  await write(async (db) => {
    await db.clear('maps')
    await db.clear('summaries')
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('what other hands left in the store', () => {
  it('a map without its summary is found again, with what it says of itself', async () => {
    await putMap(MAP)
    await write((db) => db.clear('summaries'))
    const { text: _, ...summary } = MAP
    expect(await listMaps()).toEqual([summary])
  })

  it.each([
    ['null', null],
    ['a summary without a title', { id: 'kaart', savedAt: 1, parties: 1 }],
    ['a summary whose day is no number', { id: 'kaart', title: 'Odd', savedAt: 'yesterday', parties: 1 }],
  ])('%s does not hide the map it stands for, nor the others', async (_what, odd) => {
    await putMap(MAP)
    await putMap({ ...MAP, id: 'other', savedAt: 1_000 })
    await write((db) => (odd === null ? db.delete('summaries', 'kaart') : db.put('summaries', odd)))
    expect((await listMaps()).map(({ id, title }) => [id, title])).toEqual([
      ['kaart', 'Proefketen'],
      ['other', 'Proefketen'],
    ])
  })

  it('a summary without a map is not listed: there is nothing to open', async () => {
    await write((db) => db.put('summaries', { id: 'ghost', title: 'Ghost', savedAt: 1, parties: 1 }))
    expect(await listMaps()).toEqual([])
  })

  it('a record that is no map can still be seen, taken along and removed', async () => {
    await write((db) => db.put('maps', { id: 'odd', title: 7, savedAt: Number.NaN }))
    expect(await listMaps()).toEqual([{ id: 'odd', title: 'odd', savedAt: 0, parties: 0 }])
    expect((await getMap('odd'))?.text).toContain('"title":7')
    await deleteMap('odd')
    expect(await listMaps()).toEqual([])
  })
})

describe('a disk that is full', () => {
  it('is said to be full, also when the browser breaks off the writes before it says why', async () => {
    // A commit that finds no room: the browser aborts, first each request and then the transaction, which has the reason.
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      const full = new DOMException('no room', 'QuotaExceededError')
      queueMicrotask(() => {
        this.abort()
        Object.defineProperty(this, 'error', { value: full })
      })
    })
    const error = await putMap(MAP).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ name: 'StorageError', fault: 'full' })
  })
})

describe('a store that hangs', () => {
  it('counts as failed after five seconds, and not before', async () => {
    vi.useFakeTimers()
    const never = new Promise<never>(() => {})
    const outcome = inTime(never).catch((error: unknown) => error)
    let settled = false
    void outcome.then(() => {
      settled = true
    })
    await vi.advanceTimersByTimeAsync(4_990)
    expect(settled).toBe(false)
    await vi.advanceTimersByTimeAsync(20)
    expect(await outcome).toBeInstanceOf(TooLateError)
  })

  it('is a fault of the store for who writes', async () => {
    await putMap(MAP)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const silent: IDBRequest = Object.create(IDBRequest.prototype, { addEventListener: { value: () => {} } })
    vi.spyOn(IDBObjectStore.prototype, 'put').mockReturnValue(silent)
    const outcome = putMap(MAP).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(5_010)
    const error = await outcome
    expect(error).toBeInstanceOf(StorageError)
    expect(error).toMatchObject({ fault: 'failed', cause: { name: 'TooLateError' } })
  })

  it('what answers in time is handed on as it is, also when it is refused', async () => {
    expect(await inTime(Promise.resolve('kept'))).toBe('kept')
    await expect(inTime(Promise.reject(new Error('full')))).rejects.toThrow('full')
  })
})
