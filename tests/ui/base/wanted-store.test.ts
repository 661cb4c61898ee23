import { beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '../../../src/model/commands/command'
import { NO_CHANGE } from '../../../src/model/proposals/proposable'
import { useDifference } from '../../../src/ui/base/state/difference-store'
import { openMap, redoNext, runCommand, undoLast, useDocument } from '../../../src/ui/base/state/document-store'
import { setSession } from '../../../src/ui/base/state/session-store'
import { chooseStand, openProposal, useWanted } from '../../../src/ui/base/state/wanted-store'
import { chainMap, dependency, party } from '../../support/chain-builder'

const MAP = chainMap({
  parties: [party('a'), party('b'), party('c', { discretion: 'withheld' })],
  dependencies: [dependency('d', 'a', 'b')],
  proposals: [
    { id: 'v1', title: 'Eerste', state: 'idea', change: NO_CHANGE },
    { id: 'v2', title: 'Tweede', state: 'idea', change: NO_CHANGE },
  ],
})

const rename = (name: string): Command => ({ type: 'edit-record', collection: 'parties', id: 'a', set: { name } })
const nameHere = () => useDocument.getState().map?.parties.a?.name
const nameNow = () => useDocument.getState().whole?.parties.a?.name

beforeEach(() => {
  setSession({ theme: 'light' })
  openMap(MAP)
})

describe('with a proposal open', () => {
  it('every edit goes into it, and the present stays as it is', () => {
    openProposal('v1')
    expect(useWanted.getState().stand).toBe('wanted')
    expect(runCommand(rename('Wens'))).toBeUndefined()
    expect([nameHere(), nameNow()]).toEqual(['Wens', 'A'])
    expect(useDocument.getState().looked?.parties.a?.name).toBe('Wens')
    chooseStand('now')
    expect(nameHere()).toBe('A')
    expect(runCommand(rename('Nu'))).toBeUndefined()
    expect([nameHere(), nameNow()]).toEqual(['Nu', 'Nu'])
  })

  it('an edit within it is undone and done again as any other, under its own name', () => {
    openProposal('v1')
    runCommand({ type: 'remove-records', ids: ['b'] })
    expect(useDocument.getState().map?.parties.b).toBeUndefined()
    expect(undoLast()).toBe('remove-records')
    expect(useDocument.getState().map?.parties.b).toBeDefined()
    expect(useDocument.getState().whole).toEqual(MAP)
    expect(redoNext()).toBe('remove-records')
    expect(useDocument.getState().map?.parties.b).toBeUndefined()
    expect(useDocument.getState().whole?.parties.b).toBeDefined()
  })

  it('what people say and do goes to the present all the same', () => {
    openProposal('v1')
    const record = { id: 'act', text: 'Bellen', state: 'open' } as const
    expect(runCommand({ type: 'add-record', collection: 'actions', record })).toBeUndefined()
    expect(useDocument.getState().whole?.actions.act).toEqual(record)
    expect(useDocument.getState().map?.actions.act).toEqual(record)
    expect(useDocument.getState().whole?.proposals.v1?.change).toEqual(NO_CHANGE)
  })

  it('another one is not seen, and none is open when it was adopted', () => {
    openProposal('v1')
    runCommand(rename('Wens'))
    openProposal('v2')
    expect(nameHere()).toBe('A')
    openProposal('v1')
    expect(runCommand({ type: 'adopt-proposal', id: 'v1' })).toBeUndefined()
    expect([useWanted.getState().open, nameNow()]).toEqual([null, 'Wens'])
    undoLast()
    expect([nameNow(), useDocument.getState().whole?.proposals.v1?.state]).toEqual(['A', 'idea'])
  })
})

describe('with none open', () => {
  it('the wanted picture shows all that are chosen and takes no edit', () => {
    openProposal('v1')
    runCommand(rename('Wens'))
    openProposal('v2')
    runCommand({ type: 'remove-records', ids: ['b'] })
    openProposal(null)
    expect([nameHere(), useDocument.getState().map?.parties.b]).toEqual(['Wens', undefined])
    useWanted.setState({ chosen: new Set(['v2']) })
    expect([nameHere(), useDocument.getState().map?.parties.b]).toEqual(['A', undefined])
    expect(runCommand(rename('Fout'))?.code).toBe('only-in-proposal')
    expect(nameNow()).toBe('A')
  })

  it('the last one that goes leaves the present', () => {
    openProposal('v1')
    openProposal(null)
    expect(useWanted.getState().stand).toBe('wanted')
    runCommand({ type: 'remove-records', ids: ['v1', 'v2'] })
    expect(useWanted.getState()).toEqual({ stand: 'now', open: null, chosen: null })
    expect(useDocument.getState().map).toBe(useDocument.getState().whole)
  })

  it('another map is opened as it is now', () => {
    openProposal('v1')
    openMap(chainMap())
    expect(useWanted.getState().stand).toBe('now')
  })
})

describe('the difference', () => {
  it('shows both in one picture, with marks, and takes no edit', () => {
    openProposal('v1')
    runCommand({ type: 'remove-records', ids: ['b'] })
    expect(useDifference.getState().difference).toBeNull()
    chooseStand('difference')
    const { map, looked } = useDocument.getState()
    expect([map?.parties.b?.id, looked?.parties.b]).toEqual(['b', undefined])
    expect(useDifference.getState().difference?.marks.get('b')?.kind).toBe('removed')
    expect(runCommand(rename('Fout'))?.code).toBe('only-in-proposal')
    chooseStand('now')
    expect(useDifference.getState().difference).toBeNull()
  })

  it('on the wall holds nothing that is not for it', () => {
    openProposal('v1')
    runCommand({ type: 'edit-record', collection: 'parties', id: 'c', set: { name: 'Geheim' } })
    chooseStand('difference')
    setSession({ theme: 'beamer' })
    expect(useDocument.getState().map?.parties.c).toBeUndefined()
    expect(JSON.stringify([...(useDifference.getState().difference?.marks.keys() ?? [])])).not.toContain('"c"')
    expect(JSON.stringify(useDocument.getState().map)).not.toContain('Geheim')
  })
})
