// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import { chainMap, party } from '../../support/chain-builder'
import { stubCopies, unstubCopies } from '../../support/memory-copies'

const MAP = chainMap({ id: 'kaart', title: 'Proefketen', parties: [party('a', { role: 'beslist' })] })
const OLDER = { ...MAP, parties: { a: party('a', { role: 'was iets anders' }) } }

let showing: typeof import('../../../src/ui/base/storage/show-map')
let documents: typeof import('../../../src/ui/base/state/document-store')
let sessions: typeof import('../../../src/ui/base/state/session-store')
let texts: typeof import('../../../src/ui/base/drafts/open-texts')
let kept: typeof import('../../../src/ui/base/storage/kept-maps')
let saving: typeof import('../../../src/ui/base/storage/autosave')
/** Every tab of a test; each lets go of its map at the end. */
const tabs: (typeof showing)[] = []

async function load(): Promise<void> {
  ;[showing, documents, sessions, texts, kept, saving] = await Promise.all([
    import('../../../src/ui/base/storage/show-map'),
    import('../../../src/ui/base/state/document-store'),
    import('../../../src/ui/base/state/session-store'),
    import('../../../src/ui/base/drafts/open-texts'),
    import('../../../src/ui/base/storage/kept-maps'),
    import('../../../src/ui/base/storage/autosave'),
  ])
  tabs.push(showing)
}

beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  stubCopies()
  await load()
})

afterEach(async () => {
  vi.useRealTimers()
  for (const tab of tabs.splice(0)) await tab.closeMap()
  unstubCopies()
})

const openMap = () => documents.useDocument.getState().map

describe('a file whose map is kept here in another version', () => {
  it('opens as it is, and the other stands beside it, in both places', async () => {
    await kept.putKept({ id: 'kaart', title: 'Proefketen', savedAt: 5, parties: 1, text: writeChainMap(OLDER) })
    await showing.showMap({ map: MAP, from: 'file' })
    expect(openMap()).toBe(MAP)
    const [aside] = (await kept.listKept()).filter(({ id }) => id !== 'kaart')
    expect(aside?.title).toContain('Proefketen (versie van')
    const versions = await kept.findKept(aside?.id ?? '')
    expect(versions.map((version) => [version.from, version.kept.text])).toEqual([
      ['database', writeChainMap(OLDER)],
      ['copy', writeChainMap(OLDER)],
    ])
  })
})

describe('a store that hangs', () => {
  it('keeps no file from opening, and counts as failed after five seconds', async () => {
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() })
    vi.useFakeTimers()
    const stop = saving.startAutosave()
    let isShown = false
    const shown = showing.showMap({ map: MAP, from: 'file' }).then((is) => {
      isShown = is
    })
    await vi.advanceTimersByTimeAsync(5_100)
    expect(isShown).toBe(true)
    await shown
    expect(openMap()).toBe(MAP)
    stop()
  })
})

describe('a map in which somebody was typing', () => {
  it('opens where that was, as far as the place is still there', async () => {
    const { startKeepingDrafts } = await import('../../../src/ui/base/storage/keep-drafts')
    await showing.showMap({ map: MAP, from: 'file' })
    const stop = startKeepingDrafts()
    sessions.setSession({ page: 'tables', selection: ['a', 'gone'], panel: 'details' })
    texts.keepText({ key: 'a/Rol', label: 'Rol', before: 'beslist' }, 'beslist en')
    stop()
    await showing.closeMap()
    expect(texts.useOpenTexts.getState().texts.size).toBe(0)
    sessions.setSession({ page: 'map', selection: [], panel: 'findings' })

    await showing.showMap({ map: MAP, from: 'store' })
    expect(sessions.useSession.getState()).toMatchObject({ page: 'tables', selection: ['a'], panel: 'details' })
    expect(texts.textLeft('a/Rol', 'beslist')?.text).toBe('beslist en')
  })

  it('opened by another tab shows nothing of it: the text belongs to the tab that has the map', async () => {
    const { startKeepingDrafts } = await import('../../../src/ui/base/storage/keep-drafts')
    await showing.showMap({ map: MAP, from: 'file' })
    const stop = startKeepingDrafts()
    texts.keepText({ key: 'a/Rol', label: 'Rol', before: 'beslist' }, 'beslist en')
    stop()
    vi.resetModules()
    // Without locks the tabs ask each other; the first one answers.
    await load()
    await showing.showMap({ map: MAP, from: 'store' })
    expect(openMap()?.id).not.toBe('kaart')
    expect(texts.useOpenTexts.getState().recovered.size).toBe(0)
  })
})

describe('a map that another tab has just let go of', () => {
  it('opens as that tab left it, also when it was read before', async () => {
    const { openStored } = await import('../../../src/ui/base/storage/open-stored')
    await kept.putKept({ id: 'kaart', title: 'Proefketen', savedAt: 5, parties: 1, text: writeChainMap(OLDER) })
    const lock = await import('../../../src/ui/base/storage/map-lock')
    const hold = vi.spyOn(lock, 'holdMap')
    hold.mockImplementationOnce(async () => {
      // The last write of the other tab comes between reading and holding.
      await kept.putKept({ id: 'kaart', title: 'Proefketen', savedAt: 9, parties: 1, text: writeChainMap(MAP) })
      return true
    })
    await openStored('kaart')
    expect(openMap()?.parties.a?.role).toBe('beslist')
  })
})
