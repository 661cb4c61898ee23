// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { pairKey } from '../../../src/model/combine/party-twins'
import { keepText, useOpenTexts } from '../../../src/ui/base/drafts/open-texts'
import {
  answerPair,
  startComparison,
  stopComparison,
  swapComparison,
  useComparison,
} from '../../../src/ui/base/state/comparison-store'
import { useDifference } from '../../../src/ui/base/state/difference-store'
import { openMap, redoNext, runCommand, undoLast, useDocument } from '../../../src/ui/base/state/document-store'
import { forOthers } from '../../../src/ui/base/state/for-others'
import { chooseTool, setSession, setTheme, useSession } from '../../../src/ui/base/state/session-store'
import { chainMap, party } from '../../support/chain-builder'
import { SECRET, SECRET_MAP } from '../../support/secret-map'

const NOW = chainMap({
  id: 'nu',
  title: 'Keten',
  referenceDate: '2026-01-01',
  parties: [party('a', { name: 'Alfa' }), party('b', { name: 'Beta' })],
})
const THEN = chainMap({
  id: 'toen',
  title: 'Keten toen',
  referenceDate: '2025-01-01',
  parties: [party('a', { name: 'Alfa oud' }), party('c', { name: 'Gamma' })],
})
const LATER: ChainMap = { ...THEN, referenceDate: '2027-01-01' }

const compareWith = (map: ChainMap) => startComparison({ other: { map }, organisations: [] })
const marks = () =>
  [...(useDifference.getState().difference?.marks ?? [])].map(([id, { kind }]) => `${id} ${kind}`).sort()
const rename = (name: string) =>
  runCommand({ type: 'edit-record', collection: 'parties', id: 'a', set: { name }, unset: [] })

beforeEach(() => {
  setSession({ theme: 'light', onPaper: false, presenting: null, messages: [], view: null, panel: 'findings' })
  openMap(NOW)
})
afterEach(() => openMap(null))

describe('two maps that are compared', () => {
  it('are on the screen as one, the earlier first, while the open one stays what is kept', () => {
    expect(rename('Alfa nieuw')).toBeUndefined()
    const { whole, history } = useDocument.getState()
    compareWith(THEN)
    expect(Object.keys(useDocument.getState().map?.parties ?? {}).sort()).toEqual(['a', 'b', 'c'])
    expect(marks()).toEqual(['a changed', 'b added', 'c removed'])
    expect(useDocument.getState().whole).toBe(whole)
    stopComparison()
    expect(useDocument.getState().map).toBe(whole)
    expect(useDocument.getState().history).toBe(history)
    expect(useDifference.getState().difference).toBeNull()
  })

  it('cannot be changed, nor taken back, and no text is kept beside the map meanwhile', () => {
    rename('Alfa nieuw')
    const { whole, history } = useDocument.getState()
    compareWith(THEN)
    expect(rename('Nog anders')).toEqual({ code: 'while-comparing', values: {} })
    expect([undoLast(), redoNext()]).toEqual([undefined, undefined])
    keepText({ key: 'a/name', label: 'Naam', before: 'Alfa' }, 'half')
    expect(useOpenTexts.getState().texts.size).toBe(0)
    expect(useDocument.getState().whole).toBe(whole)
    expect(useDocument.getState().history).toBe(history)
    stopComparison()
    expect(rename('Nog anders')).toBeUndefined()
  })

  it('have no drawing tools: who takes one is told why', () => {
    compareWith(THEN)
    chooseTool('party')
    expect(useSession.getState().tool).toBe('select')
    expect(useSession.getState().messages.at(-1)?.text).toContain('Stop de vergelijking')
  })

  it('change places by hand, and by their days', () => {
    compareWith(LATER)
    expect(marks()).toEqual(['a changed', 'b removed', 'c added'])
    expect(useDocument.getState().map?.parties.a?.name).toBe('Alfa oud')
    // Whatever goes by the id of the open map finds it still.
    expect(useDocument.getState().map?.id).toBe('nu')
    swapComparison()
    expect(marks()).toEqual(['a changed', 'b added', 'c removed'])
  })

  it('become one party where the user says so, and two again', () => {
    openMap(chainMap({ id: 'nu', parties: [party('x', { name: 'Noordelijk Toezicht', abbreviation: 'BTN' })] }))
    compareWith(chainMap({ id: 'toen', parties: [party('y', { name: 'Bureau Noord', abbreviation: 'BTN' })] }))
    const [question] = useComparison.getState().comparison?.questions ?? []
    expect(question).toMatchObject({ own: 'x', other: 'y', isSame: false })
    const key = pairKey(question ?? { own: '', other: '' })
    answerPair(key, 'same')
    expect(marks()).toEqual(['x changed'])
    expect(useComparison.getState().comparison?.questions).toMatchObject([{ isSame: true }])
    answerPair(key, 'different')
    expect(marks()).toEqual(['x added', 'y removed'])
  })

  it('are let go when another map is opened', () => {
    compareWith(THEN)
    openMap(THEN)
    expect(useComparison.getState().comparison).toBeNull()
    expect(useDifference.getState().difference).toBeNull()
    expect(useDocument.getState().map).toBe(THEN)
    expect(useSession.getState().panel).toBe('findings')
  })

  it('put the view back that was on', () => {
    setSession({ view: 'v', hidden: ['b'] })
    compareWith(THEN)
    expect([useSession.getState().view, useSession.getState().hidden]).toEqual([null, []])
    stopComparison()
    expect([useSession.getState().view, useSession.getState().hidden]).toEqual(['v', ['b']])
  })
})

describe('what leaves the app while two maps are compared', () => {
  it('is the open map alone in files and on the second screen; paper shows what the screen shows', () => {
    compareWith(THEN)
    const { map } = useDocument.getState()
    expect(map && forOthers(map).map).toBe(NOW)
    setSession({ onPaper: true })
    expect(marks()).toEqual(['a changed', 'b added', 'c removed'])
    setSession({ onPaper: false })
    expect(marks()).toEqual(['a changed', 'b added', 'c removed'])
  })

  it.each([
    ['the open map', SECRET_MAP, { ...THEN, id: 'proef' }],
    ['the map beside it', { ...THEN, id: 'proef' }, SECRET_MAP],
  ])('holds nothing that %s keeps off the wall, whichever is the earlier', (_which, own, other) => {
    openMap(own)
    compareWith(other)
    const seen = () => JSON.stringify([useDocument.getState().map, useDifference.getState().difference])
    expect(seen()).toContain(SECRET)
    setTheme('beamer')
    expect(seen()).not.toContain(SECRET)
    swapComparison()
    expect(seen()).not.toContain(SECRET)
    setTheme('light')
    expect(seen()).toContain(SECRET)
  })
})
