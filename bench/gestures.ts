import type { Page } from '@playwright/test'
import { calm } from './open-map'

/** The middle of the map on screen, in pixels. */
const MIDDLE = { x: 560, y: 400 }

/** Runs the steps of a gesture: `step` gets which part of the way it is, 0 to 1, and is run `steps` times. */
export type Run<T> = (steps: number, step: (part: number) => Promise<unknown>) => Promise<T>

/**
 * A gesture that a hand makes on the open map, there and back, so that the same part of the map is seen in every run.
 *
 * @throws when the map, or the card, stood still meanwhile: then what was measured is no gesture
 */
export type Gesture = <T>(page: Page, steps: number, run: Run<T>) => Promise<T>

const wave = (part: number) => Math.sin(part * 2 * Math.PI)

const cameraOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.querySelector('.react-flow__viewport') as Element).transform)

/** Looks a quarter of the way whether what should move differs from what it was. */
async function moving<T>(
  page: Page,
  steps: number,
  run: Run<T>,
  look: () => Promise<unknown>,
  step: (part: number) => Promise<unknown>,
): Promise<T> {
  const before = JSON.stringify(await look())
  await step(0.1)
  await step(0.25)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  if (JSON.stringify(await look()) === before) throw new Error('nothing moved under the hand')
  return run(steps, step)
}

/** The spot nearest the middle where nothing of the map is under the hand: a line does not take the map along. */
const emptySpot = (page: Page) =>
  page.evaluate(({ x, y }) => {
    for (let far = 0; far < 250; far += 3) {
      for (let turn = 0; turn < 16; turn++) {
        const angle = (turn * Math.PI) / 8
        const at = { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) }
        if (document.elementFromPoint(at.x, at.y)?.matches('.react-flow__pane')) return at
      }
    }
    throw new Error('no empty spot on the map')
  }, MIDDLE)

export const pan: Gesture = async (page, steps, run) => {
  const { x, y } = await emptySpot(page)
  await page.mouse.move(x, y)
  await page.mouse.down({ button: 'middle' })
  const result = await moving(
    page,
    steps,
    run,
    () => cameraOf(page),
    (part) => page.mouse.move(x + 200 * wave(part), y + 60 * wave(part)),
  )
  await page.mouse.up({ button: 'middle' })
  return result
}

export const zoom: Gesture = async (page, steps, run) => {
  await page.mouse.move(MIDDLE.x, MIDDLE.y)
  return moving(
    page,
    steps,
    run,
    () => cameraOf(page),
    async (part) => {
      await page.mouse.wheel(0, part < 0.5 ? -12 : 12)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    },
  )
}

export const drag: Gesture = async (page, steps, run) => {
  const id = await page.evaluate(({ x, y }) => {
    const inside = [...document.querySelectorAll<HTMLElement>('.item-card')].map((card) => {
      const box = card.getBoundingClientRect()
      return { card, far: Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) }
    })
    inside.sort((a, b) => a.far - b.far)
    return inside[0]?.card.dataset.item ?? ''
  }, MIDDLE)
  const card = page.locator(`[data-item="${id}"]`)
  const box = await card.boundingBox()
  if (!box) throw new Error('no card in the middle of the map')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const result = await moving(
    page,
    steps,
    run,
    () => card.boundingBox(),
    (part) => page.mouse.move(x + 120 * wave(part), y + 80 * wave(part)),
  )
  await page.mouse.up()
  await calm(page)
  return result
}

/** Brings a card to its own size: as near as one works. */
export async function goNear(page: Page): Promise<void> {
  await page.mouse.move(MIDDLE.x, MIDDLE.y)
  const zoomOf = () =>
    page.evaluate(
      () => new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport') as Element).transform).a,
    )
  while ((await zoomOf()) < 0.9) await page.mouse.wheel(0, -240)
  await calm(page)
}

export const GESTURES = { pan, zoom, drag } as const
