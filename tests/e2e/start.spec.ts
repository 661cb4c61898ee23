import { expect, test } from './support/app-test'
import {
  card,
  cards,
  chooseMapLook,
  closeMapLook,
  findings,
  goToStart,
  openEmptyMap,
  openExample,
  openMapLook,
  openStart,
  showAllParties,
  triangles,
} from './support/screens'

test('the start screen has three doors, each saying what it is', async ({ page }) => {
  await openStart(page)
  await expect(page.getByRole('heading', { name: 'Voorbeeld openen' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Bestand openen' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Zelf beginnen' })).toBeVisible()
  const examples: readonly (readonly [string, RegExp])[] = [
    ['Migratieketen', /peildatum 31 december 2025/],
    ['Strafrechtketen', /peildatum 31 december 2025/],
    ['Loonaangifteketen', /peildatum 31 oktober 2023/],
  ]
  for (const [name, date] of examples) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveAccessibleDescription(date)
  }
  await expect(page.getByRole('button', { name: 'Open bestand' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lege kaart' })).toBeVisible()
  await expect(page.getByText('Alles blijft in deze browser. Er wordt niets verstuurd.')).toBeVisible()
})

const EXAMPLES = [
  {
    name: 'Migratieketen',
    date: '31 december 2025',
    shown: 25,
    all: 52,
    parties: ['IND', 'COA', 'DTenV'],
    unfolded: 0,
    told: 10,
  },
  {
    name: 'Strafrechtketen',
    date: '31 december 2025',
    shown: 19,
    all: 46,
    parties: ['OM', 'DJI', 'CJIB'],
    unfolded: 0,
    told: 10,
  },
  {
    name: 'Loonaangifteketen',
    date: '31 oktober 2023',
    shown: 17,
    all: 28,
    parties: ['UWV', 'CBS'],
    unfolded: 3,
    told: 8,
  },
] as const

for (const { name, date, shown, all, parties, unfolded, told } of EXAMPLES) {
  test(`the example ${name} opens with its core, its findings and the rest one click away`, async ({ page }) => {
    await openExample(page, name)
    // A title may say which part of the chain it is.
    await expect(page).toHaveTitle(new RegExp(`^${name}(: .+| \\(.+\\))? · Ketenkaart$`))
    await expect(page.getByText(`peildatum ${date} · concept`)).toBeVisible()
    for (const party of parties) await expect(card(page, party)).toBeVisible()
    await expect(cards(page)).toHaveCount(shown)
    // Folded where lines of roles would cross much.
    await expect(triangles(page)).toHaveCount(unfolded)
    await expect((await openMapLook(page)).getByText(`${shown} van ${all} partijen`)).toBeVisible()
    await closeMapLook(page)
    // The first ten stories, or all there are.
    await expect(findings(page)).toHaveCount(told)

    await showAllParties(page, `${all - shown}`)
    await expect((await openMapLook(page)).getByText(`${all} partijen`, { exact: true })).toBeVisible()
    await expect(cards(page)).toHaveCount(all)

    await chooseMapLook(page, 'Weergave', 'Kern van de keten')
    await expect(cards(page)).toHaveCount(shown)
  })
}

test('an empty map invites to draw and has nothing to find', async ({ page }) => {
  await openEmptyMap(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe kaart' })).toBeVisible()
  await expect(page.getByText(/Trek een pijl van wie levert/)).toBeVisible()
  await expect(page.getByText(/Nog niets te signaleren/)).toBeVisible()
  await expect(cards(page)).toHaveCount(0)
})

test('maps that were open stand under recent maps, can be opened again, removed and put back', async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await goToStart(page)
  const recent = page.getByRole('region', { name: 'Recente kaarten' })
  const entry = recent.getByRole('button', { name: /^Open Loonaangifteketen/ })
  await expect(entry).toContainText('28 partijen')
  await expect(entry).toContainText(/bewaard vandaag/)

  await recent.getByRole('button', { name: 'Verwijder Loonaangifteketen' }).click()
  await expect(entry).toBeHidden()
  await expect(recent.getByText('‘Loonaangifteketen’ is verwijderd.')).toBeVisible()
  await recent.getByRole('button', { name: 'Terugzetten' }).click()
  await entry.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Loonaangifteketen' })).toBeVisible()
  await expect(card(page, 'UWV')).toBeVisible()
})

test("the browser's back button leads to the start screen, and forward to the map again", async ({ page }) => {
  await openExample(page, 'Loonaangifteketen')
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Lege kaart' })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: 'Loonaangifteketen' })).toBeVisible()
  await expect(card(page, 'UWV')).toBeVisible()
})
