import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { chooseTool, chooseView, openEmptyMap, theMap } from './support/screens'

const actions = (page: Page) => page.getByRole('table', { name: /^Actiepunten/ }).getByRole('row')

async function writeDown(page: Page, field: 'Nieuw actiepunt' | 'Nieuw besluit', ...texts: readonly string[]) {
  const line = page.getByRole('textbox', { name: field })
  for (const text of texts) {
    await line.fill(text)
    await line.press('Enter')
    await expect(line).toHaveValue('')
  }
}

test('what was agreed goes into a mail as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openEmptyMap(page)
  await chooseView(page, 'Afgesproken')
  await writeDown(page, 'Nieuw actiepunt', '<b>Bellen</b> met "UWV"')
  await writeDown(page, 'Nieuw besluit', 'Het ketenoverleg beslist')
  await page.getByRole('button', { name: 'Als tekst kopiëren' }).click()
  await expect(page.getByRole('list', { name: 'Meldingen' }).getByText('De lijst staat op het klembord.')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('Actiepunten (1)\n- <b>Bellen</b> met "UWV"; nog niemand; nog geen dag')
  expect(text).toContain('Besluiten (1)\n- Het ketenoverleg beslist; gevraagd')
})

test('a session says what changed in it, and the next one begins with what was agreed', async ({ page }) => {
  await openEmptyMap(page)
  await chooseView(page, 'Afgesproken')
  await page.getByRole('button', { name: 'Begin een sessie' }).click()
  await writeDown(page, 'Nieuw actiepunt', 'Mandaat vragen')
  await chooseView(page, 'Kaart')
  await chooseTool(page, 'partij')
  await theMap(page).click({ position: { x: 300, y: 300 } })
  await page.keyboard.type('Nieuweling')
  await page.keyboard.press('Enter')
  await chooseView(page, 'Afgesproken')
  await page.getByRole('button', { name: 'Sluit de sessie af' }).click()
  await page.getByRole('button', { name: /^Bekijk de werksessie van .* en wat er veranderde \(1\)/ }).click()
  await page.getByRole('button', { name: 'Wat er op de kaart veranderde (1)' }).click()
  await expect(page.getByRole('textbox', { name: /^Wat er op de kaart veranderde/ })).toHaveValue(/Nieuweling/)

  await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
  await page.getByRole('menuitem', { name: 'Vervolg op deze kaart' }).click()
  await page.getByRole('textbox', { name: 'Naam van de nieuwe kaart' }).fill('Tweede sessie')
  await page.getByRole('button', { name: 'Maak het vervolg' }).click()
  await expect(page.getByRole('heading', { name: 'Tweede sessie' })).toBeVisible()
  const messages = page.getByRole('list', { name: 'Meldingen' })
  await expect(messages.getByText('‘Nieuwe kaart’ is bewaard en staat op het startscherm')).toBeVisible()
  await expect(actions(page).filter({ hasText: 'Mandaat vragen' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Begin een sessie' })).toBeVisible()
})
