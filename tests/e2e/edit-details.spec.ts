import { expect, test } from './support/app-test'
import { downloadMap } from './support/downloads'
import { smallMap } from './support/sample-map'
import { card, openDetails, openMapFile, theMap } from './support/screens'

test('a party is edited in the details panel, and each change is one step', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await card(page, 'Alfa').click()
  const details = await openDetails(page)

  const name = details.getByRole('combobox', { name: 'Naam', exact: true })
  await name.fill('Alfa Nieuw')
  await name.press('Enter')
  await expect(card(page, 'Alfa Nieuw')).toBeVisible()
  const role = details.getByRole('textbox', { name: 'Rol in de keten' })
  await role.fill('beslist op aanvragen')
  await role.press('Tab')
  await details.getByRole('button', { name: /Soort$/ }).click()
  await page.getByRole('option', { name: 'toezichthouder' }).click()
  await details.getByRole('button', { name: /Bestuurslaag$/ }).click()
  await page.getByRole('option', { name: 'provincie' }).click()
  const department = details.getByRole('combobox', { name: 'Departement', exact: true })
  await department.fill('SZW')
  await department.press('Enter')
  await expect(card(page, 'Alfa Nieuw').getByText('SZW')).toBeVisible()
  await details.getByRole('checkbox', { name: 'Vastzetten op de kaart' }).check()
  const source = details.getByRole('textbox', { name: 'Bron' })
  await source.fill('Werksessie 1')
  await source.press('Tab')
  await details.getByRole('button', { name: /Zekerheid$/ }).click()
  await page.getByRole('option', { name: 'aangenomen' }).click()

  const { parties } = await downloadMap(page)
  expect(parties.find(({ id }) => id === 'alfa')).toEqual({
    id: 'alfa',
    source: 'Werksessie 1',
    certainty: 'assumed',
    name: 'Alfa Nieuw',
    kind: 'supervisor',
    department: 'SZW',
    tier: 'provincial',
    role: 'beslist op aanvragen',
    pinned: true,
  })

  await theMap(page).focus()
  await page.keyboard.press('Control+z')
  await expect(details.getByRole('button', { name: /Zekerheid$/ })).toContainText('niet gezegd')
  await expect(source).toHaveValue('Werksessie 1')
})
