import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { catchDownload } from './support/downloads'
import { smallMap } from './support/sample-map'
import {
  card,
  cards,
  chooseFile,
  chooseTool,
  chooseView,
  expectDrawn,
  findings,
  goToStart,
  headOf,
  openDetails,
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

/** What is typed is kept within a third of a second. */
const untilKept = (page: Page) => page.waitForTimeout(300)

test('what was half done when the page dies is open again where it was: a text, a relation, an answer, a row', async ({
  page,
  context,
  watch,
}) => {
  // Three deaths, each with a start of the app in a new process.
  test.slow()
  await openParty(page)
  await role(page).click()
  await page.keyboard.type('beslist op')
  await untilKept(page)
  let now = await crash(page, context)

  await test.step('half a sentence: its field is open, with the cursor in it', async () => {
    await expect(role(now)).toHaveValue('beslist op')
    await expect(role(now)).toBeFocused()
    // It is not part of the map yet: there is nothing to undo.
    await expect(now.getByRole('button', { name: /^Ongedaan maken/ })).toBeDisabled()
    await now.keyboard.press('End')
    await now.keyboard.type(' aanvragen')
    await now.keyboard.press('Tab')
  })

  await test.step('a relation: its form is open on the map, and what was a sentence is part of the map', async () => {
    await chooseTool(now, 'relatie')
    await card(now, 'Alfa').click()
    await card(now, 'Beta').click()
    await now.getByRole('textbox', { name: 'Wat wordt geleverd' }).fill('half product')
    await untilKept(now)
    now = await crash(now, context)
    const product = now.getByRole('textbox', { name: 'Wat wordt geleverd' })
    await expect(product).toHaveValue('half product')
    await product.press('Enter')
    await expect(now.locator('form')).toHaveCount(0)
    await card(now, 'Alfa').click()
    await openDetails(now)
    await expect(role(now)).toHaveValue('beslist op aanvragen')
  })

  await test.step('an answer to a finding, and a row of a table', async () => {
    await now.getByRole('tab', { name: /^Signalen/ }).click()
    await headOf(findings(now).first()).click()
    await findings(now).first().getByRole('button', { name: 'Bewust zo' }).click()
    await now.keyboard.type('omdat het zo')
    await untilKept(now)
    await chooseView(now, 'Tabellen')
    // The tables open at what is selected: here at what the finding is about.
    await now.getByRole('button', { name: /Tabel$/ }).click()
    await now.getByRole('option', { name: /^Partijen/ }).click()
    await now.getByRole('button', { name: 'Nieuwe partij' }).click()
    await now.keyboard.type('Nieuwe dienst')
    await untilKept(now)
    now = await crash(now, context)
    await expect(now.locator('.grid-new input')).toHaveValue('Nieuwe dienst')
    await expect(now.locator('.answer-form textarea')).toHaveValue('omdat het zo')
  })
  expect(watch.takeFaults()).toEqual(['the page crashed', 'the page crashed', 'the page crashed'])
})

test('a removed map lies in the bin and overwrites nothing when it comes back; for good it goes only after a question', async ({
  page,
}) => {
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
  await expect(bin(page)).toContainText('Prullenbak (1)')
  await chooseFile(page, 'kaart.json', smallMap(['alfa', 'beta', 'gamma']))
  await expectDrawn(page)
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

  await goToStart(page)
  await remove.click()
  await bin(page).getByText('Prullenbak (1)').click()
  await bin(page).getByRole('button', { name: 'Verwijder Proefketen definitief' }).click()
  await expect(bin(page).getByRole('alert')).toContainText('nergens meer in deze browser')
  await bin(page).getByRole('button', { name: 'Ja, verwijder definitief' }).click()
  await expect(bin(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Open Proefketen \(teruggezet\)/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Open Proefketen(?! \(teruggezet)/ })).toHaveCount(0)
  await expect(bin(page)).toHaveCount(0)
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
    await root.removeEntry('second-copies', { recursive: true }).catch(() => undefined)
  }, change)
}

test('a lost database is made good by the second copy; what cannot be read says why, and leaves as it stands', async ({
  page,
}) => {
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
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await goToStart(page)

  for (const [change, words] of [
    ['newer', 'is bewaard door een nieuwere versie van Ketenkaart'],
    ['cut', 'is geen geldige kaart meer'],
  ] as const) {
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
  }
})
