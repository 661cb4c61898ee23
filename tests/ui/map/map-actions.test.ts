// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionId } from '../../../src/ui/base/actions/action'
import { openMap, runCommand, useDocument } from '../../../src/ui/base/state/document-store'
import { chooseTool, chooseView, setSession, type Tool, useSession } from '../../../src/ui/base/state/session-store'
import { drawActions } from '../../../src/ui/map/actions/draw-actions'
import { editActions } from '../../../src/ui/map/actions/edit-actions'
import { setCamera } from '../../../src/ui/map/camera/camera'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { changesBetween } from '../../support/changes-between'

const MAP = chainMap({
  parties: [party('a'), party('b'), party('c'), party('d')],
  dependencies: [dependency('ab', 'a', 'b'), dependency('cd', 'c', 'd')],
  triangles: [triangle('of-b', { contractor: 'b' }), triangle('hole')],
  meetings: [{ id: 'table', name: 'Raad', scope: 'chain', permanence: 'standing' }],
  positions: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 }, c: { x: 0, y: 400 }, d: { x: 400, y: 400 } },
  views: [{ id: 'core', title: 'Kern', filters: { parties: ['a', 'b'] } }],
})

function run(id: ActionId): void {
  const action = [...editActions, ...drawActions].find((one) => one.id === id)
  if (action?.isAvailable()) action.run()
}

function choose(...selection: string[]): void {
  setSession({ selection })
}

const map = () => useDocument.getState().map ?? MAP
const changes = () => changesBetween(MAP, map())
const isAvailable = (id: ActionId) => editActions.find((one) => one.id === id)?.isAvailable()

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  // The map stands on screen, where a unit of it is a pixel.
  setCamera({ screenToFlowPosition: (point: object) => point, getNodes: () => [] } as never, document.body)
  openMap(MAP)
  chooseTool('select')
  chooseView(null)
  choose()
})
afterAll(() => void vi.unstubAllGlobals())

const messages = () => useSession.getState().messages.map(({ text }) => text)

describe('deleting', () => {
  it('says what went along, and says it no longer once undo would take back something else', () => {
    choose('b')
    run('delete')
    expect(messages()).toEqual([
      'Verwijderd: B, met 1 afhankelijkheid. Ook weg uit 1 weergave. Eén driehoek heeft nu een open hoek. ' +
        'Ctrl+Z maakt het ongedaan.',
    ])
    run('undo')
    expect(messages()).toEqual([])
    choose('d')
    run('delete')
    expect(messages()).toHaveLength(1)
    runCommand({ type: 'edit-record', collection: 'parties', id: 'a', set: { role: 'iets anders' } })
    expect(messages()).toEqual([])
  })

  it('takes all that is selected with what cannot be without it, as one step', () => {
    choose('a', 'cd', 'table')
    run('delete')
    expect(Object.keys(changes()).sort()).toEqual([
      '/dependencies/ab',
      '/dependencies/cd',
      '/meetings/table',
      '/parties/a',
      '/positions/a',
      '/views/core/filters/parties',
    ])
    expect(useSession.getState().selection).toEqual([])
    run('undo')
    expect(changes()).toEqual({})
  })

  it('cannot be done with nothing selected', () => {
    expect(isAvailable('delete')).toBe(false)
    run('delete')
    expect(map()).toBe(MAP)
  })
})

describe('undo and redo', () => {
  const rename = (id: string) =>
    runCommand({ type: 'edit-record', collection: 'parties', id, set: { name: `nieuw ${id}` }, unset: [] })

  it('go back and forth, one step at a time', () => {
    rename('a')
    rename('b')
    run('undo')
    expect(changes()).toEqual({ '/parties/a/name': 'nieuw a' })
    run('undo')
    expect(changes()).toEqual({})
    expect([isAvailable('undo'), isAvailable('redo')]).toEqual([false, true])
    run('redo')
    expect(changes()).toEqual({ '/parties/a/name': 'nieuw a' })
    run('redo')
    expect(changes()).toEqual({ '/parties/a/name': 'nieuw a', '/parties/b/name': 'nieuw b' })
    expect([isAvailable('undo'), isAvailable('redo')]).toEqual([true, false])
  })
})

describe('duplicating', () => {
  it('copies all that is selected beside it, and selects and shows the copies', () => {
    chooseView('core')
    choose('a', 'b')
    run('duplicate')
    const copies = useSession.getState().selection
    expect(copies).toHaveLength(2)
    expect(copies.map((id) => map().positions[id])).toEqual([
      { x: 40, y: 132 },
      { x: 440, y: 132 },
    ])
    expect(useSession.getState().alsoShown).toEqual(copies)
    expect(changesBetween(MAP.parties.a, map().parties.a)).toEqual({})
  })
})

describe('selecting all', () => {
  it('is all that one sees', () => {
    run('selectAll')
    expect(useSession.getState().selection).toEqual(['a', 'b', 'c', 'd'])
    chooseView('core')
    setSession({ alsoShown: ['d'] })
    run('selectAll')
    expect(useSession.getState().selection).toEqual(['a', 'b', 'd'])
  })
})

describe('drawing by keyboard', () => {
  const free = { x: expect.any(Number), y: expect.any(Number) }

  it.each<[ActionId, readonly string[], Tool, object]>([
    ['newParty', [], 'party', { kind: 'party', place: free }],
    ['newTriangle', [], 'triangle', { kind: 'triangle', place: free }],
    ['newTriangle', ['b'], 'triangle', { kind: 'triangle', place: { x: 400, y: 0 }, contractor: 'b' }],
    ['newTriangle', ['of-b'], 'triangle', { kind: 'triangle', place: { x: 400, y: 0 }, triangle: 'of-b' }],
    ['newDependency', [], 'dependency', { kind: 'dependency' }],
    ['newDependency', ['a'], 'dependency', { kind: 'dependency', from: 'a', isGuess: true }],
    ['newDependency', ['of-b'], 'dependency', { kind: 'dependency', from: 'b', isGuess: true }],
    ['newDependency', ['hole'], 'dependency', { kind: 'dependency' }],
    ['newDependency', ['a', 'b'], 'dependency', { kind: 'dependency' }],
    ['newCoupling', ['a'], 'coupling', { kind: 'coupling', from: { party: 'a' }, isGuess: true }],
    ['newCoupling', ['of-b'], 'coupling', { kind: 'coupling', from: { triangle: 'of-b' }, isGuess: true }],
    ['newCoupling', ['table'], 'coupling', { kind: 'coupling' }],
  ])('%s with %j selected opens its form', (id, selection, tool, draft) => {
    choose(...selection)
    run(id)
    expect(useSession.getState()).toMatchObject({ tool, firstEnd: null })
    expect(useSession.getState().draft).toEqual(draft)
  })

  it('puts a new party where no card is', () => {
    run('newParty')
    const { draft } = useSession.getState()
    const place = draft?.kind === 'party' ? draft.place : undefined
    const taken = Object.values(MAP.positions)
    expect(taken.some(({ x, y }) => Math.abs(x - (place?.x ?? 0)) < 200 && Math.abs(y - (place?.y ?? 0)) < 60)).toBe(
      false,
    )
  })
})
