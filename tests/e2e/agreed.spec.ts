import type { Page } from '@playwright/test'
import { expect, OWN_CONTEXT, test } from './support/app-test'
import { chooseView, openExample } from './support/screens'

async function writeDown(page: Page, field: 'Nieuw actiepunt' | 'Nieuw besluit', ...texts: readonly string[]) {
  const line = page.getByRole('textbox', { name: field })
  for (const text of texts) {
    await line.fill(text)
    await line.press('Enter')
    await expect(line).toHaveValue('')
  }
}

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
