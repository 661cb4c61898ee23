// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const KEY = 'ketenkaart:preferences'

beforeEach(() => {
  vi.resetModules()
  window.localStorage.clear()
})
afterEach(() => void vi.restoreAllMocks())

/** The session as it is after the page has started with this in the browser's storage. */
async function start(stored?: string) {
  if (stored !== undefined) window.localStorage.setItem(KEY, stored)
  const [{ keepPreferences }, { useSession, setTheme, setLanguage }] = await Promise.all([
    import('../../../src/ui/base/storage/preferences'),
    import('../../../src/ui/base/state/session-store'),
  ])
  keepPreferences()
  return { state: () => useSession.getState(), setTheme, setLanguage }
}

describe('preferences', () => {
  it('are those of the last visit', async () => {
    const first = await start()
    first.setTheme('beamer')
    first.setLanguage('en')
    vi.resetModules()
    expect((await start()).state()).toMatchObject({ theme: 'beamer', language: 'en' })
  })

  it.each([
    ['broken off', '{"theme":"dar'],
    ['nothing', 'null'],
    ['a list', '[1,2]'],
    ['a number', '7'],
    ['of other values', '{"theme":"pink","language":7,"singleKeys":"maybe"}'],
  ])('that are %s start the page as at the first visit', async (_what, stored) => {
    expect((await start(stored)).state()).toMatchObject({ theme: 'light', language: 'nl', singleKeys: true })
  })

  it('that cannot be kept are forgotten, and nothing else', async () => {
    const { state, setTheme } = await start()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    setTheme('dark')
    expect(state().theme).toBe('dark')
  })

  it('that cannot be read start the page as at the first visit', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    expect((await start()).state()).toMatchObject({ theme: 'light', language: 'nl' })
  })
})
