// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { openMap, redoNext, undoLast, useDocument } from '../../../src/ui/base/state/document-store'
import { isFolded, toggleFolding } from '../../../src/ui/base/state/folding'
import { chooseLens, chooseView, setSession, useSession } from '../../../src/ui/base/state/session-store'
import { shownView } from '../../../src/ui/frame/views/shown-view'
import {
  addView,
  moveView,
  openView,
  placeView,
  removeView,
  renameView,
  replaceView,
  walkViews,
} from '../../../src/ui/frame/views/view-commands'
import { chainMap, party } from '../../support/chain-builder'

const MAP = chainMap({
  parties: ['a', 'b', 'c'].map((id) => party(id)),
  views: [
    { id: 'core', title: 'Kern', filters: { parties: ['a', 'b'] }, lens: 'roles' },
    { id: 'rim', title: 'Rand', filters: { parties: ['c'] } },
  ],
})

const views = () => useDocument.getState().map?.views ?? {}
const order = () => useDocument.getState().map?.viewOrder.map((id) => views()[id]?.title)
const chosen = () => views()[useSession.getState().view ?? '']?.title
const said = () => useSession.getState().messages.at(-1)?.text

beforeEach(() => {
  openMap(MAP)
  setSession({ page: 'map', messages: [], alsoShown: [], foldings: {}, focus: null })
  chooseView(null)
  chooseLens(null)
})

it('keeps the parties that are shown, also those put down beside the view, and the picture', () => {
  openView('core')
  setSession({ alsoShown: ['c'] })
  expect(addView({ title: 'Alles', question: '', speakerNote: '' })).toBe(true)
  // All three are shown: nothing is filtered, and the view goes on showing all when a party is added.
  const made = Object.values(views()).find(({ title }) => title === 'Alles')
  expect(made).toEqual({ id: made?.id, title: 'Alles', lens: 'roles', folded: false })
  expect(order()).toEqual(['Kern', 'Alles', 'Rand'])
  expect(chosen()).toBe('Alles')

  openView('rim')
  chooseLens(null)
  addView({ title: 'Alleen c', question: 'Wie mist u?', speakerNote: 'Wie is c?' })
  const small = Object.values(views()).find(({ title }) => title === 'Alleen c')
  expect(small).toMatchObject({ filters: { parties: ['c'] }, question: 'Wie mist u?', speakerNote: 'Wie is c?' })
  expect(small).not.toHaveProperty('lens')
})

it('keeps whether triangles are folded and what is in the middle, and saving moves nothing', () => {
  openView('core')
  toggleFolding()
  setSession({ focus: 'a' })
  addView({ title: 'Gevouwen', question: '', speakerNote: '' })
  const folded = () => isFolded(useSession.getState(), useDocument.getState().map as ChainMap)
  expect([chosen(), folded(), useSession.getState().focus]).toEqual(['Gevouwen', true, 'a'])
  openView('rim')
  expect([folded(), useSession.getState().focus]).toEqual([false, null])
  openView(Object.values(views()).find(({ title }) => title === 'Gevouwen')?.id ?? null)
  expect([folded(), useSession.getState().focus]).toEqual([true, 'a'])
})

it('keeps what was hidden by hand', () => {
  setSession({ hidden: ['b'] })
  addView({ title: 'Zonder b', question: '', speakerNote: '' })
  const made = Object.values(views()).find(({ title }) => title === 'Zonder b')
  expect(made?.filters).toEqual({ parties: ['a', 'c'] })
  expect(useSession.getState().hidden).toEqual([])
})

it('is replaced, renamed, moved and deleted, each in one step that is undone', () => {
  openView('core')
  setSession({ alsoShown: ['c'] })
  chooseLens(null)
  replaceView('rim')
  expect(views().rim).toEqual({ id: 'rim', title: 'Rand', folded: false })
  undoLast()
  expect(views().rim).toEqual(MAP.views.rim)
  redoNext()

  renameView('core', { title: 'Hart', question: '', speakerNote: 'Begin hier' })
  expect(views().core).toMatchObject({ title: 'Hart', speakerNote: 'Begin hier' })
  renameView('core', { title: 'Hart', question: '', speakerNote: '' })
  expect(views().core).not.toHaveProperty('speakerNote')
  renameView('core', { title: 'Hart', question: 'Wat ziet u?', speakerNote: '' })
  expect(views().core).toMatchObject({ question: 'Wat ziet u?' })
  renameView('core', { title: 'Hart', question: '', speakerNote: '' })
  expect(views().core).not.toHaveProperty('question')

  moveView('core', 1)
  expect(order()).toEqual(['Rand', 'Hart'])
  moveView('core', 1)
  expect(order()).toEqual(['Rand', 'Hart'])
  undoLast()
  expect(order()).toEqual(['Hart', 'Rand'])

  openView('core')
  removeView('core')
  expect(order()).toEqual(['Rand'])
  expect(useSession.getState().view).toBeNull()
  undoLast()
  expect(order()).toEqual(['Hart', 'Rand'])
})

it('is put at a place in the row, which is said, and nowhere beyond its ends', () => {
  placeView('rim', 0)
  expect(order()).toEqual(['Rand', 'Kern'])
  expect(useSession.getState().announcement.text).toBe('‘Rand’ is nu 1 van 2')
  placeView('rim', 2)
  placeView('gone', 0)
  expect(order()).toEqual(['Rand', 'Kern'])
  undoLast()
  expect(order()).toEqual(['Kern', 'Rand'])
})

it('walks from view to view and stays at the ends, with the picture of each', () => {
  walkViews(1)
  expect([chosen(), said(), useSession.getState().lens]).toEqual(['Kern', 'Weergave 1 van 2: Kern', 'roles'])
  walkViews(1)
  walkViews(1)
  expect([chosen(), said()]).toEqual(['Rand', 'Weergave 2 van 2: Rand'])
  walkViews(-1)
  expect(chosen()).toBe('Kern')
  chooseView(null)
  walkViews(-1)
  expect(chosen()).toBe('Rand')
})

it('knows which view the screen shows as it is kept', () => {
  const shown = () => shownView(MAP, useSession.getState())
  expect(shown()).toBe('all')
  openView('core')
  expect(shown()).toBe('core')
  // Another picture than the view names, and it is not what it keeps; the picture again, and it is.
  chooseLens('goals')
  expect(shown()).toBeNull()
  chooseLens('roles')
  setSession({ alsoShown: ['c'] })
  expect(shown()).toBeNull()
  openView('rim')
  expect(shown()).toBe('rim')
  // A view that names no picture is itself with any.
  chooseLens('goals')
  expect(shown()).toBe('rim')
})
