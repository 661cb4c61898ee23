// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { chainMap, party } from '../../support/chain-builder'
import { stubCopies, unstubCopies } from '../../support/memory-copies'

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  stubCopies()
})

afterEach(unstubCopies)

it('a follow-up opens with what was agreed, and the map it goes on from is kept as it was', async () => {
  const [{ showMap, closeMap }, { useDocument, runCommand }, { startAutosave }, steps, follow, kept, { useSession }] =
    await Promise.all([
      import('../../../src/ui/base/storage/show-map'),
      import('../../../src/ui/base/state/document-store'),
      import('../../../src/ui/base/storage/autosave'),
      import('../../../src/ui/forms/record/session-actions'),
      import('../../../src/ui/frame/session/make-follow-up'),
      import('../../../src/ui/base/storage/kept-maps'),
      import('../../../src/ui/base/state/session-store'),
    ])
  const stop = startAutosave()
  await showMap({ map: chainMap({ id: 'kaart', title: 'Proefketen', parties: [party('a')] }), from: 'made' })
  await steps.beginSession()
  runCommand({ type: 'edit-record', collection: 'parties', id: 'a', set: { role: 'beslist' }, unset: [] })
  const before = useDocument.getState().map
  await follow.makeFollowUp('Proefketen vervolg')

  const { map } = useDocument.getState()
  expect(map).toMatchObject({ title: 'Proefketen vervolg', basedOn: 'kaart', status: 'draft' })
  expect(map?.id).not.toBe('kaart')
  const [session] = Object.values(map?.sessions ?? {})
  expect(session).toMatchObject({ endedOn: session?.date, changes: [expect.stringContaining('beslist')] })
  expect(useSession.getState().page).toBe('agreed')
  const [old] = await kept.findKept('kaart')
  expect(readChainMap(old?.kept.text ?? '')).toMatchObject({ ok: true, map: before })
  await closeMap()
  stop()
})

it('a follow-up that is asked for while two maps are compared goes on from the open one alone', async () => {
  const [{ showMap, closeMap }, { useDocument }, comparing, follow] = await Promise.all([
    import('../../../src/ui/base/storage/show-map'),
    import('../../../src/ui/base/state/document-store'),
    import('../../../src/ui/base/state/comparison-store'),
    import('../../../src/ui/frame/session/make-follow-up'),
  ])
  await showMap({ map: chainMap({ id: 'kaart', parties: [party('a')] }), from: 'made' })
  comparing.startComparison({ other: { map: chainMap({ id: 'toen', parties: [party('b')] }) }, organisations: [] })
  expect(Object.keys(useDocument.getState().map?.parties ?? {}).sort()).toEqual(['a', 'b'])
  await follow.makeFollowUp('Vervolg')
  expect(Object.keys(useDocument.getState().map?.parties ?? {})).toEqual(['a'])
  expect(comparing.useComparison.getState().comparison).toBeNull()
  await closeMap()
})
