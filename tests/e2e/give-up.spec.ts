import type { Page } from '@playwright/test'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { cameraOf, drag, middleOf, placeOnLine } from './support/hands'
import { smallMap } from './support/sample-map'
import { boxOf, card, openMapFile } from './support/screens'

const MAP = smallMap(['alfa', 'beta', 'gamma', 'delta'], {
  dependencies: [dependency('lijn', 'alfa', 'beta', { product: 'dossiers' })],
})

const undo = (page: Page) => page.getByRole('button', { name: 'Ongedaan maken' })

test('Escape gives up what the mouse began: a drag, a box, a relation', async ({ page }) => {
  await openMapFile(page, MAP)

  await test.step('Escape during a box puts back what was chosen, and the next click is heard', async () => {
    await card(page, 'Delta').click()
    const [a, b] = [await boxOf(card(page, 'Alfa')), await boxOf(card(page, 'Gamma'))]
    await page.keyboard.down('Shift')
    await drag(page, { x: a.x - 30, y: a.y - 20 }, { x: b.x + b.width + 20, y: b.y + b.height + 20 }, false)
    await expect(page.locator('.item-card.selected')).toHaveCount(2)
    await page.keyboard.press('Escape')
    await page.keyboard.up('Shift')
    await page.mouse.move(a.x + 300, a.y + 100, { steps: 3 })
    await page.mouse.up()
    await expect(page.locator('.item-card.selected')).toHaveText(/Delta/)
    await expect(page.locator('.react-flow__selection, .react-flow__nodesselection')).toHaveCount(0)
    await page.mouse.click(a.x - 30, a.y - 20)
    await expect(page.locator('.item-card.selected')).toHaveCount(0)
  })

  await test.step('Escape during drawing a relation draws none', async () => {
    const a = await boxOf(card(page, 'Alfa'))
    const target = await middleOf(card(page, 'Delta'))
    await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2)
    await drag(page, { x: a.x + a.width / 2, y: a.y + a.height + 2 }, target, false)
    await expect(page.locator('.react-flow__connection-path')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(page.locator('.react-flow__connection-path')).toHaveCount(0)
    await page.mouse.move(target.x + 10, target.y + 10)
    await page.mouse.up()
    await expect(page.locator('form')).toHaveCount(0)
    await expect(page.locator('.item-card.selected')).toHaveCount(0)
    await drag(page, { x: a.x + a.width / 2, y: a.y + a.height + 2 }, target)
    await expect(page.getByRole('form', { name: 'Afhankelijkheid tekenen' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('form')).toHaveCount(0)
  })

  await test.step('Escape during a drag puts all dragged cards back, for good', async () => {
    await card(page, 'Alfa').click()
    await card(page, 'Gamma').click({ modifiers: ['Shift'] })
    const before = [await boxOf(card(page, 'Alfa')), await boxOf(card(page, 'Gamma'))]
    const camera = await cameraOf(page)
    const from = await middleOf(card(page, 'Alfa'))
    await drag(page, from, { x: from.x + 90, y: from.y + 60 }, false)
    expect(await boxOf(card(page, 'Alfa'))).not.toEqual(before[0])
    await page.keyboard.press('Escape')
    const now = async () => [await boxOf(card(page, 'Alfa')), await boxOf(card(page, 'Gamma'))]
    await expect.poll(now).toEqual(before)
    // The hand goes on and lets go elsewhere, also at the edge of the map.
    await page.mouse.move(from.x + 200, from.y + 100, { steps: 4 })
    expect(await now()).toEqual(before)
    const map = await boxOf(page.locator('.chain-canvas'))
    await page.mouse.move(map.x + map.width - 4, map.y + 200, { steps: 4 })
    await page.waitForTimeout(300)
    await page.mouse.up()
    expect([await now(), await cameraOf(page)]).toEqual([before, camera])
    await expect(undo(page)).toBeDisabled()
    // What was chosen is so still, and can be dragged again.
    await expect(page.locator('.item-card.selected')).toHaveCount(2)
    await drag(page, from, { x: from.x + 90, y: from.y + 60 })
    await expect(undo(page)).toBeEnabled()
  })
})

test('a second finger gives up the drag of a card', async ({ page, fingers }) => {
  await openMapFile(page, MAP)
  const from = await middleOf(card(page, 'Alfa'))
  const line = await placeOnLine(page, 'lijn')
  await fingers.tap(from)
  const before = await boxOf(card(page, 'Alfa'))
  await fingers.press(from)
  for (let i = 1; i <= 5; i++) await fingers.move({ x: from.x + 12 * i, y: from.y + 10 * i })
  expect(await boxOf(card(page, 'Alfa'))).not.toEqual(before)
  const now = { x: from.x + 60, y: from.y + 50 }
  await fingers.press(now, { x: line.x, y: line.y + 120 })
  await fingers.lift()
  await expect.poll(() => boxOf(card(page, 'Alfa'))).toEqual(before)
  await expect(undo(page)).toBeDisabled()
})
