import type { Page } from '@playwright/test'
import { dependency, party, triangle } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapText } from './support/sample-map'
import { chooseLens, chooseView, openEmptyMap, openMapFile } from './support/screens'

const CHAIN = mapText({
  chains: [{ id: 'keten', name: 'Uitkeringsketen' }],
  steps: [{ id: 'begin', name: 'Aanvragen', chain: 'keten' }],
  parties: [
    party('balie', { name: 'Balie', chains: ['keten'], step: 'begin' }),
    party('kantoor', { name: 'Kantoor', chains: ['keten'] }),
  ],
  dependencies: [dependency('1', 'balie', 'kantoor', { product: 'dossier' })],
  triangles: [triangle('driehoek', { contractor: 'kantoor' })],
})

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('the tree is walked, searched and edited by keyboard, in step with the selection', async ({ page }) => {
  await openMapFile(page, CHAIN)
  await chooseView(page, 'Structuur')
  const tree = page.getByRole('tree', { name: 'De kaart als boom' })
  const row = (name: string | RegExp) => tree.getByRole('treeitem', { name })
  const active = () => page.locator('.outline-row.active')
  await expect(row(/^Uitkeringsketen/)).toHaveAttribute('aria-expanded', 'true')
  await tree.focus()
  await press(page, 'Home', 'ArrowDown')
  await expect(row(/^1 Aanvragen/)).toHaveAttribute('aria-selected', 'true')
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown')
  await expect(active()).toContainText('Levert aan')
  await press(page, 'ArrowRight', 'ArrowRight')
  await expect(active()).toContainText('Kantoor: dossier')
  await page.getByRole('tab', { name: 'Details' }).click()
  await expect(
    page.getByRole('tabpanel', { name: 'Details' }).getByRole('combobox', { name: 'Leverende partij' }),
  ).toHaveValue('Balie')

  await tree.focus()
  await press(page, 'F2')
  await page.keyboard.type('volledig dossier')
  await press(page, 'Enter')
  await expect(active()).toContainText('Kantoor: volledig dossier')
  await expect(tree).toBeFocused()
  await press(page, 'Control+z')
  await expect(active()).toContainText('Kantoor: dossier')

  await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')
  await expect(active()).toContainText('Balie')
  await press(page, 'Delete')
  await expect(row('Balie')).toHaveCount(0)
  await press(page, 'Control+z')
  await expect(row(/^Balie/)).toBeVisible()

  // What is chosen elsewhere is unfolded here.
  await chooseLens(page, '1 Partijen')
  await page.getByRole('radio', { name: 'Ketenpartners' }).click()
  await page.getByRole('button', { name: /Zet Kantoor in het midden/ }).click()
  await chooseView(page, 'Structuur')
  await expect(row(/^Kantoor/)).toHaveAttribute('aria-selected', 'true')

  await page.getByRole('textbox', { name: 'Zoeken in de boom' }).fill('opdrachtnemer')
  await expect(page.getByText('2 gevonden')).toBeVisible()
  await expect(row(/^driehoek van Kantoor/).first()).toBeVisible()
  const { violations } = await axe(page).include('.page').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('an empty tree says what to do first, and the first step brings its chain in one gesture', async ({ page }) => {
  await openEmptyMap(page)
  await chooseView(page, 'Structuur')
  await expect(page.getByRole('heading', { name: 'Nog niets op de kaart' })).toBeVisible()
  await page.getByRole('button', { name: 'Stap' }).click()
  await expect(page.getByRole('textbox', { name: /^Andere naam voor/ })).toBeFocused()
  await page.keyboard.type('Aanmelden')
  await press(page, 'Enter')
  const tree = page.getByRole('tree', { name: 'De kaart als boom' })
  await expect(tree.getByRole('treeitem').nth(0)).toContainText('De keten')
  await expect(tree.getByRole('treeitem').nth(1)).toContainText('1 Aanmelden')
  await page.getByRole('button', { name: 'Nieuw', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Partij' }).click()
  await expect(page.getByRole('combobox', { name: 'Partij neerzetten bij Aanmelden' })).toBeFocused()
  await page.keyboard.type('Loket')
  await press(page, 'Enter')
  await expect(tree.getByRole('treeitem').nth(2)).toContainText('Loket')
  await expect(tree).toBeFocused()
  await press(page, 'Control+z', 'Control+z', 'Control+z')
  await expect(page.getByRole('heading', { name: 'Nog niets op de kaart' })).toBeVisible()
})
