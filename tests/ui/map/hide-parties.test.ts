// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { openMap } from '../../../src/ui/base/state/document-store'
import { bringForWalk, chooseView, select, setSession, useSession } from '../../../src/ui/base/state/session-store'
import { showAlso, showFound } from '../../../src/ui/base/state/show-also'
import { shownParties } from '../../../src/ui/base/state/shown-parties'
import { hideParties, showAgain, showAllParties } from '../../../src/ui/map/hiding/hide-parties'
import { bring } from '../../../src/ui/panels/findings/brought-parties'
import { chainMap, party } from '../../support/chain-builder'

const MAP = chainMap({
  parties: ['a', 'b', 'c', 'd'].map((id) => party(id)),
  views: [
    { id: 'core', title: 'Kern', filters: { parties: ['a', 'b'] } },
    { id: 'all', title: 'Alles' },
  ],
})

const shown = () => [...(shownParties(MAP, useSession.getState()) ?? ['all'])].sort().join('')

beforeEach(() => {
  openMap(MAP)
  chooseView(null)
  setSession({ messages: [], focus: null, selection: [], brought: null })
})

it('takes chosen parties off the map, says so, and lets go of them', () => {
  select(['b', 'c'])
  setSession({ focus: 'b' })
  hideParties(['b', 'c'])
  expect(shown()).toBe('ad')
  expect(useSession.getState()).toMatchObject({ selection: [], focus: null, hidden: ['b', 'c'] })
  expect(useSession.getState().messages.at(-1)?.text).toMatch(/^Verborgen: B en C, met de lijnen/)
})

it('shows them again one by one, or all at once, also those the view leaves out', () => {
  hideParties(['b', 'c'])
  showAgain(['b'])
  expect(shown()).toBe('abd')
  showAllParties()
  expect(shown()).toBe('all')

  chooseView('core')
  hideParties(['a'])
  expect(shown()).toBe('b')
  // One the user hid and one the view leaves out: both come, and the view stays what it is for the rest.
  showAgain(['a', 'c'])
  expect(shown()).toBe('abc')
  expect(useSession.getState().view).toBe('core')
  showAllParties()
  expect([shown(), useSession.getState().view]).toEqual(['all', null])

  chooseView('all')
  hideParties(['d'])
  showAllParties()
  // A view that shows all of them by itself is still the one that is looked at.
  expect([shown(), useSession.getState().view]).toEqual(['all', 'all'])
})

it('keeps hidden what a search, a finding or a walk is about, and shows what is drawn', () => {
  hideParties(['b', 'c'])
  showFound(['b'])
  bringForWalk(['b'])
  bring(MAP, ['c'], { selection: [] })
  expect(shown()).toBe('ad')
  showAlso(['b'])
  expect(shown()).toBe('abd')
})

it('begins anew with every view', () => {
  hideParties(['a'])
  chooseView('core')
  expect(shown()).toBe('ab')
})
