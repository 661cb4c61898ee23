import type { Page } from '@playwright/test'
import { dependency, party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { downloadMap } from './support/downloads'
import { mapText, mapWithTriangle, smallMap } from './support/sample-map'
import {
  boxOf,
  card,
  cards,
  chooseMapLook,
  findings,
  openEmptyMap,
  openExample,
  openMapFile,
  openMapLook,
  theMap,
  triangles,
} from './support/screens'

/** The entries of the legend, which starts folded on a low screen. */
async function openLegend(page: Page) {
  const legend = page.getByRole('region', { name: 'Legenda' })
  const toggle = legend.getByRole('button', { name: 'Legenda' })
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click()
  return legend.locator('.legend-entry')
}

async function chooseMeasure(page: Page, group: 'Grootte naar' | 'Kleur naar', name: string): Promise<void> {
  await chooseMapLook(page, 'Partijkaarten', name, group)
}

test('the legend holds what is on the map, and nothing else', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  const entries = await openLegend(page)
  await expect(entries).toHaveText([/^JenV · /, /Rijk$/])

  // A relation, and its sign is there; undone, and it is gone.
  await theMap(page).focus()
  await page.keyboard.press('r')
  const form = page.getByRole('form', { name: 'Afhankelijkheid tekenen' })
  await form.getByRole('combobox', { name: 'Wie levert' }).fill('Alfa')
  await page.keyboard.press('Enter')
  await form.getByRole('combobox', { name: 'Wie ervan afhangt' }).fill('Beta')
  await page.keyboard.press('Enter')
  await form.getByRole('textbox', { name: 'Wat wordt geleverd' }).fill('dossier')
  await page.keyboard.press('Enter')
  await expect(entries.filter({ hasText: /^levert aan$/ })).toHaveCount(1)
  await expect(entries.filter({ hasText: 'kritisch' })).toHaveCount(0)
  await expect(entries.filter({ hasText: 'driehoek' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken: partijen verbinden' }).click()
  await expect(entries).toHaveText([/^JenV · /, /Rijk$/])
})

test('an empty map has no legend', async ({ page }) => {
  await openEmptyMap(page)
  await expect(page.getByRole('region', { name: 'Legenda' })).toHaveCount(0)
})

test('triangles fold to a badge at their contractor and unfold again', async ({ page }) => {
  await openMapFile(page, mapWithTriangle())
  const entries = await openLegend(page)
  await expect(triangles(page)).toHaveCount(1)
  await expect(entries.filter({ hasText: /^driehoek: E eigenaar/ })).toHaveCount(1)
  await (await openMapLook(page)).getByRole('button', { name: 'Driehoeken inklappen' }).click()
  await expect(triangles(page)).toHaveCount(0)
  await expect(entries.filter({ hasText: /^driehoek: eigenaar, opdrachtgever en/ })).toHaveCount(1)
  await expect(entries.filter({ hasText: 'wie een rol in een driehoek heeft' })).toHaveCount(0)
  await (await openMapLook(page)).getByRole('button', { name: 'Driehoeken uitklappen' }).click()
  await expect(triangles(page)).toHaveCount(1)
})

const STAR = smallMap(['alfa', 'beta', 'gamma', 'delta'], {
  dependencies: [
    dependency('a-b', 'alfa', 'beta', { product: 'p1' }),
    dependency('a-c', 'alfa', 'gamma', { product: 'p2' }),
    dependency('a-d', 'alfa', 'delta', { product: 'p3' }),
  ],
})

test('a measure drives the colour and the size of the cards, stands on them as a figure and in the legend', async ({
  page,
}) => {
  await openMapFile(page, STAR)

  await test.step('a measure drives the colour of the cards, and the legend explains it', async () => {
    const entries = await openLegend(page)
    const before = await entries.count()
    const markup = () => card(page, 'Alfa').locator('svg').innerHTML()
    const plain = await markup()
    await chooseMeasure(page, 'Kleur naar', 'levert aan')
    await expect.poll(markup).not.toBe(plain)
    await expect(card(page, 'Alfa').getByText(/3$/)).toBeVisible()
    await expect.poll(() => entries.count()).toBeGreaterThan(before)
  })

  await test.step('a measure drives the size of the cards and stands on them as a figure', async () => {
    await chooseMapLook(page, 'Partijkaarten', 'gewoon')
    await chooseMeasure(page, 'Grootte naar', 'partijen eromheen')
    const look = await openMapLook(page)
    await expect(look.getByRole('button', { name: 'Partijkaarten: partijen eromheen (grootte)' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Tonen · Partijkaarten: partijen eromheen (grootte)' })).toBeVisible()
    await expect(card(page, 'Alfa').getByText(/3$/)).toBeVisible()
    await expect(card(page, 'Beta').getByText(/1$/)).toBeVisible()
    const [alfa, beta] = [await boxOf(card(page, 'Alfa')), await boxOf(card(page, 'Beta'))]
    expect(alfa.width).toBeGreaterThan(beta.width * 1.1)

    await chooseMapLook(page, 'Partijkaarten', 'gewoon')
    await expect(card(page, 'Alfa').getByText(/relaties/)).toHaveCount(0)
    const ratio = async () => (await boxOf(card(page, 'Alfa'))).width / (await boxOf(card(page, 'Beta'))).width
    await expect.poll(ratio).toBeCloseTo(1, 3)
  })
})

const STEPS = mapText({
  chains: [{ id: 'keten', name: 'Keten' }],
  steps: ['eerst', 'dan', 'slot'].map((id) => ({ id, name: id, chain: 'keten' })),
  parties: ['eerst', 'dan', 'slot'].map((step) =>
    party(`p_${step}`, { name: `Partij ${step}`, chains: ['keten'], step, pinned: step === 'eerst' }),
  ),
  // On top of each other, the last step first: nothing a person would leave so.
  positions: { p_eerst: { x: 600, y: 500 }, p_dan: { x: 640, y: 520 }, p_slot: { x: 0, y: 0 } },
  dependencies: [dependency('1', 'p_eerst', 'p_dan'), dependency('2', 'p_dan', 'p_slot')],
})

test('a layout is a proposal: what it does is seen first, taken over in one step, and pinned parties stay', async ({
  page,
}) => {
  await openMapFile(page, STEPS)
  const before = (await downloadMap(page)).positions
  await theMap(page).focus()
  await page.keyboard.press('Shift+L')
  const bar = page.getByRole('region', { name: 'Voorstel om te ordenen.' })
  await expect(bar).toContainText('2 partijen verschuiven, 1 vastgezet blijft staan.')
  await expect
    .poll(async () => (await boxOf(card(page, 'Partij slot'))).x - (await boxOf(card(page, 'Partij dan'))).x)
    .toBeGreaterThan(0)
  await bar.getByRole('button', { name: 'Niet doen' }).click()
  await expect(bar).toBeHidden()
  expect((await downloadMap(page)).positions).toEqual(before)

  await page.getByRole('button', { name: 'ordenen', exact: true }).click()
  await bar.getByRole('button', { name: 'Overnemen' }).click()
  await expect(bar).toBeHidden()
  const { positions } = await downloadMap(page)
  expect(positions.p_eerst).toEqual(before.p_eerst)
  expect(positions.p_dan).not.toEqual(before.p_dan)
  expect(positions.p_slot?.x).toBeGreaterThan(positions.p_dan?.x ?? Number.POSITIVE_INFINITY)

  await page.getByRole('button', { name: 'Ongedaan maken: kaart ordenen' }).click()
  expect((await downloadMap(page)).positions).toEqual(before)
})

test('cards that lie on each other are said to, with the offer to arrange them, which lies over none of its proposal', async ({
  page,
}) => {
  const names = ['Alfa', 'Beta', 'Gamma', 'Delta']
  const spot = { x: 0, y: 0 }
  await openMapFile(
    page,
    mapText({
      parties: names.map((name) => party(name.toLowerCase(), { name })),
      positions: Object.fromEntries(names.map((name) => [name.toLowerCase(), spot])),
    }),
  )
  const offer = page.getByRole('region', { name: '4 kaarten liggen op elkaar.' })
  await offer.getByRole('button', { name: 'Kaart ordenen' }).click()
  const bar = page.getByRole('region', { name: 'Voorstel om te ordenen.' })
  await expect(bar).toBeVisible()
  await expect(offer).toBeHidden()
  const highest = async () =>
    Math.min(...(await Promise.all(names.map(async (name) => (await boxOf(card(page, name))).y))))
  const { y, height } = await boxOf(bar)
  await expect.poll(highest).toBeGreaterThan(y + height)
  await bar.getByRole('button', { name: 'Niet doen' }).click()
  // Still offered; put away it stays away.
  await offer.getByRole('button', { name: 'Sluiten' }).click()
  await expect(offer).toBeHidden()
})

test('the beamer look is one button away, stays after a reload, and a dark look is in the menu', async ({ page }) => {
  await openMapFile(page, mapWithTriangle())
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--keten-canvas'))
  const light = await paper()
  expect(light).not.toBe('')
  await page.getByRole('button', { name: 'Beamer' }).click()
  await expect(page.getByRole('button', { name: 'Beamer uit' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'beamer')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Beamer uit' })).toBeVisible()
  await page.getByRole('button', { name: 'Beamer uit' }).click()
  await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
  await page.getByRole('menuitem', { name: 'Donker scherm' }).click()
  await expect.poll(paper).not.toBe(light)
})

test('zoom and fit work, and an overview is there while a part of the map is out of sight', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  const overview = page.getByRole('img', { name: 'Overzicht van de kaart' })
  await expect(overview).toBeHidden()
  const scale = page.getByRole('status', { name: 'Schaal' })
  const fitted = await scale.textContent()
  await page.getByRole('button', { name: 'Inzoomen' }).click()
  await expect(scale).not.toHaveText(fitted ?? '')
  await expect(overview).toBeVisible()
  await page.getByRole('button', { name: 'Passend' }).click()
  await expect(scale).toHaveText(fitted ?? '')
  await expect(overview).toBeHidden()
})

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]) {
  test(`at ${viewport.width} x ${viewport.height} the map has more than half the width and all of it is in view`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await openExample(page, 'Migratieketen')
    await expect(findings(page).first()).toBeVisible()
    const map = await boxOf(theMap(page))
    expect(map.width).toBeGreaterThan(viewport.width / 2)
    for (const one of await cards(page).all()) {
      const box = await boxOf(one)
      expect(box.x).toBeGreaterThanOrEqual(map.x - 1)
      expect(box.x + box.width).toBeLessThanOrEqual(map.x + map.width + 1)
      expect(box.y).toBeGreaterThanOrEqual(map.y - 1)
      expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height + 1)
    }
    const scrolls = await page.evaluate(() => {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
      return scrollWidth > clientWidth || scrollHeight > clientHeight
    })
    expect(scrolls, 'the page itself does not scroll').toBe(false)
  })
}

test('whatever in the side panel is brought into view, only the panel scrolls and its frame stays where it is', async ({
  page,
}) => {
  await openExample(page, 'Migratieketen')
  await page.getByRole('tab', { name: 'Details' }).click()
  const frame = page.locator('.side-panel')
  await expect(frame.locator('.details-form')).toBeVisible()
  // As a screen reader and the browser's own search do, also for what is there only to be read aloud.
  const moved = await frame.evaluate((panel) => {
    const places: number[] = []
    for (const element of panel.querySelectorAll('*')) {
      element.scrollIntoView()
      if (panel.scrollTop !== 0 || panel.scrollLeft !== 0) places.push(panel.scrollTop, panel.scrollLeft)
    }
    return places
  })
  expect(moved).toEqual([])
  await expect(page.getByRole('tab', { name: 'Details' })).toBeInViewport()
})
