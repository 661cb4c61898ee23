// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addChanges } from '../../../src/model/add-changes'
import type { ChainMap } from '../../../src/model/chain-map'
import { applyCommand } from '../../../src/model/commands/apply-command'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import { chainMap, party } from '../../support/chain-builder'
import { stubCopies, unstubCopies } from '../../support/memory-copies'
import type { MemoryFolder } from '../../support/memory-folder'

const SMALL = chainMap({ id: 'kaart', title: 'Proefketen', parties: [party('a')] })
/** More records than are written as a whole after each change. */
const LARGE = chainMap({
  id: 'kaart',
  title: 'Grote keten',
  parties: Array.from({ length: 1_600 }, (_, number) => party(`p${number}`)),
})

let folder: MemoryFolder
let writing: typeof import('../../../src/ui/base/storage/write-map')
let store: typeof import('../../../src/ui/base/storage/map-store')
let kept: typeof import('../../../src/ui/base/storage/kept-maps')

beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  folder = stubCopies()
  ;[writing, store, kept] = await Promise.all([
    import('../../../src/ui/base/storage/write-map'),
    import('../../../src/ui/base/storage/map-store'),
    import('../../../src/ui/base/storage/kept-maps'),
  ])
})

afterEach(() => {
  vi.restoreAllMocks()
  unstubCopies()
})

function rename(map: ChainMap, name: string, id = Object.keys(map.parties)[0] ?? ''): ChainMap {
  const result = applyCommand(map, { type: 'edit-record', collection: 'parties', id, set: { name } })
  if (!result.ok) throw new Error(result.refusal.code)
  return result.map
}

/** What is kept, in the database and as the copy, read as at the next start. */
async function bothKept(): Promise<string[]> {
  const versions = await kept.findKept('kaart')
  return versions.map(({ kept: { text, changes } }) => {
    const result = addChanges(readChainMap(text), changes)
    return result.ok && result.applied === changes.length ? writeChainMap(result.map) : 'unreadable'
  })
}

/** Makes every write of a map in the database fail as on a full disk, until it is restored. */
const fullDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })

describe('what is written of a map', () => {
  it('is the whole text of a small one, after every change', async () => {
    await writing.writeMap(SMALL)
    const next = rename(SMALL, 'Andere')
    await writing.writeMap(next)
    expect((await store.getMap('kaart'))?.changes).toEqual([])
    expect(await bothKept()).toEqual([writeChainMap(next), writeChainMap(next)])
  })

  it('is only what changed of a large one, and reads as the whole', async () => {
    await writing.writeMap(LARGE)
    const text = (await store.getMap('kaart'))?.text
    let map = LARGE
    for (const name of ['een', 'twee', 'drie']) {
      map = rename(map, name)
      await writing.writeMap(map)
    }
    const found = await store.getMap('kaart')
    expect(found?.text).toBe(text)
    expect(found?.changes).toHaveLength(3)
    expect(found?.changes.join('').length).toBeLessThan(2_000)
    expect(await bothKept()).toEqual([writeChainMap(map), writeChainMap(map)])
    expect(writing.hasChangesApart(map)).toBe(true)
  })

  it('is the whole again when it is folded, and then nothing is kept apart', async () => {
    await writing.writeMap(LARGE)
    const map = rename(LARGE, 'een')
    await writing.writeMap(map)
    writing.forgetStanding()
    await writing.writeMap(map)
    expect(writing.hasChangesApart(map)).toBe(false)
    expect((await store.getMap('kaart'))?.changes).toEqual([])
    expect([...folder.files.keys()].some((name) => name.endsWith('.changes'))).toBe(false)
    expect(await bothKept()).toEqual([writeChainMap(map), writeChainMap(map)])
  })

  it('is the whole for another map, and for one whose last write failed', async () => {
    await writing.writeMap(LARGE)
    await writing.writeMap({ ...LARGE, id: 'other' })
    expect(await kept.findKept('other')).toHaveLength(2)
    const full = fullDisk()
    folder.left = 0
    await expect(writing.writeMap({ ...rename(LARGE, 'een'), id: 'other' })).rejects.toMatchObject({ fault: 'full' })
    full.mockRestore()
    folder.left = Number.POSITIVE_INFINITY
    await writing.writeMap({ ...rename(LARGE, 'twee'), id: 'other' })
    expect((await store.getMap('other'))?.changes).toEqual([])
  })

  it('counts up in time, also when the clock goes back', async () => {
    writing.adoptStanding(SMALL, { base: 1, savedAt: Date.now() + 60_000, changes: [] })
    const { savedAt: first } = await writing.writeMap(SMALL)
    expect(first).toBeGreaterThan(Date.now() + 59_000)
    expect((await writing.writeMap(rename(SMALL, 'x'))).savedAt).toBeGreaterThan(first)
  })

  it('is the later of two that are written at once', async () => {
    await writing.writeMap(LARGE)
    const [one, two] = [rename(LARGE, 'een'), rename(rename(LARGE, 'een'), 'twee')]
    await Promise.all([writing.writeMap(one), writing.writeMap(two)])
    expect(await bothKept()).toEqual([writeChainMap(two), writeChainMap(two)])
  })
})

describe('a database that fails', () => {
  it('is made up for by the second copy, which is read back', async () => {
    await writing.writeMap(SMALL)
    fullDisk()
    const next = rename(SMALL, 'Toch bewaard')
    expect(await writing.writeMap(next)).toMatchObject({ isOnlyCopied: true })
    expect((await bothKept())[0]).toBe(writeChainMap(next))
  })

  it('is a failure when the copy fails too', async () => {
    await writing.writeMap(SMALL)
    fullDisk()
    folder.left = 0
    await expect(writing.writeMap(rename(SMALL, 'Weg'))).rejects.toMatchObject({ fault: 'full' })
  })

  // A browser keeps a database open for some seconds; these two wait for it as the app does.

  it('is not believed afterwards: without a second copy it has to show, closed and opened again, what it holds', async () => {
    unstubCopies()
    const full = fullDisk()
    await expect(writing.writeMap(SMALL)).rejects.toMatchObject({ fault: 'full' })
    full.mockRestore()
    const close = vi.spyOn(IDBDatabase.prototype, 'close')
    const start = Date.now()
    await writing.writeMap(rename(SMALL, 'Later'))
    expect(Date.now() - start).toBeGreaterThan(3_500)
    expect(close).toHaveBeenCalled()
    // From here on it is believed again.
    const then = Date.now()
    await writing.writeMap(rename(SMALL, 'Nog later'))
    expect(Date.now() - then).toBeLessThan(3_000)
  })

  it('that has lost everything when it is opened again is told from one that kept it', async () => {
    unstubCopies()
    const full = fullDisk()
    await expect(writing.writeMap(SMALL)).rejects.toMatchObject({ fault: 'full' })
    full.mockRestore()
    const again = writing.writeMap(rename(SMALL, 'Later')).catch((error: unknown) => error)
    setTimeout(() => {
      // A browser that finds its database damaged begins with an empty one.
      vi.stubGlobal('indexedDB', new IDBFactory())
    }, 2_000)
    expect(await again).toMatchObject({ fault: 'unproven' })
  })
})
