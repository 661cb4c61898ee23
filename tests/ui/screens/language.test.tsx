// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { mapWithTriangle } from '../../e2e/support/sample-map'
import { click, close, example, file, fill, held, keys, one, open, selectOnMap, words } from './desk'

afterEach(close)

it('a field that is half typed is kept when the language changes', async () => {
  await open(mapWithTriangle({ title: 'Test' }))
  await fill(one('textbox', 'Rol in de keten', await selectOnMap('alfa')), 'decides')
  await click(one('button', 'EN English'))
  expect(held(one('textbox', /^Role/))).toBe('decides')
  await click(one('button', 'NL Nederlands'))
  expect(file().parties?.[0]).toMatchObject({ id: 'alfa', role: 'decides' })
})

it('every button, menu and label around an example is in English', async () => {
  await open(await example('migratieketen'), { view: await firstView() })
  await click(one('button', 'EN English'))
  expect(words()).toContain('reference date 31 December 2025 · draft')
  await click(one('button', /^Show( ·|$)/))
  const look = one('dialog', 'What the map shows')
  expect(words(look)).toContain('25 of 52 parties')
  expect(one('button', /^27 hidden/)).toBeDefined()
  for (const name of [/^Party cards:/, /^View:/]) {
    await click(one('button', name, look))
    expect(one('menu')).toBeDefined()
    await keys('Escape')
  }
})

/** The view with which the example opens. */
async function firstView(): Promise<string | null> {
  const { viewOrder, views } = await example('migratieketen')
  return viewOrder[0] ?? Object.keys(views)[0] ?? null
}
