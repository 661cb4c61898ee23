import { expect, type Locator, type Page } from '@playwright/test'

export type ExampleName = 'Migratieketen' | 'Strafrechtketen' | 'Loonaangifteketen'

/** Opens the app at its start screen. */
export async function openStart(page: Page): Promise<void> {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Opens an example by its door; returns when its cards are drawn. */
export async function openExample(page: Page, name: ExampleName): Promise<void> {
  await openStart(page)
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expectDrawn(page)
}

/** Opens a map with nothing in it. */
export async function openEmptyMap(page: Page): Promise<void> {
  await openStart(page)
  await page.getByRole('button', { name: 'Lege kaart' }).click()
  await expect(page.getByRole('heading', { name: 'Een lege kaart. Waar begint u?' })).toBeVisible()
}

/** Chooses a file with the button of the start screen, whatever becomes of it. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open bestand' }).click()
  const chooser = await choosing
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** Chooses a file with the menu of the editor, whatever becomes of it. */
export async function chooseFileInEditor(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('menuitem', { name: 'Bestand openen…' }).click()
  const chooser = await choosing
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** Opens a map from a file; returns when its cards are drawn. */
export async function openMapFile(page: Page, text: string): Promise<void> {
  await openStart(page)
  await chooseFile(page, 'kaart.json', text)
  await expectDrawn(page)
}

/** Waits until cards are drawn and the camera has brought all of them into view. */
export async function expectDrawn(page: Page): Promise<void> {
  await expect(cards(page).first()).toBeVisible()
  await expect(page.locator('.react-flow__viewport')).not.toHaveAttribute('style', /translate\(0px, ?0px\) scale\(1\)/)
}

/** Goes back to the start screen by the menu. */
export async function goToStart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
  await page.getByRole('menuitem', { name: 'Naar het startscherm' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Recente kaarten' })).toBeVisible()
}

/** The map, the one tab stop from which everything on it goes by keyboard. */
export function theMap(page: Page): Locator {
  return page.getByRole('region', { name: 'Ketenkaart, bedien met het toetsenbord' })
}

/** Every card on the map. A card is a drawing without a role: its words are what a user goes by. */
export function cards(page: Page): Locator {
  return page.locator('.item-card')
}

/** The card on which this abbreviation, or this whole name, stands. */
export function card(page: Page, name: string): Locator {
  return cards(page).filter({ has: page.getByText(name, { exact: true }) })
}

/** The triangles on the map, in the order in which they were drawn. */
export function triangles(page: Page): Locator {
  return page.locator('.item-glyph')
}

/** The words that stand on an arrow; a click on them selects it. */
export function arrowLabel(page: Page, words: string): Locator {
  return page.locator('.edge-label').filter({ hasText: words })
}

/** The diamonds of coupling points with this word on them, or all. */
export function couplings(page: Page): Locator {
  return page.locator('.relation-coupling')
}

/** The open findings in the panel; of a story that is folded only the first. */
export function findings(page: Page): Locator {
  return page.getByRole('list', { name: 'Open signalen' }).getByRole('article')
}

/** What folds and unfolds a finding. */
export function headOf(finding: Locator): Locator {
  return finding.locator('.finding-head')
}

/** Lets only findings of one theme, such as ‘Departementen’, through. */
export async function filterByGroup(page: Page, group: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Filter', exact: true })
  await button.click()
  await page.getByRole('button', { name: 'Thema' }).click()
  await page.getByRole('option', { name: new RegExp(`^${group} \\(\\d+\\)$`) }).click()
  await page.getByRole('button', { name: 'Filter (1)' }).click()
}

/** Chooses a drawing tool. */
export async function chooseTool(
  page: Page,
  name: 'kiezen' | 'partij' | 'driehoek' | 'relatie' | 'koppelvlak',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Gereedschap' }).getByRole('button', { name, exact: true }).click()
}

/** The details panel, opened when it is not. */
export async function openDetails(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Details' }).click()
  return page.getByRole('tabpanel', { name: 'Details' })
}

/** Where something stands on the screen. */
export async function boxOf(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await target.boundingBox()
  if (!box) throw new Error('not on the screen')
  return box
}

/** Puts a lens on by its name, or takes it off with ‘Hele keten’: a tab where there is room, else an entry of the menu. */
export async function chooseLens(page: Page, name: string): Promise<void> {
  await chooseInBar(page, name, /^(Beeld|Picture): /)
}

/** Shows one of the equal views: ‘Kaart’, ‘Structuur’, ‘Tabellen’, ‘Tekst’ or ‘Bevestigen’. */
export async function chooseView(page: Page, name: string): Promise<void> {
  await chooseInBar(page, name, page.locator('.top-bar').getByRole('button', { name: /^(Bladzijde|Page): / }))
}

async function chooseInBar(page: Page, name: string, menu: RegExp | Locator): Promise<void> {
  const tab = page.locator('.top-bar, .lens-strip').getByRole('radio', { name, exact: true })
  if ((await tab.count()) > 0) {
    await tab.click()
    return
  }
  await (menu instanceof RegExp ? page.getByRole('button', { name: menu }) : menu).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

/** What the map shows and how: view, lines, cards, triangles, chains. Opened when it is not. */
export async function openMapLook(page: Page): Promise<Locator> {
  const button = page.locator('.top-bar').getByRole('button', { name: /^(Tonen|Show)( ·|$)/ })
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
  const look = page.getByRole('dialog', { name: /^(Wat de kaart toont|What the map shows)$/ })
  await expect(look).toBeVisible()
  return look
}

/** Chooses in a menu of what the map shows, such as ‘Lijnen’ or ‘Partijkaarten’, and leaves that open. */
export async function chooseMapLook(page: Page, menu: string, entry: string | RegExp, group?: string): Promise<void> {
  const look = await openMapLook(page)
  await look.getByRole('button', { name: new RegExp(`^${menu}: `) }).click()
  const list = group === undefined ? page : page.getByRole('group', { name: group })
  const does = list.getByRole('menuitem', { name: entry })
  await does
    .or(list.getByRole('menuitemradio', { name: entry }))
    .first()
    .click()
}

/** Shows all parties again by the count of those that are hidden, so many or any number. */
export async function showAllParties(page: Page, count = '\\d+'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${count} (verborgen|hidden)`) }).click()
  await page.getByRole('menuitem', { name: /^(Alle partijen tonen|Show all parties)$/ }).click()
}

/** Puts away what the map shows. */
export async function closeMapLook(page: Page): Promise<void> {
  const look = page.getByRole('dialog', { name: /^(Wat de kaart toont|What the map shows)$/ })
  // A menu of it that closes gives the keyboard back a moment later, and takes the key as long as it is there.
  await expect(async () => {
    if (await look.isVisible()) await look.press('Escape')
    await expect(look).toBeHidden({ timeout: 1000 })
  }).toPass()
}
