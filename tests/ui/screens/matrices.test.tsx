// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { smallMap } from '../../e2e/support/sample-map'
import { all, click, close, details, keys, later, one, open, press, settle, soon, type, words } from './desk'

afterEach(async () => {
  window.dispatchEvent(new Event('afterprint'))
  await close()
})

/** A grid draws what is in sight of a reader, and on paper all of it: without a layout the second it is. */
async function wholeGrid(): Promise<HTMLElement> {
  const grid = await later('grid')
  window.dispatchEvent(new Event('beforeprint'))
  await settle()
  return grid
}

it('one letter per cell fills who sits where; the form knows the mandates, and undo takes each back', async () => {
  const map = smallMap(['alfa', 'beta', 'gamma'], {
    meetings: [
      { id: 'stuur', name: 'Stuurgroep', level: 'executive', scope: 'chain', permanence: 'standing' },
      { id: 'werk', name: 'Werkgroep', level: 'operational', scope: 'chain', permanence: 'standing' },
    ],
  })
  await open(map, { lens: 'meetings', page: 'seats' })
  const grid = await wholeGrid()
  const at = (row: number, column: number) =>
    grid.querySelector(`[role=gridcell][data-row="${row}"][data-column="${column}"]`) as HTMLElement
  const heads = () => all('columnheader', undefined, grid).map(words)
  const cell = (name: string) => one('gridcell', name, grid)
  await soon(() => expect(heads()[0]).toMatch(/^Stuurgroep/))
  expect(heads()[1]).toMatch(/^Werkgroep/)
  expect(heads()[2]).toBe('overleggen')
  // One Tab leads into it: there is one stop.
  expect([...grid.querySelectorAll('[tabindex="0"]')]).toEqual([cell('Alfa in Stuurgroep: neemt hier niet deel')])

  // A letter goes on to the next cell; Tab passes one over. At the end of a row comes the next row.
  await press(at(0, 0), 'b', 'l', 'Tab', 'i', '0')
  expect(document.activeElement).toBe(cell('Gamma in Werkgroep: neemt hier niet deel'))
  await keys('x', 'v')
  expect(document.activeElement).toBe(cell('Gamma in Werkgroep: neemt deel, mandaat nog niet uitgezocht, voorzitter'))
  await keys('Home', 'ArrowUp', 'ArrowUp')
  expect(document.activeElement).toBe(cell('Alfa in Stuurgroep: mag besluiten'))
  const last = all('row', undefined, grid).at(-1) as HTMLElement
  expect(all('gridcell', undefined, last).map(words)).toEqual(['1 / 2', '0 / 3'])

  // On the head of a meeting letters and digits say what kind of meeting it is.
  await keys('ArrowUp', 'b', '1')
  expect(document.activeElement).toBe(one('columnheader', 'Stuurgroep: besluit, politiek', grid))

  // The same mandates stand in the form beside it.
  await click(one('tab', 'Details'))
  expect(await later('heading', 'Stuurgroep', details())).toBeDefined()
  expect(one('button', /besluiten Mandaat$/, details())).toBeDefined()
  expect(one('button', /bewust geen Mandaat$/, details())).toBeDefined()

  // Each letter was a step of its own: first those on the head, then chair, X, 0 and I.
  await click(at(2, 0))
  await keys('Control+z', 'Control+z')
  expect(heads()[0]).toMatch(/^Stuurgroep/)
  expect(one('columnheader', /^Stuurgroep: karakter\?, bestuurlijk/, grid)).toBeDefined()
  await keys('Control+z', 'Control+z', 'Control+z', 'Control+z')
  expect([words(at(2, 1)), words(at(1, 1)), words(at(0, 1))]).toEqual(['', '', 'L'])
  await keys('Escape')
  expect(document.activeElement).toBe(one('region', 'Legenda en sneltoetsen'))
})

it('the ladder says where matters go, and lets one say it', async () => {
  const map = smallMap(['alfa', 'beta', 'gamma'], {
    meetings: [
      {
        id: 'stuurgroep',
        name: 'Stuurgroep keten',
        character: 'decides',
        level: 'executive',
        scope: 'chain',
        permanence: 'standing',
      },
      { id: 'werkgroep', name: 'Werkgroep ramingen', level: 'tactical', scope: 'chain', permanence: 'standing' },
    ],
  })
  await open(map, { lens: 'meetings', page: 'ladder' })
  const ladder = await later('region', 'Overlegladder')
  await later('heading', 'Overlegladder', ladder)
  expect(words(ladder)).toContain('Van de 2 overleggen legt er geen voor aan een ander')
  const row = () =>
    all('row', undefined, ladder).find((one) => words(one).includes('Werkgroep ramingen')) as HTMLElement
  expect(words(row())).toContain('Waar een kwestie heen gaat is nog niet uitgezocht.')

  await press(one('combobox', 'Werkgroep ramingen legt voor aan', row()))
  await type('Stuurgroep')
  await keys('Enter')
  expect(words(row())).toContain('Eén niveau hoger: Stuurgroep keten.')
  expect(words(ladder)).toContain('legt er 1 voor aan een ander')
  await click(one('button', 'Werkgroep ramingen', row()))
  expect(row().getAttribute('aria-current')).toBe('true')
  await click(one('tab', 'Details'))
  expect(words(details())).toContain('Werkgroep ramingen')

  await click(one('button', /Niveau van Werkgroep ramingen/, row()))
  await click(all('option', 'operationeel').find((one) => !(one instanceof HTMLOptionElement)) as HTMLElement)
  expect(words(row())).toContain('Naar Stuurgroep keten; slaat een niveau over: tactisch.')
  one('button', 'Werkgroep ramingen', row()).focus()
  await keys('Control+z')
  expect(words(row())).toContain('Eén niveau hoger')
  await keys('Control+z')
  expect(words(row())).toContain('nog niet uitgezocht.')
})
