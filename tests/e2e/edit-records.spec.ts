import type { Page } from '@playwright/test'
import { COLLECTIONS, type Records } from '../../src/model/chain-map'
import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { downloadText } from './support/downloads'
import { smallMap } from './support/sample-map'
import {
  arrowLabel,
  card,
  cards,
  chooseLens,
  filterByGroup,
  findings,
  headOf,
  openDetails,
  openExample,
  openMapFile,
} from './support/screens'

type Written = { readonly [C in keyof Records]: readonly Records[C][] }

/** The records of the open map as its file has them; collections that are not in it are empty. */
async function writtenRecords(page: Page): Promise<Written> {
  return { ...Object.fromEntries(COLLECTIONS.map((name) => [name, []])), ...JSON.parse(await downloadText(page)) }
}

/** Chooses an action by its words with the keyboard alone. */
async function doByName(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

/** Chooses in a list that opens under a button. */
async function chooseIn(page: Page, label: string, option: string): Promise<void> {
  const details = page.getByRole('tabpanel', { name: 'Details' })
  await details.getByRole('button', { name: new RegExp(`${label}$`) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('the character of a meeting is filled in by keyboard, and its question goes and stays away', async ({ page }) => {
  await openExample(page, 'Migratieketen')
  // What nobody looked at is no signal: it stands with the picture that asks it.
  await chooseLens(page, '3 Overleggen en mandaten')
  await page.getByRole('button', { name: /^Openstaande vragen bij dit beeld/ }).click()
  const asked = page.getByRole('region', { name: 'Openstaande vragen bij dit beeld' })
  const question = asked.getByRole('article').filter({
    hasText: /Het karakter van .?Driehoeksgesprek IND.? is nog niet uitgezocht/,
  })
  await expect(question).toHaveCount(1)

  const head = headOf(question)
  await head.focus()
  await page.keyboard.press('Enter')
  const evidence = question.getByRole('button', { name: /^Driehoeksgesprek IND/ })
  await evidence.focus()
  await page.keyboard.press('Enter')
  const details = page.getByRole('tabpanel', { name: 'Details' })
  await expect(details.getByRole('heading', { name: 'Driehoeksgesprek IND' })).toBeVisible()
  const character = details.getByRole('button', { name: /Karakter$/ })
  await expect(character).toContainText('nog niet uitgezocht')
  await character.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: 'stemt af' })).toBeVisible()
  await page.keyboard.type('stemt')
  await page.keyboard.press('Enter')
  await expect(character).toContainText('stemt af')

  const tab = page.getByRole('tab', { name: /^Signalen/ })
  await page.getByRole('tab', { name: 'Details' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  await expect(findings(page).first()).toBeVisible()
  await expect(question).toHaveCount(0)

  const written = await writtenRecords(page)
  expect(written.meetings.find(({ name }) => name === 'Driehoeksgesprek IND')?.character).toBe('aligns')
  await page.getByRole('button', { name: 'Ongedaan maken: overleg wijzigen' }).click()
  await expect(question).toHaveCount(1)
})

const CRITICAL = smallMap(['alfa', 'beta'], {
  dependencies: [dependency('levering', 'alfa', 'beta', { product: 'lijst', critical: true, nature: 'partner' })],
})

test('an agreement is added to a dependency: its finding goes, undo brings it back, a reload keeps it', async ({
  page,
}) => {
  await openMapFile(page, CRITICAL)
  await filterByGroup(page, 'Afspraken')
  const finding = findings(page).filter({ hasText: 'geen afspraak over ‘lijst’ van Alfa voor Beta' })
  await expect(finding).toHaveCount(1)

  await arrowLabel(page, 'lijst').click()
  const details = await openDetails(page)
  await details.getByRole('button', { name: 'Afspraak toevoegen' }).click()
  const title = details.getByRole('textbox', { name: 'Titel' })
  await expect(title).toBeFocused()
  await page.keyboard.type('Convenant lijsten')
  await page.keyboard.press('Enter')
  await expect(details.getByRole('heading', { name: 'Convenant lijsten' })).toBeVisible()
  await chooseIn(page, 'Soort', 'convenant')
  const until = details.getByLabel('Tot en met', { exact: true })
  await until.fill('2031-12-31')
  await until.press('Enter')

  const [agreement] = (await writtenRecords(page)).agreements
  expect(agreement).toEqual({
    id: agreement?.id,
    title: 'Convenant lijsten',
    kind: 'covenant',
    parties: ['alfa', 'beta'],
    covers: ['levering'],
    until: '2031-12-31',
  })
  await page.getByRole('tab', { name: /^Signalen/ }).click()
  await expect(page.getByText(/^Met dit filter: /)).toBeVisible()
  await expect(finding).toHaveCount(0)
  for (const step of ['afspraak wijzigen', 'afspraak wijzigen', 'afspraak wijzigen', 'afspraak toevoegen']) {
    await page.getByRole('button', { name: `Ongedaan maken: ${step}` }).click()
  }
  await expect(finding).toHaveCount(1)
  for (const step of ['afspraak toevoegen', 'afspraak wijzigen', 'afspraak wijzigen', 'afspraak wijzigen']) {
    await page.getByRole('button', { name: `Opnieuw: ${step}` }).click()
  }
  await expect(finding).toHaveCount(0)

  await expect(page.getByText(/^bewaard/)).toBeVisible()
  await page.reload()
  await expect(cards(page)).toHaveCount(2)
  await (await openDetails(page))
    .getByRole('region', { name: 'Afspraken' })
    .getByRole('button', { name: 'Convenant lijsten' })
    .click()
  await expect(details.getByLabel('Tot en met', { exact: true })).toHaveValue('2031-12-31')
})

test('a meeting is made by keyboard alone, found under another word for it, and filled in', async ({ page }) => {
  await openMapFile(page, CRITICAL)
  await card(page, 'Alfa').click()
  await doByName(page, 'gremium')
  const details = page.getByRole('tabpanel', { name: 'Details' })
  await expect(details.getByRole('textbox', { name: 'Naam' })).toBeFocused()
  await page.keyboard.type('Ketenberaad')
  await page.keyboard.press('Enter')

  const participants = details.getByRole('region', { name: 'Deelnemers' })
  await participants.getByRole('combobox', { name: 'Deelnemer toevoegen' }).focus()
  await page.keyboard.type('Beta')
  await page.keyboard.press('Enter')
  await participants.getByRole('textbox', { name: 'Functie' }).nth(1).focus()
  await page.keyboard.type('directeur')
  await page.keyboard.press('Tab')
  await participants
    .getByRole('button', { name: /Mandaat$/ })
    .nth(1)
    .focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('besl')
  await page.keyboard.press('Enter')
  await details.getByRole('textbox', { name: 'Hoe vaak' }).focus()
  await page.keyboard.type('2000')
  await page.keyboard.press('Enter')
  await expect(details.getByText('Kies een getal van 0 tot en met 1000.')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await details.getByRole('textbox', { name: 'Onderwerp toevoegen' }).focus()
  await page.keyboard.type('doorlooptijd')
  await page.keyboard.press('Enter')
  await page.keyboard.type('geld')
  await page.keyboard.press('Enter')
  await details.getByRole('combobox', { name: 'Uitvoeringstoets door' }).focus()
  await page.keyboard.type('Alfa')
  await page.keyboard.press('Enter')
  const day = details.getByLabel('Gedaan op', { exact: true })
  await day.fill('2026-05-01')
  await day.press('Enter')
  await details.getByRole('button', { name: 'bewust geen: Besluit over' }).press('Space')

  const { violations } = await axe(page).include('.side-panel').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  const [meeting] = (await writtenRecords(page)).meetings
  expect(meeting).toEqual({
    id: meeting?.id,
    name: 'Ketenberaad',
    scope: 'chain',
    participants: [{ party: 'alfa' }, { party: 'beta', function: 'directeur', mandate: 'decide' }],
    frequency: 6,
    permanence: 'standing',
    topics: ['doorlooptijd', 'geld'],
    decidesOn: [],
    feasibilityChecked: { date: '2026-05-01', by: 'alfa' },
  })
})
