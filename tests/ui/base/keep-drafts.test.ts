// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stubCopies, unstubCopies } from '../../support/memory-copies'
import type { MemoryFolder } from '../../support/memory-folder'

let folder: MemoryFolder
let keeping: typeof import('../../../src/ui/base/storage/keep-drafts')
let texts: typeof import('../../../src/ui/base/drafts/open-texts')
let saving: typeof import('../../../src/ui/base/storage/save-store')
let stop: () => void

beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  folder = stubCopies()
  ;[keeping, texts, saving] = await Promise.all([
    import('../../../src/ui/base/storage/keep-drafts'),
    import('../../../src/ui/base/drafts/open-texts'),
    import('../../../src/ui/base/storage/save-store'),
  ])
  // The database is open by the time somebody types.
  await keeping.findDrafts('kaart')
  texts.startTexts('kaart')
  stop = keeping.startKeepingDrafts()
})

afterEach(() => {
  stop()
  vi.restoreAllMocks()
  unstubCopies()
})

const type = (text: string, key = 'a/Notitie') => texts.keepText({ key, label: 'Notitie', before: '' }, text)
const left = async (map = 'kaart') => (await keeping.findDrafts(map)).map(({ key, text }) => [key, text])
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('text in an open field', () => {
  it('is kept within 300 ms of the last letter, with where it was typed', async () => {
    for (const text of ['E', 'Ee', 'Een', 'Een zin']) type(text)
    await pause(250)
    expect(await left()).toEqual([['a/Notitie', 'Een zin']])
    const [open] = await keeping.findDrafts('kaart')
    expect(open).toMatchObject({ label: 'Notitie', before: '', where: { page: 'map', selection: [] } })
  })

  it('is kept while somebody goes on typing without a pause', async () => {
    for (let letter = 0; letter < 12; letter++) {
      type('x'.repeat(letter + 1))
      await pause(30)
    }
    const [[, text] = []] = await left()
    expect(text?.length).toBeGreaterThanOrEqual(6)
  })

  it('is kept at once when the page goes', async () => {
    type('Op het nippertje')
    keeping.flushDrafts()
    expect(await left()).toEqual([['a/Notitie', 'Op het nippertje']])
  })

  it('is kept no longer once it has become part of the map', async () => {
    type('Een zin')
    type('Nog een', 'b/Naam')
    texts.dropText('a/Notitie')
    keeping.flushDrafts()
    expect(await left()).toEqual([['b/Naam', 'Nog een']])
    texts.dropText('b/Naam')
    keeping.flushDrafts()
    expect(await left()).toEqual([])
  })

  it('that has become part of the map is kept until the map is, for a kill in between must not cost both', async () => {
    type('Een zin')
    keeping.flushDrafts()
    saving.useSaveState.setState({ status: 'saving' })
    texts.dropText('a/Notitie')
    type('Een andere', 'b/Naam')
    keeping.flushDrafts()
    await pause(20)
    expect(await left()).toEqual([
      ['a/Notitie', 'Een zin'],
      ['b/Naam', 'Een andere'],
    ])
    saving.useSaveState.setState({ status: 'saved' })
    keeping.flushDrafts()
    await pause(20)
    expect(await left()).toEqual([['b/Naam', 'Een andere']])
  })

  it('stays with its own map when another is opened', async () => {
    type('Van deze kaart')
    texts.startTexts('andere')
    type('Van de andere')
    keeping.flushDrafts()
    expect(await left('kaart')).toEqual([['a/Notitie', 'Van deze kaart']])
    expect(await left('andere')).toEqual([['a/Notitie', 'Van de andere']])
  })

  it('is found in the copy when the database has lost it, the newest of the two', async () => {
    type('Oud')
    keeping.flushDrafts()
    await pause(20)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    type('Nieuw')
    keeping.flushDrafts()
    await pause(20)
    expect(await left()).toEqual([['a/Notitie', 'Nieuw']])
    expect(saving.isUnsafe(saving.useSaveState.getState())).toBe(false)
  })

  it('that cannot be kept at all is said to be unsafe, until it can', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    folder.left = 0
    type('Nergens')
    keeping.flushDrafts()
    await vi.waitFor(() => expect(saving.useSaveState.getState().draftsReason).toBe('full'))
    expect(saving.isUnsafe(saving.useSaveState.getState())).toBe(true)
    full.mockRestore()
    type('Ergens')
    keeping.flushDrafts()
    await vi.waitFor(() => expect(saving.useSaveState.getState().draftsReason).toBeUndefined())
  })

  it('that another hand has spoilt in the store is left out, and no fault', async () => {
    const { writeStores } = await import('../../../src/ui/base/storage/database')
    type('Heel')
    const [good] = [...texts.useOpenTexts.getState().texts.values()]
    const odd = [good, { ...good, key: 7 }, { ...good, where: { page: 'nergens' } }, null]
    const put = (text: string) =>
      writeStores(['drafts'], (transaction) => [
        transaction.objectStore('drafts').put({ map: 'vreemd', savedAt: 9, text }),
      ])
    await put(JSON.stringify(odd))
    expect(await left('vreemd')).toEqual([['a/Notitie', 'Heel']])
    await put('geen JSON')
    expect(await left('vreemd')).toEqual([])
  })
})
