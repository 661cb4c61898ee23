import type { Page } from '@playwright/test'
import { dependency, party } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapText } from './support/sample-map'
import { chooseLens, openMapFile } from './support/screens'

/*  Balie (begin), Post (begin) -> Kantoor (midden) -> Uitkering (nergens); Kantoor -> Balie; Toezicht los  */
const CHAIN = mapText({
  chains: [{ id: 'keten', name: 'Uitkeringsketen' }],
  steps: [
    { id: 'begin', name: 'Aanvragen', chain: 'keten' },
    { id: 'midden', name: 'Beslissen', chain: 'keten' },
  ],
  parties: [
    party('balie', { name: 'Balie', chains: ['keten'], step: 'begin', department: 'SZW' }),
    party('post', { name: 'Post', chains: ['keten'], step: 'begin', department: 'BZK', tier: 'municipal' }),
    party('kantoor', { name: 'Kantoor', chains: ['keten'], step: 'midden', department: 'SZW' }),
    party('uitkering', { name: 'Uitkering', chains: ['keten'], department: 'SZW' }),
    party('toezicht', { name: 'Toezicht', chains: ['keten'], step: null, department: null }),
  ],
  dependencies: [
    dependency('1', 'balie', 'kantoor', { product: 'dossier', critical: true }),
    dependency('2', 'post', 'kantoor', { product: 'scan', supplierView: 'partner', dependentView: 'customer' }),
    dependency('3', 'kantoor', 'uitkering', { product: 'besluit' }),
    dependency('4', 'kantoor', 'balie', { product: 'afspraken', flow: 'information' }),
  ],
})

async function openPage(page: Page, name: 'Ketenpartners' | 'Stappen'): Promise<void> {
  await openMapFile(page, CHAIN)
  await chooseLens(page, '1 Partijen')
  await page.getByRole('radio', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
}

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await axe(page).include('.page').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

test('a step is added and named, a party moves there by key, by menu and by drag, and each is undone', async ({
  page,
}) => {
  await openPage(page, 'Stappen')
  const column = (name: string) => page.getByRole('list', { name, exact: true }).getByRole('listitem')
  await expect(column('Aanvragen')).toHaveText([/Balie/, /Post/])
  await expect(column('nog niet uitgezocht')).toHaveText([/Uitkering/])
  await expect(column('bewust geen stap')).toHaveText([/Toezicht/])

  await page.getByRole('button', { name: 'Stap toevoegen aan Uitkeringsketen' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Naam van stap 3' })).toBeFocused()
  await page.keyboard.type('Uitbetalen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Uitbetalen' })).toBeVisible()

  const uitkering = page.getByRole('button', { name: /^Uitkering, .*bij / })
  await uitkering.focus()
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name: '3 Uitbetalen' }).press('Enter')
  await expect(column('Uitbetalen')).toHaveText([/Uitkering/])
  await expect(uitkering).toBeFocused()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(column('Beslissen')).toHaveText([/Kantoor/, /Uitkering/])
  await page.keyboard.press('Control+z')
  await expect(column('Uitbetalen')).toHaveText([/Uitkering/])
  await expect(uitkering).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(column('nog niet uitgezocht')).toHaveText([/Uitkering/])

  await uitkering.dragTo(page.getByRole('region', { name: 'Uitbetalen' }))
  await expect(column('Uitbetalen')).toHaveText([/Uitkering/])
  await page.getByRole('button', { name: 'Uitbetalen eerder in de keten' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Naam van stap 2' })).toHaveValue('Uitbetalen')
  await page.getByRole('button', { name: 'Stap 2, Uitbetalen: details' }).press('Enter')
  await expect(page.getByRole('tabpanel', { name: 'Details' })).toContainText('Nummer 2 van 3.')
  await expectNoBarriers(page)

  await page.getByRole('button', { name: /^Uitbetalen weghalen; de partij komt bij/ }).press('Enter')
  await expect(column('nog niet uitgezocht')).toHaveText([/Uitkering/])
  await expect(page.getByText('De partij staat nu bij ‘nog niet uitgezocht’.').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(column('Uitbetalen')).toHaveText([/Uitkering/])
})
