import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { openExample } from './support/screens'

/** How large each text on the map is on the screen, in px, and how many lines have words. */
async function lettersOf(page: Page): Promise<{ readonly smallest: number; readonly worded: number }> {
  return page.evaluate(() => {
    const viewport = document.querySelector('.react-flow__viewport')
    const scale = viewport ? new DOMMatrix(getComputedStyle(viewport).transform).a : 0
    const sizes = [...document.querySelectorAll('.react-flow__viewport text')].map(
      (text) => Number(text.getAttribute('font-size')) * scale,
    )
    const labels = [...document.querySelectorAll('.edge-label')].filter((label) => label.querySelector('text'))
    return { smallest: Math.min(...sizes), worded: labels.length }
  })
}

/** Drawn for where the camera stands, which takes a moment after it came to rest. */
async function expectLetters(page: Page, least: number): Promise<void> {
  await expect.poll(async () => (await lettersOf(page)).smallest).toBeGreaterThanOrEqual(least - 0.01)
}

const EXAMPLES = [
  ['Migratieketen', 34],
  ['Strafrechtketen', 29],
  ['Loonaangifteketen', 15],
] as const

for (const [name, worded] of EXAMPLES) {
  test(`no text of the ${name} is too small to read: opened, at every zoom, and on the beamer`, async ({ page }) => {
    await openExample(page, name)
    await expectLetters(page, 11)
    expect((await lettersOf(page)).worded).toBeGreaterThanOrEqual(worded)
    const zoom = async (button: string, times: number) => {
      for (let i = 0; i < times; i++) {
        await page.getByRole('button', { name: button }).click()
        await expectLetters(page, 11)
      }
    }
    await zoom('Uitzoomen', 3)
    await zoom('Inzoomen', 6)
    await page.getByRole('button', { name: /^Beamer/ }).click()
    const { height } = page.viewportSize() ?? { height: 0 }
    await expectLetters(page, height * 0.0185)
  })
}
