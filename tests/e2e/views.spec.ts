import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { cards, chooseMapLook, closeMapLook, openExample, openMapLook, theMap } from './support/screens'

test('a view is made of what one sees, walked to as with a remote control, changed and deleted', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  const shown = await cards(page).count()
  await chooseMapLook(page, 'Weergave', /^Nieuwe weergave van wat u nu ziet/)
  const window = page.getByRole('dialog', { name: 'Nieuwe weergave' })
  await expect(window).toContainText(`Toont ${shown} van de 23 partijen.`)
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
  await expect(cards(page)).toHaveCount(23)
  await closeMapLook(page)
  await theMap(page).focus()
  // From no view the walk begins at the first; ours stands after the one that was chosen when it was made.
  await page.keyboard.press('PageDown')
  await expect(cards(page)).not.toHaveCount(23)
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('list', { name: 'Meldingen' }).getByText(/^Weergave 2 van \d+: Ons begin$/)).toBeVisible()
  await expect(cards(page)).toHaveCount(shown)

  await chooseMapLook(page, 'Weergave', '‘Ons begin’ verwijderen')
  await expect(cards(page)).toHaveCount(23)
  await expect(page.getByRole('list', { name: 'Meldingen' })).toContainText('Verwijderd: ‘Ons begin’')
  await expect(theMap(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  const again = await openMapLook(page)
  await again.getByRole('button', { name: /^Weergave: / }).click()
  await expect(page.getByRole('menuitem', { name: 'Ons begin', exact: true })).toBeVisible()
})
