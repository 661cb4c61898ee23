import { readFileSync } from 'node:fs'
import { readZip } from '../support/read-zip'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { chooseView, openExample } from './support/screens'

test('a report is completed by the group and leaves as a Word file with the picture in it', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  await chooseView(page, 'Verslag')
  const paper = page.getByRole('article', { name: 'Het verslag' })
  await expect(paper.getByText(/De groep heeft ze nog niet gekozen/)).toBeVisible()

  // What is missing leads to where it is filled in, and is then missing no more.
  await page.getByRole('button', { name: /^De kern is nog niet in eigen woorden/ }).click()
  await expect(page.getByRole('textbox', { name: 'De kern' })).toBeFocused()
  await page.keyboard.type('De loonaangifte loopt, maar niemand beslist over de volgorde.')
  await page.getByRole('heading', { name: 'Wat de groep zelf zegt' }).click()
  await expect(paper.getByText('niemand beslist over de volgorde')).toBeVisible()
  await expect(page.getByRole('button', { name: /^De kern is nog niet/ })).toHaveCount(0)

  const take = page.getByRole('button', { name: /^Neem over als gevraagd besluit/ })
  const asked = page.getByRole('region', { name: /^Gevraagde besluiten \(/ }).getByRole('textbox', { name: /^Besluit/ })
  for (let count = 1; count <= 3; count++) {
    await take.first().click()
    await expect(asked).toHaveCount(count)
  }
  const texts = await asked.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
  await asked.last().press('Alt+ArrowUp')
  await expect(asked.nth(1)).toHaveValue(texts[2] ?? '')
  await expect(asked.nth(1)).toBeFocused()
  await expect(paper.getByRole('img')).toHaveCount(2)
  expect(
    (await axe(page).include('.page').analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
  ).toEqual([])

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Word maken' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^loonaangifteketen_\d{4}-\d\d-\d\d_concept\.docx$/)
  const files = readZip(readFileSync(await download.path()))
  const document = files.get('word/document.xml')?.toString('utf8') ?? ''
  expect(document).toContain('De loonaangifte loopt, maar niemand beslist over de volgorde.')
  const places = [texts[0], texts[2], texts[1]].map((text = '') => document.indexOf(text.slice(0, 30)))
  expect(Math.min(...places)).toBeGreaterThan(0)
  expect(document).toContain('<w:drawing>')
  for (const [name, bytes] of files) if (/^word\/media\//.test(name)) expect(bytes.length, name).toBeGreaterThan(3_000)
  expect([...files.keys()].filter((name) => /^word\/media\/.*\.(png|svg)$/.test(name))).toHaveLength(4)
})
