import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { downloadMap } from './support/downloads'
import { smallMap } from './support/sample-map'
import { card, cards, closeMapLook, openExample, openMapFile, openMapLook, showAllParties } from './support/screens'

async function askForChain(page: Page) {
  await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
  await page.getByRole('menuitem', { name: /Tweede keten ernaast leggen/ }).click()
  return page.getByRole('dialog', { name: 'Een tweede keten ernaast leggen' })
}

test('the migration and the justice chain side by side: shared parties once, with the tags of both', async ({
  page,
}) => {
  await openExample(page, 'Migratieketen')
  const dialog = await askForChain(page)
  await dialog.getByRole('button', { name: 'Strafrechtketen' }).click()
  const shared = dialog.getByRole('listitem')
  for (const name of ['Politie', 'KMar', 'DJI', 'OM', 'Justid', 'Rvdr', 'CJIB', 'IND']) {
    await expect(shared.filter({ hasText: new RegExp(`^${name}$`) })).toHaveCount(1)
  }
  await dialog.getByRole('button', { name: 'Ernaast leggen' }).click()
  await expect(dialog).toBeHidden()

  await expect((await openMapLook(page)).getByRole('button', { name: 'Verberg ketens' })).toBeVisible()
  await closeMapLook(page)
  await expect(card(page, 'Politie')).toHaveCount(1)
  // From afar a tag is a colour; nearer by it has the letter of its chain.
  const closer = page.getByRole('button', { name: 'Inzoomen' })
  for (let i = 0; i < 7; i++) await closer.click()
  await expect(card(page, 'Politie').locator('text', { hasText: /^M$/ }).first()).toBeAttached()
  await expect(card(page, 'Politie').locator('text', { hasText: /^S$/ }).first()).toBeAttached()
  // First only who is in both; the rest is one click away.
  await expect(card(page, 'NFI')).toHaveCount(0)
  await showAllParties(page)
  await expect(card(page, 'NFI')).toHaveCount(1)
  await expect(card(page, 'NFI').locator('text', { hasText: /^M$/ })).toHaveCount(0)

  // A finding names the parties that both chains claim.
  await page.getByRole('tab', { name: /^Signalen/ }).click()
  await expect(page.locator('[data-rule="party-in-several-chains"]').first()).toBeAttached()

  // All of it is one step.
  const together = await cards(page).count()
  await page.keyboard.press('Control+z')
  await expect.poll(() => cards(page).count()).toBeLessThan(together)
  await expect(card(page, 'NFI')).toHaveCount(0)
})

test('a map from a file comes beside the open one; a bad file changes nothing', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  const dialog = await askForChain(page)
  const pick = async (name: string, text: string) => {
    const choosing = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Uit een bestand…' }).click()
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  }
  await pick('kapot.json', '{')
  await expect(dialog.getByText('Deze kaart kan er niet naast')).toBeVisible()
  await expect(dialog.getByText('geen leesbare JSON')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Ernaast leggen' })).toBeDisabled()

  await pick('tweede.json', smallMap(['beta', 'gamma'], { id: 'tweede', title: 'Tweede keten' }))
  await expect(dialog.getByText('1 partij werkt in beide ketens')).toBeVisible()
  await expect(dialog.getByText('Erbij komt 1 partij')).toBeVisible()
  await dialog.getByRole('button', { name: 'Ernaast leggen' }).click()
  await expect(cards(page)).toHaveCount(3)
  expect((await downloadMap(page)).title).toContain('Tweede keten')
})
