import { expect, test } from './support/app-test'
import { axe } from './support/axe'
import { smallMap } from './support/sample-map'
import { chooseLens, openMapFile } from './support/screens'

test('the room talks about a card, its words are written down, confirmed and taken back', async ({ page }) => {
  await openMapFile(page, smallMap(['alfa', 'beta']))
  await chooseLens(page, 'Knelpunten')
  await page.getByRole('radio', { name: 'Gesprekskaarten' }).click()
  const board = page.getByRole('region', { name: 'Wat mensen zeggen' })
  await expect(board).toContainText('Er is nog geen knelpunt opgeschreven.')

  // A card in large type; arrows turn the cards.
  await page.getByRole('button', { name: 'Groot tonen: De waan van de dag' }).press('Enter')
  const big = page.getByRole('dialog', { name: 'Gesprekskaart groot' })
  await expect(big).toContainText('kaart 1 van 5')
  await page.keyboard.press('ArrowRight')
  await expect(big.getByRole('heading', { name: 'Te weinig voor iedereen' })).toBeVisible()
  const said = big.getByRole('textbox', { name: 'Wat zegt de groep over ‘Te weinig voor iedereen’?' })
  await said.fill('Bij krapte wijzen we naar elkaar')
  await said.press('ArrowLeft')
  await expect(big).toContainText('kaart 2 van 5')
  await said.press('Enter')
  await expect(said).toHaveValue('')
  await expect(big).toContainText('Hierover is één knelpunt opgeschreven.')
  await page.keyboard.press('Escape')
  await expect(big).toHaveCount(0)

  // One after another, without leaving the field.
  const field = board.getByRole('textbox', { name: 'Nieuw knelpunt' })
  await field.fill('Alfa hoort te laat van wijzigingen')
  await field.press('Enter')
  await expect(field).toBeFocused()
  await expect(page.getByRole('region', { name: 'genoemd (2)' })).toContainText('schaarste')

  await page.getByRole('button', { name: 'Naar bevestigd: Bij krapte wijzen we naar elkaar' }).press('Enter')
  const confirmed = page.getByRole('region', { name: 'bevestigd (1)' })
  const moved = confirmed.getByRole('button', { name: 'Bij krapte wijzen we naar elkaar', exact: true })
  await expect(moved).toBeFocused()
  // Its words open and close by keyboard, also when nothing is changed.
  await confirmed.getByRole('button', { name: 'Tekst wijzigen: Bij krapte wijzen we naar elkaar' }).press('Enter')
  await expect(confirmed.getByRole('textbox', { name: 'Knelpunt' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(
    confirmed.getByRole('button', { name: 'Tekst wijzigen: Bij krapte wijzen we naar elkaar' }),
  ).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('region', { name: 'bevestigd (0)' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'genoemd (2)' })).toBeVisible()

  // The same by dragging.
  const late = board.getByRole('listitem').filter({ hasText: 'Alfa hoort te laat' })
  await late.dragTo(page.getByRole('region', { name: 'opgelost (0)' }))
  await expect(page.getByRole('region', { name: 'opgelost (1)' })).toContainText('Alfa hoort te laat')

  // The whole of it in the form beside the page.
  await board.getByRole('button', { name: 'Alfa hoort te laat van wijzigingen', exact: true }).click()
  const form = page.getByRole('tabpanel', { name: 'Details' })
  const about = form.getByRole('combobox', { name: 'Onderdeel van de kaart toevoegen' })
  await about.fill('Beta')
  await about.press('Enter')
  await expect(late).toContainText('Dit raakt:Beta')

  const { violations } = await axe(page).include('.cards-page').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
