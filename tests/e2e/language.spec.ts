import type { Page } from '@playwright/test'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { downloadText } from './support/downloads'
import { mapWithTriangle } from './support/sample-map'
import { arrowLabel, card, openEmptyMap, openMapFile, openStart, triangles } from './support/screens'

/** Words that stand all over the Dutch screens and are no English. The map's own texts are whatever was typed. */
const DUTCH =
  /\b(de|het|een|niet|nog|voor|van|wordt|kaart|partij|partijen|driehoek|eigenaar|opdrachtgever|opdrachtnemer|koppelvlak|signalen|bewaard|bestand|openen|tekenen|verwijderen|weergave|peildatum|uitgezocht|bewust|geen|afhankelijkheid|sluiten|kiezen|ongedaan|legenda)\b/gi

/** Dutch texts that can be read on the screen or heard by a screen reader; the title of the map is the user's own. */
async function dutchWords(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = []
    const isOurs = (element: Element | null) => element?.closest('.language-switch, .map-title h1, noscript') === null
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      if (isOurs(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!isOurs(element)) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '')
    }
    return texts
  })
  return said.flatMap((text) => (text.match(DUTCH) ? [text.trim()] : []))
}

const toEnglish = (page: Page) => page.getByRole('button', { name: 'EN English' }).click()

/** A map whose own texts hold no Dutch. */
const NEUTRAL = mapWithTriangle({
  title: 'Test',
  dependencies: [dependency('d', 'gamma', 'delta', { product: 'x', critical: true })],
})

test('the start screen switches to English and back, and remembers it', async ({ page }) => {
  await openStart(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await toEnglish(page)
  await expect(page.getByRole('heading', { name: 'Open an example' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Empty map' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await dutchWords(page)).toEqual([])

  // What is wrong with a file is said in English too.
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  await (await choosing).setFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"other"}'),
  })
  await expect(page.getByRole('dialog', { name: 'This file has not been opened' })).toBeVisible()
  expect(await dutchWords(page)).toEqual([])

  await page.reload()
  await expect(page.getByRole('button', { name: 'Empty map' })).toBeVisible()
  await page.getByRole('button', { name: 'NL Nederlands' }).click()
  await expect(page.getByRole('button', { name: 'Lege kaart' })).toBeVisible()
})

test('the editor switches to English with everything on it, and the document stays the same', async ({ page }) => {
  await openMapFile(page, NEUTRAL)
  const before = await downloadText(page)
  await page.getByRole('list', { name: 'Meldingen' }).getByRole('button', { name: 'Sluiten' }).click()
  await card(page, 'Gamma').click()
  await toEnglish(page)
  await expect(page.getByRole('navigation', { name: 'Tools' })).toBeVisible()
  await expect(page.getByRole('tab', { name: /^Signals/ })).toBeVisible()
  expect(await dutchWords(page), 'findings').toEqual([])
  await page.getByRole('tab', { name: 'Details' }).click()
  await expect(page.getByRole('textbox', { name: 'Abbreviation' })).toBeVisible()
  expect(await dutchWords(page), 'party').toEqual([])
  await triangles(page).first().click()
  await expect(page.getByRole('region', { name: 'Clients' })).toBeVisible()
  expect(await dutchWords(page), 'triangle').toEqual([])
  await arrowLabel(page, 'x').click()
  await expect(page.getByRole('button', { name: 'Reverse direction' })).toBeVisible()
  expect(await dutchWords(page), 'dependency').toEqual([])
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('menuitem', { name: 'JSON file' })).toBeVisible()
  expect(await dutchWords(page), 'share').toEqual([])
  await page.getByRole('menuitem', { name: 'Picture (PNG)…' }).click()
  await expect(page.getByRole('dialog', { name: 'Save a picture' })).toBeVisible()
  expect(await dutchWords(page), 'picture').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'NL Nederlands' }).click()
  expect(await downloadText(page)).toBe(before)
})

test('switching with an open form keeps what was filled in', async ({ page }) => {
  await openEmptyMap(page)
  await page.getByRole('button', { name: 'Driehoek tekenen' }).click()
  const owner = page.getByRole('combobox', { name: 'eigenaar', exact: true })
  await owner.fill('Baas')
  await owner.press('Enter')
  await page.getByRole('combobox', { name: 'opdrachtnemer', exact: true }).fill('Half')
  await toEnglish(page)
  const form = page.getByRole('form', { name: 'Draw a triangle' })
  await expect(form.getByText('Baas')).toBeVisible()
  expect(await dutchWords(page)).toEqual([])
  await form.getByRole('button', { name: 'Put down the triangle' }).click()
  await expect(triangles(page)).toHaveCount(1)
  await expect(card(page, 'Baas')).toBeVisible()
  await expect(card(page, 'Half')).toBeVisible()
})
