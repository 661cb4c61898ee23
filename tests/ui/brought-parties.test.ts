import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Subject } from '../../src/graph/finding'
import { visibleParties } from '../../src/model/visible-parties'
import { openMap, runCommand, useDocument } from '../../src/ui/base/state/document-store'
import { chooseView, select, setSession, useSession } from '../../src/ui/base/state/session-store'
import { showAlso } from '../../src/ui/base/state/show-also'
import { letGoOfFinding, showEvidence, showFinding } from '../../src/ui/panels/findings/show-finding'
import { finding } from '../graph/conversation/sample'
import { chainMap, dependency, party } from '../support/chain-builder'

const IDS = ['a', 'b', 'c', 'd', 'e']
const MAP = chainMap({
  parties: IDS.map((id) => party(id)),
  dependencies: [dependency('c-d', 'c', 'd')],
  views: [
    { id: 'core', title: 'Kern', filters: { parties: ['a'] } },
    { id: 'wide', title: 'Ruim', filters: { parties: ['a', 'b'] } },
  ],
})

const about = (...ids: readonly string[]): Subject[] => ids.map((id) => ({ kind: 'parties', id }))
const FIRST = finding('one:1', { about: about('b', 'c') })
const SECOND = finding('two:2', { about: about('c', 'd') })
const NEAR = finding('three:3', { about: about('a') })

/** The parties on screen. */
function seen(): string[] {
  const { view, alsoShown } = useSession.getState()
  return [...(visibleParties(MAP, view, alsoShown) ?? IDS)].sort()
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  openMap(MAP)
  setSession({ shownFinding: null, selection: [], focus: null })
  chooseView('core')
})

describe('parties that a view leaves out', () => {
  it('come with a finding and go with it', () => {
    showFinding(FIRST)
    expect(seen()).toEqual(['a', 'b', 'c'])
    letGoOfFinding()
    expect(seen()).toEqual(['a'])
    // What nobody sees is not selected.
    expect(useSession.getState().selection).toEqual([])
  })

  it('go when another finding is shown, as far as that one is not about them', () => {
    showFinding(FIRST)
    showFinding(SECOND)
    expect(seen()).toEqual(['a', 'c', 'd'])
    showFinding(NEAR)
    expect(seen()).toEqual(['a'])
    expect(useSession.getState().selection).toEqual(['a'])
  })

  it('stay when the user put them down or looked for them, before or after', () => {
    showAlso(['c'])
    showFinding(FIRST)
    showAlso(['b'])
    letGoOfFinding()
    expect(seen()).toEqual(['a', 'b', 'c'])
    showFinding(NEAR)
    expect(seen()).toEqual(['a', 'b', 'c'])
  })

  it('stay when the user selects them, or what is drawn between them', () => {
    showFinding(FIRST)
    select(['c'])
    expect(seen()).toEqual(['a', 'c'])
    chooseView('core')
    showFinding(SECOND)
    select(['c-d'])
    expect(seen()).toEqual(['a', 'c', 'd'])
    chooseView('core')
    showFinding(FIRST)
    // A click on the card that the finding had selected already.
    select(['b'])
    letGoOfFinding()
    expect(seen()).toEqual(['a', 'b'])
  })

  it('stay when they are edited or looked around', () => {
    showFinding(FIRST)
    runCommand({ type: 'edit-record', collection: 'parties', id: 'b', set: { name: 'Anders' }, unset: [] })
    expect(useDocument.getState().map?.parties.b?.name).toBe('Anders')
    setSession({ focus: 'c', shownFinding: null })
    expect(seen()).toEqual(['a', 'b', 'c'])
  })

  it('stay while one follows the evidence, and go after it', () => {
    showFinding(FIRST)
    showEvidence({ kind: 'parties', id: 'c' })
    expect(seen()).toEqual(['a', 'b', 'c'])
    showEvidence({ kind: 'dependencies', id: 'c-d' })
    expect(seen()).toEqual(['a', 'b', 'c', 'd'])
    letGoOfFinding()
    expect(seen()).toEqual(['a'])
  })

  it('are those of the view one chooses meanwhile', () => {
    showFinding(FIRST)
    chooseView('wide')
    expect(seen()).toEqual(['a', 'b'])
    showAlso(['c'])
    letGoOfFinding()
    expect(seen()).toEqual(['a', 'b', 'c'])
  })
})

describe('a view that leaves nothing out', () => {
  it('is the same after a finding as before', () => {
    chooseView(null)
    const { alsoShown } = useSession.getState()
    showFinding(FIRST)
    expect(useSession.getState()).toMatchObject({ shownFinding: FIRST.key, selection: ['b'], brought: null })
    expect(useSession.getState().alsoShown).toBe(alsoShown)
  })
})
