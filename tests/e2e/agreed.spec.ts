import type { Page } from '@playwright/test'
import { expect, OWN_CONTEXT, test } from './support/app-test'
import { axe } from './support/axe'
import { chooseTool, chooseView, findings, openEmptyMap, openExample, theMap } from './support/screens'

const actions = (page: Page) => page.getByRole('table', { name: /^Actiepunten/ }).getByRole('row')
const decisions = (page: Page) => page.getByRole('region', { name: /^Besluiten/ }).getByRole('listitem')

async function writeDown(page: Page, field: 'Nieuw actiepunt' | 'Nieuw besluit', ...texts: readonly string[]) {
  const line = page.getByRole('textbox', { name: field })
  for (const text of texts) {
    await line.fill(text)
    await line.press('Enter')
    await expect(line).toHaveValue('')
  }
}

test('what a room agrees on stands on one page, that fills while it talks', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  await chooseView(page, 'Afgesproken')
  await expect(page.getByText('Nog geen actiepunten.')).toBeVisible()
  await page.getByRole('button', { name: 'Begin een sessie' }).click()
  await expect(page.getByRole('heading', { name: /^Bezig: werksessie van/ })).toBeVisible()

  // An answer to a finding comes here by itself, with who and when.
  const first = findings(page).first()
  await first.getByRole('button').first().click()
  await first.getByRole('button', { name: /^Klopt, wordt actiepunt/ }).click()
  await page.getByRole('textbox', { name: 'Wat gaat er gebeuren' }).fill('Samen de cijfers narekenen')
  await page.getByRole('textbox', { name: 'Wie pakt dit op' }).fill('hoofd planning')
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  // A finding shows on the map what it is about; back on the page it stands in the list.
  await chooseView(page, 'Afgesproken')
  await expect(actions(page).filter({ hasText: 'Samen de cijfers narekenen' })).toContainText('Uit het signaal')

  await writeDown(page, 'Nieuw actiepunt', 'Mandaat vragen')
  await writeDown(page, 'Nieuw besluit', 'Eerste besluit', 'Tweede besluit')
  await expect(actions(page)).toHaveCount(3)
  await expect(decisions(page)).toHaveText([/^Eerste besluit/, /^Tweede besluit/])

  // What is to be asked first stands first; each of these is one step to undo.
  await page.getByRole('button', { name: 'Eerder in de lijst: Tweede besluit' }).click()
  await expect(decisions(page)).toHaveText([/^Tweede besluit/, /^Eerste besluit/])
  await page.keyboard.press('Control+z')
  await expect(decisions(page)).toHaveText([/^Eerste besluit/, /^Tweede besluit/])

  await page.getByRole('textbox', { name: 'Wie pakt het op: Mandaat vragen' }).fill('secretaris')
  await page.getByRole('textbox', { name: 'Wie pakt het op: Mandaat vragen' }).press('Enter')
  await axe(page)

  await page.getByRole('button', { name: 'Sluit de sessie af' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'afgesloten met 4 afspraken' })).toBeAttached()
  await page.getByRole('button', { name: 'Begin een sessie' }).click()
  await writeDown(page, 'Nieuw actiepunt', 'Voor de volgende keer')
  await page.reload()
  await chooseView(page, 'Afgesproken')
  await expect(actions(page)).toHaveCount(4)
  await expect(page.getByRole('textbox', { name: 'Wie pakt het op: Mandaat vragen' })).toHaveValue('secretaris')
})

test('what was agreed goes into a mail as text', { tag: OWN_CONTEXT }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openExample(page, 'Loonaangifteketen')
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
