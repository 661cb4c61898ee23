import { expect, it } from 'vitest'
import { followedIn } from '../../../src/ui/base/follow/screen-address'
import { readScreenMessage } from '../../../src/ui/base/follow/screen-messages'

const LOOK = {
  language: 'nl',
  lens: 'roles',
  lensOpen: false,
  lensStop: { record: 'a', question: 'mandate', item: 1 },
  selection: ['a'],
  shownFinding: null,
  focus: null,
  view: 'core',
  alsoShown: [],
  hidden: ['b'],
  foldings: { 'map/core': true },
  chainsShown: false,
  measure: { id: 'degree', channel: 'size' },
  way: { from: null, to: null },
  layer: 'plain',
  meetingsShown: false,
  agreementsOn: null,
}
const MESSAGE = {
  kind: 'look',
  of: 'tab_1',
  look: LOOK,
  found: { 'high-dependents.many:a': 'h' },
  extent: { x: 0, y: -2.5, width: 100, height: 50 },
  asked: { title: 'Kern', question: 'Wie mist u?' },
}

it('reads what the windows tell each other', () => {
  expect(readScreenMessage(MESSAGE)).toEqual(MESSAGE)
  for (const kind of ['hello', 'here', 'gone']) expect(readScreenMessage({ kind, of: 'tab_1' })).toBeDefined()
  expect(readScreenMessage({ kind: 'map', of: 'tab_1', text: '{}' })).toBeDefined()
})

it.each([
  ['nothing', undefined],
  ['a text', 'hello'],
  ['another kind', { kind: 'shutdown', of: 'tab_1' }],
  ['nobody’s', { kind: 'hello' }],
  ['a map that is no text', { kind: 'map', of: 'tab_1', text: {} }],
  ['more than was agreed', { ...MESSAGE, notes: 'x' }],
  ['an extent without width', { ...MESSAGE, extent: { x: 0, y: 0, width: 0, height: 1 } }],
  ['an extent that is no number', { ...MESSAGE, extent: { x: Number.NaN, y: 0, width: 1, height: 1 } }],
  ['an unknown picture', { ...MESSAGE, look: { ...LOOK, lens: 'everything' } }],
  ['a selection that is no list', { ...MESSAGE, look: { ...LOOK, selection: 'a' } }],
  ['half a look', { ...MESSAGE, look: { lens: null } }],
])('passes over %s', (_, data) => {
  expect(readScreenMessage(data)).toBeUndefined()
})

it('knows a window that follows by its address, and no other', () => {
  expect(followedIn('#meekijken=tab_ab12')).toBe('tab_ab12')
  for (const hash of ['', '#kaart=map_x1', '#meekijken=', '#meekijken=map_1', '#meekijken=tab_<b>']) {
    expect(followedIn(hash)).toBeUndefined()
  }
})
