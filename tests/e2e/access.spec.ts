import type { Page } from '@playwright/test'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { chooseShare } from './support/downloads'
import { mapWithTriangle } from './support/sample-map'
import {
  arrowLabel,
  card,
  chooseFile,
  findings,
  headOf,
  openDetails,
  openExample,
  openMapFile,
  openStart,
  theMap,
  triangles,
} from './support/screens'

/** What axe finds against WCAG 2.2 A and AA, one line for each kind of fault with the first places it is at. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} :: ${failureSummary}`)
    return `${id} (${nodes.length}): ${places.join(' | ')}`
  })
}

const MAP = mapWithTriangle({
  dependencies: [dependency('levering', 'gamma', 'delta', { product: 'lijst', critical: true })],
  couplingPoints: [{ id: 'punt', ends: [{ triangle: 'driehoek' }, { party: 'delta' }], kind: 'process' }],
})

test('axe finds no fault on the start screen, also with recent maps and problems of a file, and sees one put there', async ({
  page,
}) => {
  await openStart(page)
  expect(await faults(page)).toEqual([])
  await chooseFile(page, 'vreemd.json', '[]')
  await expect(page.getByRole('dialog', { name: 'Dit bestand is niet geopend' })).toBeVisible()
  expect(await faults(page), 'problems').toEqual([])
  await page.keyboard.press('Escape')
  await chooseFile(page, 'kaart.json', MAP)
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: /^Open Proefketen/ })).toBeVisible()
  expect(await faults(page)).toEqual([])

  // A button without a name, and grey on white: what says nothing above is not blind.
  await page.getByRole('main').evaluate((main) => main.append(document.createElement('button')))
  await page.getByText('Een ingevulde keten om te bekijken en in te proberen.').evaluate((words) => {
    words.style.color = '#bbb'
    words.style.background = '#fff'
  })
  const found = await faults(page)
  expect(found).toContainEqual(expect.stringMatching(/^button-name /))
  expect(found).toContainEqual(expect.stringMatching(/^color-contrast /))
})

test('axe finds no fault in the editor with an example, nor with a finding opened', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  await expect(findings(page)).toHaveCount(10)
  expect(await faults(page)).toEqual([])
  await headOf(findings(page).first()).click()
  await expect(headOf(findings(page).first())).toHaveAttribute('aria-expanded', 'true')
  expect(await faults(page)).toEqual([])
})

const DRAFTS = [
  { key: 'p', field: 'Naam of afkorting van de partij' },
  { key: 'd', field: 'eigenaar' },
  { key: 'r', field: 'Wie levert' },
] as const

test('axe finds no fault in the forms on the map, the details, the menus and windows of sharing, and the other looks', async ({
  page,
}) => {
  // A score of looks in one walk.
  test.slow()
  await openMapFile(page, MAP)
  for (const { key, field } of DRAFTS) {
    await test.step(`the form that ${key.toUpperCase()} opens, also with its list open`, async () => {
      await theMap(page).focus()
      await page.keyboard.press(key)
      await expect(page.getByRole('combobox', { name: field, exact: true })).toBeFocused()
      expect(await faults(page)).toEqual([])
      await page.keyboard.type('a')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await faults(page)).toEqual([])
      // Nothing is left in it that it would ask about.
      await page.keyboard.press('Backspace')
      await leaveForm(page)
    })
  }
  await test.step('the form of a new coupling point', async () => {
    await theMap(page).focus()
    await page.keyboard.press('k')
    await expect(page.getByRole('form', { name: 'Koppelvlak tekenen' })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await leaveForm(page)
  })
  await test.step('the details of a party, a triangle, a dependency, a coupling point, several and the map', async () => {
    const details = await openDetails(page)
    await expect(details.getByRole('heading', { name: 'De hele kaart' })).toBeVisible()
    expect(await faults(page), 'map').toEqual([])
    await card(page, 'Alfa').click()
    await expect(details.getByRole('heading', { level: 2, name: 'Alfa' })).toBeVisible()
    expect(await faults(page), 'party').toEqual([])
    await triangles(page).first().click()
    await expect(details.getByText('driehoek', { exact: true })).toBeVisible()
    expect(await faults(page), 'triangle').toEqual([])
    await details.getByRole('region', { name: 'Verbonden met' }).getByRole('button', { name: /Delta/ }).click()
    await expect(details.getByText('koppelvlak', { exact: true })).toBeVisible()
    expect(await faults(page), 'coupling point').toEqual([])
    await arrowLabel(page, 'lijst').click()
    await expect(details.getByText('afhankelijkheid', { exact: true })).toBeVisible()
    expect(await faults(page), 'dependency').toEqual([])
    await card(page, 'Alfa').click()
    await card(page, 'Beta').click({ modifiers: ['Control'] })
    await expect(details.getByRole('heading', { name: '2 onderdelen gekozen' })).toBeVisible()
    expect(await faults(page), 'several').toEqual([])
  })
  await test.step('the menu and the window of sharing', async () => {
    await page.getByRole('button', { name: 'Delen', exact: true }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await faults(page), 'menu').toEqual([])
    await page.keyboard.press('Escape')
    await chooseShare(page, 'Afbeelding (PNG)…')
    const dialog = page.getByRole('dialog', { name: 'Afbeelding bewaren' })
    await expect(dialog.getByText(/beeldpunten$/)).toBeVisible()
    expect(await faults(page), 'picture').toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
  await test.step('the looks "Donker scherm" and "Beamer"', async () => {
    await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
    await page.getByRole('menuitem', { name: 'Donker scherm' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: 'Beamer', exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'beamer')
    expect(await faults(page)).toEqual([])
  })
})

/** Leaves a form on the map: an open list goes first. */
async function leaveForm(page: Page): Promise<void> {
  for (let step = 0; step < 3; step++) {
    if (await theMap(page).evaluate((map) => map === document.activeElement)) break
    await page.keyboard.press('Escape')
    await page.waitForTimeout(50)
  }
  await expect(theMap(page)).toBeFocused()
  await expect(page.locator('form')).toHaveCount(0)
  await page.keyboard.press('v')
}

/** Presses Tab until this has the focus; a keyboard user would give up sooner or later too. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
  }
  throw new Error('not reached with 40 presses of Tab')
}

test('from the start screen to a drawn relation by keys', async ({ page }) => {
  await openStart(page)
  await tabTo(page, page.getByRole('button', { name: 'Lege kaart' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Een lege kaart. Waar begint u?' })).toBeVisible()
  await expect(theMap(page)).toBeFocused()

  // A form opened by the button of the empty map gives the keyboard back to the map.
  await page.getByRole('button', { name: 'Partij neerzetten' }).click()
  await expect(page.getByRole('combobox', { name: 'Naam of afkorting van de partij' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(theMap(page)).toBeFocused()

  await page.keyboard.press('p')
  const name = page.getByRole('combobox', { name: 'Naam of afkorting van de partij' })
  for (const party of ['Eerste', 'Tweede']) {
    await expect(name).toBeFocused()
    await expect(name).toHaveValue('')
    await page.keyboard.type(party)
    await page.keyboard.press('Enter')
    await expect(card(page, party)).toBeVisible()
  }
  await expect(name).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(theMap(page)).toBeFocused()

  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('r')
  const form = page.getByRole('form', { name: 'Afhankelijkheid tekenen' })
  await expect(form.getByRole('combobox', { name: 'Wie levert' })).toHaveValue('Eerste')
  await expect(form.getByRole('combobox', { name: 'Wie levert' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form.getByRole('combobox', { name: 'Wie ervan afhangt' })).toBeFocused()
  await page.keyboard.type('Tweede')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'Wat wordt geleverd' })).toBeFocused()
  await page.keyboard.type('dossier')
  await page.keyboard.press('Enter')
  await expect(arrowLabel(page, 'dossier')).toBeVisible()
  await expect(theMap(page)).toBeFocused()

  // And on: the details of what was drawn, and back to the map.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Details' })).toHaveAttribute('aria-selected', 'true')
  await tabTo(page, page.getByRole('textbox', { name: 'Wat wordt geleverd' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('besluit')
  await page.keyboard.press('Enter')
  await expect(arrowLabel(page, 'besluit')).toBeVisible()
})

test('the focus is never lost, and the walk over the map says where one is', async ({ page }) => {
  await openMapFile(page, MAP)

  await test.step('the walk over the map says where one is, and shortcuts can be switched off', async () => {
    await theMap(page).focus()
    await page.keyboard.press('ArrowRight')
    const said = page.getByRole('status').filter({ hasText: /Alfa, Ministerie van Justitie en Veiligheid, Rijk/ })
    await expect(said).toBeAttached()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('status').filter({ hasText: /^Beta, / })).toBeAttached()

    await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
    await page.getByRole('menuitem', { name: 'Sneltoetsen uitzetten' }).click()
    await theMap(page).focus()
    await page.keyboard.press('p')
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('status').filter({ hasText: /^Alfa, / })).toBeAttached()
    await expect(page.getByRole('combobox', { name: 'Naam of afkorting van de partij' })).toHaveCount(0)
  })

  await test.step('the focus is never lost when a form, menu or window closes', async () => {
    await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
    await page.getByRole('menuitem', { name: 'Sneltoetsen aanzetten' }).click()
    const map = theMap(page)
    for (const key of ['p', 'd', 'r', 'k']) {
      await map.focus()
      await page.keyboard.press(key)
      await expect(map).not.toBeFocused()
      await page.keyboard.press('Escape')
      await expect(map, `after Escape in the form of ${key}`).toBeFocused()
      await page.keyboard.press('v')
    }
    for (const [key, button] of [
      ['d', 'Klaar'],
      ['r', 'Annuleren'],
      ['k', 'Annuleren'],
    ] as const) {
      await map.focus()
      await page.keyboard.press(key)
      await page.getByRole('button', { name: button }).click()
      await expect(map, `after ${button} in the form of ${key}`).toBeFocused()
    }
    const share = page.getByRole('button', { name: 'Delen', exact: true })
    await share.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(share).toBeFocused()
    await chooseShare(page, 'Afbeelding (PNG)…')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false)
  })

  await test.step('the focus is never lost with what is deleted, undone, rejected or closed', async () => {
    const expectKept = () =>
      expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false)
    await card(page, 'Delta').click()
    const details = await openDetails(page)
    await details.getByRole('button', { name: 'Verwijderen' }).press('Enter')
    await expect(card(page, 'Delta')).toBeHidden()
    await expectKept()

    const undo = page.getByRole('button', { name: /^Ongedaan maken/ })
    await undo.press('Enter')
    await expect(undo).toBeDisabled()
    await expectKept()

    await page.getByRole('button', { name: 'ordenen', exact: true }).press('Enter')
    const reject = page.getByRole('button', { name: 'Niet doen' })
    await expect(page.getByRole('button', { name: 'Overnemen' })).toBeFocused()
    await reject.press('Enter')
    await expect(reject).toBeHidden()
    await expectKept()

    const close = page.getByRole('button', { name: 'Paneel sluiten' })
    await close.press('Enter')
    await expect(close).toBeHidden()
    await expectKept()
  })
})
