import { readFileSync } from 'node:fs'
import { dependency, party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapText, smallMap } from './support/sample-map'
import { arrowLabel, card, chooseLens, openDetails, openMapFile, theMap } from './support/screens'

test('Ctrl+S saves the map as a file with what is being typed', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await card(page, 'Alfa').click()
  const role = (await openDetails(page)).getByRole('textbox', { name: 'Rol in de keten' })
  await role.fill('half een zin')
  const saved = page.waitForEvent('download')
  await role.press('Control+s')
  const download = await saved
  expect(download.suggestedFilename()).toMatch(/\.json$/)
  expect(readFileSync(await download.path(), 'utf8')).toContain('half een zin')
  await expect(role).toBeFocused()
})

test('the question mark shows which keys do what, and everyday words find what one can do', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await theMap(page).focus()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Sneltoetsen' })
  await expect(keys.getByText('Kaart als bestand opslaan')).toBeVisible()
  await expect(keys.getByText('Ctrl+S', { exact: true })).toBeVisible()
  await expect(keys.getByRole('region', { name: 'Op de kaart' })).toContainText('Driehoek tekenen')
  const { violations } = await axe(page).include('[role=dialog]').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await expect(theMap(page)).toBeFocused()

  for (const [word, action] of [
    ['opslaan', 'Kaart als bestand opslaan'],
    ['bewaren', 'Kaart als bestand opslaan'],
    ['sneltoetsen', 'Sneltoetsen tonen'],
    ['help', 'Sneltoetsen tonen'],
    ['netjes', 'Kaart ordenen'],
    ['pijl', 'Afhankelijkheid tekenen'],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(word)
    await expect(page.getByRole('option', { name: new RegExp(`^${action}`) })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
})

test('the walk begins with what is critical and strained and fades the rest, and Escape leads back to the map', async ({
  page,
}) => {
  const parties = ['alfa', 'beta', 'gamma', 'delta'].map((id) => party(id, { name: id }))
  await openMapFile(
    page,
    mapText({
      parties,
      dependencies: [
        dependency('een', 'alfa', 'beta', { product: 'lijst' }),
        dependency('twee', 'gamma', 'delta', { product: 'dossier', critical: true, strained: true }),
      ],
    }),
  )
  await chooseLens(page, '2 Afhankelijkheden')
  await theMap(page).focus()
  await page.keyboard.press('F8')
  await expect(card(page, 'alfa')).toHaveClass(/faded/)
  await expect(card(page, 'gamma')).not.toHaveClass(/faded/)
  await expect(arrowLabel(page, 'dossier')).not.toHaveClass(/faded/)
  await expect(arrowLabel(page, 'lijst')).toHaveClass(/faded/)
  // From the field the walk went to back to the map in one step, and from there to nothing chosen.
  await expect(theMap(page)).not.toBeFocused()
  await page.keyboard.press('Escape')
  await expect(theMap(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card(page, 'alfa')).not.toHaveClass(/faded/)
})
