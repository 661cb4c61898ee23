import { dependency, party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapText } from './support/sample-map'
import { chooseLens, openMapFile } from './support/screens'

/*  Balie -> Toets -> Besluit, Balie -> Besluit; a covenant covers the first until the end of February 2027. */
const CHAIN = mapText({
  referenceDate: '2026-06-01',
  chains: [{ id: 'keten', name: 'Keten' }],
  steps: ['intake', 'oordeel'].map((id) => ({ id, name: `Stap ${id}`, chain: 'keten' })),
  parties: [
    party('balie', { name: 'Balie', chains: ['keten'], step: 'intake' }),
    party('toets', { name: 'Toets', chains: ['keten'], step: 'oordeel' }),
    party('besluit', { name: 'Besluit', chains: ['keten'], step: 'oordeel' }),
  ],
  dependencies: [
    dependency('d1', 'balie', 'toets', { product: 'dossier', critical: true }),
    dependency('d2', 'toets', 'besluit', { product: 'advies', critical: true }),
    dependency('d3', 'balie', 'besluit', { product: 'melding' }),
  ],
  agreements: [
    {
      id: 'convenant',
      title: 'Convenant dossiers',
      kind: 'covenant',
      parties: ['balie', 'toets'],
      covers: ['d1'],
      from: '2025-01-01',
      until: '2027-02-28',
      reviewOn: '2026-11-15',
      tags: ['fallback'],
      where: 'Dossier 12',
    },
  ],
  positions: { balie: { x: 0, y: 0 }, toets: { x: 420, y: 0 }, besluit: { x: 840, y: 0 } },
})

test('a facilitator walks the agreements through time and makes one for what stands without', async ({ page }) => {
  await openMapFile(page, CHAIN)
  await chooseLens(page, '5 Afspraken')
  const onMap = page.getByRole('slider', { name: 'Afspraken zoals ze staan in' })
  await expect(onMap).toHaveAttribute('aria-valuetext', 'juni 2026, op 1 juni 2026, de peildatum')
  await page.getByRole('radio', { name: 'Dekking in de tijd' }).click()

  const area = page.getByRole('region', { name: 'Dekking in de tijd' })
  await expect(area.getByText('Op 1 juni 2026 staan 2 van de 3 afhankelijkheden zonder afspraak.')).toBeVisible()
  const slider = area.getByRole('slider', { name: 'Maand' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', 'juli 2026, op 31 juli 2026')
  // A year further is the last month there is: a year after the day of the map.
  await page.keyboard.press('PageUp')
  await expect(slider).toHaveAttribute('aria-valuetext', 'juni 2027, op 30 juni 2027')
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft')
  await expect(
    area.getByRole('heading', { name: 'Welke delen van de keten staan in maart 2027 zonder afspraak?' }),
  ).toBeVisible()
  await expect(area.getByRole('status').filter({ hasText: '31 maart 2027' })).toContainText(
    'staan 3 van de 3 afhankelijkheden zonder afspraak. 2 daarvan zijn kritisch.',
  )
  await expect(area.getByText('Liep af op 28 februari 2027: Convenant dossiers')).toBeVisible()

  // A month earlier it ends; in November it is looked at again.
  await page.keyboard.press('ArrowLeft')
  const events = area.getByRole('region', { name: 'Wat er in februari 2027 gebeurt' })
  await expect(events).toContainText('Loopt af op 28 februari 2027. Daarna staat 1 afhankelijkheid zonder afspraak.')
  await area
    .getByRole('button', { name: /^november 2026: 2 zonder afspraak/ })
    .or(slider)
    .first()
    .focus()
  for (let i = 0; i < 3; i++) await slider.press('ArrowLeft')
  await expect(area.getByRole('region', { name: 'Wat er in november 2026 gebeurt' })).toContainText(
    'Opnieuw bekijken op 15 november 2026.',
  )

  // The bar in words: period, tag, place.
  const timeline = area.getByRole('region', { name: 'Afspraken in de tijd (1)' })
  await expect(timeline).toContainText('vanaf 1 januari 2025, tot en met 28 februari 2027')
  await expect(timeline).toContainText('regelt wat er bij uitval gebeurt')
  await expect(timeline).toContainText('Vindplaats: Dossier 12')

  const { violations } = await axe(page).include('.coverage').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('one agreement for several dependencies, and undo takes it back', async ({ page }) => {
  await openMapFile(page, CHAIN)
  await chooseLens(page, '5 Afspraken')
  await page.getByRole('radio', { name: 'Dekking in de tijd' }).click()
  const area = page.getByRole('region', { name: 'Dekking in de tijd' })
  const bare = area.getByRole('region', { name: /^Zonder afspraak \(/ })
  await expect(bare.getByRole('heading', { level: 4 })).toHaveText([
    'Van Stap intake naar Stap oordeel',
    'Binnen Stap oordeel',
  ])
  const advice = bare.getByRole('checkbox', { name: 'Toets aan Besluit: advies' })
  await advice.focus()
  await page.keyboard.press('Space')
  await bare.getByRole('checkbox', { name: 'Balie aan Besluit: melding' }).focus()
  await page.keyboard.press('Space')
  await bare.getByRole('button', { name: 'Eén afspraak maken over deze 2' }).focus()
  await page.keyboard.press('Enter')

  // The form is open with the name selected; both dependencies stand under it.
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused()
  await page.keyboard.type('Werkafspraak advies')
  await page.keyboard.press('Enter')
  await expect(area.getByText('Op 1 juni 2026 staan alle 3 afhankelijkheden onder een afspraak.')).toBeVisible()
  await expect(area.getByText('Bij 2 afhankelijkheden met een afspraak is de looptijd')).toBeVisible()
  const row = area.getByRole('listitem').filter({ hasText: 'Werkafspraak advies' })
  await expect(row).toContainText('Tussen Toets, Besluit en Balie')
  await expect(row).toContainText('begin nog niet uitgezocht, einde nog niet uitgezocht')

  const undo = page.getByRole('button', { name: /^Ongedaan maken/ })
  await undo.click()
  await undo.click()
  await expect(area.getByText('Op 1 juni 2026 staan 2 van de 3 afhankelijkheden zonder afspraak.')).toBeVisible()
  await expect(area.getByRole('region', { name: 'Afspraken in de tijd (1)' })).toBeVisible()
})
