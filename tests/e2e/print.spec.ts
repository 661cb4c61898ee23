import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { chooseView, openExample, theMap } from './support/screens'

/** How many sheets come out, and whether the first lies on its side. */
async function printed(page: Page): Promise<{ sheets: number; isLandscape: boolean }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
  return { sheets: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length, isLandscape: Number(width) > Number(height) }
}

/** Lets the page be as it is while a browser prints. */
async function asOnPaper(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await look()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
}

/** Ctrl+P, without the window of the browser: says how often it was asked for. */
async function pressPrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-asked-to-print', '')
  })
  await page.keyboard.press('Control+p')
  await expect(page.locator('body')).toHaveAttribute('data-asked-to-print', '')
}

test('Ctrl+P prints the map on one sheet and a page with all its rows, and nothing of the bars', async ({ page }) => {
  await openExample(page, 'Migratieketen')

  await test.step('Ctrl+P puts the map on one sheet on its side, with title and peildatum and nothing of the bars', async () => {
    await theMap(page).focus()
    await pressPrint(page)
    await asOnPaper(page, async () => {
      const sheet = page.locator('.printed-map svg')
      await expect(sheet).toBeVisible()
      await expect(sheet).toContainText('Migratieketen')
      await expect(sheet).toContainText('peildatum')
      await expect(
        page.locator('.top-bar, .side-panel, .toolbar, .chain-canvas').filter({ visible: true }),
      ).toHaveCount(0)
    })
    expect(await printed(page)).toEqual({ sheets: 1, isLandscape: true })
    await expect(page.locator('.printed-map')).toHaveCount(0)
  })

  await test.step('a page is printed with all its rows, and nothing of the bars', async () => {
    for (const [view, least] of [
      ['Tabellen', 1],
      ['Structuur', 1],
      ['Tekst', 2],
    ] as const) {
      await chooseView(page, view)
      await expect(page.locator('.page-frame')).toBeVisible()
      await pressPrint(page)
      const { sheets } = await printed(page)
      expect(sheets, view).toBeGreaterThanOrEqual(least)
      await asOnPaper(page, async () => {
        await expect(page.locator('.top-bar, .side-panel, .lens-strip').filter({ visible: true })).toHaveCount(0)
        await expect(page.locator('.print-head').filter({ visible: true })).toHaveCount(1)
      })
    }
    await chooseView(page, 'Tabellen')
    const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount'))
    await asOnPaper(page, async () => {
      // Rows that are written, and stand within the sheet and not in a box that is cut off.
      await expect(page.getByRole('grid').locator('[role=row]')).toHaveCount(rows)
      const last = page.getByRole('grid').locator('[role=row]').last()
      const isCut = await last.evaluate((row) => {
        for (let at = row.parentElement; at; at = at.parentElement) {
          const { overflowY } = getComputedStyle(at)
          if (overflowY !== 'visible' && at.getBoundingClientRect().bottom < row.getBoundingClientRect().bottom - 1) {
            return at.className || at.tagName
          }
        }
        return ''
      })
      expect(isCut).toBe('')
    })
  })
})
