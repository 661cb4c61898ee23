import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { card, chooseView, openDetails, openEmptyMap, openExample, theMap } from './support/screens'

/** More steps back than there can be. */
const STEPS = 6

/** Presses Escape until the map has the keyboard. */
async function expectBackOnMap(page: Page): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    if (await theMap(page).evaluate((map) => map === document.activeElement)) return
    await page.keyboard.press('Escape')
    // A list or menu that closes gives the keyboard back in the next frames.
    await page.waitForTimeout(120)
  }
  await expect(theMap(page)).toBeFocused()
}

test('Escape leads back to the map from every panel, list and menu, and the bar gives it the keyboard', async ({
  page,
}) => {
  test.slow()
  await openExample(page, 'Migratieketen')

  await test.step('choosing the map in the bar gives it the keyboard', async () => {
    for (const view of ['Tabellen', 'Structuur', 'Tekst']) {
      await chooseView(page, view)
      await chooseView(page, 'Kaart')
      await expect(theMap(page)).toBeFocused()
    }
  })

  await test.step('Escape leads back to the map from every panel, list and menu', async () => {
    await card(page, 'IND').click()
    const details = await openDetails(page)
    const places: readonly (() => Promise<void>)[] = [
      () => details.getByRole('combobox', { name: 'Naam', exact: true }).focus(),
      async () => {
        await details.getByRole('combobox', { name: 'Naam', exact: true }).click()
      },
      () => details.getByRole('button').last().focus(),
      () => page.getByRole('tab', { name: 'Details' }).focus(),
      () => page.getByRole('tab', { name: /^Signalen/ }).click(),
      () => page.getByRole('article').first().getByRole('button').first().focus(),
      () => page.getByRole('button', { name: 'Filter', exact: true }).click(),
      () => page.getByRole('tab', { name: 'Overzicht' }).click(),
      () => page.getByRole('tabpanel', { name: 'Overzicht' }).getByRole('button').first().focus(),
      () => page.getByRole('combobox', { name: 'Zoek een partij, afhankelijkheid of actie' }).click(),
      () => page.getByRole('button', { name: 'Ketenkaart: menu' }).click(),
      () => page.getByRole('button', { name: 'Delen', exact: true }).click(),
      () => page.getByRole('button', { name: /^Tonen/ }).click(),
      () => page.getByRole('button', { name: 'Legenda' }).click(),
      () => page.getByRole('button', { name: 'Passend' }).focus(),
      () => page.getByRole('navigation', { name: 'Gereedschap' }).getByRole('button').first().focus(),
    ]
    for (const [at, go] of places.entries()) {
      await test.step(`place ${at + 1}`, async () => {
        await go()
        await expectBackOnMap(page)
      })
    }
  })
})

test('an empty map shows an example that goes with the first stroke and is in no map', async ({ page }) => {
  await openEmptyMap(page)
  const sketch = page.locator('.empty-sketch')
  await expect(sketch).toContainText('voorbeeld')
  await expect(sketch).toContainText('Voorbeeld: een opdrachtnemer met zijn eigenaar en opdrachtgever')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('opdrachtnemer')
  await expect(page.getByRole('group', { name: 'Partijen' })).toBeHidden()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await theMap(page).focus()
  await page.keyboard.press('p')
  await expect(sketch).toBeHidden()
  await page.keyboard.type('Eerste')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(card(page, 'Eerste')).toBeVisible()
  await expect(sketch).toBeHidden()
})
