import type { Locator, Page } from '@playwright/test'
import { dependency, party, triangle } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapText } from './support/sample-map'
import { card, chooseView, openEmptyMap, openMapFile } from './support/screens'

const MAP = mapText({
  chains: [{ id: 'keten', name: 'Keten' }],
  parties: [
    party('alfa', { name: 'Alfa', department: 'JenV', steering: 'triangle' }),
    party('beta', { name: 'Beta', department: null }),
    party('gamma', { name: 'Gamma', department: 'SZW', steering: 'independent' }),
    party('delta', { name: 'Delta' }),
  ],
  triangles: [triangle('driehoek', { contractor: 'gamma', owner: { party: 'alfa' } })],
  dependencies: [
    dependency('d1', 'alfa', 'beta', { product: 'dossier' }),
    dependency('d2', 'beta', 'gamma', { product: 'besluit' }),
  ],
  positions: { alfa: { x: 0, y: 0 }, beta: { x: 480, y: 0 }, gamma: { x: 0, y: 320 }, delta: { x: 480, y: 320 } },
})

async function openTables(page: Page, table: string): Promise<Locator> {
  await chooseView(page, 'Tabellen')
  const grid = page.getByRole('grid')
  const choice = page.getByRole('radio', { name: new RegExp(`^${table} \\(`) })
  if (await choice.isVisible()) await choice.click()
  else {
    await page.getByRole('button', { name: /Tabel$/ }).click()
    await page.getByRole('option', { name: new RegExp(`^${table} \\(`) }).click()
  }
  return grid
}

/** The cell of the row with this name in the column with this header. */
async function cell(grid: Locator, row: string, column: string): Promise<Locator> {
  const header = grid.getByRole('columnheader', { name: column, exact: false }).first()
  const index = await header.getAttribute('aria-colindex')
  return grid
    .getByRole('row')
    .filter({ has: grid.page().getByRole('rowheader', { name: row, exact: true }) })
    .locator(`[aria-colindex="${index}"]`)
}

async function names(grid: Locator): Promise<string[]> {
  const rows = await grid
    .getByRole('rowheader')
    .evaluateAll((cells) =>
      cells
        .map((one) => ({ at: Number(one.parentElement?.getAttribute('aria-rowindex')), text: one.textContent ?? '' }))
        .sort((a, b) => a.at - b.at),
    )
  return rows.map(({ text }) => text)
}

test('a table is sorted, filtered and filled in by keyboard, with references and the three states', async ({
  page,
}) => {
  await openMapFile(page, MAP)
  const grid = await openTables(page, 'Partijen')
  await expect(grid).toHaveAttribute('aria-rowcount', '5')
  expect(await names(grid)).toEqual(['Alfa', 'Beta', 'Delta', 'Gamma'])

  // From the first cell up to its header: Enter sorts, and once more the other way round.
  await grid.getByRole('rowheader', { name: 'Alfa' }).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('columnheader', { name: /^Naam/ })).toHaveAttribute('aria-sort', 'ascending')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('columnheader', { name: /^Naam/ })).toHaveAttribute('aria-sort', 'descending')
  expect(await names(grid)).toEqual(['Gamma', 'Delta', 'Beta', 'Alfa'])

  // A choice by its first letters, then down to the next row; nothing known yet is a question mark.
  const steering = await cell(grid, 'Delta', 'Sturing')
  await expect(steering).toHaveText('?nog niet uitgezocht')
  await steering.click()
  await page.keyboard.type('eigen')
  await page.keyboard.press('Enter')
  await expect(steering).toHaveText('eigen bestuur')
  const next = await cell(grid, 'Beta', 'Sturing')
  await expect(next).toBeFocused()
  await page.keyboard.press('Shift+Delete')
  await expect(next).toHaveText('– bewust geen')
  await page.keyboard.press('Delete')
  await expect(next).toHaveText('?nog niet uitgezocht')
  await page.keyboard.press('Control+z')
  await expect(next).toHaveText('– bewust geen')

  // Text with Tab to the right; Esc leaves a cell as it was.
  await (await cell(grid, 'Delta', 'Afkorting')).click()
  await page.keyboard.type('DLT')
  await page.keyboard.press('Tab')
  await expect(await cell(grid, 'Delta', 'Afkorting')).toHaveText('DLT')
  await expect(await cell(grid, 'Delta', 'Signalen')).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await page.keyboard.type('Iets anders')
  await page.keyboard.press('Escape')
  await expect(await cell(grid, 'Delta', 'Naam')).toHaveText('Delta')

  // A reference in another table; what the map refuses stays in the field with the reason.
  await openTables(page, 'Afhankelijkheden')
  const dependent = await cell(grid, 'dossier', 'Ontvangende partij')
  await dependent.click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('alf')
  await page.keyboard.press('Enter')
  await expect(grid.getByText(/Beide kanten zijn dezelfde/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dependent).toHaveText('Beta')
  await page.keyboard.type('DLT')
  await page.keyboard.press('Enter')
  await expect(dependent).toHaveText('DLT')

  // Search over all columns, and the way back.
  await page.getByRole('textbox', { name: 'Zoek in alle kolommen' }).fill('gamma')
  await expect(page.getByText('1 van 2 getoond')).toBeVisible()
  expect(await names(grid)).toEqual(['besluit'])
  await page.getByRole('button', { name: 'Toon alles' }).click()
  await expect(grid).toHaveAttribute('aria-rowcount', '3')
  await (await cell(grid, 'besluit', 'Aard')).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page
    .getByRole('dialog', { name: /^Filter op Aard/ })
    .getByRole('button', { name: /Toon$/ })
    .click()
  await page.getByRole('option', { name: 'wel ingevuld' }).click()
  await expect(page.getByText('0 van 2 getoond')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Aard: wel ingevuld weghalen/ }).click()
  await expect(grid).toHaveAttribute('aria-rowcount', '3')

  const { violations } = await axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([])
})

test('rows are chosen here and on the map alike, changed together and taken back in one step', async ({ page }) => {
  await openMapFile(page, MAP)
  await card(page, 'Beta').click()
  const grid = await openTables(page, 'Partijen')
  const row = (name: string) =>
    grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  await expect(row('Beta')).toHaveAttribute('aria-selected', 'true')
  await grid.getByRole('rowheader', { name: 'Beta' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(page.getByText('2 gekozen')).toBeVisible()
  await page.getByRole('button', { name: 'Wijzig in alle 2' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wijzig één kolom in 2 rijen' })
  await dialog.getByRole('button', { name: /Kolom$/ }).click()
  await page.getByRole('option', { name: 'Departement', exact: true }).click()
  await dialog.getByRole('combobox', { name: 'Nieuwe waarde' }).fill('OCW')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'In alle rijen zetten' }).click()
  await expect(await cell(grid, 'Beta', 'Departement')).toHaveText('OCW')
  await expect(await cell(grid, 'Delta', 'Departement')).toHaveText('OCW')
  await grid.getByRole('rowheader', { name: 'Beta' }).focus()
  await page.keyboard.press('Control+z')
  await expect(await cell(grid, 'Beta', 'Departement')).toHaveText('– bewust geen')
  await expect(await cell(grid, 'Delta', 'Departement')).toHaveText('?nog niet uitgezocht')

  // Deleted together with the keyboard, and back.
  await page.keyboard.press('Control+Delete')
  await expect(grid).toHaveAttribute('aria-rowcount', '3')
  await expect(grid.getByRole('rowheader', { name: 'Gamma' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(grid).toHaveAttribute('aria-rowcount', '5')

  // What is chosen in the table is chosen on the map.
  await grid.getByRole('rowheader', { name: 'Delta' }).click()
  await expect(row('Delta')).toHaveAttribute('aria-selected', 'true')
  await chooseView(page, 'Kaart')
  await expect(card(page, 'Delta')).toHaveClass(/selected/)
})

test('from an empty table to rows, and cells from a spreadsheet as one step', async ({ page }) => {
  await openEmptyMap(page)
  await openTables(page, 'Afhankelijkheden')
  await expect(page.getByRole('heading', { name: 'Nog geen afhankelijkheden' })).toBeVisible()
  await page.getByRole('button', { name: 'Naar de partijen' }).click()
  await page.getByRole('button', { name: 'Nieuwe partij' }).click()
  for (const name of ['Loket Noord', 'Loket Zuid', 'Loket Oost']) {
    await expect(page.getByRole('combobox', { name: 'Naam' })).toBeFocused()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-rowcount', '4')
  await page.keyboard.press('Escape')
  await (await cell(grid, 'Loket Noord', 'Afkorting')).click()
  await paste(page, grid, 'LN\t\tgemeente\nLZ\t\tvliegveld\nLO\t\tprovincie\nLW\t\tprovincie')
  await expect(await cell(grid, 'Loket Oost', 'Soort')).toHaveText('provincie')
  await expect(await cell(grid, 'Loket Zuid', 'Afkorting')).toHaveText('LZ')
  await expect(page.getByText('Loket Zuid, Soort: “vliegveld”.')).toContainText('staat niet in de lijst')
  await expect(page.getByText(/^1 regels? pasten? niet meer/)).toBeVisible()
  await page.getByRole('button', { name: 'Melding sluiten' }).click()
  await (await cell(grid, 'Loket Noord', 'Afkorting')).focus()
  await page.keyboard.press('Control+z')
  await expect(await cell(grid, 'Loket Oost', 'Afkorting')).toHaveText('?nog niet uitgezocht')
  await expect(await cell(grid, 'Loket Noord', 'Soort')).toHaveText('anders')

  // Now there are parties, a dependency is three fields.
  await openTables(page, 'Afhankelijkheden')
  await page.getByRole('button', { name: 'Nieuwe afhankelijkheid' }).click()
  await page.keyboard.type('Loket Noord')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Ontvangende partij' })).toBeFocused()
  await page.keyboard.type('Loket Zuid')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Wat wordt geleverd' })).toBeFocused()
  await page.keyboard.type('doorverwijzing')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('rowheader', { name: 'doorverwijzing' })).toBeVisible()
})

/** Puts cells on the clipboard as a spreadsheet does and pastes them where the keyboard is. */
async function paste(page: Page, grid: Locator, text: string): Promise<void> {
  await expect(grid.locator(':focus')).toBeVisible()
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
}
