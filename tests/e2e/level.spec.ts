import type { Locator, Page } from '@playwright/test'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { agreement, type Rest, soundMap } from '../graph/level/level-maps'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { openDetails, openMapFile } from './support/screens'

const PLACES = Object.fromEntries(
  [...'abcdef'].map((id, i) => [id, { x: (i % 3) * 420, y: Math.floor(i / 3) * 300 }] as const),
)

/** Six parties that confirmed their own part, with whatever else is given. */
function proofMap(rest: Rest): string {
  return writeChainMap(soundMap({ id: 'map_proef', title: 'Proefketen', positions: PLACES, ...rest }))
}

const BILATERAL = proofMap({ agreements: ['ab', 'bc', 'cd'].map((pair) => agreement(`agr_${pair}`, [...pair])) })

async function openOverview(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Overzicht' }).click()
  return page
    .getByRole('tabpanel', { name: 'Overzicht' })
    .getByRole('region', { name: 'Sturing: waar lijkt deze keten op?' })
}

test('the overview has no fault that axe finds and nothing sticks out, on a desk and on a beamer', async ({ page }) => {
  await openMapFile(page, BILATERAL)
  for (const theme of ['licht', 'beamer'] as const) {
    await test.step(theme, async () => {
      if (theme === 'beamer') {
        await page.getByRole('button', { name: 'Beamer', exact: true }).click()
        await page.getByRole('button', { name: 'Paneel openen' }).click()
      }
      const level = await openOverview(page)
      await unfold(level, 'De kenmerken een voor een')
      for (const form of ['Hier verschillen we over', 'Iets vastleggen dat een partij zegt']) {
        await level.getByRole('button', { name: form }).click()
      }
      const { violations } = await axe(page)
        .include('.level')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const widths = await level.evaluate((section) => [section.scrollWidth, section.clientWidth])
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
      await openDetails(page)
      await openOverview(page)
      await expect(level.getByText(/doet het meest denken aan niveau 2/)).toBeVisible()
    })
  }
})

async function unfold(level: Locator, name: string): Promise<void> {
  const button = level.getByRole('button', { name })
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
}
