import type { Page } from '@playwright/test'
import { writeChainMap } from '../src/model/file/write-chain-map'
import { syntheticMap } from '../tests/support/synthetic-map'
import { onStage } from './browser'
import { GESTURES, goNear } from './gestures'
import { report } from './measure'
import { calm, openMap } from './open-map'

const SIZES = [
  { parties: 200, dependencies: 600, steps: 40 },
  { parties: 2_000, dependencies: 10_000, steps: 12 },
] as const

/** At 60 frames a second one frame, and two, take a little more than 16 and 33 ms. */
const GOAL = { p50: 17, p95: 34 }
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

await onStage(async ({ freshPage }) => {
  for (const { parties, dependencies, steps } of SIZES) {
    const size = `${parties}/${dependencies}`
    const page = await freshPage()
    await openMap(page, writeChainMap(syntheticMap(parties, dependencies, 1)))
    for (const place of ['overview', 'near'] as const) {
      if (place === 'near') await goNear(page)
      for (const [name, gesture] of Object.entries(GESTURES)) {
        const times = await gesture(page, steps, (count, step) => frameTimes(page, count, step))
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
