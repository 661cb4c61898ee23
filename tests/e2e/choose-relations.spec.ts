import type { Page } from '@playwright/test'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { drag, placeOnLine } from './support/hands'
import { smallMap } from './support/sample-map'
import { arrowLabel, boxOf, card, openMapFile } from './support/screens'

const LINES = ['een', 'twee', 'drie', 'vier', 'vijf'] as const

const MAP = smallMap(['alfa', 'beta', 'gamma', 'delta'], {
  dependencies: [
    dependency('een', 'alfa', 'beta', { product: 'een' }),
    dependency('twee', 'gamma', 'delta', { product: 'twee' }),
    dependency('drie', 'alfa', 'gamma', { product: 'drie' }),
    dependency('vier', 'beta', 'delta', { product: 'vier' }),
    dependency('vijf', 'alfa', 'delta', { product: 'vijf' }),
  ],
})

const chosen = (page: Page) => page.locator('[data-edge]:has(.halo)')
const details = (page: Page) => page.getByRole('tabpanel', { name: 'Details' })

test('relations are chosen together with Shift, with Ctrl and with a box, and changed in one step', async ({
  page,
}) => {
  await openMapFile(page, MAP)

  await test.step('a box takes parties; with Ctrl also the relations wholly within it', async () => {
    const [a, b] = [await boxOf(card(page, 'Alfa')), await boxOf(card(page, 'Gamma'))]
    const [from, to] = [
      { x: a.x - 40, y: a.y - 20 },
      { x: b.x + b.width + 10, y: b.y + b.height + 20 },
    ]
    await page.keyboard.down('Shift')
    await drag(page, from, to)
    await page.keyboard.up('Shift')
    await expect(page.locator('.item-card.selected')).toHaveCount(2)
    await expect(chosen(page)).toHaveCount(0)
    await page.mouse.click(a.x - 40, a.y - 30)
    await page.keyboard.down('Control')
    await page.keyboard.down('Shift')
    await drag(page, from, to)
    await page.keyboard.up('Shift')
    await page.keyboard.up('Control')
    await expect(page.locator('.item-card.selected')).toHaveCount(2)
    await expect(chosen(page)).toHaveCount(1)
    await expect(chosen(page)).toHaveAttribute('data-edge', 'drie')
  })

  await test.step('five relations are strained at once: five clicks with Shift, one choice, one undo step', async () => {
    await page.keyboard.press('Escape')
    await expect(chosen(page)).toHaveCount(0)
    for (const id of LINES) {
      const { x, y } = await placeOnLine(page, id)
      await page.keyboard.down('Shift')
      await page.mouse.click(x, y)
      await page.keyboard.up('Shift')
    }
    await expect(chosen(page)).toHaveCount(5)
    await expect(details(page).getByRole('heading', { name: '5 onderdelen gekozen' })).toBeVisible()
    await expect(details(page)).toContainText('5 afhankelijkheden')
    const strained = details(page).getByRole('radiogroup', { name: 'Gespannen' })
    await strained.getByRole('radio', { name: 'ja' }).click()
    await expect(strained.getByRole('radio', { name: 'ja' })).toBeChecked()
    await page.keyboard.press('Control+z')
    await expect(strained.getByRole('radio', { name: 'nog niet uitgezocht' })).toBeChecked()
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeDisabled()
  })

  await test.step('Ctrl and a click on a label joins a relation, once more takes it out; those that differ are said to', async () => {
    await arrowLabel(page, 'een').click()
    await page.getByRole('tab', { name: 'Details' }).click()
    await details(page).getByRole('radiogroup', { name: 'Kritisch' }).getByRole('radio', { name: 'ja' }).click()
    await arrowLabel(page, 'twee').click({ modifiers: ['Control'] })
    await card(page, 'Beta').click({ modifiers: ['Control'] })
    await expect(chosen(page)).toHaveCount(2)
    await expect(details(page)).toContainText('1 partij')
    await expect(
      details(page).getByRole('radiogroup', { name: 'Kritisch' }).getByRole('radio', { name: 'verschilt' }),
    ).toBeChecked()
    await arrowLabel(page, 'een').click({ modifiers: ['Control'] })
    await expect(chosen(page)).toHaveCount(1)
  })
})
