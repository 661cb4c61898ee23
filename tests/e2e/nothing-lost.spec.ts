import type { BrowserContext, Page } from '@playwright/test'
import { expect, OWN_CONTEXT, test } from './support/app-test'
import { catchDownload } from './support/downloads'
import { smallMap } from './support/sample-map'
import {
  card,
  cards,
  chooseView,
  expectDrawn,
  findings,
  goToStart,
  headOf,
  openDetails,
  openExample,
  openMapFile,
} from './support/screens'

const role = (page: Page) => page.getByRole('textbox', { name: 'Rol in de keten' })
const bin = (page: Page) => page.locator('.keten-start-bin')

/** Opens a map with the form of its first party. */
async function openParty(page: Page): Promise<void> {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await card(page, 'Alfa').click()
  await openDetails(page)
}

/** Lets the process of a page die, as when the tab crashes, and comes back to the map. */
async function crash(page: Page, context: BrowserContext): Promise<Page> {
  const address = page.url()
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
  const next = await context.newPage()
  await next.goto(address)
  await expect(next.getByRole('button', { name: 'Ketenkaart: menu' })).toBeVisible()
  return next
}

test('half a sentence survives a crash: its field is open again, with the cursor in it', { tag: OWN_CONTEXT }, async ({
  page,
  context,
  watch,
}) => {
  await openParty(page)
  await role(page).click()
  await page.keyboard.type('beslist op')
  await page.waitForTimeout(300)
  const next = await crash(page, context)
  expect(watch.takeFaults()).toEqual(['the page crashed'])
  await expect(role(next)).toHaveValue('beslist op')
  await expect(role(next)).toBeFocused()
  // It is not part of the map yet: there is nothing to undo.
  await expect(next.getByRole('button', { name: /^Ongedaan maken/ })).toBeDisabled()
  await next.keyboard.press('End')
  await next.keyboard.type(' aanvragen')
  await next.keyboard.press('Tab')
  await next.reload()
  await expectDrawn(next)
  await card(next, 'Alfa').click()
  await openDetails(next)
  await expect(role(next)).toHaveValue('beslist op aanvragen')
})

test('a text becomes part of the map after two seconds of rest, and all of one visit is one step', async ({ page }) => {
  await openParty(page)
  const undo = page.getByRole('button', { name: /^Ongedaan maken/ })
  await role(page).click()
  await page.keyboard.type('beslist ')
  await expect(undo).toBeEnabled({ timeout: 4_000 })
  // Whoever goes on is not disturbed: the blank at the end is still there.
  await expect(role(page)).toBeFocused()
  await page.keyboard.type('op aanvragen')
  await expect(role(page)).toHaveValue('beslist op aanvragen')
  await page.keyboard.press('Tab')
  await undo.click()
  await expect(role(page)).toHaveValue('')
  await expect(undo).toBeDisabled()
})

test('a reload keeps what was being typed as part of the map', { tag: OWN_CONTEXT }, async ({ page }) => {
  await openParty(page)
  await role(page).click()
  await page.keyboard.type('tussen twee haakjes')
  await page.reload()
  await expectDrawn(page)
  await card(page, 'Alfa').click()
  await openDetails(page)
  await expect(role(page)).toHaveValue('tussen twee haakjes')
})

test('a half-made relation opens again on the map with its text', { tag: OWN_CONTEXT }, async ({
  page,
  context,
  watch,
}) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await page
    .getByRole('navigation', { name: 'Gereedschap' })
    .getByRole('button', { name: 'relatie', exact: true })
    .click()
  await card(page, 'Alfa').click()
  await card(page, 'Beta').click()
  await page.getByRole('textbox', { name: 'Wat wordt geleverd' }).fill('half product')
  await page.waitForTimeout(300)
  const next = await crash(page, context)
  expect(watch.takeFaults()).toEqual(['the page crashed'])
  // The form on the map is open again, with its text.
  await expect(next.getByRole('textbox', { name: 'Wat wordt geleverd' })).toHaveValue('half product')
})

test('a removed map lies in the bin, comes back, and is gone for good only after a question', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await goToStart(page)
  const remove = page.getByRole('button', { name: 'Verwijder Proefketen', exact: true })
  await remove.click()
  await expect(bin(page)).toContainText('Prullenbak (1)')
  await bin(page).getByText('Prullenbak (1)').click()
  await expect(bin(page)).toContainText('weg op')
  await bin(page).getByRole('button', { name: 'Zet Proefketen terug' }).click()
  await expect(page.getByRole('button', { name: /^Open Proefketen/ })).toBeVisible()
  await expect(bin(page)).toHaveCount(0)

  await remove.click()
  await bin(page).getByText('Prullenbak (1)').click()
  await bin(page).getByRole('button', { name: 'Verwijder Proefketen definitief' }).click()
  await expect(bin(page).getByRole('alert')).toContainText('nergens meer in deze browser')
  await bin(page).getByRole('button', { name: 'Ja, verwijder definitief' }).click()
  await expect(bin(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(/^Nog geen\. Elke kaart/)).toBeVisible()
})

test('bringing a map back overwrites nothing that came in its place', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await goToStart(page)
  await page.getByRole('button', { name: 'Verwijder Proefketen', exact: true }).click()
  // A page that is left before the map lies in the bin leaves it where it was.
  await expect(bin(page)).toContainText('Prullenbak (1)')
  await openMapFile(page, smallMap(['alfa', 'beta', 'gamma']))
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await goToStart(page)
  await bin(page).getByText('Prullenbak (1)').click()
  await bin(page).getByRole('button', { name: 'Zet Proefketen terug' }).click()
  await expect(page.getByText(/staat de teruggezette kaart ernaast als/).first()).toBeVisible()
  await page.getByRole('button', { name: /^Open Proefketen(?! \(teruggezet)/ }).click()
  await expectDrawn(page)
  await expect(cards(page)).toHaveCount(3)
  await goToStart(page)
  await page.getByRole('button', { name: /^Open Proefketen \(teruggezet\)/ }).click()
  await expectDrawn(page)
  await expect(cards(page)).toHaveCount(2)
})

/** Changes the text of all that is kept, in the database and in the second copies. */
async function spoil(page: Page, change: 'cut' | 'newer'): Promise<void> {
  await page.evaluate(async (how) => {
    const spoilt = (text: string) =>
      how === 'cut' ? text.slice(0, text.length / 2) : text.replace(/"version": \d+/, '"version": 99')
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = window.indexedDB.open('ketenkaart')
      request.onsuccess = () => resolve(request.result)
    })
    const store = database.transaction('maps', 'readwrite').objectStore('maps')
    await new Promise<void>((resolve) => {
      const request = store.getAll()
      request.onsuccess = () => {
        for (const map of request.result) store.put({ ...map, text: spoilt(map.text) })
        store.transaction.oncomplete = () => resolve()
      }
    })
    database.close()
    const root = await navigator.storage.getDirectory()
    await root.removeEntry('second-copies', { recursive: true })
  }, change)
}

for (const [change, words] of [
  ['cut', 'is geen geldige kaart meer'],
  ['newer', 'is bewaard door een nieuwere versie van Ketenkaart'],
] as const) {
  test(`a stored map that cannot be read says why (${change}) and can be downloaded as it stands`, async ({ page }) => {
    await openMapFile(page, smallMap(['alfa', 'beta']))
    await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
    await goToStart(page)
    await spoil(page, change)
    await page.getByRole('button', { name: /^Open Proefketen/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Deze kaart kan niet worden geopend' })
    await expect(dialog).toContainText(words)
    const { name, bytes } = await catchDownload(page, () =>
      dialog.getByRole('button', { name: 'Download wat er staat' }).click(),
    )
    expect(name).toMatch(/^proefketen_\d{4}-\d\d-\d\d\.json$/)
    expect(bytes.toString('utf8')).toContain('"format": "ketenkaart"')
    await dialog.getByRole('button', { name: 'Sluiten' }).last().click()
    await expect(page.getByRole('button', { name: /^Open Proefketen/ })).toBeVisible()
  })
}

test('a map whose database was lost comes back from the second copy', { tag: OWN_CONTEXT }, async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await goToStart(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = window.indexedDB.deleteDatabase('ketenkaart')
        request.onsuccess = () => resolve()
      }),
  )
  await page.reload()
  await page.getByRole('button', { name: /^Open Proefketen/ }).click()
  await expectDrawn(page)
  await expect(cards(page)).toHaveCount(2)
})

// What a page is told at its start stays with it: a page of its own.
test('where the work is kept is told, and lasting storage is asked for only by its button', {
  tag: OWN_CONTEXT,
}, async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'asked', 0)
    StorageManager.prototype.persisted = async () => false
    StorageManager.prototype.persist = async () => {
      Reflect.set(window, 'asked', Number(Reflect.get(window, 'asked')) + 1)
      return true
    }
  })
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked'))
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
  await page.getByRole('menuitem', { name: 'Waar uw werk staat…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Waar uw werk staat' })
  await expect(dialog).toContainText('De open kaart is bewaard om')
  await expect(dialog).toContainText('Download de kaart aan het eind van elke werksessie')
  expect(await asked()).toBe(0)
  await dialog.getByRole('button', { name: 'Vraag de browser om blijvend te bewaren' }).click()
  await expect(dialog).toContainText('De browser heeft het toegezegd.')
  expect(await asked()).toBe(1)
})

test('half an answer to a finding and half a new row open again after a crash', { tag: OWN_CONTEXT }, async ({
  page,
  context,
  watch,
}) => {
  await openExample(page, 'Loonaangifteketen')
  const finding = findings(page).first()
  await headOf(finding).click()
  await finding.getByRole('button', { name: 'Bewust zo' }).click()
  await page.keyboard.type('omdat het zo')
  await page.waitForTimeout(300)
  const next = await crash(page, context)
  await expect(next.locator('.answer-form textarea')).toHaveValue('omdat het zo')
  await chooseView(next, 'Tabellen')
  // The tables open at what is selected: here at the triangle that the finding is about.
  await next.getByRole('button', { name: /Tabel$/ }).click()
  await next.getByRole('option', { name: /^Partijen/ }).click()
  await next.getByRole('button', { name: 'Nieuwe partij' }).click()
  await next.keyboard.type('Nieuwe dienst')
  await next.waitForTimeout(300)
  const last = await crash(next, context)
  await expect(last.locator('.grid-new input')).toHaveValue('Nieuwe dienst')
  expect(watch.takeFaults()).toEqual(['the page crashed', 'the page crashed'])
})
