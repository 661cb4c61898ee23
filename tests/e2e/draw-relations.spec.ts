import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { mapWithTriangle, smallMap } from './support/sample-map'
import {
  arrowLabel,
  boxOf,
  card,
  cards,
  chooseTool,
  couplings,
  openDetails,
  openMapFile,
  theMap,
  triangles,
} from './support/screens'

function dependencyForm(page: Page): Locator {
  return page.getByRole('form', { name: 'Afhankelijkheid tekenen' })
}

/** Types what is supplied where the keyboard should be by now, and draws the arrow with Enter. */
async function typeProduct(page: Page, product: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Wat wordt geleverd' })).toBeFocused()
  await page.keyboard.type(product)
  await page.keyboard.press('Enter')
}

/** What the details panel says of the relation whose words are clicked. */
async function expectEnds(page: Page, product: string, supplier: string, dependent: string): Promise<void> {
  await arrowLabel(page, product).click()
  const details = await openDetails(page)
  await expect(details.getByRole('combobox', { name: 'Leverende partij', exact: true })).toHaveValue(supplier)
  await expect(details.getByRole('combobox', { name: 'Ontvangende partij', exact: true })).toHaveValue(dependent)
}

/** Drags from the right edge of a card to a place on the screen. */
async function dragFromEdge(page: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
  const box = await boxOf(from)
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width + 30, box.y + box.height / 2 + 10, { steps: 5 })
  await page.mouse.move(to.x, to.y, { steps: 10 })
  await page.mouse.up()
}

test('a dependency is drawn by dragging from the edge of a card to another', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  const beta = await boxOf(card(page, 'Beta'))
  await dragFromEdge(page, card(page, 'Alfa'), { x: beta.x + 3, y: beta.y + beta.height / 2 })
  await expect(dependencyForm(page).getByText('Alfa')).toBeVisible()
  await expect(dependencyForm(page).getByText('Beta')).toBeVisible()
  await typeProduct(page, 'beslissing')
  await expect(dependencyForm(page)).toBeHidden()
  await expectEnds(page, 'beslissing', 'Alfa', 'Beta')
})

test('dragging to an empty place makes a new party there, in one step', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  const alfa = await boxOf(card(page, 'Alfa'))
  await dragFromEdge(page, card(page, 'Alfa'), { x: alfa.x + alfa.width + 60, y: alfa.y + 220 })
  const dependent = dependencyForm(page).getByRole('combobox', { name: 'Wie ervan afhangt' })
  await expect(dependent).toBeFocused()
  await page.keyboard.type('Nieuwe buur')
  await page.keyboard.press('Enter')
  await typeProduct(page, 'woningen')
  await expect(card(page, 'Nieuwe buur')).toBeVisible()
  // The map may have made room for it meanwhile, so both are measured on the same picture.
  await expect
    .poll(async () => (await boxOf(card(page, 'Nieuwe buur'))).y - (await boxOf(card(page, 'Alfa'))).y)
    .toBeGreaterThan(alfa.height)
  await expectEnds(page, 'woningen', 'Alfa', 'Nieuwe buur')

  await page.getByRole('button', { name: 'Ongedaan maken: partijen verbinden' }).click()
  await expect(cards(page)).toHaveCount(2)
  await expect(arrowLabel(page, 'woningen')).toHaveCount(0)
})

test('a dependency is drawn by one click on each end, and by keyboard with R and a name', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))

  await test.step('a dependency is drawn by one click on each end', async () => {
    await chooseTool(page, 'relatie')
    await card(page, 'Beta').click()
    await expect(page.getByText(/^Van Beta naar …/)).toBeVisible()
    await card(page, 'Alfa').click()
    await dependencyForm(page)
      .getByRole('checkbox', { name: /^Kritisch/ })
      .check()
    await dependencyForm(page)
      .getByRole('button', { name: /Wat stroomt er$/ })
      .click()
    await page.getByRole('option', { name: 'informatie' }).click()
    await dependencyForm(page).getByRole('textbox', { name: 'Wat wordt geleverd' }).fill('dossier')
    await dependencyForm(page).getByRole('button', { name: 'Afhankelijkheid zetten' }).click()

    await expectEnds(page, 'dossier', 'Beta', 'Alfa')
    const details = page.getByRole('tabpanel', { name: 'Details' })
    await expect(details.getByRole('button', { name: /Stroom$/ })).toContainText('informatie')
    await expect(details.getByRole('radiogroup', { name: 'Kritisch' }).getByRole('radio', { name: 'ja' })).toBeChecked()
  })

  await test.step('a dependency is drawn by keyboard with R and a name', async () => {
    await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
    await theMap(page).focus()
    await page.keyboard.press('Escape')
    await theMap(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('status').filter({ hasText: 'Alfa' })).toBeAttached()
    await page.keyboard.press('r')
    await expect(dependencyForm(page).getByRole('combobox', { name: 'Wie levert' })).toHaveValue('Alfa')
    await expect(dependencyForm(page).getByRole('combobox', { name: 'Wie levert' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dependencyForm(page).getByRole('combobox', { name: 'Wie ervan afhangt' })).toBeFocused()
    await page.keyboard.type('beta')
    await page.keyboard.press('Enter')
    await typeProduct(page, 'aangifte')
    await expect(dependencyForm(page)).toBeHidden()
    await expect(theMap(page)).toBeFocused()
    await expectEnds(page, 'aangifte', 'Alfa', 'Beta')
  })
})

test('Control with an arrow makes a connected neighbour', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await theMap(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+ArrowDown')
  await expect(dependencyForm(page).getByRole('combobox', { name: 'Wie ervan afhangt' })).toBeFocused()
  await page.keyboard.type('Onderbuur')
  await page.keyboard.press('Enter')
  await typeProduct(page, 'lijst')
  await expect(card(page, 'Onderbuur')).toBeVisible()
  const [alfa, neighbour] = [await boxOf(card(page, 'Alfa')), await boxOf(card(page, 'Onderbuur'))]
  expect(neighbour.y).toBeGreaterThan(alfa.y + alfa.height)
})

test('a dependency that lacks an end or a product is not drawn, and the form says what it needs', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await theMap(page).focus()
  await page.keyboard.press('r')
  const form = dependencyForm(page)
  await form.getByRole('button', { name: 'Afhankelijkheid zetten' }).click()
  await expect(form.getByRole('alert')).toHaveText('Kies eerst beide partijen.')
  for (const [label, name] of [
    ['Wie levert', 'Alfa'],
    ['Wie ervan afhangt', 'Beta'],
  ] as const) {
    await form.getByRole('combobox', { name: label }).fill(name)
    await page.keyboard.press('Enter')
  }
  await form.getByRole('button', { name: 'Afhankelijkheid zetten' }).click()
  await expect(form.getByRole('alert')).toContainText('Vul in wat er wordt geleverd')
  await form.getByRole('button', { name: 'Annuleren' }).click()
  await form.getByRole('button', { name: 'Gooi weg' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('button', { name: 'Ongedaan maken', exact: true })).toBeDisabled()
})

test('a coupling point is drawn by one click on each end', async ({ page }) => {
  await openMapFile(page, mapWithTriangle())
  await chooseTool(page, 'koppelvlak')
  await triangles(page).first().click()
  await expect(page.getByText(/^Koppelvlak van Gamma met …/)).toBeVisible()
  await card(page, 'Delta').click()
  const form = page.getByRole('form', { name: 'Koppelvlak tekenen' })
  await expect(form.getByRole('combobox', { name: 'Tussen' })).toHaveValue('Driehoek van Gamma')
  await expect(form.getByRole('combobox', { name: 'en', exact: true })).toHaveValue('Delta')
  await form.getByRole('combobox', { name: 'Soort' }).click()
  await page.getByRole('option', { name: 'proces' }).click()
  await form.getByRole('textbox', { name: 'Wanneer' }).fill('9')
  await form.getByRole('button', { name: 'Koppelvlak zetten' }).click()
  await expect(couplings(page)).toHaveCount(1)

  const details = await openDetails(page)
  await expect(details.getByRole('combobox', { name: 'Moment' })).toHaveValue('september')
  await expect(details.getByRole('button', { name: /Soort$/ })).toContainText('proces')
  await page.getByRole('button', { name: 'Ongedaan maken: koppelvlak toevoegen' }).click()
  await expect(couplings(page)).toHaveCount(0)
})

test('a coupling point is drawn by keyboard with K', async ({ page }) => {
  await openMapFile(page, mapWithTriangle())
  await theMap(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('k')
  const form = page.getByRole('form', { name: 'Koppelvlak tekenen' })
  const first = form.getByRole('combobox', { name: 'Tussen' })
  await expect(first).toHaveValue('Alfa')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  const second = form.getByRole('combobox', { name: 'en', exact: true })
  await expect(second).toBeFocused()
  // The name of a contractor means its triangle.
  await page.keyboard.type('Gamma')
  await page.keyboard.press('Enter')
  await expect(second).toHaveValue('Driehoek van Gamma')
  await expect(form.getByRole('combobox', { name: 'Soort' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'Wanneer' })).toBeFocused()
  await page.keyboard.type('elk half jaar')
  await page.keyboard.press('Enter')
  await expect(couplings(page)).toHaveCount(1)
  await expect(form).toBeHidden()
  await expect(theMap(page)).toBeFocused()
})
