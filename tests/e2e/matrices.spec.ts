import type { Locator, Page } from '@playwright/test'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { smallMap } from './support/sample-map'
import { chooseLens, openMapFile } from './support/screens'

async function openPage(page: Page, lens: string, name: string): Promise<Locator> {
  await chooseLens(page, lens)
  await page.getByRole('radio', { name, exact: true }).click()
  const grid = page.getByRole('grid')
  await expect(grid).toBeVisible()
  return grid
}

/** Types keys one after the other, as a facilitator does. */
async function type(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await axe(page).include('.page').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

test('the matrix of dependencies by keyboard: natures, two readings of one relation, a new one, gone and back', async ({
  page,
}) => {
  await openMapFile(
    page,
    smallMap(['alfa', 'beta', 'gamma'], {
      dependencies: [
        dependency('ab', 'alfa', 'beta', { product: 'dossiers' }),
        dependency('b1', 'beta', 'gamma', { product: 'cijfers' }),
        dependency('b2', 'beta', 'gamma', { product: 'ramingen' }),
      ],
    }),
  )
  const grid = await openPage(page, '2 Afhankelijkheden', 'Matrix')
  const at = (row: number, column: number) =>
    grid.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`)
  await expect(
    page.getByText(/3 afhankelijkheden tussen 3 partijen; bij 3 is de aard nog niet uitgezocht/),
  ).toBeVisible()

  // What nobody looked at is a dot; a letter is for both ends, Shift and a letter for the receiver only.
  await at(0, 1).click()
  await expect(at(0, 1)).toHaveText('·')
  await type(page, 'p', 'k')
  await expect(at(0, 1)).toHaveText('P!')
  await type(page, 'Shift+A')
  await expect(at(0, 1)).toHaveText('P/A!')
  await expect(at(0, 1)).toHaveAccessibleName(
    'Alfa levert aan Beta: dossiers (product, leverende partij ziet: partner; ontvangende partij ziet: afnemer, de kijk verschilt, kritisch)',
  )
  // Two ends that differ are not overruled together.
  await type(page, 'w')
  await expect(page.getByText(/De twee kanten zien dit verschillend/).first()).toBeVisible()
  await expect(at(0, 1)).toHaveText('P/A!')

  // The form says the same in sentences.
  await page.getByRole('tab', { name: 'Details' }).click()
  const details = page.getByRole('tabpanel', { name: 'Details' })
  await expect(details).toContainText('Alfa ziet Beta als samenwerkingspartner.')
  await expect(details).toContainText('Beta ziet zichzelf als afnemer van Alfa.')
  await expect(details).toContainText('De twee kanten zien het verschillend.')

  // Of two dependencies in one cell it is asked which is meant.
  await at(1, 2).click()
  await expect(at(1, 2)).toContainText('2×')
  await type(page, 'w')
  const window = page.getByRole('dialog', { name: 'Beta levert aan Gamma' })
  await expect(window.getByText('Voor welke geldt dit?')).toBeVisible()
  await window.getByRole('button', { name: 'Voor alle' }).press('Enter')
  await expect(at(1, 2)).toHaveText('W 2×')
  await expect(at(1, 2)).toBeFocused()

  // An empty cell asks what is supplied; the diagonal is shut.
  await type(page, 'ArrowDown')
  await expect(at(2, 2)).toHaveAccessibleName('Gamma levert aan Gamma: een partij levert niet aan zichzelf')
  await type(page, 'n', 'ArrowLeft', 'p')
  await expect(page.getByRole('dialog', { name: 'Gamma levert aan Beta' })).toBeVisible()
  await page.keyboard.type('adviezen')
  await page.keyboard.press('Enter')
  await expect(at(2, 1)).toBeFocused()
  await expect(at(2, 1)).toHaveText('P')
  await expect(details.getByRole('heading', { level: 2, name: 'adviezen' })).toBeVisible()
  await expectNoBarriers(page)
  await type(page, 'Delete')
  await expect(at(2, 1)).toHaveText('')
  await type(page, 'Control+z')
  await expect(at(2, 1)).toHaveText('P')
  await type(page, 'Escape')
  await expect(page.getByRole('region', { name: 'Legenda en sneltoetsen' })).toBeFocused()
})
