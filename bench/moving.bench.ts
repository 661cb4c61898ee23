import type { Page } from '@playwright/test'
import { writeChainMap } from '../src/model/file/write-chain-map'
import { syntheticMap } from '../tests/support/synthetic-map'
import { onStage } from './browser'
import { report } from './measure'
import { calm, openMap } from './open-map'

const SIZES = [
  { parties: 200, dependencies: 600 },
  { parties: 2_000, dependencies: 10_000 },
] as const

const GOAL = { p50: 16, p95: 33 }
const STEPS = 60
/** The middle of the map on screen, in pixels. */
const MIDDLE = { x: 560, y: 400 }

/** Does something in steps, each followed by one frame, and gives the times of the frames in ms. */
async function frameTimes(page: Page, step: (i: number) => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    let before: number | undefined
    const look = (now: number) => {
      if (before !== undefined) times.push(now - before)
      before = now
      if (window.benchFrames === times) requestAnimationFrame(look)
    }
    window.benchFrames = times
    requestAnimationFrame(look)
  })
  for (let i = 0; i < STEPS; i++) await step(i)
  return page.evaluate(() => {
    const times = window.benchFrames
    window.benchFrames = []
    return times
  })
}

declare global {
  interface Window {
    benchFrames: number[]
  }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

/** There and back, so that the same part of the map is seen in every run. */
const wave = (i: number) => Math.sin((i / STEPS) * 2 * Math.PI)

async function pan(page: Page): Promise<readonly number[]> {
  // The right button moves the map wherever it is pressed; the left one would take a card along.
  await page.mouse.move(MIDDLE.x, MIDDLE.y)
  await page.mouse.down({ button: 'middle' })
  const times = await frameTimes(page, (i) => page.mouse.move(MIDDLE.x + 200 * wave(i), MIDDLE.y + 60 * wave(i)))
  await page.mouse.up({ button: 'middle' })
  return times
}

function zoom(page: Page): Promise<readonly number[]> {
  return frameTimes(page, async (i) => {
    await page.mouse.wheel(0, i < STEPS / 2 ? -12 : 12)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  })
}

async function drag(page: Page): Promise<readonly number[]> {
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
  const times = await frameTimes(page, (i) => page.mouse.move(x + 120 * wave(i), y + 80 * wave(i)))
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
  for (const { parties, dependencies } of SIZES) {
    const size = `${parties}/${dependencies}`
    const page = await freshPage()
    await openMap(page, writeChainMap(syntheticMap(parties, dependencies, 1)))
    for (const place of ['overview', 'near'] as const) {
      if (place === 'near') await goNear(page)
      for (const [name, move] of Object.entries({ pan, zoom, drag })) {
        const times = await move(page)
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
