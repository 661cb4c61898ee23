import type { Page } from '@playwright/test'
import { dependency, party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapText } from './support/sample-map'
import { card, chooseLens, openMapFile, theMap } from './support/screens'

const EVIDENCE = { supplierView: 'partner', dependentView: 'partner', strained: false } as const

/** Two dependencies with three open questions each, one without any, and a party with nothing to do with them. */
const SMALL = mapText({
  parties: ['Balie', 'Kantoor', 'Fonds', 'Toezicht'].map((name) =>
    party(name.toLowerCase(), { name, department: 'SZW', steering: 'own-board', role: 'werkt mee' }),
  ),
  positions: {
    balie: { x: 0, y: 0 },
    kantoor: { x: 420, y: 0 },
    fonds: { x: 840, y: 0 },
    toezicht: { x: 420, y: 340 },
  },
  dependencies: [
    dependency('1', 'balie', 'kantoor', { product: 'dossier', strained: false, dependentView: 'partner' }),
    dependency('2', 'kantoor', 'fonds', { product: 'besluit', ...EVIDENCE, nature: 'partner' }),
    dependency('3', 'kantoor', 'balie', {
      product: 'vraag',
      ...EVIDENCE,
      critical: true,
      noticeOfChange: 'bij drukte, een week vooraf',
    }),
  ],
})

const strip = (page: Page) => page.getByRole('region', { name: 'Beelden van de keten' })
/** What has the focus within a field of the form. */
const focusIn = (page: Page, field: string) => page.locator(`[data-field="${field}"] :focus`)
const progress = (page: Page) => strip(page).getByRole('button', { name: /Alle vragen: / })

test('a facilitator walks a whole lens by keyboard alone, and every question gets its answer', async ({ page }) => {
  await openMapFile(page, SMALL)
  await theMap(page).focus()
  await page.keyboard.press('2')
  await expect(strip(page)).toContainText('Hoe staan partijen tegenover elkaar: als partners of als afnemer?')
  await expect(progress(page)).toContainText('2 van 3 afhankelijkheden: gelijkwaardigheid benoemd')
  await expect(progress(page)).toContainText('Alle vragen: 12 van 18')

  // On the map N goes to the first open question: what is critical was answered, then that of the leftmost supplier.
  await page.keyboard.press('n')
  await expect(strip(page)).toContainText('Hoe is de verhouding tussen Balie en Kantoor bij ‘dossier’?')
  await expect(strip(page)).toContainText('2 van 3')
  const said = page.getByRole('status').filter({ hasText: /^Hoe is de verhouding .* 2 van 3\.$/ })
  await expect(said).toBeAttached()
  await expect(focusIn(page, 'nature')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'samenwerkingspartner' }).press('Enter')
  // The question of the lens has its answers; the next one takes its place.
  await expect(progress(page)).toContainText('1 van 3 afhankelijkheden: melden van veranderingen besproken')
  await expect(focusIn(page, 'nature')).toHaveCount(1)

  // From field to field with F8, whatever kind of field it is, also while its list is open.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('F8')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(strip(page)).toContainText('Loopt het vast bij Kantoor als ‘dossier’ uitblijft?')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('F8')
  await expect(focusIn(page, 'noticeOfChange')).toHaveCount(1)
  // What is being typed is kept before the walk goes on.
  await page.keyboard.type('bij een nieuwe wet, een maand vooraf')
  await page.keyboard.press('F8')
  await expect(strip(page)).toContainText('Loopt het vast bij Fonds als ‘besluit’ uitblijft?')
  await expect(progress(page)).toContainText('Alle vragen: 16 van 18')

  // Back and forth: what is answered is passed over.
  await page.keyboard.press('F8')
  await expect(strip(page)).toContainText('Bij welke ontwikkelingen rond ‘besluit’')
  await page.keyboard.press('Shift+F8')
  await expect(strip(page)).toContainText('Loopt het vast bij Fonds als ‘besluit’ uitblijft?')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('F8')
  await page.keyboard.type('nooit')
  await page.keyboard.press('F8')
  await expect(strip(page)).toContainText('Alle vragen van dit beeld hebben een antwoord.')
  await expect(page.getByRole('status').filter({ hasText: 'Alle vragen van dit beeld' })).toBeAttached()
  await expect(progress(page)).toContainText('Alle vragen: 18 van 18')
  await expect(strip(page).getByRole('button', { name: 'Volgende' })).toBeDisabled()
})

test('a lens fades the rest and says how much, one click brings it back; what counts has its help', async ({
  page,
}) => {
  await openMapFile(page, SMALL)
  await chooseLens(page, '2 Afhankelijkheden')
  await expect(card(page, 'Toezicht')).toHaveClass(/faded/)
  await expect(card(page, 'Balie')).not.toHaveClass(/faded/)
  await strip(page).getByRole('button', { name: '1 vervaagd, toon alles' }).click()
  await expect(card(page, 'Toezicht')).not.toHaveClass(/faded/)
  await strip(page).getByRole('button', { name: 'beeld herstellen' }).click()
  await expect(card(page, 'Toezicht')).toHaveClass(/faded/)
  // What is selected is never faded.
  await card(page, 'Toezicht').click()
  await expect(card(page, 'Toezicht')).not.toHaveClass(/faded/)

  // The list of what counts walks along one question, and leads to the help.
  await progress(page).click()
  const counts = page.getByRole('dialog', { name: 'Wat telt er mee?' })
  const { violations } = await axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await counts.getByRole('button', { name: /melden van veranderingen besproken/ }).click()
  await expect(strip(page)).toContainText('Bij welke ontwikkelingen rond ‘dossier’')
  await expect(strip(page)).toContainText('alleen deze vraag')
  await expect(focusIn(page, 'noticeOfChange')).toHaveCount(1)
  await page.keyboard.press('F8')
  await expect(strip(page)).toContainText('Bij welke ontwikkelingen rond ‘besluit’')
  await progress(page).click()
  await counts.getByRole('button', { name: 'Uitleg bij dit beeld' }).click()
  await expect(page.getByRole('heading', { name: 'Beeld: afhankelijkheden' })).toBeVisible()
  await page.keyboard.press('Escape')

  // Another language loses nothing.
  await page.getByRole('button', { name: /English/ }).click()
  const english = page.getByRole('region', { name: 'Pictures of the chain' })
  await expect(english).toContainText('Which developments around ‘besluit’')
  await expect(english.getByRole('button', { name: /All questions: 12 of 18/ })).toContainText(
    '1 of 3 dependencies: notice of changes discussed',
  )
  await expect(page.getByRole('button', { name: 'Picture: 2 Dependencies' })).toBeVisible()

  // A lens with nothing to show says what to do first, and nothing fades.
  await chooseLens(page, '3 Meetings and mandates')
  await expect(card(page, 'Balie')).not.toHaveClass(/faded/)
  await page.keyboard.press('F8')
  await expect(english.getByRole('button', { name: 'Add meeting' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(english).toContainText('0 of 2 participants: mandate named')
})
