import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { OpenText } from '../../../src/ui/base/drafts/open-texts'

const LEFT = {
  key: 'answer/sole-supplier:a',
  label: 'Dit is bewust zo',
  before: '',
  text: 'omdat',
  at: 1,
  where: {},
  form: { finding: 'sole-supplier:a', answer: 'deliberate', reason: 'omdat' },
} as unknown as OpenText

beforeEach(() => vi.resetModules())

describe('an answer that was half written when the session ended', () => {
  it('is there again, also when the list of signals is fetched after the map was opened', async () => {
    const { startTexts } = await import('../../../src/ui/base/drafts/open-texts')
    startTexts('map', [LEFT])
    const { useConversationView } = await import('../../../src/ui/panels/findings/conversation-store')
    expect(useConversationView.getState()).toMatchObject({
      drafts: { 'sole-supplier:a': { answer: 'deliberate', reason: 'omdat', isTyped: true } },
      current: 'sole-supplier:a',
    })
  })
})
