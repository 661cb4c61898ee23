import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { cards, openStart, theMap, triangles } from './support/screens'
import { CLIENT, CONTRACTORS, expectFocusInSight, fileOf, Keyboard, OWNER, PARTIES, RELATIONS } from './support/session'

/** What it may take: 216 keys when it was counted first, with names and products of at least eight letters. */
const FIRST_DRAWING = 180

async function drawRelation(keys: Keyboard, [from, to, product]: (typeof RELATIONS)[number]): Promise<void> {
  await keys.press('r', from, 'Enter', to, 'Enter', product, 'Enter')
}

async function drawAll(page: Page, keys: Keyboard): Promise<void> {
  await keys.press('d', OWNER, 'Enter', CLIENT, 'Enter')
  for (const contractor of CONTRACTORS) await keys.press(contractor, 'Enter', 'Enter')
  await expect(triangles(page)).toHaveCount(3)
  await keys.press('Escape', 'p')
  for (const party of PARTIES) await keys.press(party, 'Enter')
  await keys.press('Escape')
  await expect(cards(page)).toHaveCount(8)
  for (const relation of RELATIONS.slice(0, 4)) await drawRelation(keys, relation)
  expect(keys.count).toBeLessThanOrEqual(FIRST_DRAWING)
  for (const relation of RELATIONS.slice(4)) await drawRelation(keys, relation)
}

/** Puts one value in a column of these rows of a table, and comes back to the map. */
async function changeRows(
  page: Page,
  keys: Keyboard,
  change: { readonly table: string; readonly rows: number; readonly column: string; readonly value: string },
): Promise<void> {
  await keys.do('tabellen', 'Naar de tabellen')
  await expect(page.getByRole('region', { name: 'Tabellen' })).toBeFocused()
  const choice = page.getByRole('button', { name: / Tabel$/ })
  await expect(choice).toBeVisible()
  await keys.tabTo(choice)
  await keys.press('Enter', change.table, 'Enter')
  await keys.tabTo(page.getByRole('grid', { name: change.table }))
  await keys.press('Control+Home')
  for (let row = 0; row < change.rows; row++) await keys.press('Space', 'ArrowDown')
  await keys.tabTo(page.getByRole('button', { name: `Wijzig in alle ${change.rows}` }))
  await keys.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Wijzig één kolom/ })
  await keys.tabTo(dialog.getByRole('button', { name: /Kolom$/ }))
  await keys.press('Enter', change.column, 'Enter')
  await expectFocusInSight(page)
  await keys.press('Tab', change.value, 'Enter')
  await keys.tabTo(dialog.getByRole('button', { name: 'In alle rijen zetten' }))
  await keys.press('Enter')
  await expect(dialog).toHaveCount(0)
  await keys.do('naar de kaart', 'Naar de kaart')
  await expect(theMap(page)).toBeFocused()
}

test('a working session by keys alone: drawn, asked, changed five times, presented', async ({ page }) => {
  test.setTimeout(150_000)
  const keys = new Keyboard(page)
  await openStart(page)
  await keys.tabTo(page.getByRole('button', { name: 'Lege kaart' }))
  await keys.press('Enter')
  await expect(theMap(page)).toBeFocused()
  keys.count = 0
  await drawAll(page, keys)
  await expect(cards(page)).toHaveCount(8)
  const drawn = await fileOf(page)
  const names = new Map(drawn.parties?.map(({ id, abbreviation, name }) => [id, abbreviation ?? name]))
  expect(drawn.dependencies?.map((one) => [names.get(one.supplier), names.get(one.dependent), one.product])).toEqual(
    expect.arrayContaining(RELATIONS.map((relation) => [...relation])),
  )

  // However fast it was typed: an abbreviation is the organisation it stands for.
  const known = drawn.parties?.filter(({ catalogueId }) => catalogueId).map(({ abbreviation }) => abbreviation)
  expect(known).toEqual(expect.arrayContaining([OWNER, CLIENT, ...CONTRACTORS]))

  // Ten questions of the second picture; each field is in sight, and one can always go back.
  await theMap(page).focus()
  await keys.press('Escape', '2')
  const camera = () => page.locator('.react-flow__viewport').getAttribute('style')
  const before = await camera()
  const asked = new Set<string>()
  for (let question = 0; question < 10; question++) {
    await keys.press('F8')
    await expect(page.locator('.lens-strip')).toContainText('van 8')
    await expect(theMap(page)).not.toBeFocused()
    await expectFocusInSight(page)
    asked.add((await page.locator('.lens-strip .lens-asked').textContent()) ?? '')
  }
  expect(asked.size).toBe(10)
  await keys.press('Escape', 'Escape')
  await expect(theMap(page)).toBeFocused()
  await expect.poll(camera).toBe(before)

  // Two that turn out to be one.
  await keys.do('samenvoegen', 'Partijen samenvoegen')
  await keys.press('Rechtspraak', 'Enter', 'VluchtelingenWerk', 'Enter', 'Enter')
  await expect(cards(page)).toHaveCount(7)
  await expect(theMap(page)).toBeFocused()

  // One that turns out to be two: its line with Gemeenten goes along.
  await keys.press('Control+k', 'COA')
  await expect(page.getByRole('option', { name: /^COA/ }).first()).toBeVisible()
  await keys.press('Enter')
  await expect(theMap(page)).toBeFocused()
  await keys.do('splitsen', 'Partij splitsen')
  await keys.press('Regionale opvang')
  await keys.tabTo(page.getByRole('checkbox', { name: 'Gemeenten: statushouder' }))
  await keys.press('Space')
  await expectFocusInSight(page)
  await keys.tabTo(page.getByRole('button', { name: 'Splitsen', exact: true }))
  await keys.press('Enter')
  await expect(page.getByRole('group', { name: /^Regionale opvang/ })).toBeAttached()

  // One that turns out to stand in between.
  await expect(theMap(page)).toBeFocused()
  await keys.do('tussenvoegen', 'Partij ertussen zetten')
  await keys.press('vertrekplicht', 'Enter', 'Vreemdelingenpolitie', 'Enter')
  await keys.tabTo(page.getByRole('button', { name: 'Ertussen zetten' }))
  await keys.press('Enter')
  await expect(page.getByRole('group', { name: /^Vreemdelingenpolitie/ })).toBeAttached()

  await changeRows(page, keys, { table: 'Afhankelijkheden', rows: 5, column: 'Gespannen', value: 'ja' })
  await changeRows(page, keys, { table: 'Driehoeken', rows: 3, column: 'Opdrachtgevers', value: 'Rechtspraak' })
  const changed = await fileOf(page)
  expect(changed.dependencies?.filter(({ strained }) => strained === true)).toHaveLength(5)
  const court = changed.parties?.find(({ name }) => name === 'Rechtspraak')?.id
  expect(changed.triangles?.map(({ clients }) => clients?.map(({ party }) => party))).toEqual([
    [court],
    [court],
    [court],
  ])

  // Three views, and the room sees them on a second screen.
  await theMap(page).focus()
  for (const [picture, name] of [
    ['1', 'Wie er meedoen'],
    ['2', 'Wie op wie wacht'],
    ['4', 'Wie wie stuurt'],
  ] as const) {
    await keys.press(picture)
    await keys.do('weergave bewaren', /^Weergave maken/)
    await keys.press(name, 'Enter')
    await expect(theMap(page)).toBeFocused()
  }
  const opening = page.context().waitForEvent('page')
  await keys.do('tweede scherm', 'Tweede scherm openen')
  const second = await opening
  await expect(cards(second)).toHaveCount(await cards(page).count())
  await page.bringToFront()
  await theMap(page).focus()
  await keys.press('Shift+P')
  const bar = page.getByRole('region', { name: 'Presenteren' })
  // It begins where one is; Page Up and Page Down are the keys of a remote control.
  for (const name of ['Wie wie stuurt', 'Wie op wie wacht', 'Wie er meedoen']) {
    await expect(bar).toContainText(name)
    await expect(second.getByRole('heading', { name })).toBeVisible()
    await keys.press('PageUp')
  }
  // What is chosen is let go of first, then the presenting.
  await keys.press('Escape', 'Escape')
  await expect(bar).toHaveCount(0)
  await expect(theMap(page)).toBeFocused()
  await second.close()
})
