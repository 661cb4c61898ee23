import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { smallMap } from './support/sample-map'
import { card, chooseView, openMapFile, theMap } from './support/screens'

/** A page of the app that throws as soon as it is shown, with a name of the map in what it says. */
const BROKEN = `export const OutlinePage = () => { throw new Error("no place for 'Alfa'", { cause: new RangeError('too deep') }) }`

async function goTo(page: Page, view: 'Kaart' | 'Structuur' | 'Tabellen'): Promise<void> {
  await chooseView(page, view)
}

test('a page that breaks leaves map, undo and saving alive, and its error can be copied', async ({
  context,
  page,
  watch,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.route('**/assets/outline-page-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: BROKEN }),
  )
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await card(page, 'Alfa').click()
  await page.keyboard.press('Delete')
  await expect(card(page, 'Alfa')).toBeHidden()

  await goTo(page, 'Structuur')
  await expect(page.getByRole('alert')).toContainText('De bladzijde ‘Structuur’ werkt nu niet')
  await page.getByRole('button', { name: 'Technische gegevens kopiëren' }).click()
  await expect(page.getByText('De technische gegevens staan op het klembord.')).toBeVisible()
  const details = await page.evaluate(() => navigator.clipboard.readText())
  expect(details).toMatch(
    /^Ketenkaart \d+\.\d+\.\d+\n[\s\S]*page:outline\nError: no place for …\n[\s\S]*door RangeError: too deep/,
  )
  expect(details).not.toMatch(/Alfa|Beta|Proefketen|map_proef/)

  // Undo works where the page stood, and shows the page again, which breaks again.
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^Opnieuw: / })).toBeEnabled()
  await expect(page.getByRole('alert')).toContainText('De bladzijde ‘Structuur’ werkt nu niet')
  await page.getByRole('button', { name: 'Naar de kaart' }).click()
  await expect(card(page, 'Alfa')).toBeVisible()
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await expect(theMap(page)).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('versie')
  await page.getByRole('option', { name: /^Over Ketenkaart/ }).click()
  await expect(page.getByRole('dialog', { name: 'Over Ketenkaart' })).toContainText('Er is 1 fout onthouden.')
  await page.reload()
  await expect(card(page, 'Alfa')).toBeVisible()
  expect(watch.takeFaults().join()).toContain('no place for')
})

test('what could not be fetched is fetched again: a page with its styles, and a window', async ({ page, watch }) => {
  let isGone = true
  await page.route(/\/assets\/(tables-page|picture-dialog)-[^/]*\.(js|css)$/, (route) =>
    isGone ? route.abort() : route.continue(),
  )
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await goTo(page, 'Tabellen')
  await expect(page.getByRole('alert')).toContainText('De bladzijde ‘Tabellen’ kon niet worden opgehaald')
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect(page.getByRole('alert')).toContainText('De bladzijde ‘Tabellen’ kon niet worden opgehaald')
  const openPicture = async () => {
    await page.getByRole('button', { name: 'Delen', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Afbeelding (PNG)…' }).click()
  }
  await openPicture()
  await expect(page.getByText(/^Dit onderdeel kon niet worden geladen/).first()).toBeVisible()

  isGone = false
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect(page.locator('body')).not.toBeFocused()
  const name = page.getByRole('rowheader', { name: 'Alfa' })
  await expect(name).toBeVisible()
  // Names stay beside what scrolls: without the style sheet of the page they would not.
  await expect(name).toHaveCSS('position', 'sticky')
  await openPicture()
  await expect(page.getByRole('dialog', { name: 'Afbeelding bewaren' })).toBeVisible()
  expect(watch.takeFaults().join()).toContain('could not be fetched')
})
