// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openMap, runCommand, undoLast, useDocument } from '../../../src/ui/base/state/document-store'
import { useSession } from '../../../src/ui/base/state/session-store'
import { beginSession, endSession } from '../../../src/ui/forms/record/session-actions'
import { chainMap, party } from '../../support/chain-builder'

const session = () => Object.values(useDocument.getState().map?.sessions ?? {})[0]

beforeEach(() => {
  useSession.setState({ messages: [] })
  openMap(chainMap({ id: 'kaart', parties: [party('a')] }))
})

afterEach(() => {
  vi.restoreAllMocks()
  openMap(null)
})

const addParty = (name: string) =>
  runCommand({ type: 'add-record', collection: 'parties', record: party(name, { name }) })

describe('a session', () => {
  it('tells when it ends what changed since it began, in one step to undo', async () => {
    await beginSession()
    addParty('Nieuweling')
    await endSession(session()?.id ?? '')
    expect(session()).toMatchObject({ changes: [expect.stringContaining('Nieuweling')] })
    expect(session()?.endedOn).toBe(session()?.date)
    undoLast()
    expect(session()).toEqual({ id: session()?.id, date: session()?.date, kind: 'worksession' })
  })

  it('begins all the same in a browser without room, which says so, and then tells nothing', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await beginSession()
    expect(useSession.getState().messages).toMatchObject([{ kind: 'warning' }])
    addParty('Nieuweling')
    await endSession(session()?.id ?? '')
    expect(session()).toHaveProperty('endedOn')
    expect(session()).not.toHaveProperty('changes')
  })

  it('that was ended or taken back meanwhile is left as it is', async () => {
    await beginSession()
    const ending = endSession(session()?.id ?? '')
    undoLast()
    await ending
    expect(session()).toBeUndefined()
  })
})
