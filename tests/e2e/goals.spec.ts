import { dependency, party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapText } from './support/sample-map'
import { chooseLens, openMapFile } from './support/screens'

const CHAIN = mapText({
  chains: [{ id: 'keten', name: 'Bezwaarketen' }],
  parties: [party('balie', { name: 'Balie', chains: ['keten'] }), party('toets', { name: 'Toets', chains: ['keten'] })],
  dependencies: [dependency('d1', 'balie', 'toets', { product: 'dossier' })],
  meetings: [
    {
      id: 'beraad',
      name: 'Ketenberaad',
      scope: 'chain',
      permanence: 'standing',
      level: 'executive',
      chair: 'toets',
      frequency: 4,
      participants: [{ party: 'balie', mandate: 'decide' }, { party: 'toets' }],
    },
  ],
  positions: { balie: { x: 0, y: 0 }, toets: { x: 420, y: 0 } },
})

test('a facilitator writes down the goals and who contributes, by keyboard', async ({ page }) => {
  await openMapFile(page, CHAIN)
  await chooseLens(page, 'Doelen')
  await page.getByRole('radio', { name: 'Doelen en bijdragen' }).click()
  const area = page.getByRole('region', { name: 'Doelen en bijdragen' })
  await expect(area.getByRole('heading', { name: 'Nog geen doelen' })).toBeVisible()
  await area
    .getByRole('textbox', { name: 'Dominant ketenprobleem' })
    .fill('Dossiers blijven liggen tussen twee balies.')
  await page.keyboard.press('Tab')

  await area.getByRole('button', { name: 'Doel toevoegen' }).focus()
  await page.keyboard.press('Enter')
  // The form beside the page has the words selected.
  const details = page.getByRole('tabpanel', { name: 'Details' })
  await expect(details.getByRole('textbox', { name: 'Doel', exact: true })).toBeFocused()
  await page.keyboard.type('Elk bezwaar binnen zes weken beslist')
  await page.keyboard.press('Tab')
  const goal = area.getByRole('listitem', { name: 'Doel 1' })
  await expect(goal.getByRole('textbox', { name: 'Doel', exact: true })).toHaveValue(
    'Elk bezwaar binnen zes weken beslist',
  )
  await goal.getByRole('button', { name: /Herkomst/ }).click()
  await page.getByRole('option', { name: 'samen opgesteld' }).click()
  await expect(details.getByRole('button', { name: /Herkomst/ })).toContainText('samen opgesteld')

  const table = area.getByRole('grid', { name: 'Bijdragen van partijen aan doelen' })
  const cell = table.getByRole('gridcell', { name: /^Bijdrage van Toets aan D1/ })
  await table.getByRole('gridcell').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(cell).toBeFocused()
  await page.keyboard.type('beslist op tijd')
  await page.keyboard.press('Enter')
  await expect(cell).toBeFocused()
  await expect(cell).toContainText('beslist op tijd')
  await page.keyboard.press('Space')
  await expect(cell).toContainText('§ wettelijke taak')
  await page.keyboard.press('Control+z')
  await expect(cell).not.toContainText('§')
  await expect(cell).toContainText('beslist op tijd')

  const { violations } = await axe(page).include('.goals').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('the governance of a chain is put together from blocks, each known, none or open', async ({ page }) => {
  await openMapFile(page, CHAIN)
  await chooseLens(page, 'Doelen')
  await page.getByRole('radio', { name: 'Ketenbestuur' }).click()
  const panel = page.getByRole('region', { name: 'Bezwaarketen' })
  await expect(panel).toContainText('1 ingevuld, 0 bewust geen, 12 nog niet uitgezocht')
  const board = panel.getByRole('listitem', { name: 'Stuurgroep (ketenbestuur)' })
  await expect(board).toContainText('Aan welke tafel kan een besluit vallen dat voor alle partijen geldt?')
  await board.getByRole('combobox').fill('Ketenb')
  await page.keyboard.press('Enter')
  await expect(board).toContainText('ingevuld')
  await expect(board).toContainText('Voorzitter: Toets')
  await expect(board).toContainText('1 van 2 deelnemers mogen hier besluiten; van 1 is het mandaat nog niet uitgezocht')
  await expect(board).toContainText('4 keer per jaar')

  const values = panel.getByRole('listitem', { name: 'Kernwaarden' })
  await values.getByRole('button', { name: /bewust geen/i }).click()
  await expect(panel).toContainText('2 ingevuld, 1 bewust geen, 10 nog niet uitgezocht')
  await expect(values).toContainText('∅ bewust geen')

  // The same fields stand in the form of the chain.
  await panel.getByRole('button', { name: 'Bezwaarketen' }).click()
  const details = page.getByRole('tabpanel', { name: 'Details' })
  await expect(details.getByRole('combobox', { name: 'Stuurgroep (ketenbestuur)' })).toHaveValue('Ketenberaad')
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await expect(panel).toContainText('2 ingevuld, 0 bewust geen, 11 nog niet uitgezocht')

  const { violations } = await axe(page).include('.governance').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
