import { expect, test } from './support/app-test'
import { smallMap } from './support/sample-map'
import { boxOf, card, cards, chooseTool, openDetails, openEmptyMap, openMapFile, theMap } from './support/screens'

test('the party tool asks for a name where one clicks, and the catalogue fills in the rest', async ({ page }) => {
  await openEmptyMap(page)
  await chooseTool(page, 'partij')
  await expect(page.getByText('Klik op de kaart waar de partij komt')).toBeVisible()
  await theMap(page).click({ position: { x: 260, y: 160 } })
  const name = page.getByRole('combobox', { name: 'Naam of afkorting van de partij' })
  await expect(name).toBeFocused()
  await page.keyboard.type('immig')
  await page.getByRole('option', { name: /^IND/ }).click()

  await expect(card(page, 'IND')).toBeVisible()
  // The next party is ready beside it; Escape stops.
  await expect(name).toBeFocused()
  await page.keyboard.type('Vluchtelingenwerk in de buurt')
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(2)
  await expect(name).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(name).toBeHidden()
  await expect(theMap(page)).toBeFocused()

  await chooseTool(page, 'kiezen')
  await card(page, 'IND').click()
  const details = await openDetails(page)
  await expect(details.getByRole('combobox', { name: 'Naam', exact: true })).toHaveValue(
    'Immigratie- en Naturalisatiedienst',
  )
  await expect(details.getByRole('textbox', { name: 'Afkorting' })).toHaveValue('IND')
  // Which of the two depends on the day: the map has today as its peildatum.
  await expect(details.getByRole('combobox', { name: 'Departement', exact: true })).toHaveValue(/^(AenM|JenV)$/)
  await expect(details.getByRole('button', { name: /Soort$/ })).toContainText('agentschap')
  await expect(details.getByRole('button', { name: /Bestuurslaag$/ })).toContainText('Rijk')
})

test('an old name finds the organisation of today', async ({ page }) => {
  await openEmptyMap(page)
  await theMap(page).focus()
  await page.keyboard.press('p')
  await expect(page.getByRole('combobox', { name: 'Naam of afkorting van de partij' })).toBeFocused()
  await page.keyboard.type('DT&V')
  await page.getByRole('option', { name: /^DTenV/ }).click()
  await expect(card(page, 'DTenV')).toBeVisible()
})

test('a ministry that ended says so in the list, right after the one of today', async ({ page }) => {
  await openEmptyMap(page)
  await theMap(page).focus()
  await page.keyboard.press('p')
  await expect(page.getByRole('combobox', { name: 'Naam of afkorting van de partij' })).toBeFocused()
  await page.keyboard.type('AenM')
  const rows = page.getByRole('group', { name: 'Organisaties van de overheid' }).getByRole('option')
  await expect(rows.nth(0)).toContainText('Ministerie van Justitie en Veiligheid')
  await expect(rows.nth(1)).toContainText('Bestaat niet meer sinds 23 februari 2026, nu JenV')
  await rows.nth(0).click()
  await expect(card(page, 'JenV')).toBeVisible()
})

test('a party that is on the map already is not put down twice', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await theMap(page).focus()
  await page.keyboard.press('p')
  const name = page.getByRole('combobox', { name: 'Naam of afkorting van de partij' })
  await expect(name).toBeFocused()
  await page.keyboard.type('alfa')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Meldingen' }).getByText('Alfa staat al op de kaart.')).toBeVisible()
  await expect(cards(page)).toHaveCount(2)
})

test('a card is moved by dragging it, and by keyboard with M and the arrows', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  const alfa = card(page, 'Alfa')
  const start = await boxOf(alfa)
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 40, start.y + start.height / 2 + 60, { steps: 6 })
  await page.mouse.move(start.x + start.width / 2 + 80, start.y + start.height / 2 + 120, { steps: 6 })
  await page.mouse.up()
  await expect(page.getByRole('button', { name: 'Ongedaan maken: verplaatsen' })).toBeEnabled()
  const dragged = await boxOf(alfa)
  expect(dragged.x - start.x).toBeGreaterThan(60)
  expect(dragged.y - start.y).toBeGreaterThan(100)

  await alfa.click()
  await theMap(page).focus()
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await boxOf(alfa)).x - dragged.x).toBeGreaterThan(20)
  const moved = await boxOf(alfa)
  expect(moved.y).toBeLessThan(dragged.y - 8)

  // The arrows in a row are one step.
  await page.keyboard.press('Control+z')
  await expect.poll(async () => Math.round((await boxOf(alfa)).x)).toBe(Math.round(dragged.x))
  await page.keyboard.press('Control+z')
  await expect.poll(async () => Math.round((await boxOf(alfa)).x)).toBe(Math.round(start.x))
  expect(Math.round((await boxOf(alfa)).y)).toBe(Math.round(start.y))
})

test('several parties are selected, changed, duplicated and deleted at once', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta', 'gamma', 'delta']))
  await card(page, 'Alfa').click()
  await card(page, 'Beta').click({ modifiers: ['Control'] })
  const details = await openDetails(page)
  await expect(details.getByRole('heading', { name: '2 onderdelen gekozen' })).toBeVisible()
  await details.getByRole('combobox', { name: 'Departement', exact: true }).fill('SZW')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Alfa').getByText('SZW')).toBeVisible()
  await expect(card(page, 'Beta').getByText('SZW')).toBeVisible()
  await expect(card(page, 'Gamma').getByText('SZW')).toBeHidden()

  await theMap(page).focus()
  await page.keyboard.press('Control+d')
  await expect(cards(page)).toHaveCount(6)
  await expect(page.getByRole('button', { name: 'Ongedaan maken: dupliceren' })).toBeEnabled()

  // What was copied is selected now, so Delete takes the copies.
  await page.keyboard.press('Delete')
  await expect(cards(page)).toHaveCount(4)

  await page.keyboard.press('Control+a')
  await expect(details.getByRole('heading', { name: '4 onderdelen gekozen' })).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(cards(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(4)
})

test('a frame drawn with Shift selects what is in it', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta', 'gamma', 'delta']))
  const [alfa, beta] = [await boxOf(card(page, 'Alfa')), await boxOf(card(page, 'Beta'))]
  await page.keyboard.down('Shift')
  await page.mouse.move(alfa.x - 20, alfa.y - 20)
  await page.mouse.down()
  await page.mouse.move(beta.x + beta.width / 2, beta.y + beta.height / 2, { steps: 8 })
  await page.mouse.move(beta.x + beta.width + 15, beta.y + beta.height + 15, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  const details = await openDetails(page)
  await expect(details.getByRole('heading', { name: '2 onderdelen gekozen' })).toBeVisible()
  await expect(details.getByText('2 partijen')).toBeVisible()
})

test('undo and redo say what they take back and bring again', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  const undo = page.getByRole('button', { name: /^Ongedaan maken/ })
  const redo = page.getByRole('button', { name: /^Opnieuw/ })
  await expect(undo).toBeDisabled()
  await expect(redo).toBeDisabled()
  await card(page, 'Beta').click()
  await theMap(page).focus()
  await page.keyboard.press('Delete')
  await expect(card(page, 'Beta')).toBeHidden()
  await expect(undo).toHaveAccessibleName('Ongedaan maken: verwijderen')

  await theMap(page).hover()
  await undo.hover()
  await expect(page.getByRole('tooltip')).toHaveText(/^Ongedaan maken: verwijderen/)
  await undo.click()
  await expect(card(page, 'Beta')).toBeVisible()
  await expect(redo).toHaveAccessibleName('Opnieuw: verwijderen')

  await page.keyboard.press('Control+y')
  await expect(card(page, 'Beta')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(card(page, 'Beta')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(card(page, 'Beta')).toBeHidden()
})
