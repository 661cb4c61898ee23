// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useSession } from '../../../src/ui/base/state/session-store'
import { noteMap, noteOf } from '../../../src/ui/base/storage/map-notes'
import { tellLastTime } from '../../../src/ui/base/storage/tell-last-time'
import { chainMap } from '../../support/chain-builder'

const MAP = chainMap({
  id: 'kaart',
  sessions: [{ id: 's', date: '2026-03-02', kind: 'worksession', endedOn: '2026-03-02' }],
  actions: [
    { id: 'a', text: 'Bellen', state: 'open', due: '2026-03-05' },
    { id: 'b', text: 'Schrijven', state: 'open' },
  ],
  decisions: [{ id: 'd', text: 'Meer mandaat', state: 'taken' }],
})

const messages = () => useSession.getState().messages.map(({ text, page }) => [text, page])

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-09T09:00') })
  window.localStorage.clear()
  useSession.setState({ messages: [] })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

it('a map that is opened on a later day says what is open, stays until it is read, and says it once a day', () => {
  tellLastTime(MAP)
  const said = 'Afgesproken tot en met 2 maart 2026: 2 actiepunten open (1 te laat) en 1 besluit genomen.'
  expect(messages()).toEqual([[said, 'agreed']])
  vi.advanceTimersByTime(60_000)
  tellLastTime(MAP)
  expect(messages()).toHaveLength(1)
  vi.setSystemTime(new Date('2026-03-10T09:00'))
  tellLastTime(MAP)
  expect(messages()).toHaveLength(2)
})

it('what is remembered of maps survives a browser that refuses, and odd hands', () => {
  window.localStorage.setItem('ketenkaart:maps', '[["kaart",{"toldOn":"2026-03-09","file":{"at":"x"}}],7,["b",null]]')
  expect(noteOf('kaart')).toEqual({ toldOn: '2026-03-09' })
  for (let i = 0; i < 100; i += 1) noteMap(`m${i}`, { file: { at: i, changes: 0 } })
  expect(noteOf('kaart')).toEqual({})
  expect(noteOf('m0')).toEqual({ file: { at: 0, changes: 0 } })
  window.localStorage.setItem('ketenkaart:maps', '{')
  expect(noteOf('m0')).toEqual({})
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  tellLastTime(MAP)
  expect(messages()).toHaveLength(1)
})
