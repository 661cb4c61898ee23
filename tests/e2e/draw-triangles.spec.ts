import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { smallMap } from './support/sample-map'
import { card, cards, chooseTool, openEmptyMap, openMapFile, theMap, triangles } from './support/screens'

/** Types a name where the keyboard is and takes it with Enter; an organisation has to be offered first. */
async function typeName(page: Page, field: string, name: string, isOffered = true): Promise<void> {
  await expect(page.getByRole('combobox', { name: field, exact: true })).toBeFocused()
  await page.keyboard.type(name)
  if (isOffered) await expect(page.getByRole('option', { name: new RegExp(`^${name}\\b`) }).first()).toBeVisible()
  await page.keyboard.press('Enter')
}

test('a triangle is three names, and a second one that shares owner and client takes one more', async ({ page }) => {
  await openEmptyMap(page)
  await theMap(page).focus()
  await page.keyboard.press('d')
  const form = page.getByRole('form', { name: 'Driehoek tekenen' })
  await typeName(page, 'eigenaar', 'Eigenaar JenV', false)
  await typeName(page, 'opdrachtgever', 'DGM')
  await typeName(page, 'opdrachtnemer', 'IND')
  await expect(form.getByRole('button', { name: 'Driehoek zetten' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(triangles(page)).toHaveCount(1)
  for (const name of ['Eigenaar JenV', 'DGM', 'IND']) await expect(card(page, name)).toBeVisible()
  await expect(form.getByText(/De driehoek van IND staat\. Nog een/)).toBeVisible()

  await typeName(page, 'opdrachtnemer', 'COA')
  await expect(form.getByRole('button', { name: 'Driehoek zetten' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(triangles(page)).toHaveCount(2)
  await expect(cards(page)).toHaveCount(4)

  await expect(page.getByRole('combobox', { name: 'opdrachtnemer', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await expect(theMap(page)).toBeFocused()

  await page.getByRole('button', { name: 'Ongedaan maken: driehoek tekenen' }).click()
  await expect(triangles(page)).toHaveCount(1)
  await expect(cards(page)).toHaveCount(3)
})

test('an open corner stays visible and is filled by clicking it', async ({ page }) => {
  await openEmptyMap(page)
  await page.getByRole('button', { name: 'Driehoek tekenen' }).click()
  const form = page.getByRole('form', { name: 'Driehoek tekenen' })
  const contractor = form.getByRole('combobox', { name: 'opdrachtnemer', exact: true })
  await contractor.fill('Uitvoerder')
  await contractor.press('Enter')
  await form.getByRole('button', { name: 'Driehoek zetten' }).click()
  await form.getByRole('button', { name: 'Klaar' }).click()
  await expect(triangles(page)).toHaveCount(1)
  const openOwner = page.getByRole('button', { name: 'eigenaar: nog niet ingevuld' })
  await expect(page.getByRole('button', { name: 'opdrachtgever: nog niet ingevuld' })).toBeVisible()

  await openOwner.click()
  const filling = page.getByRole('form', { name: 'Driehoek invullen' })
  await expect(filling.getByRole('combobox', { name: 'eigenaar', exact: true })).toBeFocused()
  await page.keyboard.type('Eigenaar')
  await page.keyboard.press('Enter')
  await filling.getByRole('button', { name: 'Invullen' }).click()
  await expect(filling).toBeHidden()
  await expect(openOwner).toBeHidden()
  await expect(card(page, 'Eigenaar')).toBeVisible()
  await expect(page.getByRole('button', { name: 'opdrachtgever: nog niet ingevuld' })).toBeVisible()

  // The party and the corner it fills came in one gesture and go in one step.
  await page.keyboard.press('Control+z')
  await expect(openOwner).toBeVisible()
  await expect(card(page, 'Eigenaar')).toBeHidden()
})

test('a triangle is drawn around a party by clicking it, and finds parties of the map first', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta', 'gamma']))
  await chooseTool(page, 'driehoek')
  await card(page, 'Gamma').click()
  const form = page.getByRole('form', { name: 'Driehoek tekenen' })
  await expect(form.getByText('Gamma')).toBeVisible()
  const owner = form.getByRole('combobox', { name: 'eigenaar', exact: true })
  await owner.fill('al')
  await expect(page.getByRole('group', { name: 'Op deze kaart' }).getByRole('option')).toHaveText([/^Alfa/])
  await page.getByRole('option', { name: 'Alfa' }).click()
  await form.getByRole('combobox', { name: 'opdrachtgever', exact: true }).fill('beta')
  await page.keyboard.press('Enter')
  await form.getByRole('button', { name: 'Driehoek zetten' }).click()
  await expect(triangles(page)).toHaveCount(1)
  await expect(cards(page)).toHaveCount(3)
  await expect(page.getByRole('button', { name: /nog niet ingevuld/ })).toHaveCount(0)
})

test('a triangle without any corner is not drawn, and the form says why', async ({ page }) => {
  await openEmptyMap(page)
  await chooseTool(page, 'driehoek')
  await theMap(page).click({ position: { x: 300, y: 200 } })
  const form = page.getByRole('form', { name: 'Driehoek tekenen' })
  await form.getByRole('button', { name: 'Driehoek zetten' }).click()
  await expect(form.getByRole('alert')).toHaveText('Vul ten minste één hoek in.')
  await expect(triangles(page)).toHaveCount(0)
})
