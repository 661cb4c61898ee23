// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BIN_DAYS } from '../../../src/ui/base/storage/stored'
import { stubCopies, unstubCopies } from '../../support/memory-copies'
import type { MemoryFolder } from '../../support/memory-folder'

const MAP = { id: 'kaart', title: 'Proefketen', savedAt: 2_000, parties: 3, text: 'de tekst' }
const DAY = 86_400_000

let folder: MemoryFolder
let kept: typeof import('../../../src/ui/base/storage/kept-maps')
let store: typeof import('../../../src/ui/base/storage/map-store')
let copies: typeof import('../../../src/ui/base/copies/second-copy')

beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  folder = stubCopies()
  ;[kept, store, copies] = await Promise.all([
    import('../../../src/ui/base/storage/kept-maps'),
    import('../../../src/ui/base/storage/map-store'),
    import('../../../src/ui/base/copies/second-copy'),
  ])
})

afterEach(() => {
  unstubCopies()
  vi.restoreAllMocks()
})

/** Loses the database, as a browser does that finds it damaged at its start. */
async function loseDatabase(): Promise<void> {
  for (const { id } of await store.listMaps()) await store.deleteMap(id)
}

const titles = async () =>
  (await kept.listKept()).map(({ id, title, removedAt }) => [id, title, removedAt !== undefined])

describe('a map that is kept twice', () => {
  it('is there when the database has lost it, with what was changed after its text', async () => {
    await kept.putKept(MAP)
    await copies.copyChange('kaart', { base: 2_000, number: 1, savedAt: 2_500, title: 'Later', parties: 4, diff: '{}' })
    await loseDatabase()
    expect(await kept.listKept()).toEqual([{ id: 'kaart', title: 'Later', savedAt: 2_500, parties: 4 }])
    const [version, ...others] = await kept.findKept('kaart')
    expect(others).toEqual([])
    expect(version).toMatchObject({ from: 'copy', kept: { text: 'de tekst', changes: ['{}'], title: 'Later' } })
  })

  it('goes back into the database at the next start, and once is enough', async () => {
    await kept.putKept(MAP)
    await copies.copyChange('kaart', { base: 2_000, number: 1, savedAt: 2_500, title: 'Later', parties: 4, diff: '{}' })
    await loseDatabase()
    expect(await kept.mendStore()).toBe(true)
    expect(await store.getMap('kaart')).toMatchObject({ title: 'Later', savedAt: 2_500, changes: ['{}'] })
    expect(await kept.mendStore()).toBe(false)
  })

  it.each([
    ['the database', 3_000, 2_000, 'database'],
    ['the copy', 2_000, 3_000, 'copy'],
  ])('counts as the newest of the two has it: %s', async (_which, stored, copied, from) => {
    await store.putMap({ ...MAP, savedAt: stored })
    const { text, ...head } = MAP
    await copies.copyWhole({ head: { ...head, savedAt: copied }, text })
    expect((await kept.findKept('kaart')).map((version) => version.from)[0]).toBe(from)
    expect((await kept.listKept())[0]?.savedAt).toBe(3_000)
  })

  it('is found by its copy when the database cannot be opened at all', async () => {
    await kept.putKept(MAP)
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('broken', 'UnknownError')
      },
    })
    vi.resetModules()
    const again = await import('../../../src/ui/base/storage/kept-maps')
    expect((await again.listKept()).map(({ id }) => id)).toEqual(['kaart'])
    expect((await again.findKept('kaart'))[0]?.from).toBe('copy')
  })

  it('is found in the database when the copies cannot be read', async () => {
    await kept.putKept(MAP)
    vi.spyOn(folder, 'read').mockRejectedValue(new Error('no file system'))
    vi.spyOn(folder, 'names').mockRejectedValue(new Error('no file system'))
    expect((await kept.listKept()).map(({ id }) => id)).toEqual(['kaart'])
    expect((await kept.findKept('kaart'))[0]?.from).toBe('database')
  })
})

describe('the bin', () => {
  it('holds a map that was removed, and gives it back as it was', async () => {
    await kept.putKept(MAP)
    await store.putChange(
      { map: 'kaart', number: 1, base: 2_000, savedAt: 2_100, diff: '{"a":1}' },
      { ...MAP, savedAt: 2_100 },
    )
    const removed = await kept.removeKept('kaart')
    expect(await titles()).toEqual([[removed?.id, 'Proefketen', true]])
    expect(await kept.findKept('kaart')).toEqual([])
    const back = await kept.bringBackKept(removed?.id ?? '', () => 'not asked')
    expect(back).toMatchObject({ id: 'kaart', title: 'Proefketen' })
    expect(await titles()).toEqual([['kaart', 'Proefketen', false]])
    expect((await store.getMap('kaart'))?.changes).toEqual(['{"a":1}'])
  })

  it('overwrites nothing when another map has come under the id meanwhile', async () => {
    await kept.putKept(MAP)
    const removed = await kept.removeKept('kaart')
    await kept.putKept({ ...MAP, title: 'Nieuwer werk', savedAt: 9_000, text: 'nieuwer' })
    const back = await kept.bringBackKept(removed?.id ?? '', (title) => `${title} (terug)`)
    expect(back?.id).not.toBe('kaart')
    expect(await titles()).toEqual([
      ['kaart', 'Nieuwer werk', false],
      [back?.id, 'Proefketen (terug)', false],
    ])
    expect((await store.getMap('kaart'))?.text).toBe('nieuwer')
    expect((await store.getMap(back?.id ?? ''))?.text).toBe('de tekst')
  })

  it('gives a map back once, also when two tabs ask for it', async () => {
    await kept.putKept(MAP)
    const id = (await kept.removeKept('kaart'))?.id ?? ''
    const both = await Promise.all([kept.bringBackKept(id, String), kept.bringBackKept(id, String)])
    expect(both.filter((one) => one !== undefined)).toHaveLength(1)
    expect(await titles()).toEqual([['kaart', 'Proefketen', false]])
  })

  it('keeps a map for thirty days and not a day longer', async () => {
    await kept.putKept(MAP)
    const removed = await kept.removeKept('kaart')
    const at = removed?.removedAt ?? 0
    await kept.mendStore(at + BIN_DAYS * DAY - 1)
    expect(await titles()).toHaveLength(1)
    await kept.mendStore(at + BIN_DAYS * DAY)
    expect(await titles()).toEqual([])
    expect(folder.files.size).toBe(0)
  })

  it('survives the loss of the database', async () => {
    await kept.putKept(MAP)
    const removed = await kept.removeKept('kaart')
    await loseDatabase()
    await kept.mendStore()
    expect(await titles()).toEqual([[removed?.id, 'Proefketen', true]])
  })

  it('is not undone by a copy that a dying tab left behind', async () => {
    await kept.putKept(MAP)
    const left = new Map(folder.files)
    await kept.removeKept('kaart')
    for (const [name, bytes] of left) folder.files.set(name, bytes)
    expect((await titles()).map(([, , isBinned]) => isBinned)).toEqual([true])
    await kept.mendStore()
    expect((await titles()).map(([, , isBinned]) => isBinned)).toEqual([true])
    expect([...folder.files.keys()].some((name) => name.startsWith('kaart.'))).toBe(false)
  })

  it('does not hold what was deleted for good, nor a map that never was', async () => {
    await kept.putKept(MAP)
    const removed = await kept.removeKept('kaart')
    await kept.deleteKept(removed?.id ?? '')
    await kept.mendStore()
    expect(await titles()).toEqual([])
    expect(await kept.removeKept('nergens')).toBeUndefined()
    expect(await kept.bringBackKept('nergens', String)).toBeUndefined()
  })
})
