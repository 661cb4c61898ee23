import type { Locator, Page } from '@playwright/test'
import type { Answer } from '../../src/model/schema/findings-and-views'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapText, namedParties } from './support/sample-map'
import {
  boxOf,
  card,
  cards,
  chooseLens,
  chooseMapLook,
  closeMapLook,
  filterByGroup,
  findings,
  headOf,
  openExample,
  openMapFile,
  theMap,
} from './support/screens'

const NAMES = ['Gemeente', 'Hulplijn', 'Aanmelding', 'Besluit', 'Controle', 'Doorgang', 'Einde', 'Fonds', 'Inkoop']
const { ids: IDS, parties: PARTIES, positions: POSITIONS } = namedParties(NAMES)

const GONE: Answer = {
  id: 'answer_gone',
  finding: 'sole-supplier:niemand',
  answer: 'incorrect',
  date: '2026-05-01',
  inputsHash: 'x',
  note: 'Er is maar één leverancier',
}

/** A row in which Controle is the hinge, a meeting without a purpose, and an answer to what is no longer there. */
const CHAIN = mapText({
  parties: PARTIES,
  positions: POSITIONS,
  dependencies: NAMES.slice(1).map((_, i) =>
    dependency(`d-${i}`, IDS[i] ?? '', IDS[i + 1] ?? '', { product: `stap ${i + 1}`, critical: true }),
  ),
  meetings: [
    {
      id: 'overleg',
      name: 'Ketentafel',
      scope: 'chain',
      permanence: 'standing',
      purpose: null,
      participants: IDS.slice(0, 3).map((id) => ({ party: id })),
    },
  ],
  answers: [GONE],
  views: [
    { id: 'kern', title: 'Kern', filters: { parties: ['aanmelding', 'besluit'] } },
    { id: 'alles', title: 'Alles' },
  ],
})

const hinge = (page: Page) =>
  findings(page).filter({ has: page.getByRole('button', { name: /hangen alleen via Controle samen/ }) })
const counts = (page: Page) => page.locator('.findings-counts')

async function openChain(page: Page, view: 'Kern' | 'Alles' = 'Alles'): Promise<void> {
  await openMapFile(page, CHAIN)
  if (view !== 'Kern') await chooseMapLook(page, 'Weergave', view)
  await closeMapLook(page)
  await expect(counts(page)).toBeVisible()
}

test('parties that come with a finding go with it, unless one of them is chosen', async ({ page }) => {
  await openChain(page, 'Kern')
  await expect(cards(page)).toHaveCount(2)
  const party = card(page, 'Controle')
  await filterByGroup(page, 'Opbouw van de keten')
  await headOf(hinge(page)).click()
  await expect(party).toBeVisible()
  await headOf(hinge(page)).click()
  await expect(party).toHaveCount(0)
  await headOf(hinge(page)).click()
  await party.click()
  await theMap(page).focus()
  await page.keyboard.press('Escape')
  await expect(party).toBeVisible()
})

test('the list of findings in an example: its buttons, what it opens and its questions, in every look', async ({
  page,
}) => {
  test.slow()
  await openExample(page, 'Migratieketen')

  await test.step('whatever finding one opens, its head, its question and its answers are in view', async () => {
    await page.getByRole('button', { name: /^Toon (ook de andere|er nog) \d+/ }).click()
    const panel = await boxOf(page.getByRole('tabpanel', { name: /^Signalen/ }))
    for (const place of [0, 3, 9, 11, 8, 14, 1]) {
      const finding = page.locator('.story').nth(place).getByRole('article').first()
      await headOf(finding).click()
      await expect(headOf(finding)).toHaveAttribute('aria-expanded', 'true')
      const head = await boxOf(headOf(finding))
      const answers = await boxOf(finding.locator('.answer-buttons'))
      expect(head.y).toBeGreaterThanOrEqual(panel.y)
      expect(answers.y + answers.height).toBeLessThanOrEqual(panel.y + panel.height)
    }
    await page.getByRole('button', { name: 'Bekijk wat de kaart nog mist' }).click()
    await expect(headOf(page.locator('.finding.shown'))).toBeInViewport()
  })

  await test.step('the open questions of a picture are reached and answered by keyboard alone', async () => {
    await chooseLens(page, '3 Overleggen en mandaten')
    const asked = page.getByRole('region', { name: 'Openstaande vragen bij dit beeld' })
    await asked.getByRole('button', { name: /^Openstaande vragen/ }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const first = headOf(asked.getByRole('article').first())
    await expect(first).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(first).toHaveAttribute('aria-expanded', 'true')
    await expect(asked.getByRole('button', { name: 'Bewust zo' })).toBeVisible()
  })

  await test.step('quiet buttons can be seen to be buttons, light, dark and on a beamer', async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Toon alleen de eerste 10' }).click()
    for (const theme of ['light', 'dark', 'beamer'] as const) {
      await test.step(theme, async () => {
        if (theme === 'beamer') await page.getByRole('button', { name: 'Beamer', exact: true }).click()
        if (theme === 'dark') await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
        if (theme === 'dark') await page.getByRole('menuitem', { name: 'Donker scherm' }).click()
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        const reopen = page.getByRole('button', { name: 'Paneel openen' })
        if (await reopen.isVisible()) await reopen.click()
        const more = page.getByRole('button', { name: /^Toon (ook de andere|er nog) \d+/ })
        await expect(more).toHaveCSS('text-decoration-line', 'underline')
        const colour = (target: Locator) => target.evaluate((element) => getComputedStyle(element).color)
        expect(await colour(more)).not.toBe(await colour(counts(page)))
        const { violations } = await axe(page).include('.findings').withRules(['color-contrast']).analyze()
        expect(violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
      })
    }
  })
})
