import type { Page } from '@playwright/test'
import { writeChainMap } from '../src/model/file/write-chain-map'
import { syntheticMap } from '../tests/support/synthetic-map'
import { type FrameTimes, onStage, watchFrames } from './browser'
import { median, report } from './measure'
import { calm, openMap } from './open-map'

const SIZES = [
  { parties: 30, dependencies: 60, rounds: 7, goal: 16 },
  { parties: 200, dependencies: 600, rounds: 6, goal: 16 },
  { parties: 2_000, dependencies: 10_000, rounds: 5, goal: 100 },
] as const

/** Selects the party that the keyboard comes to first, on the map. */
async function selectParty(page: Page): Promise<void> {
  await page.locator('.chain-canvas').focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('.item-card.selected').waitFor()
}

async function rename(page: Page): Promise<void> {
  await selectParty(page)
  await page.keyboard.press('Enter')
  const name = page.getByRole('combobox', { name: 'Naam' })
  await name.fill('Ministerie 0')
  await name.press('Enter')
  await page.getByRole('tab', { name: /^Signalen/ }).click()
}

async function remove(page: Page): Promise<void> {
  await selectParty(page)
  await page.keyboard.press('Delete')
}

/** Presses a key with Ctrl held and measures until the findings of the revision it makes are on screen. */
async function timeKey(page: Page, key: string): Promise<FrameTimes> {
  const before = Number(await page.locator('.findings').getAttribute('data-revision'))
  const after = `.findings[data-revision="${before + 1}"]`
  // Ctrl goes down first and has its own effects on the map; the clock starts at the key itself.
  await page.keyboard.down('Control')
  await calm(page)
  const times = await watchFrames(page, 'keydown', [after], () => page.keyboard.press(key), '.side-panel')
  await page.keyboard.up('Control')
  await calm(page)
  return times
}

/** Takes the edit that was made last back and does it again, in turn; the first pair only warms up. */
async function timeEdit(page: Page, rounds: number): Promise<readonly FrameTimes[]> {
  const times: FrameTimes[] = []
  for (let round = -2; round < rounds; round++) {
    const result = await timeKey(page, round % 2 === 0 ? 'z' : 'y')
    if (round >= 0) times.push(result)
  }
  return times
}

const EDITS = [
  { name: 'rename a party', edit: rename },
  { name: 'remove a party', edit: remove },
] as const

await onStage(async ({ freshPage }) => {
  for (const { parties, dependencies, rounds, goal } of SIZES) {
    const size = `${parties}/${dependencies}`
    const text = writeChainMap(syntheticMap(parties, dependencies, 1))
    for (const { name, edit } of EDITS) {
      const page = await freshPage()
      await openMap(page, text)
      await edit(page)
      await calm(page)
      const times = await timeEdit(page, rounds)
      const found = median(times.map((time) => time.inPage[0] ?? Number.NaN))
      const shown = median(times.map((time) => time.shown[0] ?? Number.NaN))
      const longest = median(times.map((time) => time.longestTask))
      const against = `goal ${goal} ms`
      report({ name: `${name}: key to findings in the page`, size, ms: found, against, ratio: found / goal })
      report({ name: `${name}: key to findings painted`, size, ms: shown, against, ratio: shown / goal })
      // A task under 50 ms is not felt, and not counted.
      report({ name: `${name}: longest task of the page`, size, ms: longest, against: 'felt from 50 ms' })
      await page.context().close()
    }
  }
})
