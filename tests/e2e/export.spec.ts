import { spawnSync } from 'node:child_process'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { catchDownload, chooseShare, downloadSvg, downloadText, openPicture, savePicture } from './support/downloads'
import { mapWithTriangle } from './support/sample-map'
import { cards, chooseFile, expectDrawn, openExample, openMapFile, openStart } from './support/screens'

for (const name of ['Migratieketen', 'Strafrechtketen', 'Loonaangifteketen'] as const) {
  test(`the JSON of ${name} opens again and gives the same text`, async ({ page, startAfresh }) => {
    await openExample(page, name)
    const text = await downloadText(page)
    const written = JSON.parse(text)
    expect(written).toMatchObject({
      $schema: './ketenkaart.schema.json',
      format: 'ketenkaart',
      title: expect.stringContaining(name),
    })

    // In a browser that has never seen the map.
    const other = await startAfresh()
    await openStart(other)
    await chooseFile(other, 'kaart.json', text)
    await expectDrawn(other)
    expect(await downloadText(other)).toBe(text)
  })
}

/** Width and height from the first chunk of a PNG file. */
function pngSize(bytes: Buffer): { width: number; height: number } {
  expect(bytes.subarray(0, 8).toString('hex'), 'signature of PNG').toBe('89504e470d0a1a0a')
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

test('a PNG is twice the size of the drawing, or the size that is chosen', async ({ page }) => {
  await openMapFile(page, mapWithTriangle())
  const svg = await downloadSvg(page)
  const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString('utf8')) ?? []
  expect(Number(width)).toBeGreaterThan(500)

  for (const scale of [2, 1]) {
    const dialog = await openPicture(page, 'Afbeelding (PNG)…')
    await dialog.getByRole('radio', { name: 'als op het scherm' }).click()
    await dialog.getByRole('radio', { name: `${scale}×` }).click()
    const { name, bytes } = await savePicture(page, dialog)
    expect(name).toMatch(/^proefketen_\d{4}-\d\d-\d\d_concept\.png$/)
    expect(pngSize(bytes)).toEqual({ width: scale * Number(width), height: scale * Number(height) })
  }
  await expect(page.getByText(/^Afbeelding gedownload als proefketen_[\d-]+_concept\.png$/).first()).toBeVisible()
})

test('a PNG of 16 cm at 300 dpi measures what it says', async ({ page }) => {
  await openMapFile(page, mapWithTriangle())
  await chooseShare(page, 'Afbeelding (PNG)…')
  const dialog = page.getByRole('dialog', { name: 'Afbeelding bewaren' })
  await dialog.getByRole('radio', { name: 'in centimeters' }).click()
  const width = dialog.getByRole('textbox', { name: 'Breedte op papier' })
  await width.fill('niets')
  await expect(dialog.getByText('Typ een breedte van 2 tot en met 200 centimeter.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Bewaar afbeelding' })).toBeDisabled()
  await width.fill('16')
  await expect(dialog.getByText(/, 16 × [\d,]+ cm op papier$/)).toBeVisible()
  const said = (await dialog.getByText(/beeldpunten$/).textContent()) ?? ''
  const { bytes } = await catchDownload(page, () => dialog.getByRole('button', { name: 'Bewaar afbeelding' }).click())
  const { width: pixels, height } = pngSize(bytes)
  expect(Math.abs(pixels - (16 / 2.54) * 300)).toBeLessThanOrEqual(1)
  const inWords = (value: number) => value.toLocaleString('nl-NL')
  expect(said).toContain(`${inWords(pixels)} × ${inWords(height)} beeldpunten`)
})

test('an SVG is well-formed and names every party, with title, peildatum and legend', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  const parties: { name: string; abbreviation?: string | null }[] = JSON.parse(await downloadText(page)).parties
  const { name, bytes } = await downloadSvg(page)
  expect(name).toMatch(/^migratieketen-de-asielketen_\d{4}-\d\d-\d\d_[a-z]+\.svg$/)
  const drawing = await page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
    return {
      fault: parsed.querySelector('parsererror')?.textContent ?? null,
      root: parsed.documentElement.localName,
      names: [...parsed.querySelectorAll('g > title')].map((title) => title.textContent ?? ''),
      words: [...parsed.querySelectorAll('text')].map((text) => text.textContent ?? ''),
      outside: [...parsed.querySelectorAll('[href], [src]')].length,
    }
  }, bytes.toString('utf8'))
  expect(drawing.fault).toBeNull()
  expect(drawing.root).toBe('svg')
  expect(drawing.outside).toBe(0)
  for (const party of parties) {
    const named = drawing.names.some((title) => title.includes(`${party.name}, `))
    expect(named, party.name).toBe(true)
    if (party.abbreviation) expect(drawing.words).toContain(party.abbreviation)
  }
  expect(drawing.words).toContain('Migratieketen: de asielketen')
  expect(drawing.words).toContain('Legenda')
  expect(drawing.words.join(' ')).toContain('peildatum 31 december 2025')
})

test('a picture says how small its letters are, and shows what is in view or all', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  await expect(cards(page)).toHaveCount(17)
  const dialog = await openPicture(page, 'Afbeelding (PNG)…')
  // As it opens it can be read on paper.
  await expect(dialog.getByText(/^Kleinste letter: ([7-9]|\d\d)[\d,]* punt op A4 (staand|liggend)/)).toBeVisible()
  await dialog.getByRole('radio', { name: 'als op het scherm' }).click()
  await expect(dialog.getByText(/^Kleinste letter: [2-5],?\d? punt als de afbeelding een A4 vult/)).toBeVisible()
  await expect(dialog.getByText(/Kies een maat op papier/)).toBeVisible()
  const size = dialog.getByText(/beeldpunten$/)
  const whole = await size.textContent()
  await choose(page, dialog, 'wat nu te zien is')
  await expect(size).toBeVisible()
  await expect(size).not.toHaveText(whole ?? '')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('a PDF on A4 of a view holds its words, and one of all views a page for each', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  const dialog = await openPicture(page, 'PDF…')
  await choose(page, dialog, 'weergave: Drie partners, drie ministeries')
  await expect(dialog.getByText(/^A4 (staand|liggend)$/)).toBeVisible()
  const { name, bytes } = await savePicture(page, dialog)
  expect(name).toMatch(/^loonaangifteketen.*\.pdf$/)
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  const words = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' })
  if (words.error === undefined) {
    for (const word of ['Loonaangifteketen', 'Drie partners, drie ministeries', 'UWV']) {
      expect(words.stdout).toContain(word)
    }
  }

  await openPicture(page, 'PDF…')
  await choose(page, dialog, 'alle weergaven (7)')
  await expect(dialog.getByText('Het voorbeeld is de eerste weergave.')).toBeVisible()
  const all = await savePicture(page, dialog)
  expect([...all.bytes.toString('latin1').matchAll(/\/Type \/Page\b/g)]).toHaveLength(7)
})

test('all views are a file each', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  const dialog = await openPicture(page, 'SVG-bestand…')
  await choose(page, dialog, 'alle weergaven (7)')
  await expect(dialog.getByText(/Uw browser kan eenmaal vragen of dat mag/)).toBeVisible()
  await expect(dialog.getByRole('img')).toBeVisible()
  const names: string[] = []
  page.on('download', (download) => names.push(download.suggestedFilename()))
  await dialog.getByRole('button', { name: 'Bewaar afbeelding' }).click()
  await expect(dialog).toBeHidden({ timeout: 30_000 })
  await expect.poll(() => new Set(names).size).toBe(7)
})

test('the map is copied as a picture, and offered as a file when the browser refuses', async ({ page }) => {
  await openMapFile(page, mapWithTriangle())
  await page.evaluate(() => {
    navigator.clipboard.write = async ([item]) => {
      const picture = await item?.getType('image/png')
      document.body.setAttribute('data-copied', `${picture?.type} ${(picture?.size ?? 0) > 10_000}`)
    }
  })
  await chooseShare(page, 'Kopieer als afbeelding')
  await expect(page.getByText('De afbeelding staat op het klembord.').first()).toBeVisible()
  await expect(page.locator('body')).toHaveAttribute('data-copied', 'image/png true')

  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed here'))
  })
  await chooseShare(page, 'Kopieer als afbeelding')
  const dialog = page.getByRole('dialog', { name: 'Afbeelding bewaren' })
  await expect(dialog.getByText(/liet niet toe dat de afbeelding op het klembord kwam/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Wat komt erop' })).toContainText('wat nu te zien is')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

/** Says what the picture shows. */
async function choose(page: Page, dialog: Locator, what: string): Promise<void> {
  await dialog.getByRole('button', { name: 'Wat komt erop' }).click()
  await page.getByRole('option', { name: what }).click()
}
