import type { CDPSession, Locator, Page } from '@playwright/test'
import { party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { mapText } from './support/sample-map'
import { chooseLens, openMapFile } from './support/screens'

const MAP = mapText({
  chains: [{ id: 'keten', name: 'Keten' }],
  steps: [
    { id: 'een', name: 'Aanvragen', chain: 'keten' },
    { id: 'twee', name: 'Beslissen', chain: 'keten' },
  ],
  parties: [party('alfa', { name: 'Alfa', step: 'een' }), party('beta', { name: 'Beta', step: 'twee' })],
})

type Point = { readonly x: number; readonly y: number }

/** Presses, goes there in steps, and lets go; without `drop` it stays held. */
type Drag = (cdp: CDPSession, from: Point, to: Point, drop: boolean) => Promise<void>

const byPointer =
  (pointerType: 'mouse' | 'pen'): Drag =>
  async (cdp, from, to, drop) => {
    const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point, buttons: number) =>
      cdp.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons, clickCount: 1, pointerType })
    await send('mouseMoved', from, 0)
    await send('mousePressed', from, 1)
    for (const at of between(from, to)) await send('mouseMoved', at, 1)
    if (drop) await send('mouseReleased', to, 0)
  }

const byFinger: Drag = async (cdp, from, to, drop) => {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
  await send('touchStart', [from])
  // Resting on it is what tells a drag from a scroll.
  await new Promise((resolve) => setTimeout(resolve, 500))
  for (const at of between(from, to)) await send('touchMove', [at])
  if (drop) await send('touchEnd', [])
}

function between(from: Point, to: Point): Point[] {
  return Array.from({ length: 8 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * (i + 1)) / 8,
    y: from.y + ((to.y - from.y) * (i + 1)) / 8,
  }))
}

async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const column = (page: Page, name: string) => page.getByRole('list', { name, exact: true }).getByRole('listitem')
const alfa = (page: Page) => page.getByRole('button', { name: /^Alfa, .*(in|bij) / })

async function openSteps(page: Page): Promise<void> {
  await openMapFile(page, MAP)
  await chooseLens(page, '1 Partijen')
  await page.getByRole('radio', { name: 'Stappen', exact: true }).click()
  await expect(column(page, 'Aanvragen')).toHaveText([/Alfa/])
}

const DEVICES = [
  { name: 'a mouse', drag: byPointer('mouse'), hasTouch: false },
  { name: 'a pen', drag: byPointer('pen'), hasTouch: false },
  { name: 'a finger', drag: byFinger, hasTouch: true },
] as const

for (const { name, drag, hasTouch } of DEVICES) {
  test.describe(`with ${name}`, () => {
    test.use({ hasTouch })

    test('a party is dragged to another step in one undo step, and stays where it was after Escape', async ({
      page,
    }) => {
      await openSteps(page)
      const cdp = await page.context().newCDPSession(page)
      const target = page.getByRole('region', { name: 'Beslissen' })
      const goal = async () => {
        const { x, y } = await middleOf(target)
        return { x, y: y + 20 }
      }
      await drag(cdp, await middleOf(alfa(page)), await goal(), false)
      await expect(target).toHaveClass(/over/)
      await page.keyboard.press('Escape')
      await expect(target).not.toHaveClass(/over/)
      await (hasTouch ? cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }) : page.mouse.up())
      await expect(column(page, 'Aanvragen')).toHaveText([/Alfa/])

      await drag(cdp, await middleOf(alfa(page)), await goal(), true)
      await expect(column(page, 'Beslissen')).toHaveText([/Alfa/, /Beta/])
      await page.keyboard.press('Control+z')
      await expect(column(page, 'Aanvragen')).toHaveText([/Alfa/])
      await expect(column(page, 'Beslissen')).toHaveText([/Beta/])
    })
  })
}

test('by keyboard a party goes to the step beside with Shift and an arrow, and takes the keyboard along', async ({
  page,
}) => {
  await openSteps(page)
  await alfa(page).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(column(page, 'Beslissen')).toHaveText([/Alfa/, /Beta/])
  await expect(alfa(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(column(page, 'Aanvragen')).toHaveText([/Alfa/])
})

test('a step is dragged to the place of another by its head', async ({ page }) => {
  await openSteps(page)
  const cdp = await page.context().newCDPSession(page)
  const count = page.getByRole('region', { name: 'Beslissen' }).locator('.step-count')
  await byPointer('mouse')(cdp, await middleOf(count), await middleOf(alfa(page)), true)
  await expect(page.getByRole('textbox', { name: 'Naam van stap 1' })).toHaveValue('Beslissen')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('textbox', { name: 'Naam van stap 1' })).toHaveValue('Aanvragen')
})

test('a drop counts where it is let go, also when a busy page saw one step of the way', async ({ page }) => {
  await openSteps(page)
  await alfa(page).dragTo(page.getByRole('region', { name: 'Beslissen' }))
  await expect(column(page, 'Beslissen')).toHaveText([/Alfa/, /Beta/])
})
