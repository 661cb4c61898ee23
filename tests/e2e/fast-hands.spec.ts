import { expect, test } from './support/app-test'
import { smallMap } from './support/sample-map'
import {
  arrowLabel,
  boxOf,
  card,
  cards,
  openDetails,
  openEmptyMap,
  openExample,
  openMapFile,
  theMap,
} from './support/screens'

test('moving ends with the selection it began with, and the whole of a card is a target for a line', async ({
  page,
}) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))

  await test.step('moving ends with the selection it began with', async () => {
    await card(page, 'Alfa').click()
    await theMap(page).focus()
    await page.keyboard.press('m')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('button', { name: 'Ongedaan maken: verplaatsen' })).toBeEnabled()
    await page.keyboard.press('Control+z')
    await card(page, 'Beta').click()
    await theMap(page).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('button', { name: 'Ongedaan maken', exact: true })).toBeDisabled()
  })

  await test.step('the whole of a card is a target for a line, not only its edge', async () => {
    await page.keyboard.press('Escape')
    const alfa = await boxOf(card(page, 'Alfa'))
    const beta = await boxOf(card(page, 'Beta'))
    await page.mouse.move(alfa.x + alfa.width - 1, alfa.y + alfa.height / 2)
    await page.mouse.down()
    await page.mouse.move(beta.x - 20, beta.y + 30, { steps: 6 })
    await page.mouse.move(beta.x + beta.width * 0.4, beta.y + beta.height / 2, { steps: 6 })
    await page.mouse.up()
    const form = page.getByRole('form', { name: 'Afhankelijkheid tekenen' })
    await expect(form.getByText('Alfa')).toBeVisible()
    await expect(form.getByText('Beta')).toBeVisible()
    await expect(form.getByRole('textbox', { name: 'Wat wordt geleverd' })).toBeFocused()
  })
})

test('from an empty map: a name that is typed half, and a corner that is passed over', async ({ page }) => {
  await openEmptyMap(page)

  await test.step('an unfinished beginning takes the organisation it begins, whole words are a name', async () => {
    await page.keyboard.press('p')
    const name = page.getByRole('combobox', { name: 'Naam of afkorting van de partij' })
    for (const text of ['immig', 'Gemeenten', 'Eerste']) {
      await expect(name).toHaveValue('')
      await name.pressSequentially(text)
      if (text === 'immig') await expect(page.getByRole('option', { name: /^IND/ })).toBeVisible()
      await page.keyboard.press('Enter')
    }
    await expect(cards(page)).toHaveCount(3)
    for (const shown of ['IND', 'Gemeenten', 'Eerste']) await expect(card(page, shown)).toBeVisible()
  })

  await test.step('a corner that is passed over stays open, and the keyboard goes on', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await theMap(page).focus()
    // The party that was put down last is let go.
    await page.keyboard.press('Escape')
    await page.keyboard.press('d')
    const form = page.getByRole('form', { name: 'Driehoek tekenen' })
    await expect(form.getByRole('combobox', { name: 'eigenaar' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(form.getByRole('combobox', { name: 'opdrachtgever' })).toBeFocused()
    await page.keyboard.type('Gever')
    await page.keyboard.press('Enter')
    await expect(form.getByRole('combobox', { name: 'opdrachtnemer' })).toBeFocused()
    await page.keyboard.type('Nemer')
    await page.keyboard.press('Enter')
    await expect(form.getByRole('button', { name: 'Driehoek zetten' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(card(page, 'Nemer')).toBeVisible()
    await expect(page.getByRole('button', { name: 'eigenaar: nog niet ingevuld' })).toBeVisible()
  })
})

test('a neighbour made to the left supplies, one to the right depends', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa']))
  for (const [arrow, party, product] of [
    ['ArrowLeft', 'Links', 'invoer'],
    ['ArrowRight', 'Rechts', 'uitvoer'],
  ] as const) {
    await card(page, 'Alfa').click()
    await theMap(page).focus()
    await page.keyboard.press(`Control+${arrow}`)
    await page.keyboard.type(party)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Wat wordt geleverd' })).toBeFocused()
    await page.keyboard.type(product)
    await page.keyboard.press('Enter')
    await expect(arrowLabel(page, product)).toBeVisible()
  }
  await arrowLabel(page, 'invoer').click()
  let details = await openDetails(page)
  await expect(details.getByRole('combobox', { name: 'Leverende partij', exact: true })).toHaveValue('Links')
  await arrowLabel(page, 'uitvoer').click()
  details = await openDetails(page)
  await expect(details.getByRole('combobox', { name: 'Ontvangende partij', exact: true })).toHaveValue('Rechts')
})

test('on the beamer the map gets the room', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  const before = await boxOf(theMap(page))
  await page.getByRole('button', { name: 'Beamer' }).click()
  await expect.poll(async () => (await boxOf(theMap(page))).width).toBeGreaterThan(before.width + 200)
  await page.getByRole('button', { name: 'Beamer uit' }).click()
  await expect.poll(async () => Math.round((await boxOf(theMap(page))).width)).toBe(Math.round(before.width))
})

test('a corner keeps a long name readable, and a chosen triangle says its roles in words', async ({ page }) => {
  await openEmptyMap(page)
  await page.keyboard.press('d')
  const form = page.getByRole('form', { name: 'Driehoek tekenen' })
  await expect(form.getByRole('combobox', { name: 'eigenaar' })).toBeFocused()
  const long = 'Coördinatiecentrum tegen Mensenhandel en Arbeidsuitbuiting'
  await page.keyboard.type(long)
  await page.keyboard.press('Enter')
  // Whole words on a line: a column of word pieces would be many times as high as this.
  expect((await boxOf(form.getByText(long, { exact: true }))).height).toBeLessThan(90)
  await expect(form.getByRole('combobox', { name: 'opdrachtgever' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(form.getByRole('combobox', { name: 'opdrachtnemer' })).toBeFocused()
  await page.keyboard.type('Nemer')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('button', { name: 'Driehoek zetten' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card(page, 'Nemer')).toBeVisible()
  await expect(theMap(page).getByText('opdrachtgever', { exact: true })).toBeVisible()
})
