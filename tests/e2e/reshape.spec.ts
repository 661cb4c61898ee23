import type { Page } from '@playwright/test'
import { dependency, triangle } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { downloadMap } from './support/downloads'
import { smallMap } from './support/sample-map'
import { card, cards, openMapFile, theMap } from './support/screens'

/** Alfa and Beta supply each other, Beta supplies Delta; Beta sits with Alfa and is a client of Gamma. */
const MAP = smallMap(['alfa', 'beta', 'gamma', 'delta'], {
  chains: [{ id: 'k', name: 'Keten' }],
  steps: [
    { id: 's1', name: 'Intake', chain: 'k' },
    { id: 's2', name: 'Besluit', chain: 'k' },
  ],
  dependencies: [
    dependency('a-b', 'alfa', 'beta', { product: 'melding' }),
    dependency('b-d', 'beta', 'delta', { product: 'dossier', supplierView: 'partner' }),
  ],
  triangles: [triangle('t', { contractor: 'gamma', clients: [{ party: 'beta' }] })],
  meetings: [
    {
      id: 'm',
      name: 'Beraad',
      scope: 'chain',
      permanence: 'standing',
      participants: [{ party: 'alfa' }, { party: 'beta', mandate: 'decide' }],
    },
  ],
})

/** Finds an action by an everyday word and does it; all by keyboard. */
async function doBySearch(page: Page, words: string, action: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
  await expect(page.getByRole('option', { name: action })).toBeVisible()
  await page.keyboard.press('Enter')
}

/** Takes the last step back with the keyboard on the map; its message goes with it. */
async function undo(page: Page, message: RegExp): Promise<void> {
  const told = page.getByRole('list', { name: 'Meldingen' }).getByText(message)
  await expect(told).toBeVisible()
  await theMap(page).focus()
  await page.keyboard.press('Control+z')
  await expect(told).toHaveCount(0)
}

test('parties are merged, split and put in a line, an arrow turned and a step inserted by keyboard, each one step back', async ({
  page,
}) => {
  test.slow()
  await openMapFile(page, MAP)

  await test.step('two parties are merged by keyboard, after hearing what that does', async () => {
    const before = await downloadMap(page)
    await doBySearch(page, 'ontdubbelen', 'Partijen samenvoegen')
    const dialog = page.getByRole('dialog', { name: 'Partijen samenvoegen' })
    await expect(dialog.getByRole('combobox', { name: 'Deze partij blijft' })).toBeFocused()
    await page.keyboard.type('Alfa')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('combobox', { name: 'Deze partij gaat erin op' })).toBeFocused()
    await page.keyboard.type('Beta')
    await page.keyboard.press('Enter')
    await expect(dialog).toContainText('Gaat mee naar Alfa: 1 driehoek, 1 afhankelijkheid en 1 overleg.')
    await expect(dialog).toContainText('zou lopen, met wat daarbij hoort: 1 afhankelijkheid.')
    await expect(dialog).toContainText('die wordt er één')
    await expect(dialog.getByRole('button', { name: 'Samenvoegen', exact: true })).toBeFocused()
    expect((await axe(page).include('[role=dialog]').analyze()).violations).toEqual([])
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(card(page, 'Beta')).toHaveCount(0)
    const after = await downloadMap(page)
    expect(after).toMatchObject({ meetings: [{ participants: [{ party: 'alfa', mandate: 'decide' }] }] })
    await undo(page, /^Beta is samengevoegd met Alfa\. Mee ging: .*Vervallen: 1 afhankelijkheid\./)
    await expect(card(page, 'Beta')).toBeVisible()
    expect(await downloadMap(page)).toEqual(before)
  })

  await test.step('a party is split by keyboard, and what was ticked goes along', async () => {
    await theMap(page).focus()
    await page.keyboard.press('Escape')
    const before = await downloadMap(page)
    await card(page, 'Beta').click()
    await doBySearch(page, 'afsplitsen', 'Partij splitsen')
    const dialog = page.getByRole('dialog', { name: 'Beta splitsen' })
    await expect(dialog.getByRole('textbox', { name: 'Naam van de nieuwe partij' })).toBeFocused()
    await page.keyboard.type('Beta Noord')
    await page.keyboard.press('Tab')
    await expect(dialog.getByRole('checkbox', { name: 'Delta: dossier' })).toBeFocused()
    await page.keyboard.press('Space')
    await expect(dialog).toContainText('1 van 4 naar de nieuwe partij.')
    expect((await axe(page).include('[role=dialog]').analyze()).violations).toEqual([])
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(card(page, 'Beta Noord')).toBeVisible()
    const after = await downloadMap(page)
    const part = after.parties.find(({ id }) => before.parties.every((old) => old.id !== id))
    expect(after.dependencies.find(({ id }) => id === 'b-d')).toMatchObject({ supplier: part?.id, dependent: 'delta' })
    await undo(page, /^Beta Noord is afgesplitst van Beta\. Mee ging: 1 afhankelijkheid\./)
    await expect(cards(page)).toHaveCount(4)
    expect(await downloadMap(page)).toEqual(before)
  })

  await test.step('a party is put in a line by keyboard, and the arrow is turned', async () => {
    await theMap(page).focus()
    await page.keyboard.press('Escape')
    const before = await downloadMap(page)
    await doBySearch(page, 'tussenschakel', 'Partij ertussen zetten')
    const dialog = page.getByRole('dialog', { name: 'Partij ertussen zetten' })
    await expect(dialog.getByRole('combobox', { name: 'Afhankelijkheid' })).toBeFocused()
    await page.keyboard.type('dossier')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('combobox', { name: 'Wie ertussen komt' })).toBeFocused()
    await page.keyboard.type('Tussenbureau')
    await page.keyboard.press('Enter')
    await expect(dialog).toContainText('Dan levert Beta aan Tussenbureau, en Tussenbureau aan Delta.')
    await expect(dialog.getByRole('button', { name: 'Ertussen zetten' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(card(page, 'Tussenbureau')).toBeVisible()
    const after = await downloadMap(page)
    expect(after.dependencies).toHaveLength(3)
    await undo(page, /^Tussenbureau staat nu tussen Beta en Delta\./)
    await expect(cards(page)).toHaveCount(4)

    await doBySearch(page, 'pijl keren', 'Richting van een afhankelijkheid omdraaien')
    await expect(page.getByRole('dialog', { name: 'Richting omdraaien' })).toBeVisible()
    await page.keyboard.type('dossier')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const turned = (await downloadMap(page)).dependencies.find(({ id }) => id === 'b-d')
    expect(turned).toMatchObject({ supplier: 'delta', dependent: 'beta', dependentView: 'partner' })
    expect(turned).not.toHaveProperty('supplierView')
    await undo(page, /^Omgedraaid: Delta levert nu aan Beta: dossier\./)
    expect(await downloadMap(page)).toEqual(before)
  })

  await test.step('a step is inserted by keyboard beside the one that is chosen, and named at once', async () => {
    await theMap(page).focus()
    await page.keyboard.press('Escape')
    const before = await downloadMap(page)
    await doBySearch(page, 'tussenstap', 'Stap invoegen vóór een andere')
    await expect(page.getByRole('combobox', { name: 'Vóór welke stap?' })).toBeFocused()
    await page.keyboard.type('Besluit')
    await page.keyboard.press('Enter')
    const details = page.getByRole('tabpanel', { name: 'Details' })
    const name = details.getByRole('textbox', { name: 'Naam' })
    await expect(name).toHaveValue('Nieuwe stap')
    await expect(name).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Onderzoek')
    await page.keyboard.press('Enter')
    await expect(details).toContainText('Nummer 2 van 3.')
    const after = await downloadMap(page)
    expect(after).toMatchObject({ steps: [{ name: 'Intake' }, { name: 'Onderzoek' }, { name: 'Besluit' }] })
    await theMap(page).focus()
    // Made and named is one step.
    await page.keyboard.press('Control+z')
    expect(await downloadMap(page)).toEqual(before)
  })
})
