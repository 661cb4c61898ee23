import { expect, test } from './support/app-test'
import { catchDownload, chooseShare, downloadText } from './support/downloads'
import { mapWithTriangle } from './support/sample-map'
import { cards, chooseFile, expectDrawn, openExample, openMapFile, openStart } from './support/screens'

for (const name of ['Migratieketen', 'Strafrechtketen', 'Loonaangifteketen'] as const) {
  test(`the JSON of ${name} opens again and gives the same text`, async ({ page, startAfresh }) => {
    await openExample(page, name)
    const text = await downloadText(page)
    const written = JSON.parse(text)
    expect(written).toMatchObject({ $schema: './ketenkaart.schema.json', format: 'ketenkaart', title: name })

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
  const svg = await catchDownload(page, () => chooseShare(page, 'SVG-bestand'))
  const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString('utf8')) ?? []
  expect(Number(width)).toBeGreaterThan(500)

  const savePicture = async (choose: () => Promise<void>) => {
    await chooseShare(page, 'Afbeelding (PNG)…')
    const dialog = page.getByRole('dialog', { name: 'Afbeelding bewaren' })
    await expect(dialog.getByRole('img', { name: 'Voorbeeld van de afbeelding van Proefketen' })).toBeVisible()
    await choose()
    const file = await catchDownload(page, () => dialog.getByRole('button', { name: 'Bewaar afbeelding' }).click())
    await expect(dialog).toBeHidden()
    return file
  }

  const twice = await savePicture(async () => {})
  expect(twice.name).toMatch(/^proefketen_\d{4}-\d\d-\d\d_concept\.png$/)
  expect(pngSize(twice.bytes)).toEqual({ width: 2 * Number(width), height: 2 * Number(height) })
  await expect(page.getByText(`Afbeelding gedownload als ${twice.name}`).first()).toBeVisible()

  const once = await savePicture(async () => {
    await page.getByRole('radio', { name: '1×' }).click()
  })
  expect(pngSize(once.bytes)).toEqual({ width: Number(width), height: Number(height) })
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
  const { name, bytes } = await catchDownload(page, () => chooseShare(page, 'SVG-bestand'))
  expect(name).toMatch(/^migratieketen_\d{4}-\d\d-\d\d_[a-z]+\.svg$/)
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
  expect(drawing.words).toContain('Migratieketen')
  expect(drawing.words).toContain('Legenda')
  expect(drawing.words.join(' ')).toContain('peildatum 31 december 2025')
})

test('what is saved is the whole map, unless what is visible is asked for', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  await expect(cards(page)).toHaveCount(16)
  await chooseShare(page, 'Afbeelding (PNG)…')
  const dialog = page.getByRole('dialog', { name: 'Afbeelding bewaren' })
  const size = dialog.getByText(/beeldpunten$/)
  await expect(size).toBeVisible()
  const whole = await size.textContent()
  await dialog.getByRole('radio', { name: 'wat nu zichtbaar is' }).click()
  await expect(size).not.toHaveText(whole ?? '')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})
