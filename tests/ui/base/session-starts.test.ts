// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { stubCopies } from '../../support/memory-copies'

let starts: typeof import('../../../src/ui/base/storage/session-starts')
let kept: typeof import('../../../src/ui/base/storage/kept-maps')

const start = (session: string, map = 'kaart', at = 1) => ({ session, map, at, text: `zoals bij ${session}` })
const MAP = { id: 'kaart', title: 'Proefketen', savedAt: 2_000, parties: 3, text: '{}' }

beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  stubCopies()
  ;[starts, kept] = await Promise.all([
    import('../../../src/ui/base/storage/session-starts'),
    import('../../../src/ui/base/storage/kept-maps'),
  ])
})

describe('how a map was when a session began', () => {
  it('is found again by the session, and not for another', async () => {
    await starts.keepStart(start('s'))
    expect(await starts.findStart('s')).toBe('zoals bij s')
    expect(await starts.hasStart('s')).toBe(true)
    expect(await starts.findStart('other')).toBeUndefined()
    expect(await starts.hasStart('other')).toBe(false)
  })

  it('is kept for twelve sessions: the oldest goes', async () => {
    await starts.keepStart(start('oldest', 'kaart', 5))
    for (let i = 0; i < 12; i += 1) await starts.keepStart(start(`s${i}`, 'kaart', 10 + i))
    expect(await starts.hasStart('oldest')).toBe(false)
    expect(await starts.hasStart('s0')).toBe(true)
    expect(await starts.hasStart('s11')).toBe(true)
  })

  it('goes for good with its map, and only with that', async () => {
    await kept.putKept(MAP)
    await starts.keepStart(start('s'))
    await starts.keepStart(start('other', 'andere'))
    const binned = await kept.removeKept('kaart')
    // From the bin it can come back.
    expect(await starts.hasStart('s')).toBe(true)
    await kept.deleteKept(binned?.id ?? '')
    expect(await starts.hasStart('s')).toBe(false)
    expect(await starts.hasStart('other')).toBe(true)
  })

  it('stays when a map that stands under the same id goes on without the one in the bin', async () => {
    await kept.putKept(MAP)
    await starts.keepStart(start('s'))
    const binned = await kept.removeKept('kaart')
    await kept.putKept(MAP)
    await kept.deleteKept(binned?.id ?? '')
    expect(await starts.hasStart('s')).toBe(true)
  })
})
