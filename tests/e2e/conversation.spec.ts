import type { Locator, Page } from '@playwright/test'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { downloadText } from './support/downloads'
import { mapText, namedParties } from './support/sample-map'
import { card, expectDrawn, filterByGroup, findings, headOf, openExample, openMapFile, theMap } from './support/screens'

const NAMES = ['Aanmelding', 'Besluit', 'Controle', 'Doorgang', 'Einde', 'Fonds', 'Gemeente', 'Hulplijn', 'Inkoop']
const { parties: PARTIES, positions: POSITIONS } = namedParties(NAMES, (i) => (i < 4 ? 'JenV' : 'SZW'))

/** A row of parties in which Controle is the hinge between two sides of four, and Besluit, Controle and Doorgang hang on critical arrows. */
const CHAIN = mapText({
  parties: PARTIES,
  positions: POSITIONS,
  dependencies: [
    dependency('a-b', 'aanmelding', 'besluit', { product: 'dossier', critical: true }),
    dependency('b-c', 'besluit', 'controle', { product: 'besluit', critical: true }),
    dependency('c-d', 'controle', 'doorgang', { product: 'akkoord', critical: true }),
    dependency('d-e', 'doorgang', 'einde', { product: 'plaats' }),
    dependency('d-f', 'doorgang', 'fonds', { product: 'bericht' }),
    dependency('g-a', 'gemeente', 'aanmelding', { product: 'melding' }),
    dependency('h-a', 'hulplijn', 'aanmelding', { product: 'vraag' }),
    dependency('e-i', 'einde', 'inkoop', { product: 'verzoek' }),
  ],
})

const hinge = (page: Page) =>
  findings(page).filter({ has: page.getByRole('button', { name: /hangen alleen via Controle samen/ }) })
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const said = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text })

/** Shows the hinge in the list by itself. */
async function openHinge(page: Page): Promise<Locator> {
  await openMapFile(page, CHAIN)
  await filterByGroup(page, 'Opbouw van de keten')
  await expect(hinge(page)).toHaveCount(1)
  return hinge(page)
}

async function openSection(page: Page, name: string): Promise<Locator> {
  const button = section(page, name).getByRole('button', { name: new RegExp(`^${name}`) })
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
  return section(page, name)
}

test('by keyboard: arrows walk, a letter answers, Enter records, Escape lets go', async ({ page }) => {
  await openMapFile(page, CHAIN)
  const heads = page.locator('.finding-head')
  await expect(heads.first()).toBeVisible()
  // One tab stop for the whole list.
  expect(await page.locator('.finding-head[tabindex="0"]').count()).toBe(1)
  await heads.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(heads.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(heads.last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(heads.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heads.first()).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(heads.first()).toHaveAttribute('aria-expanded', 'false')
  await expect(heads.first()).toBeFocused()
  await expect(said(page, /^Losgelaten/)).toBeAttached()

  const title = await heads.first().textContent()
  await page.keyboard.press('u')
  const form = page.getByRole('form', { name: 'Dit zoeken we nog uit' })
  await expect(form.getByRole('textbox', { name: 'Wie pakt dit op' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await expect(heads.first()).toBeFocused()
  await page.keyboard.press('u')
  await page.keyboard.type('directeur uitvoering')
  await page.keyboard.press('Enter')
  await expect(form).toHaveCount(0)
  await expect(said(page, /^Vastgelegd: nog uitzoeken\./)).toBeAttached()
  // The next finding has moved up to this place.
  await expect(heads.first()).toBeFocused()
  expect(await heads.first().textContent()).not.toBe(title)
  expect(JSON.parse(await downloadText(page)).answers[0]).toMatchObject({
    answer: 'find-out',
    takenUpBy: 'directeur uitvoering',
  })

  await heads.first().focus()
  await page.keyboard.press('Escape')
  await expect(theMap(page)).toBeFocused()
})

test('answers survive a reload, and the badge on the map follows what is open', async ({ page }) => {
  const finding = await openHinge(page)
  const badge = card(page, 'Controle').locator('text').filter({ hasText: /^1$/ })
  await expect(badge).toHaveCount(1)
  await headOf(finding).click()
  await finding.getByRole('button', { name: 'Elders belegd' }).click()
  await page.getByRole('textbox', { name: 'Waar ligt het' }).fill('Ketenraad')
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(badge).toHaveCount(0)
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await page.reload()
  await expectDrawn(page)
  await expect(page.locator('.findings-counts')).toHaveText(/ in \d+ onderwerpen · 1 beantwoord$/)
  await expect((await openSection(page, 'Elders belegd')).getByRole('article')).toHaveCount(1)
  await expect(badge).toHaveCount(0)
})

test('about a finding: its page opens without a network, and its answer stands on paper with nothing of the app', async ({
  page,
}) => {
  const finding = await openHinge(page)

  await test.step('the page about a finding opens without a network, and links lead on within the window', async () => {
    await headOf(finding).click()
    // The pages are fetched ahead, a few seconds after the editor.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /help-window/.test(name)),
    )
    await page.context().setOffline(true)
    await finding.getByRole('button', { name: 'Over dit signaal' }).click()
    const dialog = page.getByRole('dialog', { name: 'Over de signalen' })
    await expect(dialog.getByRole('heading', { name: 'Samenhang van de keten' })).toBeVisible()
    await expect(dialog.getByRole('heading', { name: 'Wat de kaart niet weet' })).toBeAttached()
    await dialog.getByRole('button', { name: 'Alle signalen' }).click()
    await dialog.getByRole('button', { name: 'Terugval bij één leverende partij' }).click()
    await expect(dialog.getByRole('heading', { name: 'Terugval bij één leverende partij' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Vorige pagina' }).click()
    await expect(dialog.getByRole('button', { name: 'Terugval bij één leverende partij' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(finding.getByRole('button', { name: 'Over dit signaal' })).toBeFocused()
    await page.context().setOffline(false)
  })

  await test.step('on paper stand title, day and status, what is open, and bewust zo at the end; nothing of the app', async () => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
    await finding.getByRole('button', { name: 'Bewust zo' }).click()
    await page.getByRole('textbox', { name: 'Waarom is dit bewust zo' }).fill('Zo is het afgesproken.')
    await page.getByRole('button', { name: 'Vastleggen' }).click()
    await page.getByRole('button', { name: 'Filter wissen' }).click()
    await page.getByRole('button', { name: 'Afdrukken' }).click()
    await expect(page.locator('body[data-printed]')).toBeAttached()
    await page.emulateMedia({ media: 'print' })
    const paper = page.locator('.printed-findings')
    await expect(paper.getByRole('heading', { level: 1, name: 'Signalen bij Proefketen' })).toBeVisible()
    await expect(paper).toContainText('peildatum 1 juni 2026 · concept')
    await expect(page.getByRole('tab', { name: /^Signalen/ })).toBeHidden()
    await expect(theMap(page)).toBeHidden()
    const headings = await paper.getByRole('heading', { level: 2 }).allTextContents()
    expect(headings.map((heading) => heading.replace(/ \(\d+\)$/, ''))).toEqual([
      'Open',
      'Bewust zo',
      'Openstaande vragen',
      'Onderhoud van de kaart',
    ])
    await expect(paper).toContainText('Zo is het afgesproken.')
    // Nothing sticks out of an A4 with margins.
    await page.setViewportSize({ width: 718, height: 1000 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(paper).toHaveCount(0)
  })
})

test('in English the help says that its pages are in Dutch', async ({ page }) => {
  await openMapFile(page, CHAIN)
  await page.getByRole('button', { name: 'EN English' }).click()
  await page.getByRole('button', { name: 'About the signals' }).click()
  await expect(page.getByText('These pages are in Dutch.')).toBeVisible()
})

test('ten stories at first, and a finding, its form and the sections stand well in the narrow panel', async ({
  page,
}) => {
  await openExample(page, 'Migratieketen')
  await page.getByRole('button', { name: 'Beamer' }).click()
  const reopen = page.getByRole('button', { name: 'Paneel openen' })
  if (await reopen.isVisible()) await reopen.click()
  await expect(findings(page)).toHaveCount(10)
  await headOf(findings(page).first()).click()
  await headOf(findings(page).first()).press('a')
  await expect(page.getByRole('form', { name: 'Dit wordt een actiepunt' })).toBeVisible()
  const sticksOut = await page.locator('.findings').evaluate((list) => {
    const edge = list.getBoundingClientRect()
    return [...list.querySelectorAll('*')]
      .filter((part) => !part.closest('.visually-hidden, svg'))
      .filter((part) => part.getBoundingClientRect().right > edge.right + 1)
      .map((part) => part.className)
  })
  expect(sticksOut).toEqual([])
  const { violations } = await axe(page).include('.side-panel').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
