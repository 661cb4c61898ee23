import type { Page } from '@playwright/test'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { cameraOf, drag, middleOf, placeOnLine } from './support/hands'
import { smallMap } from './support/sample-map'
import { card, openMapFile, theMap } from './support/screens'

const MAP = smallMap(['alfa', 'beta', 'gamma', 'delta'], {
  dependencies: [dependency('lijn', 'alfa', 'beta', { product: 'dossiers' })],
})

const details = (page: Page) => page.getByRole('tabpanel', { name: 'Details' })

test('lines, cards and the space bar: what pans, and what a press still chooses', async ({ page }) => {
  await openMapFile(page, MAP)

  await test.step('with the space bar down everything pans, also a card, and a press chooses nothing', async () => {
    await theMap(page).focus()
    const before = await cameraOf(page)
    await page.keyboard.down('Space')
    const from = await middleOf(card(page, 'Alfa'))
    await drag(page, from, { x: from.x + 80, y: from.y + 40 })
    await page.mouse.click(from.x + 80, from.y + 40)
    await page.keyboard.up('Space')
    expect(await cameraOf(page)).toEqual({ x: before.x + 80, y: before.y + 40, zoom: before.zoom })
    await expect(page.locator('.selected')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeDisabled()
    // And then a card is dragged again.
    const there = await middleOf(card(page, 'Alfa'))
    await drag(page, there, { x: there.x + 40, y: there.y })
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeEnabled()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Escape')
  })

  await test.step('a line is grabbed to pan, and a click on it still chooses it', async () => {
    const before = await cameraOf(page)
    const line = await placeOnLine(page, 'lijn')
    await drag(page, line, { x: line.x + 60, y: line.y + 90 })
    expect(await cameraOf(page)).toEqual({ x: before.x + 60, y: before.y + 90, zoom: before.zoom })
    await expect(page.locator('[data-edge="lijn"] .halo')).toHaveCount(0)
    const { x, y } = await placeOnLine(page, 'lijn')
    await page.mouse.click(x, y)
    await expect(page.locator('[data-edge="lijn"] .halo')).toHaveCount(1)
  })

  await test.step('the space bar presses a button, unless it was held to pan', async () => {
    const tool = page.getByRole('navigation', { name: 'Gereedschap' }).getByRole('button', { name: 'relatie' })
    const from = await middleOf(card(page, 'Alfa'))
    const before = await cameraOf(page)
    await tool.focus()
    await page.keyboard.down('Space')
    await drag(page, from, { x: from.x + 50, y: from.y })
    await page.keyboard.up('Space')
    expect((await cameraOf(page)).x).toBe(before.x + 50)
    await expect(tool).not.toHaveAttribute('aria-current', 'true')
    await tool.focus()
    await page.keyboard.press('Space')
    await expect(tool).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('v')
  })
})

interface Turn {
  readonly deltaX?: number
  readonly deltaY: number
  readonly wheelDeltaY?: number
  readonly ctrlKey?: boolean
}

/** Turns as a wheel or a trackpad does; Playwright's own wheel tells no notches. */
async function turn(page: Page, parts: Turn): Promise<void> {
  await theMap(page)
    .locator('.react-flow__pane')
    .evaluate((pane, { wheelDeltaY, ...init }) => {
      const { x, y, width, height } = pane.getBoundingClientRect()
      const place = { clientX: x + width / 2, clientY: y + height / 2 }
      const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...place, ...init })
      if (wheelDeltaY !== undefined) Object.defineProperty(event, 'wheelDeltaY', { value: wheelDeltaY })
      pane.dispatchEvent(event)
    }, parts)
}

test('the wheel and the trackpad: what they do, what can be chosen, and what is left to the browser', async ({
  page,
}) => {
  await openMapFile(page, MAP)

  await test.step('two fingers on a trackpad pan, a pinch zooms, and the wheel zooms', async () => {
    const before = await cameraOf(page)
    await turn(page, { deltaX: 3, deltaY: 4 })
    await turn(page, { deltaX: 20, deltaY: 30 })
    expect(await cameraOf(page)).toEqual({ x: before.x - 23, y: before.y - 34, zoom: before.zoom })
    await turn(page, { deltaY: 5, ctrlKey: true })
    expect((await cameraOf(page)).zoom).toBeLessThan(before.zoom)
    // The hand rests, and takes the mouse.
    await page.waitForTimeout(400)
    const { zoom } = await cameraOf(page)
    await turn(page, { deltaY: -100, wheelDeltaY: 120 })
    await expect.poll(async () => (await cameraOf(page)).zoom).toBeGreaterThan(zoom)
  })

  await test.step('the browser does not enlarge the page over the bars and the panel', async () => {
    const goesOn = (place: string) =>
      page.locator(place).evaluate((element) => {
        const turned = (ctrlKey: boolean) =>
          element.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 10, ctrlKey }))
        return { pinched: turned(true), scrolled: turned(false) }
      })
    for (const place of ['.top-bar', '.side-panel', '.toolbar']) {
      expect(await goesOn(place)).toEqual({ pinched: false, scrolled: true })
    }
  })

  await test.step('the wheel pans when that is chosen, also after a reload; with Control it still zooms', async () => {
    await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
    await page.getByRole('menuitem', { name: /Muiswiel: schuiven/ }).click()
    await page.reload()
    await expect(card(page, 'Alfa')).toBeVisible()
    await expect.poll(async () => (await cameraOf(page)).zoom).not.toBe(1)
    const before = await cameraOf(page)
    await turn(page, { deltaY: 100, wheelDeltaY: -120 })
    expect(await cameraOf(page)).toEqual({ ...before, y: before.y - 100 })
    await turn(page, { deltaY: 100, wheelDeltaY: -120, ctrlKey: true })
    expect((await cameraOf(page)).zoom).toBeLessThan(before.zoom)
  })
})

test('with fingers: a tap chooses, one finger pans or drags what was tapped, two zoom', async ({ page, fingers }) => {
  await openMapFile(page, MAP)

  await test.step('a tap on a line chooses it', async () => {
    await fingers.tap(await placeOnLine(page, 'lijn'))
    await expect(page.locator('[data-edge="lijn"] .halo')).toHaveCount(1)
    await expect(details(page)).toBeHidden()
  })

  await test.step('two pinch to zoom, wherever they are put down', async () => {
    const before = await cameraOf(page)
    const [a, b] = [await middleOf(card(page, 'Alfa')), await middleOf(card(page, 'Delta'))]
    await fingers.press(a, b)
    await fingers.move({ x: a.x + 30, y: a.y + 30 }, { x: b.x - 30, y: b.y - 30 })
    await fingers.move({ x: a.x + 60, y: a.y + 60 }, { x: b.x - 60, y: b.y - 60 })
    await fingers.lift()
    expect((await cameraOf(page)).zoom).toBeLessThan(before.zoom)
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeDisabled()
  })

  await test.step('one pans over a card, and drags the card that was tapped first', async () => {
    const before = await cameraOf(page)
    const from = await middleOf(card(page, 'Alfa'))
    await fingers.drag(from, { x: from.x + 64, y: from.y + 48 })
    expect(await cameraOf(page)).toEqual({ x: before.x + 64, y: before.y + 48, zoom: before.zoom })
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeDisabled()

    const there = await middleOf(card(page, 'Alfa'))
    await fingers.tap(there)
    await expect(page.locator('.item-card.selected')).toHaveCount(1)
    await fingers.drag(there, { x: there.x + 64, y: there.y + 48 })
    expect(await cameraOf(page)).toEqual({ x: before.x + 64, y: before.y + 48, zoom: before.zoom })
    // The first few pixels of a finger are no movement yet.
    const now = await middleOf(card(page, 'Alfa'))
    expect(Math.hypot(now.x - there.x - 64, now.y - there.y - 48)).toBeLessThan(25)
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeEnabled()
  })
})
