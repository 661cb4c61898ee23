import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { cameraOf, drag, middleOf, placeOnLine } from './support/hands'
import {
  arrowLabel,
  boxOf,
  cards,
  chooseLens,
  chooseMapLook,
  chooseTool,
  openEmptyMap,
  triangles,
} from './support/screens'
import { CLIENT, CONTRACTORS, expectFocusInSight, fileOf, OWNER, PARTIES, RELATIONS } from './support/session'

/** A card by the words it is heard by: a long name stands on two lines. */
const named = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^${name}\\b`) }).first()

/** Types in a field that was clicked, and clicks what it offers: no key but letters. */
async function fill(page: Page, field: Locator, text: string): Promise<void> {
  await field.click()
  await expectFocusInSight(page)
  await page.keyboard.type(text)
  await page
    .getByRole('option', { name: new RegExp(`(^|“)${text}\\b`) })
    .first()
    .click()
}

async function drawTriangles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Driehoek tekenen' }).click()
  const form = page.getByRole('form', { name: 'Driehoek tekenen' })
  const corner = (name: string) => form.getByRole('combobox', { name, exact: true })
  await fill(page, corner('eigenaar'), OWNER)
  await fill(page, corner('opdrachtgever'), CLIENT)
  for (const contractor of CONTRACTORS) {
    await fill(page, corner('opdrachtnemer'), contractor)
    await form.getByRole('button', { name: 'Driehoek zetten' }).click()
  }
  await form.getByRole('button', { name: 'Klaar' }).click()
  await expect(triangles(page)).toHaveCount(3)
}

/** Waits until the map has stood still for a while, as a hand does before it reaches for a card. */
async function still(page: Page): Promise<void> {
  let before = ''
  let times = 0
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await cameraOf(page))
        times = now === before ? times + 1 : 0
        before = now
        return times
      },
      { intervals: [150] },
    )
    .toBeGreaterThan(3)
}

/** Where the map has room for another card, right of all that is there. */
async function drawParties(page: Page): Promise<void> {
  await chooseTool(page, 'partij')
  const map = await boxOf(page.getByRole('region', { name: /^Ketenkaart, bedien/ }))
  for (const [at, party] of PARTIES.entries()) {
    // The map makes room for a card that was set at its edge; a hand waits for that.
    await still(page)
    await page.mouse.click(map.x + map.width * 0.25 + at * 240, map.y + map.height - 120)
    await fill(page, page.getByRole('combobox', { name: 'Naam of afkorting van de partij' }), party)
  }
  await chooseTool(page, 'kiezen')
  await expect(cards(page)).toHaveCount(8)
}

async function drawRelations(page: Page): Promise<void> {
  for (const [from, to, product] of RELATIONS) {
    await still(page)
    const start = await boxOf(named(page, from))
    const end = await middleOf(named(page, to))
    await drag(page, { x: start.x + start.width - 2, y: start.y + start.height / 2 }, end)
    const form = page.getByRole('form', { name: 'Afhankelijkheid tekenen' })
    await expect(form.getByText(to, { exact: true })).toBeVisible()
    await expectFocusInSight(page)
    await page.keyboard.type(product)
    await form.getByRole('button', { name: 'Afhankelijkheid zetten' }).click()
    await expect(form).toHaveCount(0)
  }
}

async function askMenu(page: Page, target: Locator | { readonly x: number; readonly y: number }, entry: string) {
  if ('x' in target) await page.mouse.click(target.x, target.y, { button: 'right' })
  else await target.click({ button: 'right' })
  await page.getByRole('menuitem', { name: entry }).click()
}

test('a working session by mouse alone: drawn, asked, changed five times, presented', async ({ page }) => {
  test.setTimeout(180_000)
  page.setDefaultTimeout(10_000)
  await openEmptyMap(page)
  await drawTriangles(page)
  await drawParties(page)
  await page.getByRole('button', { name: 'Passend' }).click()
  await drawRelations(page)
  expect((await fileOf(page)).dependencies).toHaveLength(8)

  await chooseLens(page, '2 Afhankelijkheden')
  // From close by the map must move for some of the questions, and goes back after them.
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Inzoomen' }).click()
  await still(page)
  const stood = await cameraOf(page)
  const next = page.getByRole('button', { name: /^Volgende/ })
  for (let question = 0; question < 10; question++) {
    await next.click()
    await expectFocusInSight(page)
  }
  await page.getByRole('button', { name: 'Terug naar het eerdere beeld' }).click()
  await expect.poll(() => cameraOf(page)).toEqual(stood)
  await chooseLens(page, 'Hele keten')
  await page.getByRole('button', { name: 'Passend' }).click()

  await askMenu(page, named(page, 'Rechtspraak'), 'Partijen samenvoegen')
  const merging = page.getByRole('dialog', { name: 'Partijen samenvoegen' })
  await fill(page, merging.getByRole('combobox', { name: 'Deze partij gaat erin op' }), 'VluchtelingenWerk')
  await merging.getByRole('button', { name: 'Samenvoegen', exact: true }).click()
  await expect(cards(page)).toHaveCount(7)

  await askMenu(page, named(page, 'COA'), 'Partij splitsen')
  const splitting = page.getByRole('dialog', { name: 'COA splitsen' })
  await splitting.getByRole('textbox', { name: 'Naam van de nieuwe partij' }).click()
  await page.keyboard.type('Regionale opvang')
  await splitting.getByRole('checkbox', { name: 'Gemeenten: statushouder' }).check()
  await splitting.getByRole('button', { name: 'Splitsen', exact: true }).click()
  await expect(named(page, 'Regionale opvang')).toBeAttached()

  const { dependencies = [] } = await fileOf(page)
  const idOf = (product: string) => dependencies.find((one) => one.product === product)?.id ?? ''
  await askMenu(page, await placeOnLine(page, idOf('vertrekplicht')), 'Partij ertussen zetten')
  const between = page.getByRole('dialog', { name: 'Partij ertussen zetten' })
  await fill(page, between.getByRole('combobox', { name: 'Wie ertussen komt' }), 'Vreemdelingenpolitie')
  await between.getByRole('button', { name: 'Ertussen zetten' }).click()
  await expect(cards(page)).toHaveCount(9)
  await page.getByRole('button', { name: 'Passend' }).click()

  // Shift is held to choose along; the choice itself is one click.
  for (const product of ['vertrekplicht', 'statushouder', 'woonruimte', 'rechtsbijstand', 'bewonersgegevens'])
    await arrowLabel(page, product)
      .first()
      .click({ modifiers: ['Shift'] })
  const details = page.getByRole('tabpanel', { name: 'Details' })
  await details.getByRole('radiogroup', { name: 'Gespannen' }).getByRole('radio', { name: 'ja' }).click()

  // The client of three triangles is another one: three clicks with Shift, one choice, one step to undo.
  await triangles(page).nth(0).click()
  for (const at of [1, 2])
    await triangles(page)
      .nth(at)
      .click({ modifiers: ['Shift'] })
  const client = details.getByRole('combobox', { name: 'opdrachtgever', exact: true })
  await fill(page, client, 'Rechtspraak')
  await expect(client).toHaveValue('Rechtspraak')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(client).toHaveValue('DGM')
  await page.getByRole('button', { name: 'Opnieuw' }).click()

  const changed = await fileOf(page)
  expect(changed.dependencies?.filter(({ strained }) => strained === true)).toHaveLength(5)
  const court = changed.parties?.find(({ name }) => name === 'Rechtspraak')?.id
  expect(changed.triangles?.map(({ clients }) => clients?.map(({ party }) => party))).toEqual([
    [court],
    [court],
    [court],
  ])

  for (const [lens, name] of [
    ['1 Partijen', 'Wie er meedoen'],
    ['2 Afhankelijkheden', 'Wie op wie wacht'],
    ['4 Rollen', 'Wie wie stuurt'],
  ] as const) {
    await chooseLens(page, lens)
    await chooseMapLook(page, 'Weergave', /^Nieuwe weergave/)
    const naming = page.getByRole('dialog', { name: 'Nieuwe weergave' })
    await naming.getByRole('textbox', { name: 'Naam' }).click()
    await page.keyboard.type(name)
    await naming.getByRole('button', { name: 'Bewaren' }).click()
    await expect(naming).toHaveCount(0)
  }
  const opening = page.context().waitForEvent('page')
  await chooseMapLook(page, 'Weergave', /^Tweede scherm openen/)
  const second = await opening
  await page.bringToFront()
  await chooseMapLook(page, 'Weergave', /^Presenteren/)
  const bar = page.getByRole('region', { name: 'Presenteren' })
  for (const name of ['Wie wie stuurt', 'Wie op wie wacht', 'Wie er meedoen']) {
    await expect(bar).toContainText(name)
    await expect(second.getByRole('heading', { name })).toBeVisible()
    const previous = bar.getByRole('button', { name: 'Vorige' })
    if (await previous.isEnabled()) await previous.click()
  }
  await bar.getByRole('button', { name: /^Stoppen/ }).click()
  await expect(bar).toHaveCount(0)
  await second.close()
})
