import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { catchDownload, downloadText } from './support/downloads'
import { mapWithTriangle, smallMap } from './support/sample-map'
import {
  card,
  cards,
  chooseFileInEditor,
  expectDrawn,
  goToStart,
  openDetails,
  openEmptyMap,
  openMapFile,
  openStart,
  theMap,
} from './support/screens'

/** Puts a party down by keyboard. */
async function addParty(page: Page, name: string): Promise<void> {
  await theMap(page).focus()
  await page.keyboard.press('p')
  await expect(page.getByRole('combobox', { name: 'Naam of afkorting van de partij' })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(card(page, name)).toBeVisible()
}

test('a reload brings the map back as it was, and keeps what was being typed as part of it', async ({ page }) => {
  await openEmptyMap(page)
  await addParty(page, 'Eerste')
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  const before = await downloadText(page)
  await page.reload()
  await expectDrawn(page)
  await expect(card(page, 'Eerste')).toBeVisible()
  expect(await downloadText(page)).toBe(before)

  const role = page.getByRole('textbox', { name: 'Rol in de keten' })
  await card(page, 'Eerste').click()
  await openDetails(page)
  await role.click()
  await page.keyboard.type('tussen twee haakjes')
  await page.reload()
  await expectDrawn(page)
  await card(page, 'Eerste').click()
  await openDetails(page)
  await expect(role).toHaveValue('tussen twee haakjes')
})

test('a tab that is killed right after an edit loses nothing, and neither does an older file of the same map', async ({
  page,
  context,
}) => {
  await openMapFile(page, mapWithTriangle())
  await addParty(page, 'Op het nippertje')
  await page.close()

  const next = await context.newPage()
  await next.goto('./')
  await next.getByRole('button', { name: /^Open Proefketen/ }).click()
  await expectDrawn(next)
  await expect(card(next, 'Op het nippertje')).toBeVisible()
  await expect(cards(next)).toHaveCount(5)

  await chooseFileInEditor(next, 'kaart.json', mapWithTriangle())
  await expect(card(next, 'Op het nippertje')).toHaveCount(0)
  await expect(next.getByText(/^Van deze kaart stond al een andere versie in deze browser/).first()).toBeVisible()
  await goToStart(next)
  await next.getByRole('button', { name: /^Open Proefketen \(versie van/ }).click()
  await expectDrawn(next)
  await expect(card(next, 'Op het nippertje')).toBeVisible()
})

test('where work is kept is told; a second tab with the same map works in a copy, and neither overwrites the other', async ({
  page,
  context,
}) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await test.step('where the work is kept is told, and lasting storage is asked for only by its button', async () => {
    // The browser is asked when the window opens; what it would say is put in its mouth here.
    await page.evaluate(() => {
      Reflect.set(window, 'asked', 0)
      StorageManager.prototype.persisted = async () => false
      StorageManager.prototype.persist = async () => {
        Reflect.set(window, 'asked', Number(Reflect.get(window, 'asked')) + 1)
        return true
      }
    })
    const asked = () => page.evaluate(() => Reflect.get(window, 'asked'))
    await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
    await page.getByRole('menuitem', { name: 'Waar uw werk staat…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Waar uw werk staat' })
    await expect(dialog).toContainText('De open kaart is bewaard om')
    await expect(dialog).toContainText('Download de kaart aan het eind van elke werksessie')
    expect(await asked()).toBe(0)
    await dialog.getByRole('button', { name: 'Vraag de browser om blijvend te bewaren' }).click()
    await expect(dialog).toContainText('De browser heeft het toegezegd.')
    expect(await asked()).toBe(1)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  const second = await context.newPage()
  await second.goto(page.url())
  await expectDrawn(second)
  await expect(second.getByRole('heading', { level: 1, name: 'Proefketen (kopie)' })).toBeVisible()
  await expect(second.getByText(/staat al open in een ander tabblad\. Hier werkt u in een kopie/).first()).toBeVisible()

  await addParty(second, 'Alleen in de kopie')
  await addParty(page, 'Alleen in het origineel')
  await expect(cards(page)).toHaveCount(3)
  await expect(cards(second)).toHaveCount(3)
  await second.close()
  await goToStart(page)
  const recent = page.getByRole('region', { name: 'Recente kaarten' })
  await expect(recent.getByRole('button', { name: /^Open Proefketen \(kopie\)/ })).toBeVisible()
  await recent.getByRole('button', { name: /^Open Proefketen(?! \(kopie)/ }).click()
  await expectDrawn(page)
  await expect(card(page, 'Alleen in het origineel')).toBeVisible()
  await expect(card(page, 'Alleen in de kopie')).toHaveCount(0)
})

test('what is half-typed goes with its own map when the back button leaves it', async ({ page }) => {
  const mission = () => page.getByRole('textbox', { name: 'Maatschappelijke opgave', exact: true })
  await openMapFile(page, smallMap(['alfa'], { title: 'Eerste kaart', id: 'map_een' }))
  await chooseFileInEditor(page, 'twee.json', smallMap(['beta'], { title: 'Tweede kaart', id: 'map_twee' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Tweede kaart' })).toBeVisible()
  await openDetails(page)
  await mission().fill('Halverwege getypt')

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Eerste kaart' })).toBeVisible()
  await expect(mission()).toHaveValue('')
  await expect(page.getByRole('button', { name: 'Ongedaan maken', exact: true })).toBeDisabled()
  await mission().fill('Van de eerste')
  await page.goBack()
  await page.getByRole('button', { name: /^Open Tweede kaart/ }).click()
  await expect(mission()).toHaveValue('Halverwege getypt')
  await goToStart(page)
  await page.getByRole('button', { name: /^Open Eerste kaart/ }).click()
  await expect(mission()).toHaveValue('Van de eerste')
})

test('where the browser refuses storage, the editor says so and offers a download', async ({ page }) => {
  await using _refusing = await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined })
  })
  await page.goto('./')
  await expect(page.getByText(/^Deze browser bewaart geen kaarten/)).toBeVisible()
  await page.getByRole('button', { name: 'Lege kaart' }).click()
  const warning = page.getByRole('alert')
  await expect(warning).toContainText('Deze browser bewaart niets.')
  await addParty(page, 'Onbewaard')
  const { name, bytes } = await catchDownload(page, () => page.getByRole('button', { name: 'Download kaart' }).click())
  expect(name).toMatch(/^nieuwe-kaart_\d{4}-\d\d-\d\d_concept\.json$/)
  expect(bytes.toString('utf8')).toContain('Onbewaard')

  // Leaving asks first, and staying loses nothing.
  await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
  await page.getByRole('menuitem', { name: 'Naar het startscherm' }).click()
  const question = page.getByRole('alertdialog', { name: 'Deze kaart is nog niet bewaard' })
  await question.getByRole('button', { name: 'Blijf bij deze kaart' }).click()
  await expect(question).toBeHidden()
  await expect(card(page, 'Onbewaard')).toBeVisible()
  await page.getByRole('button', { name: 'Ketenkaart: menu' }).click()
  await page.getByRole('menuitem', { name: 'Naar het startscherm' }).click()
  await question.getByRole('button', { name: 'Ga verder zonder bewaren' }).click()
  await expect(page.getByRole('button', { name: 'Lege kaart' })).toBeVisible()
})

test('where the storage is full, the editor says so, and keeps the map once there is room', async ({ page }) => {
  await openStart(page)
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...args) {
      if (Reflect.get(window, 'hasRoom') !== true) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    }
    Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined })
  })
  await page.getByRole('button', { name: 'Lege kaart' }).click()
  await expect(page.getByRole('heading', { name: 'Een lege kaart. Waar begint u?' })).toBeVisible()
  await addParty(page, 'Te veel')
  await expect(page.getByRole('alert')).toContainText('Niet bewaard: de opslag is vol.')
  await expect(page.getByRole('button', { name: 'Download kaart' })).toBeVisible()
  await page.evaluate(() => Reflect.set(window, 'hasRoom', true))
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect(page.getByText(/^bewaard \d\d:\d\d$/)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.reload()
  await expect(card(page, 'Te veel')).toBeVisible()
})
