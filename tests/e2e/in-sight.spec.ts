import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { smallMap } from './support/sample-map'
import { boxOf, card, openDetails, openMapFile, theMap } from './support/screens'

/** Where the field that has the keyboard stands in the panel it belongs to. */
async function focusedInPanel(page: Page): Promise<{ what: string; above: number; below: number }> {
  return page.evaluate(() => {
    const field = document.activeElement
    const panel = field?.closest('[role=tabpanel]')
    if (!field || !panel) throw new Error('the keyboard is in no panel')
    const [own, room] = [field.getBoundingClientRect(), panel.getBoundingClientRect()]
    const what = field.outerHTML.slice(0, 200)
    return { what, above: own.top - room.top, below: Math.min(room.bottom, innerHeight) - own.bottom }
  })
}

async function expectInSight(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { what, above, below } = await focusedInPanel(page)
      return above >= -1 && below >= -1 ? '' : `${what} (${above}, ${below})`
    })
    .toBe('')
}

test('a form on the map lies beside its parties, and the panel follows what is chosen, typed in and added to', async ({
  page,
}) => {
  await openMapFile(page, smallMap(['alfa', 'beta', 'gamma', 'delta']))

  await test.step('another record is read from its beginning, however far the last one was scrolled', async () => {
    await card(page, 'Alfa').click()
    const details = await openDetails(page)
    await details.getByRole('textbox', { name: 'Bron' }).scrollIntoViewIfNeeded()
    await expect(details.getByRole('heading', { level: 2, name: 'Alfa' })).not.toBeInViewport()
    await card(page, 'Beta').click()
    await expect(details.getByRole('heading', { level: 2, name: 'Beta' })).toBeInViewport()
  })

  await test.step('a form on the map does not lie over the parties it is about', async () => {
    await card(page, 'Alfa').click()
    await theMap(page).focus()
    await page.keyboard.press('r')
    const form = page.getByRole('form', { name: 'Afhankelijkheid tekenen' })
    const [alfa, own] = [await boxOf(card(page, 'Alfa')), await boxOf(form)]
    const isClear = own.x >= alfa.x + alfa.width || own.x + own.width <= alfa.x || own.y >= alfa.y + alfa.height
    expect(isClear).toBe(true)
  })

  await test.step('the field to add to a record stays in sight, with what was added above it', async () => {
    await page.keyboard.press('Escape')
    for (const [search, add] of [
      ['nieuw overleg', 'Deelnemer toevoegen'],
      ['nieuw doel', 'Partij die bijdraagt toevoegen'],
    ] as const) {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(search)
      await page.keyboard.press('Enter')
      const field = page.getByPlaceholder(add)
      // By keyboard: a click brings a field into sight itself.
      await field.evaluate((element) => (element as HTMLElement).focus({ preventScroll: true }))
      await expectInSight(page)
      for (const name of ['Alfa', 'Beta', 'Gamma', 'Delta', 'Alfa']) {
        await page.keyboard.type(name)
        await page.keyboard.press('Enter')
        await expectInSight(page)
        const { above } = await focusedInPanel(page)
        expect(above).toBeGreaterThan(60)
      }
    }
  })
})

test('every field of every form that is reached by Tab stands in sight', async ({ page }) => {
  test.slow()
  await openMapFile(page, smallMap(['alfa', 'beta']))
  for (const search of ['nieuw overleg', 'nieuwe afspraak', 'nieuw doel']) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(search)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.details-form') !== null)).toBe(true)
    let walked = 0
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      if (!(await page.evaluate(() => document.activeElement?.closest('.details-form') !== null))) break
      walked += 1
      await expectInSight(page)
    }
    expect(walked).toBeGreaterThan(5)
  }
})
