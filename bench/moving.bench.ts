import type { Page } from '@playwright/test'
import { writeChainMap } from '../src/model/file/write-chain-map'
import { syntheticMap } from '../tests/support/synthetic-map'
import { onStage } from './browser'
import { report } from './measure'
import { calm, openMap } from './open-map'

const SIZES = [
  { parties: 200, dependencies: 600, steps: 40 },
  { parties: 2_000, dependencies: 10_000, steps: 12 },
] as const

/** At 60 frames a second one frame, and two, take a little more than 16 and 33 ms. */
const GOAL = { p50: 17, p95: 34 }
/** The middle of the map on screen, in pixels. */
const MIDDLE = { x: 560, y: 400 }

/** Does something in steps, each followed by one frame, and gives the times of the frames in ms. */
async function frameTimes(
  page: Page,
  steps: number,
  step: (part: number) => Promise<unknown>,
): Promise<readonly number[]> {
  await page.evaluate(() => window.benchWatch.startFrames())
  for (let i = 0; i < steps; i++) await step(i / steps)
  return page.evaluate(() => window.benchWatch.stopFrames())
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

/** There and back, so that the same part of the map is seen in every run. */
const wave = (part: number) => Math.sin(part * 2 * Math.PI)

async function pan(page: Page, steps: number): Promise<readonly number[]> {
  // The middle button moves the map wherever it is pressed; the left one would take a card along.
  await page.mouse.move(MIDDLE.x, MIDDLE.y)
  await page.mouse.down({ button: 'middle' })
  const times = await frameTimes(page, steps, (part) =>
    page.mouse.move(MIDDLE.x + 200 * wave(part), MIDDLE.y + 60 * wave(part)),
  )
  await page.mouse.up({ button: 'middle' })
  return times
}

function zoom(page: Page, steps: number): Promise<readonly number[]> {
  return frameTimes(page, steps, async (part) => {
    await page.mouse.wheel(0, part < 0.5 ? -12 : 12)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  })
}

async function drag(page: Page, steps: number): Promise<readonly number[]> {
  const id = await page.evaluate(({ x, y }) => {
    const inside = [...document.querySelectorAll<HTMLElement>('.item-card')].map((card) => {
      const box = card.getBoundingClientRect()
      return { card, far: Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) }
    })
    inside.sort((a, b) => a.far - b.far)
    return inside[0]?.card.dataset.item ?? ''
  }, MIDDLE)
  const box = await page.locator(`[data-item="${id}"]`).boundingBox()
  if (!box) throw new Error('no card in the middle of the map')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const times = await frameTimes(page, steps, (part) => page.mouse.move(x + 120 * wave(part), y + 80 * wave(part)))
  await page.mouse.up()
  await calm(page)
  return times
}

/** Brings a card to its own size: as near as one works. */
async function goNear(page: Page): Promise<void> {
  await page.mouse.move(MIDDLE.x, MIDDLE.y)
  const zoomOf = () =>
    page.evaluate(
      () => new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport') as Element).transform).a,
    )
  while ((await zoomOf()) < 0.9) await page.mouse.wheel(0, -240)
  await calm(page)
}

await onStage(async ({ freshPage }) => {
  for (const { parties, dependencies, steps } of SIZES) {
    const size = `${parties}/${dependencies}`
    const page = await freshPage()
    await openMap(page, writeChainMap(syntheticMap(parties, dependencies, 1)))
    for (const place of ['overview', 'near'] as const) {
      if (place === 'near') await goNear(page)
      for (const [name, move] of Object.entries({ pan, zoom, drag })) {
        const times = await move(page, steps)
        await calm(page)
        for (const [label, part] of [
          ['p50', 0.5],
          ['p95', 0.95],
        ] as const) {
          const ms = quantile(times, part)
          const against = `goal ${GOAL[label]} ms`
          report({ name: `${place} ${name}: frame ${label}`, size, ms, against, ratio: ms / GOAL[label] })
        }
      }
    }
    await page.context().close()
  }
})
