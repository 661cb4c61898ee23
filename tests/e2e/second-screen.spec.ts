import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { card, cards, openExample, theMap } from './support/screens'

async function openSecond(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent('page')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('presentatorweergave')
  await page.keyboard.press('Enter')
  const second = await opening
  await expect(cards(second).first()).toBeVisible()
  return second
}

test('a second window shows only the map and the question, and follows the first', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  const shown = await cards(page).count()
  const second = await openSecond(page)
  await expect(cards(second)).toHaveCount(shown)
  await expect(second.getByRole('heading', { level: 1, name: 'Kern van de keten' })).toBeVisible()
  for (const role of ['button', 'tab', 'textbox', 'combobox'] as const)
    await expect(second.getByRole(role)).toHaveCount(0)

  // What is hidden, drawn and asked there is seen here.
  await card(page, 'UWV').click()
  await theMap(page).focus()
  await page.keyboard.press('h')
  await expect(cards(second)).toHaveCount(shown - 1)
  await page.keyboard.press('3')
  await expect(second.getByText('Waar treffen ketenpartners elkaar, en wie mag daar wat besluiten?')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(cards(second)).toHaveCount(28)
  await card(page, 'CBS').click()
  await theMap(page).focus()
  await page.keyboard.press('Delete')
  await expect(cards(second)).toHaveCount(27)
  // The same part of the map, in its own size.
  const zoom = (of: Page) =>
    of.locator('.react-flow__viewport').evaluate((box) => new DOMMatrix(getComputedStyle(box).transform).a)
  const before = await zoom(second)
  await page.keyboard.press('+')
  await expect.poll(() => zoom(second)).toBeGreaterThan(before * 1.05)

  // It holds no map: nothing became a copy, here or there; and one that is opened later asks for what there is.
  await expect(page.getByRole('heading', { level: 1, name: 'Loonaangifteketen', exact: true })).toBeVisible()
  const third = await openSecond(page)
  await expect(cards(third)).toHaveCount(27)
  await second.reload()
  await expect(cards(second)).toHaveCount(27)
  await third.close()

  await page.goto('about:blank')
  await expect(second.getByText('Het eerste scherm is gesloten. Dit is het laatste beeld.')).toBeVisible()
  await expect(cards(second)).toHaveCount(27)
  await second.close()
})

test('a browser that holds back the second window is said to, with what to do', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  await page.evaluate(() => {
    window.open = () => null
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('tweede venster')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Meldingen' })).toContainText('Sta pop-ups toe')
})
