import type { Locator, Page } from '@playwright/test'
import type { Answer } from '../../src/model/schema/findings-and-views'
import { dependency } from '../support/chain-builder'
import { expect, OWN_CONTEXT, test } from './support/app-test'
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
const nothingFits = (page: Page) => page.getByText('Geen signaal past bij dit filter.')

async function openChain(page: Page, view: 'Kern' | 'Alles' = 'Alles'): Promise<void> {
  await openMapFile(page, CHAIN)
  if (view !== 'Kern') await chooseMapLook(page, 'Weergave', view)
  await closeMapLook(page)
  await expect(counts(page)).toBeVisible()
}

/** Unfolds the hinge, the only finding in sight. */
async function openHinge(page: Page): Promise<Locator> {
  await openChain(page)
  await filterByGroup(page, 'Opbouw van de keten')
  await headOf(hinge(page)).click()
  return hinge(page)
}

async function filterByStage(page: Page, stage: RegExp): Promise<void> {
  await page
    .getByRole('button', { name: /^Filter/ })
    .first()
    .click()
  await page.locator('.findings-filter').getByRole('button', { name: 'Stand' }).click()
  await page.getByRole('option', { name: stage }).click()
}

test('a filter that shows something does not say that nothing fits', async ({ page }) => {
  await openChain(page)
  await filterByStage(page, /^Niet meer aan de orde \(1\)/)
  await expect(page.getByText('Er is maar één leverancier')).toBeVisible()
  await expect(nothingFits(page)).toHaveCount(0)
  await expect(page.getByText('Met dit filter: 1 niet meer aan de orde')).toBeVisible()
  await page.locator('.findings-filter').getByRole('button', { name: 'Stand' }).click()
  await page.getByRole('option', { name: /^Elders belegd \(0\)/ }).click()
  await expect(nothingFits(page)).toBeVisible()
})

test('the focus stays in the panel when the filter is cleared and when more is shown', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  const toggle = page.getByRole('button', { name: 'Filter', exact: true })
  await filterByStage(page, /^Open/)
  await page.getByRole('button', { name: 'Filter wissen' }).click()
  await expect(toggle).toBeFocused()
  await page.locator('.findings-filter').getByRole('button', { name: 'Stand' }).click()
  await page.getByRole('option', { name: /^Open/ }).click()
  await page.getByRole('button', { name: 'Filter (1)' }).click()
  await page.getByRole('button', { name: 'Filter wissen' }).focus()
  await page.keyboard.press('Enter')
  await expect(toggle).toBeFocused()

  const tenth = headOf(findings(page).nth(9))
  const eleventh = headOf(findings(page).nth(10))
  await page.getByRole('button', { name: /^Toon (ook de andere|er nog) \d+/ }).click()
  await expect(eleventh).toBeFocused()
  await page.getByRole('button', { name: 'Toon alleen de eerste 10 onderwerpen' }).click()
  await expect(tenth).toBeFocused()
})

test('a form that misses something takes the focus to the first field that does', async ({ page }) => {
  const finding = await openHinge(page)
  await finding.getByRole('button', { name: 'Bewust zo' }).click()
  const form = page.getByRole('form', { name: 'Dit is bewust zo' })
  const reason = form.getByRole('textbox', { name: 'Waarom is dit bewust zo' })
  for (let i = 0; i < 2; i++) {
    await form.getByRole('button', { name: 'Vastleggen' }).click()
    await expect(reason).toBeFocused()
  }
  await reason.fill('Zo is het afgesproken.')
  await form.getByLabel('Gezegd op').fill('')
  await form.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(form.getByLabel('Gezegd op')).toBeFocused()
})

test('Escape keeps what was typed, also while another finding is answered; Annuleren lets it go', async ({ page }) => {
  await openChain(page)
  const [first, second] = [findings(page).nth(0), findings(page).nth(1)]
  const typed = page.getByRole('textbox', { name: 'Waar ligt het' })
  await headOf(first).click()
  await first.getByRole('button', { name: 'Elders belegd' }).click()
  await typed.fill('In de ketenraad')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('form')).toHaveCount(0)
  await expect(headOf(first)).toBeFocused()
  await expect(first).toContainText('Wat u typte bij ‘Elders belegd’ is bewaard')
  await headOf(first).press('e')
  await expect(typed).toHaveValue('In de ketenraad')
  await page.keyboard.press('Escape')

  await headOf(second).press('e')
  await typed.fill('Bij de stuurgroep')
  await headOf(first).click()
  await first.getByRole('button', { name: 'Elders belegd' }).click()
  await expect(typed).toHaveValue('In de ketenraad')
  await page.getByRole('button', { name: 'Annuleren' }).click()
  await first.getByRole('button', { name: 'Elders belegd' }).click()
  await expect(typed).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(first).not.toContainText('is bewaard')
  await headOf(second).click()
  await expect(typed).toHaveValue('Bij de stuurgroep')
})

test('while the map is one-sided the list says so beside what weighs high, and leads to that finding', async ({
  page,
}) => {
  await openExample(page, 'Migratieketen')
  const note = page.locator('.findings-sureness')
  await expect(note).toContainText('Deze kaart is nog niet zeker')
  await expect(note).toContainText('partijen hebben hun eigen deel bevestigd')
  await note.getByRole('button', { name: 'Bekijk wat de kaart nog mist' }).click()
  const shown = page.locator('.finding.shown')
  await expect(shown).toHaveAttribute('data-rule', 'map-one-sided-or-stale')
  await expect(headOf(shown)).toBeFocused()
  await expect(headOf(shown)).toBeInViewport()
})

test('signals and subjects are counted apart, and every choice of the filter says how many it shows', async ({
  page,
}) => {
  await openExample(page, 'Migratieketen')
  await expect(counts(page)).toHaveText(/^\d+ open signalen in \d+ onderwerpen$/)
  const [signals = 0, subjects = 0] = ((await counts(page).textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
  await expect(page.getByRole('tab', { name: `Signalen ${signals}` })).toBeVisible()
  expect(signals).toBeGreaterThan(subjects)
  await page
    .getByRole('button', {
      name: subjects <= 50 ? `Toon ook de andere ${subjects - 10} onderwerpen` : `(van ${subjects - 10} onderwerpen)`,
    })
    .click()
  await expect(page.locator('.story')).toHaveCount(Math.min(subjects, 50))

  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: 'Ernst' }).click()
  const option = page.getByRole('option', { name: /^Laag \(\d+\)$/ })
  const light = Number(/\d+/.exec((await option.textContent()) ?? '')?.[0])
  await option.click()
  await expect(page.locator('.findings-shown')).toHaveText(
    new RegExp(`^Met dit filter: ${light} open signalen in \\d+ onderwerpen$`),
  )
  await expect(counts(page)).toHaveText(`${signals} open signalen in ${subjects} onderwerpen`)
  await page.getByRole('button', { name: 'Thema' }).click()
  const themes = await page.getByRole('option').allTextContents()
  const sum = themes.slice(1).reduce((total, theme) => total + Number(/\((\d+)\)$/.exec(theme)?.[1]), 0)
  expect(sum).toBe(light)
})

test('an answered finding says while it is folded what was said, by whom and when', async ({ page }) => {
  const finding = await openHinge(page)
  await finding.getByRole('button', { name: 'Bewust zo' }).click()
  await page.getByRole('textbox', { name: 'Waarom is dit bewust zo' }).fill('Zo is het afgesproken.')
  await page.getByRole('textbox', { name: 'Namens wie is dit gezegd' }).fill('programmamanager')
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  const section = page.getByRole('region', { name: 'Bewust zo', exact: true })
  await section.getByRole('button', { name: /^Bewust zo/ }).click()
  await expect(headOf(section.getByRole('article'))).toHaveAttribute('aria-expanded', 'false')
  await expect(section.locator('.answer-in-short')).toHaveText(/^Bewust zo, namens programmamanager, \d+ \w+ \d{4}$/)
})

test('what stands beside a title is heard apart from it', { tag: OWN_CONTEXT }, async ({ page }) => {
  const finding = await openHinge(page)
  await finding.getByRole('button', { name: 'Bewust zo' }).click()
  await page.getByRole('textbox', { name: 'Waarom is dit bewust zo' }).fill('Zo is het afgesproken.')
  await page.getByLabel('Opnieuw bekijken na').fill('2099-01-01')
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByRole('region', { name: 'Bewust zo', exact: true })).toBeVisible()
  await page.clock.setFixedTime(new Date('2099-06-01'))
  await page.reload()
  await filterByGroup(page, 'Opbouw van de keten')
  await expect(headOf(hinge(page))).toHaveText(/\S\. Teruggekomen/)
})

test('evidence that is drawn is shown on the map, the rest opens in the details and says so', async ({ page }) => {
  await openChain(page)
  await filterByGroup(page, 'Overleggen')
  const finding = findings(page).filter({ hasText: 'Ketentafel' }).first()
  await headOf(finding).click()
  const links = finding.locator('.finding-evidence')
  await links.getByRole('button', { name: 'Ketentafel (in Details)' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Ketentafel' })).toBeVisible()

  await page.getByRole('tab', { name: /^Signalen/ }).click()
  await page.getByRole('button', { name: 'Filter wissen' }).click()
  await filterByGroup(page, 'Afspraken')
  const agreement = findings(page).first()
  await headOf(agreement).click()
  await agreement.locator('.finding-evidence').getByRole('button', { name: /stap/ }).first().click()
  await expect(page.getByRole('tab', { name: /^Signalen/ })).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('.edge-label.selected, .react-flow__edge.selected').first()).toBeVisible()
})

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

for (const theme of ['light', 'dark', 'beamer'] as const) {
  test(`quiet buttons can be seen to be buttons: ${theme}`, async ({ page }) => {
    await openExample(page, 'Migratieketen')
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

test('whatever finding one opens, its head, its question and its answers are in view', async ({ page }) => {
  await openExample(page, 'Migratieketen')
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
})

test('the open questions of a picture are reached and answered by keyboard alone', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
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
