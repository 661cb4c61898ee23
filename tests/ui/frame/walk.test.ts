// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { visibleParties } from '../../../src/model/visible-parties'
import { openMap, runCommand, useDocument } from '../../../src/ui/base/state/document-store'
import { chooseLens, chooseView, select, setSession, useSession } from '../../../src/ui/base/state/session-store'
import { showAlso } from '../../../src/ui/base/state/show-also'
import { walk } from '../../../src/ui/frame/lenses/walk'
import { chainMap, dependency, party } from '../../support/chain-builder'

const IDS = ['a', 'b', 'c', 'd', 'e']

/** Two relations that a lens asks about; the view of the map shows one of their four parties. */
const MAP = chainMap({
  referenceDate: '2026-06-01',
  parties: IDS.map((id) => party(id)),
  dependencies: [
    dependency('ab', 'a', 'b', { nature: 'partner', noticeOfChange: null }),
    dependency('cd', 'c', 'd', { nature: 'partner', noticeOfChange: null, strained: false }),
  ],
  positions: Object.fromEntries(IDS.map((id, at) => [id, { x: at * 300, y: 0 }])),
  views: [
    { id: 'core', title: 'Kern', filters: { parties: ['a'] } },
    { id: 'wide', title: 'Ruim', filters: { parties: ['a', 'e'] } },
  ],
})

/** The parties on screen. */
function seen(): string[] {
  const { view, alsoShown } = useSession.getState()
  return [...(visibleParties(MAP, view, alsoShown) ?? IDS)].sort()
}

/** Walks, and says at which question of which record one stands then. */
function step(direction: 1 | -1 = 1): string | null {
  walk(direction)
  const { lensStop } = useSession.getState()
  return lensStop && `${lensStop.record} ${lensStop.question}`
}

function answer(id: string, field: string): void {
  runCommand({ type: 'edit-record', collection: 'dependencies', id, set: { [field]: false }, unset: [] })
}

function start(map: ChainMap = MAP): void {
  openMap(map)
  setSession({ selection: [], focus: null, draft: null, page: 'map', panel: 'findings' })
  chooseView('core')
  chooseLens('dependencies')
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  start()
})
afterAll(() => void vi.unstubAllGlobals())

describe('a walk along the open questions', () => {
  it('goes from the first to the last in the order of the map, and round', () => {
    expect([step(), step(), step(), step()]).toEqual([
      'ab dependencies.critical',
      'ab dependencies.strained',
      'cd dependencies.critical',
      'ab dependencies.critical',
    ])
    expect([step(-1), step(-1)]).toEqual(['cd dependencies.critical', 'ab dependencies.strained'])
  })

  it('selects the record, opens its form and says the question with its number', () => {
    setSession({ draft: { kind: 'dependency' }, focus: 'a', panelOpen: false })
    step(-1)
    expect(useSession.getState()).toMatchObject({
      selection: ['cd'],
      panel: 'details',
      panelOpen: true,
      draft: null,
      focus: null,
    })
    expect(useSession.getState().announcement.text).toMatch(/ 2 van 2\.$/)
  })

  it('goes on at what the user selected meanwhile', () => {
    step()
    select(['cd'])
    expect(step()).toBe('cd dependencies.critical')
  })

  it('can ask one question alone', () => {
    setSession({ lensQuestion: 'dependencies.critical' })
    expect([step(), step(), step()]).toEqual([
      'ab dependencies.critical',
      'cd dependencies.critical',
      'ab dependencies.critical',
    ])
  })

  it('passes over what has got its answer, and ends when all have one', () => {
    answer('ab', 'critical')
    expect(step()).toBe('ab dependencies.strained')
    answer('ab', 'strained')
    answer('cd', 'critical')
    expect(step()).toBeNull()
    expect(useSession.getState().announcement.text).toBe('Alle vragen van dit beeld hebben een antwoord.')
  })

  it('leaves the document alone', () => {
    step()
    step(-1)
    expect(useDocument.getState().map).toBe(MAP)
  })
})

describe('parties that the view leaves out', () => {
  it('come with the question that is about them, and go when the walk goes on', () => {
    expect(seen()).toEqual(['a'])
    step()
    expect(seen()).toEqual(['a', 'b'])
    step(-1)
    expect(seen()).toEqual(['a', 'c', 'd'])
    step()
    expect(seen()).toEqual(['a', 'b'])
  })

  it('go when the walk is at its end, and when one looks through no lens any more', () => {
    step()
    answer('ab', 'critical')
    answer('ab', 'strained')
    answer('cd', 'critical')
    expect(step()).toBeNull()
    expect(seen()).toEqual(['a'])
    start()
    step()
    chooseLens(null)
    expect(seen()).toEqual(['a'])
  })

  it('stay when the user showed them before, or asks for them meanwhile', () => {
    showAlso(['e', 'b'])
    step()
    step(-1)
    expect(seen()).toEqual(['a', 'b', 'c', 'd', 'e'])
    showAlso(['c'])
    step()
    expect(seen()).toEqual(['a', 'b', 'c', 'e'])
    chooseLens(null)
    expect(seen()).toEqual(['a', 'b', 'c', 'e'])
  })

  it('are forgotten with the view and with the map: what is shown there later is the choice of the user', () => {
    step()
    chooseView('wide')
    setSession({ alsoShown: ['b'] })
    step(-1)
    expect(seen()).toEqual(['a', 'b', 'c', 'd', 'e'])
    start({ ...MAP, id: 'copy' })
    setSession({ alsoShown: ['c'] })
    step()
    expect(seen()).toEqual(['a', 'b', 'c'])
  })
})
