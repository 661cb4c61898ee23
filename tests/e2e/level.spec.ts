import type { Locator, Page } from '@playwright/test'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { agreement, GOAL, type Rest, soundMap, TABLE, TRIANGLES } from '../graph/level/level-maps'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { downloadText } from './support/downloads'
import { card, openDetails, openEmptyMap, openExample, openMapFile, theMap } from './support/screens'

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

async function recorded(page: Page, collection: 'statements' | 'recognitions'): Promise<readonly object[]> {
  const records: readonly { readonly party?: string }[] = JSON.parse(await downloadText(page))[collection] ?? []
  return [...records].sort((a, b) => ((a.party ?? '') < (b.party ?? '') ? -1 : 1))
}

/** Records what a party says with the form, by keyboard where there is a choice. */
async function say(level: Locator, page: Page, party: string, words: 'dit is zo' | 'dit is niet zo'): Promise<void> {
  await level.getByRole('button', { name: 'Iets vastleggen dat een partij zegt' }).click()
  const form = level.getByRole('form', { name: 'Iets vastleggen dat een partij zegt' })
  await form.getByRole('button', { name: /Waar gaat het over/ }).click()
  await page
    .getByRole('option', { name: 'Bij een besluit in de driehoek is gekeken wat het voor de keten betekent' })
    .click()
  await form.getByRole('radio', { name: words, exact: true }).click()
  const field = form.getByRole('combobox', { name: 'Namens welke partij' })
  await field.fill(party)
  await field.press('Enter')
  await form.getByLabel('Gezegd op').fill('2026-05-20')
  await form.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(level.getByRole('button', { name: 'Iets vastleggen dat een partij zegt' })).toBeFocused()
}

test('the indication stands with what speaks for and against, and a line shows on the map what it rests on', async ({
  page,
}) => {
  await openMapFile(page, BILATERAL)
  const level = await openOverview(page)
  await expect(level.getByText(/doet het meest denken aan niveau 2/)).toBeVisible()
  await expect(level.getByText(/op 1 juni 2026 op papier was geregeld, bevestigd door A, B, C en andere/)).toBeVisible()
  await expect(level.getByRole('region', { name: 'Daartegen spreekt' })).toContainText('geen ketendoel')
  const line = level
    .getByRole('region', { name: 'Daarvoor spreekt' })
    .getByRole('button', { name: /^Bilaterale afspraken/ })
  await line.focus()
  await page.keyboard.press('Enter')
  for (const name of ['A', 'B', 'C', 'D']) await expect(card(page, name)).toHaveClass(/selected/)
  await expect(card(page, 'E')).not.toHaveClass(/selected/)
  await expect(line).toBeVisible()

  await level.getByRole('button', { name: 'De kenmerken een voor een' }).click()
  await expect(level.locator('[data-feature=agreements]')).toContainText('gezien')
  await expect(level.locator('[data-feature=joint-goal]')).toContainText('onbekend')
  await expect(level).not.toContainText(/%|★|score/)
})

test('two parties differ: a contradiction, no level 3; when they agree it becomes level 3', async ({ page }) => {
  await openMapFile(
    page,
    proofMap({ meetings: [TABLE], goals: [GOAL], agreements: [agreement('x', ['a', 'b'])], triangles: TRIANGLES }),
  )
  const level = await openOverview(page)
  await expect(level.getByText(/ergens tussen niveau 2 en niveau 3/)).toBeVisible()
  await say(level, page, 'A', 'dit is zo')
  await level.getByRole('button', { name: 'De kenmerken een voor een' }).click()
  const feature = level.locator('[data-feature=chain-effects-weighed]')
  await expect(feature).toContainText('gezegd door één partij')

  await say(level, page, 'F', 'dit is niet zo')
  await expect(feature).toContainText('tegenspraak')
  await expect(level.getByText(/ergens tussen niveau 2 en niveau 3/)).toBeVisible()
  await expect(level.getByRole('region', { name: 'Daartegen spreekt' })).toContainText('Volgens één partij, F')

  await level.getByRole('button', { name: /^Wijzigen: F zegt/ }).click()
  await level.getByRole('radio', { name: 'dit is zo', exact: true }).click()
  await level.getByRole('button', { name: 'Wijziging bewaren' }).click()
  await expect(level.getByText(/doet het meest denken aan niveau 3/)).toBeVisible()
  expect(await recorded(page, 'statements')).toEqual([
    expect.objectContaining({ party: 'a', feature: 'chain-effects-weighed', holds: true, date: '2026-05-20' }),
    expect.objectContaining({ party: 'f', feature: 'chain-effects-weighed', holds: true, date: '2026-05-20' }),
  ])

  await level.getByRole('button', { name: /^Weghalen: F zegt/ }).click()
  await expect(level.getByText(/ergens tussen niveau 2 en niveau 3/)).toBeVisible()
  await theMap(page).focus()
  await page.keyboard.press('Control+z')
  await expect(level.getByText(/doet het meest denken aan niveau 3/)).toBeVisible()
})

test('the form names what is missing, and cancelling keeps nothing', async ({ page }) => {
  await openMapFile(page, BILATERAL)
  const level = await openOverview(page)
  await level.getByRole('button', { name: 'Iets vastleggen dat een partij zegt' }).click()
  await level.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(level.getByText('Kies de partij die dit zegt.')).toBeVisible()
  await level.getByRole('button', { name: 'Annuleren' }).click()
  await expect(level.getByText('Er is nog niets vastgelegd.')).toBeVisible()
  expect(await recorded(page, 'statements')).toEqual([])
})

test('the room says whether it recognises the indication, and can discuss it again', async ({ page }) => {
  await openMapFile(page, BILATERAL)
  const level = await openOverview(page)
  await level.getByRole('button', { name: 'Hier verschillen we over' }).focus()
  await page.keyboard.press('Enter')
  const reason = level.getByRole('textbox', { name: /^Waarom/ })
  await expect(reason).toBeFocused()
  await page.keyboard.type('COA ziet meer samenhang')
  await level.getByRole('textbox', { name: /^Functie/ }).fill('voorzitter stuurgroep')
  await level.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(level.getByText('De groep verschilt hierover', { exact: false })).toBeVisible()
  await expect(level.getByText(/Het ging over: niveau 2\. Vastgelegd op .* door voorzitter stuurgroep\./)).toBeVisible()
  await expect(level.getByText('“COA ziet meer samenhang”')).toBeVisible()

  await level.getByRole('button', { name: 'Opnieuw bespreken' }).click()
  await expect(level.getByRole('button', { name: 'Herkennen we', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await level.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(level.getByText('De groep herkent dit.')).toBeVisible()
  const said = await recorded(page, 'recognitions')
  expect(said).toEqual([expect.objectContaining({ indication: '2', outcome: 'recognised' })])
  expect(said[0]).not.toHaveProperty('reason')

  await theMap(page).focus()
  await page.keyboard.press('Control+z')
  await expect(level.getByText('De groep verschilt hierover', { exact: false })).toBeVisible()
})

test('an example that nobody confirmed says nothing yet, and leads to who has not confirmed', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  const level = await openOverview(page)
  await expect(level.getByText(/is nog niet te zeggen/)).toBeVisible()
  await expect(level.getByRole('button', { name: 'Herkennen we', exact: true })).toHaveCount(0)
  await level
    .getByRole('region', { name: 'Wat nog ontbreekt' })
    .getByRole('button', { name: 'Laat deze partijen zien' })
    .click()
  await expect(page.locator('.item-card.selected').first()).toBeVisible()
})

test('what is missing leads to the finding with which the room can say that it is not there', async ({ page }) => {
  await openMapFile(page, proofMap({}))
  const level = await openOverview(page)
  const missing = level.getByRole('region', { name: 'Wat nog ontbreekt' })
  await missing
    .getByRole('listitem')
    .filter({ hasText: 'Of er een overleg is voor de hele keten' })
    .getByRole('button', { name: 'Naar het signaal' })
    .click()
  await expect(page.locator('.finding.shown .finding-head')).toBeFocused()
  await expect(page.locator('.finding.shown')).toHaveAttribute('data-rule', 'no-chain-forum')
  await openOverview(page)
  await missing.getByRole('button', { name: 'Leg een uitspraak vast' }).click()
  const form = level.getByRole('form', { name: 'Iets vastleggen dat een partij zegt' })
  await expect(form.getByRole('button', { name: /Waar gaat het over/ })).toBeFocused()
})

test('an empty map says so, and the words switch with the language', async ({ page }) => {
  await openEmptyMap(page)
  const level = await openOverview(page)
  await expect(level.getByText(/Er staat nog niets op de kaart/)).toBeVisible()
  await page.getByRole('button', { name: 'EN English' }).click()
  await expect(page.getByText(/There is nothing on the map yet/)).toBeVisible()
})

for (const theme of ['licht', 'beamer'] as const) {
  test(`the overview has no fault that axe finds and nothing sticks out (${theme})`, async ({ page }) => {
    await openMapFile(page, BILATERAL)
    if (theme === 'beamer') {
      await page.getByRole('button', { name: 'Beamer', exact: true }).click()
      await page.getByRole('button', { name: 'Paneel openen' }).click()
    }
    const level = await openOverview(page)
    await level.getByRole('button', { name: 'De kenmerken een voor een' }).click()
    await level.getByRole('button', { name: 'Hier verschillen we over' }).click()
    await level.getByRole('button', { name: 'Iets vastleggen dat een partij zegt' }).click()
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
