// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { REST_MS } from '../../../src/ui/kit/fields/use-draft'
import { smallMap } from '../../e2e/support/sample-map'
import { click, close, field, file, held, one, open, press, selectOnMap, soon, type } from './desk'

afterEach(close)

it('a text becomes part of the map after two seconds of rest, and all of one visit is one step', async () => {
  await open(smallMap(['alfa', 'beta']))
  const role = field('Rol in de keten', await selectOnMap('alfa'))
  const undo = () => one('button', /^Ongedaan maken/) as HTMLButtonElement
  const kept = () => file().parties?.[0]?.role
  await press(role)
  await type('beslist ')
  expect([kept(), undo().disabled]).toEqual([undefined, true])
  await new Promise((done) => setTimeout(done, REST_MS + 100))
  await soon(() => expect(undo().disabled).toBe(false))
  // Whoever goes on is not disturbed: the blank at the end is still there.
  expect(document.activeElement).toBe(role)
  await type('op aanvragen')
  expect(held(role)).toBe('beslist op aanvragen')
  role.blur()
  await soon(() => expect(undo().disabled).toBe(false))
  expect(kept()).toBe('beslist op aanvragen')
  await click(undo())
  expect([held(role), kept(), undo().disabled]).toEqual(['', undefined, true])
})
