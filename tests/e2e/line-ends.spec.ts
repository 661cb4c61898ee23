import type { Page } from '@playwright/test'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { drag, middleOf, placeOnLine } from './support/hands'
import { smallMap } from './support/sample-map'
import { card, openMapFile } from './support/screens'

const MAP = smallMap(['alfa', 'beta', 'gamma', 'delta'], {
  dependencies: [dependency('lijn', 'alfa', 'beta', { product: 'dossiers' })],
})

const grip = (page: Page, end: 'supplier' | 'dependent') => page.locator(`.line-end[data-end=${end}]`)
const details = (page: Page) => page.getByRole('tabpanel', { name: 'Details' })
const told = (page: Page) => page.getByRole('list', { name: 'Meldingen' })
const undo = (page: Page) => page.getByRole('button', { name: 'Ongedaan maken' })

async function chooseLine(page: Page): Promise<void> {
  const { x, y } = await placeOnLine(page, 'lijn')
  await page.mouse.click(x, y)
  await page.getByRole('tab', { name: 'Details' }).click()
  await expect(details(page).getByRole('combobox', { name: 'Ontvangende partij' })).toHaveValue('Beta')
}

/** Where a grip is seen: it takes up no room itself. */
async function placeOf(page: Page, end: 'supplier' | 'dependent') {
  return grip(page, end).evaluate((element) => {
    const { x, y } = element.getBoundingClientRect()
    return { x, y }
  })
}

test('an end of the chosen line is dragged to another party in one undo step, and to nowhere else', async ({
  page,
}) => {
  await openMapFile(page, MAP)
  await chooseLine(page)
  await drag(page, await placeOf(page, 'dependent'), await middleOf(card(page, 'Delta')), false)
  await expect(page.locator('.loose-end rect')).toHaveCount(1)
  await page.mouse.up()
  await expect(details(page).getByRole('combobox', { name: 'Ontvangende partij' })).toHaveValue('Delta')
  await expect(told(page)).toContainText('Verlegd: Alfa levert nu aan Delta: dossiers.')
  await page.keyboard.press('Control+z')
  await expect(details(page).getByRole('combobox', { name: 'Ontvangende partij' })).toHaveValue('Beta')
  await expect(undo(page)).toBeDisabled()

  // Dropped on nothing, on its own party or given up with Escape it stays; on the other end it is refused.
  await expect(grip(page, 'supplier')).toHaveCount(1)
  const start = await placeOf(page, 'supplier')
  const delta = await middleOf(card(page, 'Delta'))
  await drag(page, start, { x: start.x + 20, y: start.y + 160 })
  await drag(page, start, await middleOf(card(page, 'Alfa')))
  await drag(page, start, delta, false)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.locator('.loose-end')).toHaveCount(0)
  await expect(undo(page)).toBeDisabled()
  // It is chosen still.
  expect(await placeOf(page, 'supplier')).toEqual(start)
  await drag(page, start, await middleOf(card(page, 'Beta')))
  await expect(told(page)).toContainText('Beide kanten zijn dezelfde')
  await expect(undo(page)).toBeDisabled()
})

test('with a finger an end is dragged too', async ({ page, fingers }) => {
  await openMapFile(page, MAP)
  await fingers.tap(await placeOnLine(page, 'lijn'))
  await fingers.drag(await placeOf(page, 'supplier'), await middleOf(card(page, 'Gamma')))
  await expect(told(page)).toContainText('Verlegd: Gamma levert nu aan Beta: dossiers.')
})
