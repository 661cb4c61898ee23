// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { openMap, runCommand, useDocument } from '../../../src/ui/base/state/document-store'
import { adoptStored, flushSaves, startAutosave } from '../../../src/ui/base/storage/autosave'
import { deleteMap, getMap, listMaps } from '../../../src/ui/base/storage/map-store'
import { isUnsafe, useSaveState } from '../../../src/ui/base/storage/save-store'
import type { StoredMap } from '../../../src/ui/base/storage/stored'
import { chainMap, party } from '../../support/chain-builder'

const MAP = chainMap({ id: 'kaart', title: 'Proefketen', parties: [party('a')] })

let stop: (() => void) | undefined

/** Opens a map that is kept from now on, and waits until it is written or could not be. */
async function keep(map: ChainMap = MAP): Promise<void> {
  openMap(map)
  stop ??= startAutosave()
  await flushSaves()
}

async function rename(name: string): Promise<void> {
  runCommand({ type: 'edit-record', collection: 'parties', id: 'a', set: { name }, unset: [] })
  await flushSaves()
}

/** What this browser keeps of the map, read as a file. */
async function kept(): Promise<ChainMap | undefined> {
  const stored = await getMap('kaart')
  const result = stored && readChainMap(stored.text)
  return result?.ok ? result.map : undefined
}

const status = () => useSaveState.getState().status

type OnPut = (store: IDBObjectStore, put: IDBObjectStore['put'], map: StoredMap) => IDBRequest<IDBValidKey>

/** Makes the store do something else with a map that is put in it. */
function onPut(instead: OnPut) {
  const put = IDBObjectStore.prototype.put
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: StoredMap,
  ) {
    return this.name === 'maps' ? instead(this, put, value) : put.call(this, value)
  })
}

beforeEach(async () => {
  useSaveState.setState({ status: 'idle', savedAt: undefined, reason: undefined }, true)
  await deleteMap('kaart')
})

afterEach(() => {
  vi.restoreAllMocks()
  stop?.()
  stop = undefined
  openMap(null)
})

describe('autosave', () => {
  it('keeps the map, and says since when', async () => {
    const before = Date.now()
    await keep()
    expect(status()).toBe('saved')
    expect(useSaveState.getState().savedAt).toBeGreaterThanOrEqual(before)
    expect((await kept())?.title).toBe('Proefketen')
    expect(await listMaps()).toMatchObject([{ id: 'kaart', title: 'Proefketen', parties: 1 }])
  })

  it('says nothing of saved while a change is on its way, and keeps the last of them', async () => {
    await keep()
    const said: string[] = []
    const unsubscribe = useSaveState.subscribe((state) => said.push(state.status))
    runCommand({ type: 'edit-record', collection: 'parties', id: 'a', set: { name: 'Een' }, unset: [] })
    expect(status()).toBe('saving')
    await rename('Twee')
    unsubscribe()
    expect(said.lastIndexOf('saving')).toBeLessThan(said.indexOf('saved'))
    expect(status()).toBe('saved')
    expect((await kept())?.parties.a?.name).toBe('Twee')
  })

  it('does not write a map again that has just come out of the store', async () => {
    adoptStored(MAP, { base: 12, savedAt: 12, changes: [] })
    const put = onPut((store, original, value) => original.call(store, value))
    await keep()
    expect(put).not.toHaveBeenCalled()
    expect(useSaveState.getState()).toMatchObject({ status: 'saved', savedAt: 12 })
  })

  it('writes what waits at once when it stops: a page that is being left cannot wait', async () => {
    await keep()
    const put = onPut((store, original, value) => original.call(store, value))
    runCommand({ type: 'edit-record', collection: 'parties', id: 'a', set: { name: 'Laatste' }, unset: [] })
    expect(put).not.toHaveBeenCalled()
    stop?.()
    stop = undefined
    expect(put).toHaveBeenCalled()
    await flushSaves()
    expect((await kept())?.parties.a?.name).toBe('Laatste')
  })
})

describe('a map that is not kept', () => {
  it.each<[string, OnPut]>([
    ['though the browser says so', (store) => store.count() as unknown as IDBRequest<IDBValidKey>],
    ['whole', (store, put, map) => put.call(store, { ...map, text: map.text.slice(0, -1) })],
    ['but only an earlier version of it', (store, put, map) => put.call(store, { ...map, savedAt: map.savedAt - 1 })],
    ['under its own name', (store, put, map) => put.call(store, { ...map, id: 'other' })],
  ])('%s is not called saved', async (_, instead) => {
    onPut(instead)
    await keep()
    expect(useSaveState.getState()).toMatchObject({ status: 'failed', reason: 'failed' })
    expect(isUnsafe(useSaveState.getState())).toBe(true)
  })

  it('for want of room says that the disk is full, and is kept when there is room again', async () => {
    const full = onPut(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    await keep()
    expect(useSaveState.getState()).toMatchObject({ status: 'failed', reason: 'full' })
    full.mockRestore()
    await rename('Later')
    expect(useSaveState.getState()).toMatchObject({ status: 'saved', reason: undefined })
    expect((await kept())?.parties.a?.name).toBe('Later')
  })

  it('because the store breaks off is not called saved', async () => {
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      this.abort()
    })
    await keep()
    expect(status()).toBe('failed')
    expect(useDocument.getState().map).toBe(MAP)
  })

  it('by this tab, but later by another, is no fault', async () => {
    onPut((store, put, map) => put.call(store, { ...map, savedAt: map.savedAt + 1000, text: `${map.text} ` }))
    await keep()
    expect(status()).toBe('saved')
  })

  it('by a browser that keeps nothing at all is refused', async () => {
    vi.resetModules()
    vi.stubGlobal('indexedDB', undefined)
    const [storage, saving, documents] = await Promise.all([
      import('../../../src/ui/base/storage/autosave'),
      import('../../../src/ui/base/storage/save-store'),
      import('../../../src/ui/base/state/document-store'),
    ])
    documents.openMap(MAP)
    const end = storage.startAutosave()
    await storage.flushSaves()
    expect(saving.useSaveState.getState()).toMatchObject({ status: 'refused', reason: 'refused' })
    end()
    vi.unstubAllGlobals()
  })
})
