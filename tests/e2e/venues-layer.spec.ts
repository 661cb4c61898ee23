import type { Page } from '@playwright/test'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { downloadSvg } from './support/downloads'
import { smallMap } from './support/sample-map'
import {
  arrowLabel,
  card,
  chooseMapLook,
  closeMapLook,
  openExample,
  openMapFile,
  openMapLook,
  theMap,
} from './support/screens'

/** Alfa and Beta decide together, Alfa and Gamma only meet, Alfa and Delta never do; of Beta and Delta it is open. */
const TABLES = smallMap(['alfa', 'beta', 'gamma', 'delta'], {
  dependencies: [
    dependency('a-b', 'alfa', 'beta', { product: 'dossiers' }),
    dependency('a-c', 'alfa', 'gamma', { product: 'plaatsen' }),
    dependency('a-d', 'alfa', 'delta', { product: 'cijfers' }),
    dependency('b-d', 'beta', 'delta', { product: 'ramingen' }),
  ],
  meetings: [
    {
      id: 'stuurgroep',
      name: 'Stuurgroep keten',
      character: 'decides',
      scope: 'chain',
      permanence: 'standing',
      decidesOn: ['a-b'],
      participants: [
        { party: 'alfa', mandate: 'decide' },
        { party: 'beta', mandate: 'decide' },
      ],
    },
    {
      id: 'bijpraten',
      name: 'Bijpraatuur',
      character: 'informs',
      scope: 'other',
      permanence: 'standing',
      participants: [
        { party: 'alfa', mandate: 'inform' },
        { party: 'gamma', mandate: 'inform' },
      ],
    },
    {
      id: 'werkgroep',
      name: 'Werkgroep ramingen',
      scope: 'chain',
      permanence: 'standing',
      participants: [{ party: 'beta' }, { party: 'delta' }],
    },
  ],
})

/** What the choice of lines says; leaves it closed. */
async function expectLines(page: Page, words: string) {
  const look = await openMapLook(page)
  await expect(look.getByRole('button', { name: /^Lijnen: / })).toHaveText(words)
  await closeMapLook(page)
}

async function showLines(page: Page, what: string) {
  await chooseMapLook(page, 'Lijnen', what)
  await closeMapLook(page)
}

async function legendEntries(page: Page) {
  const legend = page.getByRole('region', { name: 'Legenda' })
  const fold = legend.getByRole('button', { name: 'Legenda' })
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
  return legend.locator('.legend-entry')
}

test('the layer says where dependencies are discussed, leads there, follows an edit, and is in a picture', async ({
  page,
}) => {
  test.slow()
  await openMapFile(page, TABLES)

  await test.step('the layer says of each dependency whether there is a table, and which meetings make it so', async () => {
    const entries = await legendEntries(page)
    await expect(entries.filter({ hasText: /^levert aan$/ })).toHaveCount(1)

    await showLines(page, 'naar overleg')
    await expectLines(page, 'Lijnen: naar overleg')
    await expect(page.getByRole('status').filter({ hasText: 'geen overleg' })).toHaveText(
      /^1\s*besloten\s*1\s*besproken\s*1\s*nog open\s*1\s*geen overleg$/,
    )
    await expect(entries.filter({ hasText: 'hier wordt besloten (1)' })).toHaveCount(1)
    await expect(entries.filter({ hasText: 'hier wordt alleen gesproken (1)' })).toHaveCount(1)
    await expect(entries.filter({ hasText: 'of er besloten kan worden is nog niet uitgezocht (1)' })).toHaveCount(1)
    await expect(entries.filter({ hasText: 'geen overleg (1)' })).toHaveCount(1)
    await expect(entries.filter({ hasText: /^levert aan$/ })).toHaveCount(0)
    // What a screen reader hears of the lines.
    await expect(page.getByLabel(/^Alfa levert aan Beta: dossiers .*, hier wordt besloten$/)).toHaveCount(1)
    await expect(page.getByLabel(/^Beta levert aan Delta: ramingen .* is nog niet uitgezocht$/)).toHaveCount(1)
    await expect(page.getByLabel(/^Alfa levert aan Delta: cijfers .*, geen overleg$/)).toHaveCount(1)

    const details = page.getByRole('tabpanel', { name: 'Details' })
    await arrowLabel(page, 'dossiers').click()
    const line = details.getByRole('region', { name: 'Waar hierover wordt overlegd' })
    await expect(line).toContainText('Hier wordt over deze afhankelijkheid besloten')
    await expect(line.getByRole('button')).toHaveText(['Stuurgroep keten'])
    await arrowLabel(page, 'plaatsen').click()
    await expect(line).toContainText('alleen gesproken')
    await expect(line.getByRole('button')).toHaveText(['Bijpraatuur'])
    await arrowLabel(page, 'ramingen').click()
    await expect(line).toContainText('of zij er samen kunnen besluiten is nog niet uitgezocht')
    await expect(line.getByRole('button')).toHaveText(['Werkgroep ramingen'])
    await arrowLabel(page, 'cijfers').click()
    await expect(line).toContainText('in geen enkel overleg samen')
    await expect(line.getByRole('button')).toHaveCount(0)

    await showLines(page, 'gewoon')
    await expect(entries.filter({ hasText: 'geen overleg' })).toHaveCount(0)
    await expect(entries.filter({ hasText: /^levert aan$/ })).toHaveCount(1)
    await expect(page.getByLabel(/, geen overleg$/)).toHaveCount(0)
  })

  await test.step('the keyboard turns the layer on and off, and a saved picture shows it', async () => {
    const save = async () => (await downloadSvg(page)).bytes.toString('utf8')
    expect(await save()).not.toContain('hier wordt besloten')
    await theMap(page).focus()
    await page.keyboard.press('Shift+T')
    await expectLines(page, 'Lijnen: naar overleg')
    expect(await save()).toContain('hier wordt besloten (1)')
    await theMap(page).focus()
    await page.keyboard.press('Shift+T')
    await expectLines(page, 'Lijnen: gewoon')
  })

  await test.step('a name in the line leads to the meeting', async () => {
    await showLines(page, 'naar overleg')
    await arrowLabel(page, 'dossiers').click()
    const details = page.getByRole('tabpanel', { name: 'Details' })
    await details.getByRole('button', { name: 'Stuurgroep keten' }).first().click()
    await expect(details.getByRole('heading', { name: 'Stuurgroep keten' })).toBeFocused()
  })

  await test.step('an edit changes the count', async () => {
    await showLines(page, 'naar overleg')
    const none = page.getByRole('status').filter({ hasText: 'geen overleg' })
    await expect(none).toHaveText(/1\s*geen overleg/)
    await card(page, 'Delta').click()
    await page.keyboard.press('Delete')
    await expect(none).toHaveText(/0\s*geen overleg/)
  })
})

test('in an example what nobody filled in is open, not missing, and the bar stays one row beside the open panel', async ({
  page,
}) => {
  await openExample(page, 'Migratieketen')

  await test.step('the bar above the map stays one row beside the open panel on a projector', async () => {
    const height = async () => (await page.locator('.top-bar').boundingBox())?.height ?? 0
    const before = await height()
    await showLines(page, 'naar overleg')
    await expect(page.getByLabel(/, geen overleg$/).first()).toBeAttached()
    expect(await height()).toBe(before)
    const bar = await page.locator('.top-bar').boundingBox()
    for (const button of await page.locator('.top-bar button').all()) {
      const box = await button.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((bar?.x ?? 0) + (bar?.width ?? 0))
    }
  })

  await test.step('what nobody filled in is said to be open, not to be missing', async () => {
    await showLines(page, 'naar overleg')
    // Most mandates of the example were never filled in.
    await expect(page.getByRole('status').filter({ hasText: 'geen overleg' })).toHaveText(/[1-9]\d*\s*nog open/)
    await expect(page.getByLabel(/of er besloten kan worden is nog niet uitgezocht$/).first()).toBeAttached()
  })
})
