// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { textsOf } from '../../../src/text/texts'
import { openMap } from '../../../src/ui/base/state/document-store'
import {
  chooseLens,
  chooseView,
  select,
  setSession,
  setTheme,
  useSession,
} from '../../../src/ui/base/state/session-store'
import { followBeamer } from '../../../src/ui/frame/beamer/beamer'
import {
  followPresentingKeys,
  present,
  start,
  stepsOf,
  usePresentChoice,
} from '../../../src/ui/frame/presenting/presenting'
import { chainMap, party } from '../../support/chain-builder'

const MAP = chainMap({
  parties: ['a', 'b'].map((id) => party(id)),
  views: [
    { id: 'one', title: 'Een', question: 'Klopt dit?', speakerNote: 'Niet voor de groep' },
    { id: 'two', title: 'Twee', lens: 'roles' },
  ],
})

const press = (key: string, target: EventTarget = document.body, held = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }))
const at = () => useSession.getState().view

beforeEach(() => {
  openMap(MAP)
  setTheme('light')
  chooseView(null)
  chooseLens(null)
  setSession({ presenting: null, selection: [], messages: [], page: 'map' })
  usePresentChoice.setState({ open: false })
})

it('shows title and question of each view, never its note; without a question that of its picture', () => {
  const texts = textsOf('nl')
  const steps = stepsOf(MAP, 'views', texts)
  expect(steps.map(({ title, question }) => [title, question])).toEqual([
    ['Een', 'Klopt dit?'],
    ['Twee', texts.lenses.question.roles],
  ])
  expect(JSON.stringify(steps)).not.toContain('Niet voor de groep')
  expect(stepsOf(MAP, 'pictures', texts)).toHaveLength(5)
})

it('walks with a remote control and the keys, and stays at the ends', () => {
  const stop = followPresentingKeys()
  present()
  expect([at(), useSession.getState().theme]).toEqual(['one', 'beamer'])
  for (const key of ['PageDown', 'PageDown']) press(key)
  expect(at()).toBe('two')
  press('ArrowLeft')
  expect(at()).toBe('one')
  press(' ')
  expect(at()).toBe('two')
  press(' ', document.body, { shiftKey: true })
  expect(at()).toBe('one')
  press('ArrowRight')
  expect(useSession.getState().announcement.text).toContain('2 van 2: Twee')
  stop()
})

it('leaves the keys to what is chosen, and Escape leads out one step at a time', () => {
  const stops = [followPresentingKeys(), followBeamer()]
  present()
  select(['a'])
  press('ArrowRight')
  press('Escape')
  expect([at(), useSession.getState().presenting]).toEqual(['one', { of: 'views', wasBeamer: false }])
  select([])
  press('Escape')
  expect([useSession.getState().presenting, useSession.getState().theme]).toEqual([null, 'light'])
  // Who was on the beamer already stays there.
  setTheme('beamer')
  present()
  press('Escape')
  expect([useSession.getState().presenting, useSession.getState().theme]).toEqual([null, 'beamer'])
  for (const stop of stops) stop()
})

it('asks what to present of a map without views, and walks the pictures when told', () => {
  openMap(chainMap({ parties: [party('a')] }))
  present()
  expect([usePresentChoice.getState().open, useSession.getState().presenting]).toEqual([true, null])
  const stop = followPresentingKeys()
  start('pictures')
  expect(useSession.getState().lens).toBe('parties')
  press('PageDown')
  expect(useSession.getState().lens).toBe('dependencies')
  stop()
})

it('walks on from a view that puts something in the middle: nobody chose that', () => {
  const stop = followPresentingKeys()
  openMap(
    chainMap({
      parties: ['a', 'b'].map((id) => party(id)),
      views: [
        { id: 'one', title: 'Een', focus: 'a' },
        { id: 'two', title: 'Twee', focus: 'b' },
        { id: 'three', title: 'Drie' },
      ],
    }),
  )
  start('views')
  press('ArrowRight')
  press('ArrowRight')
  expect(at()).toBe('three')
  press('ArrowLeft')
  setSession({ focus: 'a' })
  press('ArrowRight')
  expect(at()).toBe('two')
  stop()
})
