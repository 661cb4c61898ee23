import type { Page } from '@playwright/test'
import { expect, OWN_CONTEXT, test } from './support/app-test'
import { catchDownload, chooseShare } from './support/downloads'
import { smallMap } from './support/sample-map'
import { card, openMapFile, openStart } from './support/screens'

/** Makes a part of the app unreachable, as after a newer version took its place on the server. */
async function withhold(page: Page, part: string): Promise<void> {
  await page.route(`**/assets/${part}-*.js`, (route) => route.abort())
}

test('a screen that cannot be fetched leaves a message, a download and a way on', { tag: OWN_CONTEXT }, async ({
  page,
  watch,
}) => {
  await withhold(page, 'editor')
  await openStart(page)
  await page.getByRole('button', { name: 'Lege kaart' }).click()
  await expect(page.getByRole('alert')).toContainText('Er ging iets mis')
  await expect(page.getByRole('alert')).toContainText('Nog niet alles is bewaard.')
  const { name, bytes } = await catchDownload(page, () => page.getByRole('button', { name: 'Download kaart' }).click())
  expect(name).toMatch(/^nieuwe-kaart_\d{4}-\d\d-\d\d_concept\.json$/)
  expect(bytes.toString('utf8')).toContain('Nieuwe kaart')
  await page.getByRole('button', { name: 'Naar het startscherm' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Recente kaarten' })).toBeVisible()
  expect(watch.takeFaults().join()).toContain('editor')
})

test('a screen that breaks says that the map is kept, and a reload brings it back', { tag: OWN_CONTEXT }, async ({
  page,
  watch,
}) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  // Each part of the screen has a boundary of its own; what is left to break is the screen that holds them.
  await page.evaluate(() =>
    Object.defineProperty(document, 'title', {
      set() {
        throw new Error('no title')
      },
    }),
  )
  await page.getByTitle('Gegevens van de kaart wijzigen').click()
  await page.getByRole('textbox', { name: 'Titel' }).fill('Andere titel')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('alert')).toContainText('Uw kaart is bewaard in deze browser.')
  await expect(page.getByRole('button', { name: 'Technische gegevens kopiëren' })).toBeVisible()
  await page.getByRole('button', { name: 'Pagina herladen' }).click()
  await expect(card(page, 'Alfa')).toBeVisible()
  expect(watch.takeFaults().join()).toContain('no title')
})

test('a dialog that cannot be fetched closes with a message, and the map goes on', { tag: OWN_CONTEXT }, async ({
  page,
  watch,
}) => {
  await withhold(page, 'picture-dialog')
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await chooseShare(page, 'Afbeelding (PNG)…')
  await expect(page.getByText(/^Dit onderdeel kon niet worden geladen/).first()).toBeVisible()
  await expect(card(page, 'Alfa')).toBeVisible()
  await page.getByRole('button', { name: 'Delen', exact: true }).click()
  await expect(page.getByRole('menuitem', { name: 'JSON-bestand' })).toBeVisible()
  expect(watch.takeFaults().join()).toContain('picture-dialog')
})
