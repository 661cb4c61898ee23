import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { mapWithTriangle } from './support/sample-map'
import { card, couplings, goToStart, openMapFile, theMap } from './support/screens'
import { fileOf } from './support/session'

const MAP = mapWithTriangle({
  meetings: [
    { id: 'beraad', name: 'Ketenberaad', scope: 'chain', permanence: 'standing', frequency: 6 },
    { id: 'week', name: 'Weekoverleg', scope: 'chain', permanence: 'standing', frequency: 52 },
  ],
})

test('a proposal is made on the map, seen as a difference, adopted, undone, and there again when the map is opened', async ({
  page,
}) => {
  test.slow()
  await openMapFile(page, MAP)
  await expect(page.getByRole('radio', { name: 'Straks' })).toBeHidden()

  // Ctrl+K finds it by everyday words, and its title is asked first.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('verbetervoorstel')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Alfa gaat verder zonder Delta')
  await page.keyboard.press('Enter')

  // On the map an edit goes into it; the file holds it as a proposal and the present as it was.
  const straks = page.getByRole('radio', { name: 'Straks' })
  await expect(straks).toBeChecked()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('naar de kaart')
  await page.keyboard.press('Enter')
  await card(page, 'Delta').click()
  await theMap(page).focus()
  await page.keyboard.press('Delete')
  await expect(card(page, 'Delta')).toBeHidden()
  await page.getByRole('radio', { name: 'Nu', exact: true }).click()
  await expect(card(page, 'Delta')).toBeVisible()
  const lines = await couplings(page).count()

  // What ends stands where it stood, and says so in words.
  await page.getByRole('radio', { name: 'Verschil' }).click()
  await expect(card(page, 'Delta')).toHaveAccessibleName(/vervalt/)
  await expect(page.getByRole('region', { name: 'Nu, straks en verschil' })).toContainText(/vervalt/)
  expect(await couplings(page).count()).toBe(lines)

  // Adopting is one step, undone in one.
  await page.getByRole('region', { name: 'Nu, straks en verschil' }).getByRole('button', { name: 'Wensbeeld' }).click()
  const { violations } = await axe(page).include('main').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await page.getByRole('button', { name: /^Overnemen: / }).click()
  await page.getByRole('button', { name: 'Overnemen', exact: true }).click()
  await expect.poll(async () => (await fileOf(page)).parties?.some(({ id }) => id === 'delta')).toBe(false)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await fileOf(page)).parties?.some(({ id }) => id === 'delta')).toBe(true)

  // Closed and opened again, it is as it was left.
  await goToStart(page)
  await page
    .getByRole('region', { name: 'Recente kaarten' })
    .getByRole('button', { name: /^Open Proefketen/ })
    .click()
  await page.getByRole('radio', { name: 'Straks' }).click()
  await expect(card(page, 'Alfa')).toBeVisible()
  await expect(card(page, 'Delta')).toBeHidden()
})
