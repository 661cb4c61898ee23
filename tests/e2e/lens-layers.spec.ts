import type { Page } from '@playwright/test'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { smallMap } from './support/sample-map'
import { chooseLens, chooseMapLook, closeMapLook, openMapFile, openMapLook, theMap } from './support/screens'

/** Alfa and Beta do not see the same; a steering group decides, a working group has no way up yet. */
const MAP = smallMap(['alfa', 'beta', 'gamma', 'delta'], {
  dependencies: [
    dependency('a-b', 'alfa', 'beta', { product: 'dossiers', supplierView: 'partner', dependentView: 'customer' }),
    dependency('a-c', 'alfa', 'gamma', { product: 'plaatsen', nature: 'statutory' }),
    dependency('b-d', 'beta', 'delta', { product: 'ramingen' }),
  ],
  meetings: [
    {
      id: 'stuurgroep',
      name: 'Stuurgroep keten',
      character: 'decides',
      level: 'executive',
      frequency: 4,
      scope: 'chain',
      permanence: 'standing',
      chair: 'alfa',
      participants: [{ party: 'alfa', mandate: 'decide' }, { party: 'beta', mandate: 'refer' }, { party: 'gamma' }],
    },
    { id: 'werkgroep', name: 'Werkgroep ramingen', level: 'tactical', scope: 'chain', permanence: 'standing' },
  ],
})

const table = (page: Page, name: string) => page.locator('.item-table').filter({ hasText: name })

async function legendEntries(page: Page) {
  const legend = page.getByRole('region', { name: 'Legenda' })
  const fold = legend.getByRole('button', { name: 'Legenda' })
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
  return legend.locator('.legend-entry')
}

test('with their lens dependencies show what each end sees, and meetings are tables one can walk to and move', async ({
  page,
}) => {
  await openMapFile(page, MAP)

  await test.step('with the lens of dependencies a line shows what each of its ends sees', async () => {
    const entries = await legendEntries(page)
    // The plain drawing says product, direction and weight, and leaves this to the lens.
    await expect(entries.filter({ hasText: 'beide kanten zien' })).toHaveCount(0)

    await chooseLens(page, '2 Afhankelijkheden')
    await expect(page.getByLabel(/dossiers .*, Alfa ziet een partner, Beta een afnemer$/)).toHaveCount(1)
    await expect(page.getByLabel(/plaatsen .*, aard: een wettelijke taak$/)).toHaveCount(1)
    await expect(page.getByLabel(/ramingen .* nog niet uitgezocht$/)).toHaveCount(1)
    for (const words of [
      'Lijnen: hoe beide kanten elkaar zien',
      'wettelijk bepaald: lange strepen (1)',
      'nog niet uitgezocht (1)',
      'elke helft toont wat die kant ziet (1)',
    ]) {
      await expect(entries.filter({ hasText: words })).toHaveCount(1)
    }

    // Both ends are asked in the room: the line becomes whole.
    await page.locator('.edge-label').filter({ hasText: 'dossiers' }).dblclick()
    const details = page.getByRole('tabpanel', { name: 'Details' })
    await details.getByRole('button', { name: /Volgens de ontvangende partij/ }).click()
    await page.getByRole('option', { name: 'samenwerkingspartner' }).click()
    await expect(page.getByLabel(/dossiers .*, aard: een partner$/)).toHaveCount(1)
    await expect(entries.filter({ hasText: 'elke helft toont' })).toHaveCount(0)
    await theMap(page).focus()
    await page.keyboard.press('Control+z')
    await expect(page.getByLabel(/Alfa ziet een partner, Beta een afnemer$/)).toHaveCount(1)

    // The room asks for the plain drawing, and for the tables, which have a lens of their own.
    const choose = async (what: string) => {
      await chooseMapLook(page, 'Lijnen', what)
      await closeMapLook(page)
    }
    const look = await openMapLook(page)
    await expect(look.getByRole('button', { name: /^Lijnen: / })).toHaveText('Lijnen: partner of afnemer')
    await choose('gewoon')
    await expect(entries.filter({ hasText: 'Lijnen: hoe' })).toHaveCount(0)
    await choose('Overleggen tekenen')
    await expect(table(page, 'Stuurgroep keten')).toBeInViewport({ ratio: 0.99 })
    await choose('Overleggen weglaten')
    await expect(table(page, 'Stuurgroep keten')).toHaveCount(0)
    await expect(page.locator('.item-card').first()).toBeInViewport()
    await choose('partner of afnemer')
    await expect(entries.filter({ hasText: 'Lijnen: hoe' })).toHaveCount(1)

    await chooseLens(page, 'Hele keten')
    await expect(entries.filter({ hasText: 'Lijnen: hoe' })).toHaveCount(0)
  })

  await test.step('with the lens of meetings they are tables one can walk to and move by keyboard', async () => {
    await expect(page.locator('.item-table')).toHaveCount(0)
    await chooseLens(page, '3 Overleggen en mandaten')
    const steering = table(page, 'Stuurgroep keten')
    await expect(steering).toBeInViewport({ ratio: 0.99 })
    await expect(table(page, 'Werkgroep ramingen')).toContainText('nog niemand')
    await expect(
      page.getByLabel(
        'Stuurgroep keten: besluit, 3 deelnemers, 1 mag besluiten, van 1 is het mandaat nog niet uitgezocht, bestuurlijk, 4 keer per jaar',
      ),
    ).toHaveCount(1)
    const entries = await legendEntries(page)
    await expect(entries.filter({ hasText: 'deelnemer: mag besluiten' })).toHaveCount(1)
    await expect(entries.filter({ hasText: 'deelnemer: informeert' })).toHaveCount(0)

    await theMap(page).focus()
    // From the first card down the column, past Gamma, to the table under it.
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    await expect(steering).toHaveClass(/selected/)
    await expect(page.locator('.relation-seat')).toHaveCount(3)
    await expect(page.getByLabel('Beta neemt deel aan Stuurgroep keten')).toHaveCount(1)

    const node = page.locator('.react-flow__node').filter({ has: steering })
    const place = async () => /translate\((-?[\d.]+)px, ?(-?[\d.]+)px\)/.exec((await node.getAttribute('style')) ?? '')
    const before = (await place())?.slice(1).map(Number) ?? []
    await theMap(page).focus()
    await page.keyboard.press('m')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await place())?.slice(1).map(Number)).toEqual([(before[0] ?? 0) + 40, before[1]])
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await place())?.slice(1).map(Number)).toEqual(before)
  })
})
