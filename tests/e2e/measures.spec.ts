import type { Locator, Page } from '@playwright/test'
import { dependency, party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapText } from './support/sample-map'
import { boxOf, card, chooseMapLook, closeMapLook, openMapFile, openMapLook } from './support/screens'

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

test('what is chosen in the panel is on the map, and the menu above the map is in step with it', async ({ page }) => {
  await openMapFile(page, CHAIN)
  const section = await openMeasures(page)
  const onMap = section.getByRole('group', { name: 'Op de kaart' })

  await test.step('the size of the cards, and their colour by the menu', async () => {
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

  await test.step('words and letters on the cards, and the legend', async () => {
    await choose(page, section, 'Maat', 'kringen')
    await section.getByRole('button', { name: 'Kleur' }).click()
    await expect(card(page, 'Toets').getByText('kring A')).toBeVisible()
    await expect(card(page, 'Balie').getByText(/kring/)).toHaveCount(0)
    await choose(page, section, 'Maat', 'samenhang')
    await section.getByRole('button', { name: 'Kleur' }).click()
    await expect(card(page, 'Balie').getByText(/^groep [A-Z]$/)).toBeVisible()
    await choose(page, section, 'Maat', 'op elke weg')
    await section.getByRole('button', { name: 'Kleur' }).click()
    await expect(card(page, 'Kantoor').getByText('op elke weg: ja')).toBeVisible()
    // A card of which it is not so carries no word of it.
    await expect(card(page, 'Balie').getByText(/op elke weg/)).toHaveCount(0)
    const legend = page.getByRole('region', { name: 'Legenda' })
    const fold = legend.getByRole('button', { name: 'Legenda' })
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
    const entry = legend.locator('.legend-entry').filter({ hasText: 'gekleurde partijkaart: op elke weg' })
    await expect(entry).toHaveCount(1)
  })

  await test.step('marks on the lines, in the place of those on the cards', async () => {
    await choose(page, section, 'Maat', 'enige weg')
    await section.getByRole('button', { name: 'Lijnen markeren' }).click()
    await expect(card(page, 'Kantoor').getByText(/op elke weg/)).toHaveCount(0)
    const marked = page.getByLabel(/enige weg tussen twee delen van de keten$/)
    // Two deliveries between the same two parties are one line.
    await expect(marked).toHaveCount(2)
    await section.getByRole('button', { name: 'Kantoor – Uitkering' }).click()
    await expect(page.locator('.edge-label.selected')).toHaveText(/besluit/)
    await section.getByRole('button', { name: 'Uit', exact: true }).click()
    await expect(marked).toHaveCount(0)
  })
  await test.step('the keyboard walks the list, and nothing in it is a barrier', async () => {
    await choose(page, section, 'Maat', 'tussenschakel')
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
})
