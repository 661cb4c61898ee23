import { dependency } from '../support/chain-builder'
import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { smallMap } from './support/sample-map'
import { openMapFile } from './support/screens'

test('two claims are confirmed at once, leave the list and come back by undo', async ({ page }) => {
  await openMapFile(
    page,
    smallMap(['alfa', 'beta'], {
      dependencies: [
        dependency('d1', 'alfa', 'beta', { product: 'dossier', certainty: 'assumed' }),
        dependency('d2', 'beta', 'alfa', { product: 'besluit', certainty: 'disputed' }),
      ],
    }),
  )
  await page.getByRole('tab', { name: 'Overzicht' }).click()
  await page.getByRole('button', { name: 'Open de lijst' }).click()
  const table = page.getByRole('table', { name: 'Bevestigen met de stuurgroep' })
  const rows = table.getByRole('row')
  await expect(rows).toHaveCount(5)
  await expect(page.getByRole('main')).toContainText('1 onderdeel wordt betwist; 1 onderdeel is aangenomen')
  const first = table.getByRole('row').filter({ hasText: 'Beta levert aan Alfa: besluit.' })
  await expect(first).toContainText('betwist')

  await page.getByRole('button', { name: 'Soort onderdeel' }).click()
  await page.getByRole('option', { name: 'Afhankelijkheden (2)' }).click()
  await expect(rows).toHaveCount(3)

  // By keyboard: tick one, go down with Shift to tick the next.
  const boxes = table.getByRole('checkbox', { name: /^Kies: / })
  await boxes.first().press('Space')
  await boxes.first().press('Shift+ArrowDown')
  await expect(boxes.nth(1)).toBeFocused()
  await expect(page.getByText('2 onderdelen gekozen')).toBeVisible()
  const by = page.getByRole('combobox', { name: 'Bevestigd door' })
  await by.fill('Alfa')
  await by.press('Enter')
  await page.getByRole('button', { name: 'Bevestigen', exact: true }).press('Enter')
  await expect(page.getByText('Met deze keuzes blijft er niets over om te bevestigen.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(3)

  // One press for one claim, by a party that it concerns.
  await first.getByRole('button', { name: /^Bevestigen: Beta/ }).click()
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Alles tonen' }).click()
  await expect(rows).toHaveCount(4)

  const { violations } = await axe(page).include('.page').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
