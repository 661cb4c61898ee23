import type { Locator, Page } from '@playwright/test'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { middleOf, placeOnLine } from './support/hands'
import { mapWithTriangle } from './support/sample-map'
import { boxOf, card, openMapFile, theMap, triangles } from './support/screens'

const MAP = mapWithTriangle({
  dependencies: [dependency('lijn', 'alfa', 'beta', { product: 'dossiers' })],
  couplingPoints: [
    { id: 'punt', ends: [{ triangle: 'driehoek' }, { party: 'delta' }], kind: 'planning', dependencies: ['lijn'] },
  ],
})

const menu = (page: Page) => page.getByRole('menu', { name: /^Wat u kunt doen: / })
const entry = (page: Page, name: string) => menu(page).getByRole('menuitem', { name })

async function askAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.click(x, y, { button: 'right' })
}

/** The menu lies within the window. */
async function expectWithin(page: Page, target: Locator): Promise<void> {
  const { x, y, width, height } = await boxOf(target)
  const size = page.viewportSize() ?? { width: 0, height: 0 }
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
  expect([x + width <= size.width, y + height <= size.height]).toEqual([true, true])
}

test('by mouse: a right click chooses what it is on, and the menu offers what can be done there', async ({ page }) => {
  await openMapFile(page, MAP)

  await test.step('a right click on a party chooses it and offers what can be done with it, with the keys', async () => {
    await card(page, 'Alfa').click({ button: 'right' })
    await expect(menu(page)).toHaveAccessibleName('Wat u kunt doen: Alfa')
    await expect(page.locator('.item-card.selected')).toHaveCount(1)
    await expect(entry(page, 'Details openen')).toBeFocused()
    await expect(entry(page, 'Verwijderen')).toContainText('Delete')
    await expect(entry(page, 'Partij splitsen')).toBeVisible()
    await expect(entry(page, 'Kaart ordenen')).toHaveCount(0)
    expect((await axe(page).include('[role=menu]').analyze()).violations).toEqual([])
    await entry(page, 'Verwijderen').click()
    await expect(card(page, 'Alfa')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(card(page, 'Alfa')).toBeVisible()
  })

  await test.step('each thing on the map has its own menu, and fits the screen', async () => {
    await askAt(page, await placeOnLine(page, 'lijn'))
    await expect(entry(page, 'Richting van een afhankelijkheid omdraaien')).toBeVisible()
    await expectWithin(page, menu(page))
    await page.keyboard.press('Escape')

    await triangles(page).first().click({ button: 'right' })
    await expect(entry(page, 'Opdracht toevoegen')).toBeVisible()
    await page.keyboard.press('Escape')

    await askAt(page, await middleOf(page.locator('.edge-label[data-record=punt]')))
    await expect(menu(page)).toBeVisible()
    await expect(entry(page, 'Afspraak toevoegen')).toBeVisible()
    await expect(entry(page, 'Dupliceren')).toHaveCount(0)
    await page.keyboard.press('Escape')

    const map = await boxOf(theMap(page))
    await askAt(page, { x: map.x + map.width - 240, y: map.y + 20 })
    await expect(entry(page, 'Alles in beeld')).toBeVisible()
    await expect(page.locator('.selected')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await card(page, 'Delta').click({ button: 'right', position: { x: 5, y: 5 } })
    await expectWithin(page, menu(page))
  })

  await test.step('several chosen stay chosen, and what is offered is for all', async () => {
    await page.keyboard.press('Escape')
    await card(page, 'Alfa').click()
    await card(page, 'Beta').click({ modifiers: ['Control'] })
    await card(page, 'Beta').click({ button: 'right' })
    await expect(menu(page)).toHaveAccessibleName('Wat u kunt doen: 2 onderdelen')
    await expect(entry(page, 'Partijen samenvoegen')).toBeVisible()
    await expect(entry(page, 'Partij splitsen')).toHaveCount(0)
    // Another press closes it and means what it always does.
    await card(page, 'Delta').click()
    await expect(menu(page)).toHaveCount(0)
    await expect(page.locator('.item-card.selected')).toHaveText(/Delta/)
  })

  await test.step('dragging with the right button opens nothing', async () => {
    const { x, y } = await middleOf(card(page, 'Alfa'))
    await page.mouse.move(x, y)
    await page.mouse.down({ button: 'right' })
    await page.mouse.move(x + 80, y + 60, { steps: 4 })
    await page.mouse.up({ button: 'right' })
    await expect(menu(page)).toHaveCount(0)
    await page.mouse.click(x, y, { button: 'right' })
    await expect(menu(page)).toBeVisible()
  })

  await test.step('a party asked for on an empty place comes there', async () => {
    await page.keyboard.press('Escape')
    const delta = await boxOf(card(page, 'Delta'))
    const place = { x: delta.x + delta.width / 2, y: delta.y + delta.height + 70 }
    await askAt(page, place)
    await entry(page, 'Partij toevoegen').click()
    await page.getByRole('combobox', { name: 'Naam of afkorting van de partij' }).fill('Epsilon')
    await page.keyboard.press('Enter')
    const box = await boxOf(card(page, 'Epsilon'))
    // The nearest free place: cards keep some distance.
    expect(Math.hypot(box.x + box.width / 2 - place.x, box.y + box.height / 2 - place.y)).toBeLessThan(180)
  })
})

test('by keyboard: opened with Shift+F10 or the menu key, walked, searched by letter, and left with Escape', async ({
  page,
}) => {
  await openMapFile(page, MAP)
  await card(page, 'Alfa').click()
  await page.keyboard.press('Shift+F10')
  await expect(entry(page, 'Details openen')).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.type('verw')
  await expect(entry(page, 'Verwijderen')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu(page)).toHaveCount(0)
  await expect(theMap(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ContextMenu')
  await expect(menu(page)).toHaveAccessibleName('Wat u kunt doen: Kaart')
  await page.keyboard.type('alle p')
  await page.keyboard.press('Enter')
  await expect(page.locator('.item-card.selected')).toHaveCount(4)
})

test('with a finger resting opens the menu, panning does not', async ({ page, fingers }) => {
  await openMapFile(page, MAP)
  const at = await middleOf(card(page, 'Beta'))
  await fingers.press(at)
  await fingers.move({ x: at.x + 30, y: at.y + 20 })
  await page.waitForTimeout(700)
  await fingers.lift()
  await expect(menu(page)).toHaveCount(0)
  const there = await middleOf(card(page, 'Beta'))
  await fingers.press(there)
  await expect(menu(page)).toHaveAccessibleName('Wat u kunt doen: Beta')
  await fingers.lift()
  await expect(entry(page, 'Details openen')).toBeVisible()
  await expect(page.locator('.item-card.selected')).toHaveText(/Beta/)
})
