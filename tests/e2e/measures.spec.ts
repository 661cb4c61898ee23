import type { Locator, Page } from '@playwright/test'
import { dependency, party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapText } from './support/sample-map'
import {
  boxOf,
  card,
  chooseMapLook,
  closeMapLook,
  openEmptyMap,
  openExample,
  openMapFile,
  openMapLook,
} from './support/screens'

/*  Aanvraag -> [Balie, Post] -> Kantoor -> Toets <-> Kantoor, Kantoor -> Uitkering  */
const CHAIN = mapText({
  chains: [{ id: 'keten', name: 'Keten' }],
  steps: ['begin', 'midden', 'einde'].map((id) => ({ id, name: `Stap ${id}`, chain: 'keten' })),
  parties: (
    [
      ['aanvraag', 'Aanvraag', 'begin'],
      ['balie', 'Balie', 'midden'],
      ['post', 'Post', 'midden'],
      ['kantoor', 'Kantoor', 'midden'],
      ['toets', 'Toets', 'midden'],
      ['uitkering', 'Uitkering', 'einde'],
    ] as const
  ).map(([id, name, step]) => party(id, { name, chains: ['keten'], step, department: 'SZW' })),
  dependencies: [
    dependency('1', 'aanvraag', 'balie', { product: 'formulier' }),
    dependency('2', 'aanvraag', 'post', { product: 'brief' }),
    dependency('3', 'balie', 'kantoor', { product: 'dossier' }),
    dependency('4', 'post', 'kantoor', { product: 'scan' }),
    dependency('5', 'kantoor', 'toets', { product: 'vraag' }),
    dependency('6', 'toets', 'kantoor', { product: 'advies' }),
    dependency('7', 'kantoor', 'uitkering', { product: 'besluit' }),
  ],
  positions: {
    aanvraag: { x: 0, y: 200 },
    balie: { x: 420, y: 0 },
    post: { x: 420, y: 400 },
    kantoor: { x: 840, y: 200 },
    toets: { x: 840, y: 520 },
    uitkering: { x: 1260, y: 200 },
  },
})

async function openMeasures(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Overzicht' }).click()
  const section = page.getByRole('region', { name: 'Maten van de keten' })
  await expect(section).toBeVisible()
  return section
}

async function choose(page: Page, section: Locator, field: string, option: string): Promise<void> {
  await section.getByRole('button', { name: new RegExp(`${field}$`) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** What the choice of what the cards show says. */
async function expectOnCards(page: Page, words: string): Promise<void> {
  await expect((await openMapLook(page)).getByRole('button', { name: words })).toBeVisible()
  await closeMapLook(page)
}

test('a measure says what it means, who is highest, and shows a party on the map', async ({ page }) => {
  await openMapFile(page, CHAIN)
  const section = await openMeasures(page)
  await expect(section).toContainText('Hoeveel er tussen andere partijen langs deze partij loopt.')
  await expect(section).toContainText('Niet hoe goed zij werkt')
  const table = section.getByRole('table', { name: /^tussenschakel: de hoogste/ })
  await expect(table.getByRole('columnheader')).toHaveText(['Plaats', 'Partij', 'Hoeveel'])
  // Kantoor stands between aanvraag, balie, post and toets on one side, toets and uitkering on the other.
  const first = table.getByRole('row').nth(1)
  await expect(first.getByRole('rowheader')).toHaveText('Kantoor')
  await expect(first.getByRole('cell').first()).toHaveText(/^1e van \d+$/)
  await expect(first.getByRole('cell').last()).toHaveText('hoog')
  await first.getByRole('button', { name: 'Kantoor' }).click()
  await expect(card(page, 'Kantoor')).toHaveClass(/selected/)
  await expect(page.getByRole('tab', { name: 'Overzicht' })).toHaveAttribute('aria-selected', 'true')
})

test('the panel and the menu above the map are in step', async ({ page }) => {
  await openMapFile(page, CHAIN)
  const section = await openMeasures(page)
  const onMap = section.getByRole('group', { name: 'Op de kaart' })
  await onMap.getByRole('button', { name: 'Grootte' }).click()
  await expectOnCards(page, 'Partijkaarten: tussenschakel (grootte)')
  const wider = async () => (await boxOf(card(page, 'Kantoor'))).width / (await boxOf(card(page, 'Uitkering'))).width
  await expect.poll(wider).toBeGreaterThan(1.2)

  await chooseMapLook(page, 'Partijkaarten', 'bereik', 'Kleur naar')
  await expect(section.getByRole('table', { name: /^bereik/ })).toBeVisible()
  await expect(onMap.getByRole('button', { name: 'Kleur' })).toHaveAttribute('aria-pressed', 'true')
  await expect(onMap.getByRole('button', { name: 'Grootte' })).toHaveAttribute('aria-pressed', 'false')
  await onMap.getByRole('button', { name: 'Uit' }).click()
  await expectOnCards(page, 'Partijkaarten: gewoon')
})

test('who lies on every way depends on the begin and the end that are chosen', async ({ page }) => {
  await openMapFile(page, CHAIN)
  const section = await openMeasures(page)
  await choose(page, section, 'Maat', 'op elke weg')
  // At first from the first step to the last.
  await expect(section.getByRole('status').getByRole('listitem')).toHaveText(['Kantoor'])
  await section.getByRole('button', { name: 'Kleur' }).click()
  await expect(card(page, 'Kantoor').getByText('op elke weg: ja')).toBeVisible()
  // A card of which it is not so carries no word of it.
  await expect(card(page, 'Balie').getByText(/op elke weg/)).toHaveCount(0)
  const legend = page.getByRole('region', { name: 'Legenda' })
  const fold = legend.getByRole('button', { name: 'Legenda' })
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
  await expect(legend.locator('.legend-entry').filter({ hasText: 'gekleurde partijkaart: op elke weg' })).toHaveCount(1)
  await choose(page, section, 'Begint bij', 'Stap einde')
  await expect(section).toContainText('Begin en einde zijn dezelfde stap')
  await choose(page, section, 'Eindigt bij', 'Stap begin')
  await expect(section).toContainText('loopt geen weg van begin naar einde')
})

test('bridges are listed as pairs and marked on the lines', async ({ page }) => {
  await openMapFile(page, CHAIN)
  const section = await openMeasures(page)
  await choose(page, section, 'Maat', 'enige weg')
  await expect(section.getByRole('listitem')).toHaveText([
    /^Kantoor – Toets\s*aan de ene kant 5 partijen, aan de andere 1$/,
    /^Kantoor – Uitkering\s*aan de ene kant 5 partijen, aan de andere 1$/,
  ])
  await section.getByRole('button', { name: 'Lijnen markeren' }).click()
  const marked = page.getByLabel(/enige weg tussen twee delen van de keten$/)
  // Two deliveries between the same two parties are one line.
  await expect(marked).toHaveCount(2)
  await section.getByRole('button', { name: 'Kantoor – Uitkering' }).click()
  await expect(page.locator('.edge-label.selected')).toHaveText(/besluit/)
  await section.getByRole('button', { name: 'Uit', exact: true }).click()
  await expect(marked).toHaveCount(0)
})

test('one measure at a time is on the map: marking lines lets go of the cards, and the other way round', async ({
  page,
}) => {
  await openMapFile(page, CHAIN)
  const section = await openMeasures(page)
  await choose(page, section, 'Maat', 'op elke weg')
  await section.getByRole('button', { name: 'Kleur' }).click()
  await choose(page, section, 'Maat', 'enige weg')
  await expect(section).toContainText('Nu op de kaart: op elke weg.')
  const marked = section.getByRole('button', { name: 'Lijnen markeren' })
  await marked.click()
  await expect(marked).toHaveAttribute('aria-pressed', 'true')
  await expect(card(page, 'Kantoor').getByText(/op elke weg/)).toHaveCount(0)
  await expectOnCards(page, 'Partijkaarten: gewoon')
  await choose(page, section, 'Maat', 'partijen eromheen')
  await expect(section).toContainText('Nu op de kaart: enige weg.')
  await section.getByRole('button', { name: 'Grootte' }).click()
  await expect(page.getByLabel(/enige weg tussen twee delen van de keten$/)).toHaveCount(0)
  await section.getByRole('button', { name: 'Uit', exact: true }).click()
  await expectOnCards(page, 'Partijkaarten: gewoon')
})

test('figures of one column are written alike, and equal figures share a place', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  const section = await openMeasures(page)
  for (const [measure, notation] of [
    ['tussenschakel', /^(hoog|middel|laag)$/],
    ['bereik', /^(< 1|\d+)%$/],
  ] as const) {
    await choose(page, section, 'Maat', measure)
    const rows = section.getByRole('table', { name: new RegExp(`^${measure}`) }).getByRole('row')
    const cells = (at: number) => rows.locator(`> :nth-child(${at})`).allInnerTexts()
    const places = (await cells(1)).slice(1)
    const figures = (await cells(3)).slice(1).map((text) => text.trim())
    expect(figures.length).toBe(10)
    expect(figures.filter((figure) => !notation.test(figure))).toEqual([])
    expect(new Set(places.map((place) => place.replace(/^\d+e/, '')))).toEqual(new Set([' van 48']))
    if (measure === 'bereik') expect(places).toEqual(figures.map((figure) => `${figures.indexOf(figure) + 1}e van 48`))
  }
  // What a party has or has not is a list, not a ranking.
  await choose(page, section, 'Maat', 'spil')
  await expect(section.getByRole('table')).toHaveCount(0)
  await expect(section.getByRole('heading', { name: /^spil/ })).toBeVisible()
})

test('circles and communities stand as letters on the cards and as names in the list', async ({ page }) => {
  await openMapFile(page, CHAIN)
  const section = await openMeasures(page)
  await choose(page, section, 'Maat', 'kringen')
  await expect(section.getByRole('button', { name: 'kring A' })).toBeVisible()
  await expect(section.getByRole('listitem').filter({ hasText: /^(Kantoor|Toets)$/ })).toHaveCount(2)
  await section.getByRole('button', { name: 'Kleur' }).click()
  await expect(card(page, 'Toets').getByText('kring A')).toBeVisible()
  await expect(card(page, 'Balie').getByText(/kring/)).toHaveCount(0)
  await choose(page, section, 'Maat', 'samenhang')
  await section.getByRole('button', { name: 'Kleur' }).click()
  await expect(card(page, 'Balie').getByText(/^groep [A-Z]$/)).toBeVisible()
  await expectOnCards(page, 'Partijkaarten: samenhang')
})

test('the keyboard walks the list, and nothing in it is a barrier', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  const section = await openMeasures(page)
  const names = section.getByRole('rowheader').getByRole('button')
  await names.first().focus()
  await page.keyboard.press('Tab')
  await expect(names.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(names.nth(1)).toHaveAttribute('aria-current', 'true')
  for (const measure of ['samenhang', 'op elke weg']) {
    await choose(page, section, 'Maat', measure)
    const { violations } = await axe(page).include('.measures').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
})

test('a map without dependencies says so, and English says it in English', async ({ page }) => {
  await openEmptyMap(page)
  const section = await openMeasures(page)
  await expect(section).toContainText('nog geen afhankelijkheden getekend')
  await page
    .getByRole('radio', { name: 'English' })
    .or(page.getByRole('button', { name: 'English' }))
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Measures of the chain' })).toContainText('No dependencies')
})
