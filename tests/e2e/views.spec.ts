import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import {
  boxOf,
  card,
  cards,
  chooseMapLook,
  closeMapLook,
  openExample,
  openMapLook,
  showAllParties,
  theMap,
} from './support/screens'

test('a view is made of what one sees, walked to as with a remote control, changed and deleted', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  const shown = await cards(page).count()
  await chooseMapLook(page, 'Weergave', /^Nieuwe weergave van wat u nu ziet/)
  const window = page.getByRole('dialog', { name: 'Nieuwe weergave' })
  await expect(window).toContainText(`Toont ${shown} van de 28 partijen.`)
  const { violations } = await axe(page).include('[role=dialog]').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await window.getByRole('button', { name: 'Bewaren' }).click()
  await expect(window).toContainText('Geef de weergave een naam.')
  await window.getByRole('textbox', { name: 'Naam' }).fill('Ons begin')
  await window.getByRole('textbox', { name: 'Naam' }).press('Enter')
  await expect(window).toHaveCount(0)
  // What is made is seen on the map, and the keyboard is there.
  await expect(theMap(page)).toBeFocused()
  const look = await openMapLook(page)
  await expect(look.getByRole('button', { name: 'Weergave: Ons begin' })).toBeVisible()
  await closeMapLook(page)

  await chooseMapLook(page, 'Weergave', 'Alle partijen')
  await expect(cards(page)).toHaveCount(28)
  await closeMapLook(page)
  await theMap(page).focus()
  // From no view the walk begins at the first; ours stands after the one that was chosen when it was made.
  await page.keyboard.press('PageDown')
  await expect(cards(page)).not.toHaveCount(28)
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('list', { name: 'Meldingen' }).getByText(/^Weergave 2 van \d+: Ons begin$/)).toBeVisible()
  await expect(cards(page)).toHaveCount(shown)

  await chooseMapLook(page, 'Weergave', '‘Ons begin’ verwijderen')
  await expect(cards(page)).toHaveCount(28)
  await expect(page.getByRole('list', { name: 'Meldingen' })).toContainText('Verwijderd: ‘Ons begin’')
  await expect(theMap(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  const again = await openMapLook(page)
  await again.getByRole('button', { name: /^Weergave: / }).click()
  await expect(page.getByRole('menuitemradio', { name: 'Ons begin', exact: true })).toBeVisible()
})

test('the menu marks the view that the screen shows, for as long as it does', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  const open = async () => (await openMapLook(page)).getByRole('button', { name: /^Weergave: / }).click()
  const entry = (name: string) => page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) })
  await open()
  await expect(entry('Kern van de keten')).toHaveAttribute('aria-checked', 'true')
  await expect(entry('De hele keten')).toHaveAttribute('aria-checked', 'false')
  await entry('Kern van de keten').click()
  // A party that the view leaves out is brought on the map: what one sees is the view no more.
  await closeMapLook(page)
  const rest = await cards(page).count()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /^Zoek een partij/ }).fill('Pensioenfondsen')
  await expect(page.getByRole('option', { name: 'Pensioen Pensioenfondsen' }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(rest + 1)
  await expect(
    (await openMapLook(page)).getByRole('button', { name: 'Weergave: Kern van de keten, gewijzigd' }),
  ).toBeVisible()
  await open()
  await expect(entry('Kern van de keten')).toHaveAttribute('aria-checked', 'false')
  await entry('Kern van de keten').click()
  await expect(cards(page)).toHaveCount(rest)
  await open()
  await expect(entry('Kern van de keten')).toHaveAttribute('aria-checked', 'true')
})

test('parties are hidden by hand with their lines, counted, asked for and shown again', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  await showAllParties(page)
  await expect(cards(page)).toHaveCount(28)
  const lines = page.locator('.relation-dependency')
  const before = await lines.count()
  await card(page, 'UWV').click()
  await theMap(page).focus()
  await page.keyboard.press('h')
  await expect(cards(page)).toHaveCount(27)
  await expect.poll(() => lines.count()).toBeLessThan(before)
  await expect(page.getByRole('button', { name: /^1 verborgen/ })).toBeVisible()

  // By the search and everyday words, for another.
  await card(page, 'CBS').click()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('wegklappen')
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(26)

  // Who looks for it learns that it is hidden, and asks for it.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Uitvoeringsinstituut')
  await expect(page.getByRole('option', { name: /^UWV/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('UWV is verborgen.')).toBeVisible()
  await expect(cards(page)).toHaveCount(26)
  const { violations } = await axe(page).include('.hidden-note').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.getByRole('button', { name: 'Toon op de kaart' }).click()
  await expect(cards(page)).toHaveCount(27)
  await expect(theMap(page)).toBeFocused()

  // Each from the list, or all.
  await page.getByRole('button', { name: /^1 verborgen/ }).click()
  await page.getByRole('menuitem', { name: /^CBS/ }).click()
  await expect(cards(page)).toHaveCount(28)
  await expect(page.getByRole('button', { name: /verborgen/ })).toHaveCount(0)
})

test('the row of small pictures shows, replaces and reorders views, by mouse and by keys', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  await chooseMapLook(page, 'Weergave', /^Rij van weergaven/)
  const row = page.getByRole('region', { name: 'Rij van weergaven' })
  const titles = () => row.getByRole('article').locator('.view-card-title').allInnerTexts()
  await expect(row.getByRole('article')).toHaveCount(7)
  // Drawn when there is time, each of them another picture.
  await expect(row.locator('img')).toHaveCount(7)
  const pictures = await row.locator('img').evaluateAll((all) =>
    Promise.all(
      all.map(async (image) => {
        const picture = image as HTMLImageElement
        await picture.decode()
        const canvas = Object.assign(document.createElement('canvas'), { width: 176, height: 99 })
        canvas.getContext('2d')?.drawImage(picture, 0, 0)
        return canvas.toDataURL()
      }),
    ),
  )
  expect(new Set(pictures).size).toBeGreaterThan(2)
  await expect(row.locator('article[aria-current=true]')).toContainText('Kern van de keten')
  const { violations } = await axe(page).include('.view-strip').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  const [first, second] = await titles()
  await row.getByRole('button', { name: /^2 van 7/ }).click()
  await expect(row.locator('article[aria-current=true]')).toContainText(second?.slice(2) ?? '')
  await row.getByRole('button', { name: /^2 van 7/ }).press('Shift+ArrowLeft')
  await expect.poll(async () => (await titles()).slice(0, 2)).toEqual([`1 ${second?.slice(2)}`, `2 ${first?.slice(2)}`])
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await titles()).slice(0, 2)).toEqual([first, second])
  const from = await boxOf(row.getByRole('article').nth(0))
  const to = await boxOf(row.getByRole('article').nth(2))
  await page.mouse.move(from.x + 40, from.y + 40)
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y + 40, { steps: 8 })
  await page.mouse.up()
  await expect.poll(async () => (await titles())[2]).toBe(`3 ${first?.slice(2)}`)

  // One gesture: the third view shows what is on the screen now, which is all of them.
  await row.getByRole('button', { name: /‘Kern van de keten’ vervangen/ }).click()
  await expect(row.locator('article[aria-current=true]')).toContainText('Kern van de keten')
  await row.getByRole('button', { name: /^1 van 7/ }).click()
  await row.getByRole('button', { name: /^3 van 7/ }).click()
  await expect(cards(page)).toHaveCount(28)

  await row.getByRole('button', { name: 'Rij van weergaven wegzetten' }).click()
  await expect(row).toHaveCount(0)
  await expect(theMap(page)).toBeFocused()
})

test('presenting walks the views full screen with their questions, the map stays live, and Escape leads out', async ({
  page,
}) => {
  await openExample(page, 'Loonaangifteketen')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('diavoorstelling')
  await page.keyboard.press('Enter')
  const bar = page.getByRole('region', { name: 'Presenteren' })
  await expect(bar).toContainText('1 van 7')
  await expect(bar).toContainText('Kern van de keten')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await expect(page.getByText('Het volledige scherm lukt hier niet')).toHaveCount(0)
  const { violations } = await axe(page).include('.presenting-bar').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('PageDown')
  await expect(bar).toContainText('2 van 7')
  await expect(cards(page)).toHaveCount(28)
  await page.keyboard.press('ArrowLeft')
  await expect(bar).toContainText('1 van 7')
  await page.locator('.presenting-edge-on').click()
  await expect(bar).toContainText('2 van 7')
  // The map stays live: what is chosen has the arrows, until Escape.
  await card(page, 'UWV').click()
  await theMap(page).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(bar).toContainText('2 van 7')
  await page.keyboard.press('h')
  await expect(cards(page)).toHaveCount(27)
  await bar.getByRole('button', { name: 'Volgende' }).click()
  await expect(bar).toContainText('3 van 7')
  await bar.getByRole('button', { name: /^Stoppen/ }).click()
  await expect(bar).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null)
  await expect(theMap(page)).toBeFocused()
})
