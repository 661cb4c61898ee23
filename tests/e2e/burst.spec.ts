import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { burst } from './support/burst'
import { downloadText } from './support/downloads'
import { mapWithTriangle, smallMap } from './support/sample-map'
import { card, chooseView, openEmptyMap, openMapFile, theMap } from './support/screens'

// Every form that is walked through by Enter, typed faster than anything can be drawn: what is stored is what was typed.

interface Ends {
  readonly supplier: string
  readonly dependent: string
  readonly product: string
}

interface Stored {
  readonly parties: readonly { readonly id: string; readonly name: string }[]
  readonly triangles?: readonly {
    readonly contractor: string
    readonly owner: { readonly party: string }
    readonly clients: readonly { readonly party: string }[]
  }[]
  readonly dependencies?: readonly Ends[]
  readonly couplingPoints?: readonly object[]
  readonly meetings?: readonly {
    readonly name: string
    readonly participants?: readonly { readonly party: string }[]
  }[]
  readonly agreements?: readonly { readonly title: string }[]
  readonly goals?: readonly { readonly text: string; readonly contributions?: readonly { readonly party: string }[] }[]
}

const stored = async (page: Page) => JSON.parse(await downloadText(page)) as Stored

/** The names of parties by their ids. */
const namesIn = ({ parties }: Stored) => new Map(parties.map(({ id, name }) => [id, name]))

async function dependenciesIn(page: Page): Promise<readonly string[]> {
  const map = await stored(page)
  const names = namesIn(map)
  return (map.dependencies ?? []).map(
    ({ supplier, dependent, product }) => `${names.get(supplier)} > ${names.get(dependent)}: ${product}`,
  )
}

/** Looks for something to do and goes on typing at once. */
async function burstInSearch(page: Page, ...typed: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+k')
  await burst(page, ...typed)
}

test('triangles, then parties and dependencies after them', async ({ page }) => {
  await openEmptyMap(page)

  await test.step('triangles', async () => {
    await theMap(page).focus()
    await burst(page, 'd', 'Eigenaar X', 'Enter', 'Klant Y', 'Enter', 'Nemer Z', 'Enter', 'Enter')
    await burst(page, 'Tweede N', 'Enter', 'Enter', 'Derde', 'Enter', 'Enter', 'Escape')
    await expect(page.getByRole('form')).toBeHidden()
    const map = await stored(page)
    const names = namesIn(map)
    const drawn = (map.triangles ?? []).map(({ contractor, owner, clients }) =>
      [owner.party, clients[0]?.party ?? '', contractor].map((id) => names.get(id)),
    )
    expect(drawn.sort()).toEqual([
      ['Eigenaar X', 'Klant Y', 'Derde'],
      ['Eigenaar X', 'Klant Y', 'Nemer Z'],
      ['Eigenaar X', 'Klant Y', 'Tweede N'],
    ])
  })

  await test.step('parties, and dependencies after them', async () => {
    await page.keyboard.press('Escape')
    await theMap(page).focus()
    await burst(page, 'p', 'Een', 'Enter', 'Bakker', 'Enter', 'Drie', 'Enter', 'Vier', 'Enter', 'Escape')
    await expect(page.getByRole('combobox', { name: 'Naam of afkorting van de partij' })).toBeHidden()
    await theMap(page).focus()
    // The party that was typed last is selected: it stands in the first field, and what is typed replaces it.
    await burst(page, 'r', 'Een', 'Enter', 'Bakker', 'Enter', 'brood en spelen', 'Enter')
    await expect(page.getByRole('form')).toBeHidden()
    await burst(page, 'Escape', 'r', 'Drie', 'Enter', 'Zes', 'Enter', 'water', 'Enter')
    await expect(page.getByRole('form')).toBeHidden()
    expect([...(await dependenciesIn(page))].sort()).toEqual(['Drie > Zes: water', 'Een > Bakker: brood en spelen'])
    const names = ['Bakker', 'Derde', 'Drie', 'Een', 'Eigenaar X', 'Klant Y', 'Nemer Z', 'Tweede N', 'Vier', 'Zes']
    expect([...namesIn(await stored(page)).values()].sort()).toEqual(names)
  })
})

test('a form on the map that is asked for from a page, and a coupling point', async ({ page }) => {
  await openMapFile(page, mapWithTriangle())

  await test.step('a form on the map that is asked for from a page', async () => {
    await chooseView(page, 'Tabellen')
    await expect(page.getByRole('rowheader', { name: 'Alfa' })).toBeVisible()
    await burstInSearch(page, 'relatie tekenen', 'Enter', 'Alfa', 'Enter', 'Beta', 'Enter', 'brood', 'Enter')
    await expect(page.getByRole('form')).toBeHidden()
    expect(await dependenciesIn(page)).toEqual(['Alfa > Beta: brood'])
    await expect(theMap(page)).toBeFocused()
  })

  await test.step('a coupling point', async () => {
    await page.keyboard.press('Escape')
    await theMap(page).focus()
    await burst(page, 'k', 'Gamma', 'Enter', 'Delta', 'Enter', 'planning', 'Enter', 'september', 'Enter')
    await expect(page.getByRole('form')).toBeHidden()
    expect((await stored(page)).couplingPoints).toMatchObject([
      { ends: [{ triangle: 'driehoek' }, { party: 'delta' }], kind: 'planning', moment: 'september' },
    ])
  })
})

test('records from the search field with who takes part, and a window that is fetched first', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta', 'gamma']))

  await test.step('a meeting, a goal and an agreement, from the search field, and who takes part', async () => {
    await burstInSearch(page, 'nieuw overleg', 'Enter', 'Ketenberaad', 'Enter')
    await page.getByPlaceholder('Deelnemer toevoegen').focus()
    await burst(page, 'Alfa', 'Enter', 'Beta', 'Enter', 'Gamma', 'Enter')
    await burstInSearch(page, 'nieuw doel', 'Enter', 'Sneller beslissen', 'Enter')
    await page.getByPlaceholder('Partij die bijdraagt toevoegen').focus()
    await burst(page, 'Gamma', 'Enter', 'Alfa', 'Enter')
    await burstInSearch(page, 'nieuwe afspraak', 'Enter', 'Het convenant', 'Enter')
    await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Het convenant')
    const map = await stored(page)
    expect(map.meetings).toMatchObject([
      { name: 'Ketenberaad', participants: [{ party: 'alfa' }, { party: 'beta' }, { party: 'gamma' }] },
    ])
    expect(map.goals).toMatchObject([
      { text: 'Sneller beslissen', contributions: [{ party: 'gamma' }, { party: 'alfa' }] },
    ])
    expect(map.agreements).toMatchObject([{ title: 'Het convenant' }])
  })

  await test.step('a window that is fetched first', async () => {
    await card(page, 'Alfa').click()
    await burstInSearch(page, 'samenvoegen', 'Enter', 'Beta', 'Enter', 'Enter')
    await expect(card(page, 'Beta')).toBeHidden()
    await expect(page.getByRole('dialog')).toBeHidden()
    expect([...namesIn(await stored(page)).keys()].sort()).toEqual(['alfa', 'gamma'])
  })
})

test('the details of what is selected, and a cell and a row of a table', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await theMap(page).focus()
  await burst(page, 'ArrowDown', 'Enter', ' en meer', 'Enter')
  await expect(card(page, 'Alfa en meer')).toBeVisible()
  await chooseView(page, 'Tabellen')
  await page.getByRole('rowheader', { name: 'Alfa en meer' }).click()
  await burst(page, 'A een', 'Enter', 'B twee', 'Enter')
  await expect(page.getByRole('rowheader', { name: 'B twee' })).toBeVisible()
  await page.getByRole('button', { name: 'Nieuwe partij' }).click()
  await burst(page, 'Derde rij', 'Enter', 'Vierde rij', 'Enter', 'Escape')
  await expect(page.getByRole('rowheader', { name: 'Vierde rij' })).toBeVisible()
  expect([...namesIn(await stored(page)).values()].sort()).toEqual(['A een', 'B twee', 'Derde rij', 'Vierde rij'])
})

test('the same with a quick hand on a keyboard that waits for each key', async ({ page }) => {
  await openEmptyMap(page)
  await theMap(page).focus()
  const typed = ['d', 'Eigenaar', 'Enter', 'Klant', 'Enter', 'Nemer', 'Enter', 'Enter', 'Escape']
  for (const part of typed) {
    if (/^[A-Z][a-z]+$/.test(part) && ['Enter', 'Escape'].includes(part)) await page.keyboard.press(part)
    else await page.keyboard.type(part, { delay: 0 })
  }
  await page.keyboard.press('Control+k')
  await page.keyboard.type('nieuw doel', { delay: 0 })
  await page.keyboard.press('Enter')
  await page.keyboard.type('Sneller', { delay: 0 })
  await page.keyboard.press('Enter')
  const map = await stored(page)
  expect([...namesIn(map).values()].sort()).toEqual(['Eigenaar', 'Klant', 'Nemer'])
  expect(map.goals).toMatchObject([{ text: 'Sneller' }])
})
