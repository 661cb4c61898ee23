import { afterEach, describe, expect, it, vi } from 'vitest'
import type { TabMessage } from '../../../src/ui/base/storage/tab-channel'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('what tabs tell each other', () => {
  it('is heard when it is one of ours, and passed over when another version says something else', async () => {
    const { onTabMessage } = await import('../../../src/ui/base/storage/tab-channel')
    const heard: TabMessage[] = []
    const stop = onTabMessage((message) => heard.push(message))
    const other = new BroadcastChannel('ketenkaart')
    const odd = [
      null,
      'stored',
      7,
      {},
      { kind: 'ask' },
      { kind: 'let-go' },
      { kind: 'let-go', ms: 1e9 },
      { kind: 'new' },
    ]
    const good: TabMessage[] = [{ kind: 'stored' }, { kind: 'held', id: 'a' }, { kind: 'let-go', ms: 4_000 }]
    for (const message of [...odd, ...good]) other.postMessage(message)
    await vi.waitFor(() => expect(heard).toHaveLength(3))
    expect(heard).toEqual(good)
    stop()
    other.close()
  })

  it('is nothing where the browser has no channel or forbids it', async () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('refused', 'SecurityError')
        }
      },
    )
    const { onTabMessage, tellTabs } = await import('../../../src/ui/base/storage/tab-channel')
    expect(() => {
      onTabMessage(() => {})()
      tellTabs({ kind: 'stored' })
    }).not.toThrow()
  })
})
