import { expect, test } from './support/app-test'
import { smallMap } from './support/sample-map'
import { arrowLabel, card, openMapFile, theMap, triangles } from './support/screens'

const QUESTION = 'Wat u hebt ingevuld, staat nog niet op de kaart.'

test('a half-filled triangle is not thrown away without asking, an empty one closes at once', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await theMap(page).focus()
  await page.keyboard.press('d')
  const form = page.getByRole('form', { name: 'Driehoek tekenen' })
  await expect(form.getByRole('combobox', { name: 'eigenaar' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await expect(theMap(page)).toBeFocused()

  await page.keyboard.press('d')
  await page.keyboard.type('Alfa')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  const question = form.getByRole('alertdialog', { name: QUESTION })
  await expect(question.getByRole('button', { name: 'Bewaar wat er staat' })).toBeFocused()
  // Escape means: not away after all.
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(form.getByRole('combobox', { name: 'opdrachtgever' })).toBeFocused()

  await form.getByRole('button', { name: 'Klaar' }).click()
  await question.getByRole('button', { name: 'Gooi weg' }).click()
  await expect(form).toBeHidden()
  await expect(theMap(page)).toBeFocused()
  await expect(triangles(page)).toHaveCount(0)

  await page.keyboard.press('d')
  await page.keyboard.type('Alfa')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(triangles(page)).toHaveCount(1)
})

test('what else one wanted waits for the answer, and happens after it', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await theMap(page).focus()
  await page.keyboard.press('r')
  await page.keyboard.type('Alfa')
  await page.keyboard.press('Enter')
  await page
    .getByRole('navigation', { name: 'Gereedschap' })
    .getByRole('button', { name: 'partij', exact: true })
    .click()
  const question = page.getByRole('alertdialog', { name: QUESTION })
  // Without a product there is nothing to keep.
  await expect(question.getByRole('button')).toHaveText(['Verder invullen', 'Gooi weg'])
  await question.getByRole('button', { name: 'Verder invullen' }).click()
  const form = page.getByRole('form', { name: 'Afhankelijkheid tekenen' })
  await page.keyboard.type('Beta')
  await page.keyboard.press('Enter')
  await page.keyboard.type('brood')
  await page
    .getByRole('navigation', { name: 'Gereedschap' })
    .getByRole('button', { name: 'partij', exact: true })
    .click()
  await question.getByRole('button', { name: 'Bewaar wat er staat' }).click()
  await expect(form).toBeHidden()
  await expect(arrowLabel(page, 'brood')).toBeVisible()
  await expect(theMap(page)).toHaveClass(/tool-party/)
})

test('a selected party stands visibly in the first field: typing replaces it, Enter takes it', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta', 'gamma']))
  const from = page.getByRole('combobox', { name: 'Wie levert' })
  const to = page.getByRole('combobox', { name: 'Wie ervan afhangt' })
  await card(page, 'Alfa').click()
  await theMap(page).focus()
  await page.keyboard.press('r')
  await expect(from).toBeFocused()
  await expect(from).toHaveValue('Alfa')
  for (const typed of ['Beta', 'Gamma']) {
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.type('brood')
  await page.keyboard.press('Enter')
  await arrowLabel(page, 'brood').click()
  await page.getByRole('tab', { name: 'Details' }).click()
  const details = page.getByRole('tabpanel', { name: 'Details' })
  await expect(details.getByRole('combobox', { name: 'Leverende partij', exact: true })).toHaveValue('Beta')

  await card(page, 'Alfa').click()
  await theMap(page).focus()
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await expect(to).toBeFocused()
  // Who stands at one end is not offered at the other.
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: 'Beta' })).toBeVisible()
  await expect(page.getByRole('option', { name: 'Alfa' })).toBeHidden()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('form')).toBeHidden()
})

test('a party that is clicked answers the field one is in, and nothing else stays selected', async ({ page }) => {
  await openMapFile(
    page,
    smallMap(['alfa', 'beta', 'gamma'], {
      dependencies: [{ id: 'lijn', supplier: 'alfa', dependent: 'beta', product: 'brood', flow: 'product' }],
    }),
  )
  await arrowLabel(page, 'brood').click()
  await theMap(page).focus()
  await page.keyboard.press('d')
  const form = page.getByRole('form', { name: 'Driehoek tekenen' })
  await expect(form.getByRole('combobox', { name: 'eigenaar' })).toBeFocused()
  await card(page, 'Gamma').click()
  await expect(form.locator('.slot-owner')).toContainText('Gamma')
  await expect(form.getByRole('combobox', { name: 'opdrachtgever' })).toBeFocused()
  await expect(page.getByRole('complementary').getByText('onderdelen gekozen')).toBeHidden()
  await card(page, 'Beta').click()
  await expect(form.locator('.slot-client')).toContainText('Beta')
  await expect(form.getByRole('combobox', { name: 'opdrachtnemer' })).toBeFocused()
})
